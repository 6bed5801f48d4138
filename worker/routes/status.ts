import { statusAnswerSchema } from '../../shared/api.ts';
import { VERSION } from '../../shared/version.ts';
import { newRoutes, publicRoute } from '../http/api-route.ts';
import { readPresented } from '../http/authenticate.ts';
import { bootstrapHubId } from '../http/bootstrap-hub.ts';
import { withHub } from '../http/hub-call.ts';
import { json } from '../openapi-answers.ts';

/** `GET /status`: the only call that needs no credential and tells of a hub. */
export const status = newRoutes();

// A deployment that was never given a hub, asked without a credential.
const NO_HUB = {
  ok: false,
  pending_count: 0,
  denied_count: 0,
  token_required: true,
  version: VERSION,
} as const;

status.openapi(
  publicRoute({
    op: 'status.get',
    method: 'get',
    path: '/status',
    tags: ['hub'],
    summary: 'Whether the hub answers, and its counts',
    description: 'Of the hub that a presented credential names, or else of this deployment’s own.',
    responses: { 200: json(statusAnswerSchema, 'Counts only.') },
    refusals: [],
  }),
  async (c) => {
    const hubId = readPresented(c)?.hubId ?? bootstrapHubId(c.env);
    if (hubId === undefined) return c.json(NO_HUB, 200);
    c.set('hubId', hubId);
    return c.json(await withHub(c, hubId, (hub) => hub.status()), 200);
  },
);
