import type { OpenAPIHono } from '@hono/zod-openapi';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import type { AppEnv } from '../http/app-env.ts';
import { ask, presentedOf } from '../http/hub-call.ts';
import { refuseRequest } from '../http/refused.ts';
import { requireOwnOrigin } from '../http/request-origin.ts';
import { ownApi } from '../mcp/own-api.ts';
import { MCP_EXAMPLES } from '../openapi-examples.ts';

const JSON_RPC = {
  'application/json': { schema: { type: 'object', description: 'JSON-RPC 2.0.' } },
} as const;

const STREAM = {
  'text/event-stream': {
    schema: { type: 'string', description: 'JSON-RPC 2.0, with notifications before.' },
  },
} as const;

/** `POST /mcp`: the Model Context Protocol, streamable HTTP without sessions; its tools call all these routes. */
export const mcp = (all: OpenAPIHono<AppEnv>): OpenAPIHono<AppEnv> => {
  const routes = newRoutes();
  routes.openapi(
    callerRoute({
      op: 'mcp.call',
      method: 'post',
      path: '/mcp',
      tags: ['agents'],
      summary: 'Model Context Protocol for agents',
      description:
        'Streamable HTTP without sessions, for MCP clients: give them this address and an agent’s token as Bearer.',
      request: {
        body: {
          required: true,
          content: { 'application/json': { ...JSON_RPC['application/json'], examples: MCP_EXAMPLES } },
        },
      },
      responses: {
        200: { description: 'The answer.', content: { ...JSON_RPC, ...STREAM } },
        202: { description: 'A notification was taken.' },
        400: { description: 'It is no call of the protocol.', content: JSON_RPC },
        406: {
          description: 'Accept must name application/json and text/event-stream.',
          content: JSON_RPC,
        },
        413: { description: 'The body is too large.', content: JSON_RPC },
        415: { description: 'The body must be application/json.', content: JSON_RPC },
      },
      refusals: [],
    }),
    async (c) => {
      // A page of another site that resolves its name to this address must get nowhere.
      requireOwnOrigin(c, { required: false });
      if (presentedOf(c).caller.kind !== 'token') {
        return refuseRequest('unauthenticated', 'Send the token of an agent: Authorization: Bearer TOKEN.');
      }
      const { role } = await ask(c, (hub, caller) => hub.me(caller));
      if (role !== 'agent' && role !== 'owner') {
        return refuseRequest(
          'role_forbidden',
          `A credential with the role ${role} can not plan; take an agent’s token (provara token NAME).`,
        );
      }
      // The protocol is a fifth of the worker and few requests need it.
      const { serveMcp } = await import('../mcp/serve-mcp.ts');
      return serveMcp(c.req.raw, ownApi(all, c));
    },
  );
  return routes;
};
