import { z } from '@hono/zod-openapi';
import { createdTokenSchema, createTokenSchema, tokenViewSchema } from '../../shared/api.ts';
import { formatToken } from '../../shared/credential.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, tell } from '../http/hub-call.ts';
import { readBody } from '../http/json-body.ts';
import { makeCredential } from '../http/make-credential.ts';
import { json, jsonList } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';

/** `/tokens`: the credentials of agents, approvers, runners and owners. */
export const tokens = newRoutes();

tokens.openapi(
  callerRoute({
    op: 'token.create',
    method: 'post',
    path: '/tokens',
    tags: ['credentials'],
    summary: 'Makes a token; the only time that it is shown',
    request: {
      body: {
        required: true,
        ...jsonBodyOf('CreateTokenRequest', 'Its role and a name for people.', {
          agent: { summary: 'For an agent', value: { role: 'agent', name: 'build helper' } },
        }),
      },
    },
    responses: { 201: json(createdTokenSchema, 'The token. Only its hash is stored.') },
    refusals: [
      'invalid_json',
      'name_taken',
      'too_many_credentials',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
    ],
  }),
  async (c) => {
    const { role, name } = await readBody(c.req.raw, createTokenSchema);
    const { credential, stored } = makeCredential(c);
    const view = await tell(c, (hub, caller) => hub.createToken(caller, role, name, stored));
    return c.json({ ...view, token: formatToken(role, credential) }, 201);
  },
);

tokens.openapi(
  callerRoute({
    op: 'token.list',
    method: 'get',
    path: '/tokens',
    tags: ['credentials'],
    summary: 'All tokens that are valid, without their secrets',
    responses: { 200: jsonList(tokenViewSchema, 'All of them.') },
    refusals: [],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.listTokens(caller)), 200),
);

tokens.openapi(
  callerRoute({
    op: 'token.revoke',
    method: 'delete',
    path: '/tokens/{id}',
    tags: ['credentials'],
    summary: 'Revokes a token and closes its connections',
    request: {
      params: z.object({ id: z.string().openapi({ description: 'The token’s id.', example: 'k3v9q2ma' }) }),
    },
    responses: { 200: json(tokenViewSchema, 'The token as it was.') },
    refusals: ['not_found', 'last_owner'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await tell(c, (hub, caller) => hub.revokeToken(caller, id)), 200);
  },
);
