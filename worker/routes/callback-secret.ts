import { callbackSecretSchema } from '../../shared/callback.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { json } from '../openapi-answers.ts';

/** `GET /callback-secret`. */
export const callbackSecret = newRoutes();

callbackSecret.openapi(
  callerRoute({
    op: 'callback-secret.get',
    method: 'get',
    path: '/callback-secret',
    tags: ['agents'],
    summary: 'With what the caller checks the messages to its callback_url',
    description:
      'Each token has a secret of its own. The messages are signed as Standard Webhooks 1.0 says: HMAC-SHA256 over `webhook-id.webhook-timestamp.BODY`.',
    responses: { 200: json(callbackSecretSchema, 'The secret; the same at every call.') },
    refusals: ['sealing_key_missing'],
  }),
  async (c) => c.json({ secret: await ask(c, (hub, caller) => hub.callbackSecret(caller)) }, 200),
);
