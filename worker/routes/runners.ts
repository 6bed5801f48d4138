import { runnerViewSchema } from '../../shared/api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { openHubSocket, requireUpgrade } from '../http/hub-socket.ts';
import { jsonList } from '../openapi-answers.ts';

/** `GET /runners`: the machines. `GET /runner`: the socket of one of them. */
export const runners = newRoutes();

runners.openapi(
  callerRoute({
    op: 'runner.list',
    method: 'get',
    path: '/runners',
    tags: ['runners'],
    summary: 'The machines of this hub',
    responses: { 200: jsonList(runnerViewSchema, 'All of them.') },
    refusals: [],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.listRunners(caller)), 200),
);

runners.openapi(
  callerRoute({
    op: 'runner.connect',
    method: 'get',
    path: '/runner',
    tags: ['runners'],
    summary: 'A runner’s WebSocket',
    description: 'Only for runner tokens. The messages are in docs/protocol.md.',
    responses: { 101: { description: 'A WebSocket.' } },
    refusals: ['upgrade_required'],
  }),
  async (c) => {
    requireUpgrade(c.req.raw);
    return openHubSocket(c, '/runner');
  },
);
