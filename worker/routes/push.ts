import { z } from '@hono/zod-openapi';
import {
  pushStateSchema,
  pushSubscriptionSchema,
  subscribeRequestSchema,
} from '../../shared/notification-api.ts';
import { fromBase64url } from '../../shared/proof/base64url.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, tell } from '../http/hub-call.ts';
import { readBody } from '../http/json-body.ts';
import { pageOrigin } from '../http/public-origin.ts';
import { refuseRequest, take } from '../http/refused.ts';
import { outsideNetwork } from '../hub/outbox/outside-network.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';
import { SUBSCRIBE_EXAMPLES } from '../openapi-examples.ts';

/** `/push`: devices that get notifications while no page is open. */
export const push = newRoutes();

const NO_HTTPS =
  'endpoint must begin with https://: push services have no other addresses. Take it as PushManager.subscribe gives it.';

const idParams = z.object({ id: z.string().openapi({ description: 'The device’s id.' }) });

push.openapi(
  callerRoute({
    op: 'push.get',
    method: 'get',
    path: '/push',
    tags: ['notifications'],
    summary: 'The key to subscribe with, and the devices that did',
    responses: { 200: json(pushStateSchema, 'The hub makes the key at the first call.') },
    refusals: ['sealing_key_missing'],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.pushState(caller)), 200),
);

push.openapi(
  callerRoute({
    op: 'push.subscribe',
    method: 'post',
    path: '/push/subscriptions',
    tags: ['notifications'],
    summary: 'Sends notifications to this device, until its session ends',
    description: 'Only for a page that is signed in. Safe to repeat: the same endpoint is the same device.',
    request: {
      body: {
        required: true,
        ...jsonBodyOf('SubscribeRequest', 'What the browser gave, and a name.', SUBSCRIBE_EXAMPLES),
      },
    },
    responses: { 201: json(pushSubscriptionSchema, 'The device.') },
    refusals: [
      'invalid_json',
      'too_many_receivers',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
      'sealing_key_missing',
    ],
  }),
  async (c) => {
    const request = await readBody(c.req.raw, subscribeRequestSchema);
    const { protocol } = take(outsideNetwork(c.env).check(request.endpoint, 'endpoint'));
    // Of listed origins, too: RFC 8030 has no other, and what is signed for a push service names an https one.
    if (protocol !== 'https:') refuseRequest('invalid_request', NO_HTTPS);
    await requirePoint(request.keys.p256dh);
    const site = pageOrigin(c);
    return c.json(await tell(c, (hub, caller) => hub.subscribePush(caller, request, site)), 201);
  },
);

push.openapi(
  callerRoute({
    op: 'push.unsubscribe',
    method: 'delete',
    path: '/push/subscriptions/{id}',
    tags: ['notifications'],
    summary: 'Sends this device nothing more',
    request: { params: idParams },
    responses: { 200: json(pushSubscriptionSchema, 'The device as it was.') },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await tell(c, (hub, caller) => hub.unsubscribePush(caller, id)), 200);
  },
);

push.openapi(
  callerRoute({
    op: 'push.test',
    method: 'post',
    path: '/push/subscriptions/{id}/test',
    tags: ['notifications'],
    summary: 'Sends this device a test',
    description: '`GET /push` says how it went, a moment later.',
    request: { params: idParams },
    responses: { 202: json(pushSubscriptionSchema, 'The device as it was before the test.') },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await tell(c, (hub, caller) => hub.testPush(caller, id)), 202);
  },
);

/** What is no point of the curve could never be encrypted for. */
const requirePoint = async (p256dh: string): Promise<void> => {
  try {
    const raw = fromBase64url(p256dh) ?? new Uint8Array();
    await crypto.subtle.importKey('raw', raw, { name: 'ECDH', namedCurve: 'P-256' }, true, []);
  } catch {
    refuseRequest(
      'invalid_request',
      'keys.p256dh must be a public key on P-256, as PushManager.subscribe gives it.',
    );
  }
};
