import { healthAnswerSchema } from '../../shared/api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { json } from '../openapi-answers.ts';

/** `GET /health`. */
export const health = newRoutes();

health.openapi(
  callerRoute({
    op: 'health.get',
    method: 'get',
    path: '/health',
    tags: ['hub'],
    summary: 'How the hub is',
    responses: { 200: json(healthAnswerSchema, 'It answers, so it is healthy.') },
    refusals: [],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.health(caller)), 200),
);
