import type { OpenAPIHono } from '@hono/zod-openapi';
import { VERSION } from '../shared/version.ts';
import type { AppEnv } from './http/app-env.ts';
import { componentSchemas } from './openapi-components.ts';

const DESCRIPTION = [
  'Agents post plans, people decide, runners execute.',
  'Every error is a problem document (RFC 9457) with a stable `code` and a `detail` that names the cure.',
  'Times are ISO 8601 in UTC. Calls that the session cookie authenticates and that change something must ' +
    'carry the page’s own `Origin`.',
].join('\n\n');

const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'pv_ROLE_HUB_SECRET' },
  agentToken: { type: 'apiKey', in: 'header', name: 'X-Agent-Token', description: 'The same token.' },
  pairing: {
    type: 'http',
    scheme: 'bearer',
    description: 'The secret that a machine got when it asked to be paired.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-provara_session',
    description: 'Of the page; without the prefix where the hub is reached over plain HTTP.',
  },
} as const;

const TAGS = [
  { name: 'plans', description: 'What agents propose, and what came of it.' },
  { name: 'decisions', description: 'What people say.' },
  { name: 'agents', description: 'Other ways in for agents.' },
  { name: 'live', description: 'Changes as they happen.' },
  { name: 'runners', description: 'The machines.' },
  { name: 'pairing', description: 'How a machine becomes one of the hub’s.' },
  { name: 'policy', description: 'What a machine’s policy says of commands.' },
  { name: 'credentials', description: 'Tokens and sessions.' },
  { name: 'passkeys', description: 'What people sign with.' },
  { name: 'notifications', description: 'Who is told of waiting plans while no page is open.' },
  { name: 'hub', description: 'The hub itself.' },
];

/** The OpenAPI 3.1 document of these routes, from the schemas that check them. */
export const openApiDocument = (routes: OpenAPIHono<AppEnv>): object => {
  const { openAPIRegistry: registry } = routes;
  for (const [name, scheme] of Object.entries(SECURITY_SCHEMES)) {
    registry.registerComponent('securitySchemes', name, scheme);
  }
  for (const [name, schema] of Object.entries(componentSchemas())) {
    registry.registerComponent('schemas', name, schema);
  }
  return routes.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Provara', version: VERSION, description: DESCRIPTION, license: { name: 'MIT' } },
    servers: [{ url: '/' }],
    tags: TAGS,
  });
};
