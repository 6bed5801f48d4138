import { holdAnswerSchema, stoppedSchema } from '../../shared/api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, tell } from '../http/hub-call.ts';
import { json } from '../openapi-answers.ts';

/** Stop everything: `POST /stop`, `POST /resume`, `GET /hold`. */
export const hold = newRoutes();

hold.openapi(
  callerRoute({
    op: 'hub.stop',
    method: 'post',
    path: '/stop',
    tags: ['decisions'],
    summary: 'Stops everything',
    description:
      'Denies every plan that waits, cancels what runs on all machines, and refuses new plans and approvals with ' +
      '`hub_held` until an owner resumes. Safe to repeat.',
    responses: { 200: json(stoppedSchema, 'The hub is held.') },
    refusals: [],
  }),
  async (c) => c.json(await tell(c, (hub, caller) => hub.stopEverything(caller)), 200),
);

hold.openapi(
  callerRoute({
    op: 'hub.resume',
    method: 'post',
    path: '/resume',
    tags: ['decisions'],
    summary: 'Lets the hub work again',
    description: 'Nothing that was denied or cancelled comes back.',
    responses: { 200: json(holdAnswerSchema, 'The hub is free.') },
    refusals: ['hub_not_held'],
  }),
  async (c) => c.json({ hold: await tell(c, (hub, caller) => hub.resume(caller)) }, 200),
);

hold.openapi(
  callerRoute({
    op: 'hub.hold',
    method: 'get',
    path: '/hold',
    tags: ['decisions'],
    summary: 'Whether everything is stopped, and by whom',
    responses: { 200: json(holdAnswerSchema, '`hold` is null while the hub works.') },
    refusals: [],
  }),
  async (c) => c.json({ hold: await ask(c, (hub, caller) => hub.hold(caller)) }, 200),
);
