import { z } from '@hono/zod-openapi';
import {
  renameRunnerSchema,
  rotatedTokenSchema,
  runnerViewSchema,
  selfRunnerSchema,
  tokenViewSchema,
} from '../../shared/api.ts';
import { formatToken } from '../../shared/credential.ts';
import { AUDIT_HEAD_HEADER } from '../../shared/protocol.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, presentedOf, tell } from '../http/hub-call.ts';
import { openHubSocket, requireUpgrade } from '../http/hub-socket.ts';
import { readBody } from '../http/json-body.ts';
import { makeCredential } from '../http/make-credential.ts';
import { json, jsonList } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';

/** `/runners`: the machines. `/runners/self`: what one does about itself. `GET /runner`: its socket. */
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
    return openHubSocket(c, '/runner', { [AUDIT_HEAD_HEADER]: c.req.header(AUDIT_HEAD_HEADER) });
  },
);

runners.openapi(
  callerRoute({
    op: 'runner.self',
    method: 'get',
    path: '/runners/self',
    tags: ['runners'],
    summary: 'Which machine this token is of',
    description: 'Only for runner tokens.',
    responses: { 200: json(selfRunnerSchema, 'The machine.') },
    refusals: [],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.selfRunner(caller)), 200),
);

runners.openapi(
  callerRoute({
    op: 'runner.leave',
    method: 'delete',
    path: '/runners/self',
    tags: ['runners'],
    summary: 'The machine unpairs itself: its token is worth nothing from now on',
    description: 'Only for runner tokens.',
    responses: { 200: json(tokenViewSchema, 'The token as it was.') },
    refusals: ['not_found'],
  }),
  async (c) => c.json(await tell(c, (hub, caller) => hub.unpairSelf(caller)), 200),
);

runners.openapi(
  callerRoute({
    op: 'runner.rotate',
    method: 'post',
    path: '/runners/self/rotate',
    tags: ['runners'],
    summary: 'Another token for this machine; the present one is valid until the new one is used',
    description: 'Only for runner tokens.',
    responses: { 201: json(rotatedTokenSchema, 'The new token. Only its hash is stored.') },
    refusals: [],
  }),
  async (c) => {
    const { credential, stored } = makeCredential(c);
    const self = await tell(c, (hub, caller) => hub.rotateSelf(caller, stored.secretHash));
    const { id } = presentedOf(c).caller;
    return c.json({ ...self, token: formatToken('runner', { ...credential, id }) }, 201);
  },
);

const idParams = z.object({
  id: z.string().openapi({ description: 'The machine’s id.', example: 'k3v9q2ma' }),
});

runners.openapi(
  callerRoute({
    op: 'runner.rename',
    method: 'patch',
    path: '/runners/{id}',
    tags: ['runners'],
    summary: 'Gives a machine another name',
    request: {
      params: idParams,
      body: {
        required: true,
        ...jsonBodyOf('RenameRunner', 'The name.', {
          name: { summary: 'Another name', value: { name: 'BUILD-02' } },
        }),
      },
    },
    responses: { 200: json(runnerViewSchema, 'The machine.') },
    refusals: [
      'invalid_json',
      'not_found',
      'name_taken',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
    ],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { name } = await readBody(c.req.raw, renameRunnerSchema);
    return c.json(await tell(c, (hub, caller) => hub.renameRunner(caller, id, name)), 200);
  },
);

runners.openapi(
  callerRoute({
    op: 'runner.unpair',
    method: 'delete',
    path: '/runners/{id}',
    tags: ['runners'],
    summary: 'Unpairs a machine: revokes its token and ends what waits for it',
    request: { params: idParams },
    responses: { 200: json(tokenViewSchema, 'The machine’s token as it was.') },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await tell(c, (hub, caller) => hub.unpairRunner(caller, id)), 200);
  },
);
