import { createdHubSchema, createHubSchema, hubViewSchema } from '../../shared/api.ts';
import { formatCode } from '../../shared/credential.ts';
import { CLAIM_CODE_HOURS } from '../../shared/limits.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, tell, withoutRepeat } from '../http/hub-call.ts';
import { readBody } from '../http/json-body.ts';
import { makeCredentialOf } from '../http/make-credential.ts';
import { take } from '../http/refused.ts';
import { json, jsonList } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';

/** `/hubs`: further hubs of this deployment, each with its own credentials and nothing shared. */
export const hubs = newRoutes();

hubs.openapi(
  callerRoute({
    op: 'hub.create',
    method: 'post',
    path: '/hubs',
    tags: ['hub'],
    summary: 'Makes a further hub; its claim link is shown once',
    description:
      'Only for the owner of the deployment’s first hub, who gets no credential of the new one but this link.',
    request: {
      body: {
        required: true,
        ...jsonBodyOf('CreateHubRequest', 'Its name: lower-case letters and digits.', {
          team: { summary: 'For another team', value: { name: 'team2' } },
        }),
      },
    },
    responses: {
      201: json(createdHubSchema, 'Open `path` at this address to become the new hub’s owner.'),
    },
    refusals: [
      'invalid_json',
      'name_taken',
      'too_many_hubs',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
    ],
  }),
  async (c) => {
    const { name } = await readBody(c.req.raw, createHubSchema);
    await tell(c, (hub, caller) => hub.reserveHub(caller, name));
    const { credential, stored } = makeCredentialOf(name);
    const expires_at = new Date(Date.now() + CLAIM_CODE_HOURS * 3_600_000).toISOString();
    const claim = { id: stored.id, secret_hash: stored.secretHash, expires_at };
    take(await withoutRepeat(c, name, (hub) => hub.provisionNew({ hub: name, credentials: [], claim })));
    const code = formatCode(credential);
    return c.json({ id: name, code, path: `/sign-in#${code}`, expires_at }, 201);
  },
);

hubs.openapi(
  callerRoute({
    op: 'hub.list',
    method: 'get',
    path: '/hubs',
    tags: ['hub'],
    summary: 'The further hubs of this deployment',
    responses: { 200: jsonList(hubViewSchema, 'All of them.') },
    refusals: [],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.listHubs(caller)), 200),
);
