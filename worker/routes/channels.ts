import { z } from '@hono/zod-openapi';
import {
  changeChannelSchema,
  channelSchema,
  createChannelSchema,
  createdChannelSchema,
} from '../../shared/notification-api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, tell } from '../http/hub-call.ts';
import { readBody } from '../http/json-body.ts';
import { pageOrigin } from '../http/public-origin.ts';
import { take } from '../http/refused.ts';
import { outsideNetwork } from '../hub/outbox/outside-network.ts';
import { json, jsonList } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';

/** `/channels`: webhooks and ntfy topics that the owner wants to be told by. */
export const channels = newRoutes();

const idParams = z.object({ id: z.string().openapi({ description: 'The channel’s id.' }) });
const BODY = ['invalid_json', 'body_too_large', 'unsupported_media_type', 'invalid_request'] as const;

channels.openapi(
  callerRoute({
    op: 'channel.list',
    method: 'get',
    path: '/channels',
    tags: ['notifications'],
    summary: 'The channels',
    responses: { 200: jsonList(channelSchema, 'All of them.') },
    refusals: [],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.listChannels(caller)), 200),
);

channels.openapi(
  callerRoute({
    op: 'channel.create',
    method: 'post',
    path: '/channels',
    tags: ['notifications'],
    summary: 'Adds a webhook or an ntfy topic; a webhook’s secret is shown once',
    description: 'What is sent, and how to check its signature, is in docs/notifications.md.',
    request: {
      body: {
        required: true,
        ...jsonBodyOf(['CreateWebhook', 'CreateNtfy'], 'Where to.', {
          webhook: {
            summary: 'A webhook',
            value: { kind: 'webhook', name: 'chat', url: 'https://hooks.example/provara' },
          },
          ntfy: {
            summary: 'An ntfy topic',
            value: { kind: 'ntfy', name: 'phone', url: 'https://ntfy.sh', topic: 'provara-f3k9x2' },
          },
        }),
      },
    },
    responses: { 201: json(createdChannelSchema, 'The channel.') },
    refusals: ['name_taken', 'too_many_receivers', ...BODY, 'sealing_key_missing'],
  }),
  async (c) => {
    const channel = await readBody(c.req.raw, createChannelSchema);
    take(outsideNetwork(c.env).check(channel.url, 'url'));
    const site = pageOrigin(c);
    return c.json(await tell(c, (hub, caller) => hub.createChannel(caller, channel, site)), 201);
  },
);

channels.openapi(
  callerRoute({
    op: 'channel.change',
    method: 'patch',
    path: '/channels/{id}',
    tags: ['notifications'],
    summary: 'Whether messages of this channel carry commands',
    request: {
      params: idParams,
      body: {
        required: true,
        ...jsonBodyOf('ChangeChannel', 'The switch.', {
          commands: { summary: 'With commands', value: { with_commands: true } },
        }),
      },
    },
    responses: { 200: json(channelSchema, 'The channel.') },
    refusals: ['not_found', ...BODY],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { with_commands } = await readBody(c.req.raw, changeChannelSchema);
    return c.json(await tell(c, (hub, caller) => hub.changeChannel(caller, id, with_commands)), 200);
  },
);

channels.openapi(
  callerRoute({
    op: 'channel.remove',
    method: 'delete',
    path: '/channels/{id}',
    tags: ['notifications'],
    summary: 'Removes a channel',
    request: { params: idParams },
    responses: { 200: json(channelSchema, 'The channel as it was.') },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await tell(c, (hub, caller) => hub.removeChannel(caller, id)), 200);
  },
);

channels.openapi(
  callerRoute({
    op: 'channel.test',
    method: 'post',
    path: '/channels/{id}/test',
    tags: ['notifications'],
    summary: 'Sends a test',
    description: '`GET /channels` says how it went, a moment later.',
    request: { params: idParams },
    responses: { 202: json(channelSchema, 'The channel as it was before the test.') },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await tell(c, (hub, caller) => hub.testChannel(caller, id)), 202);
  },
);
