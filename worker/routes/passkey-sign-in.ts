import { z } from '@hono/zod-openapi';
import { formatCode, hubIdSchema } from '../../shared/credential.ts';
import { CHALLENGE_MINUTES } from '../../shared/limits.ts';
import {
  passkeySignInOptionsSchema,
  passkeySignInRequestSchema,
  signedInSchema,
} from '../../shared/passkey-api.ts';
import { parseUserHandle } from '../../shared/proof/user-handle.ts';
import { newRoutes, publicRoute } from '../http/api-route.ts';
import { bootstrapHubId } from '../http/bootstrap-hub.ts';
import { withoutRepeat } from '../http/hub-call.ts';
import { readBody } from '../http/json-body.ts';
import { makeSession } from '../http/make-credential.ts';
import { newChallenge } from '../http/new-challenge.ts';
import { refuseRequest, take } from '../http/refused.ts';
import { requireRelyingParty } from '../http/relying-party.ts';
import { requireOwnOrigin } from '../http/request-origin.ts';
import { setSessionCookie } from '../http/session-cookie.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';
import { PASSKEY_SIGN_IN_EXAMPLES } from '../openapi-examples.ts';

/** Sign-in with a passkey: `POST /sign-in/passkey/options`, `POST /sign-in/passkey`. */
export const passkeySignIn = newRoutes();

const COMMON = ['origin_mismatch', 'sign_in_invalid', 'passkey_unavailable', 'passkey_address'] as const;

passkeySignIn.openapi(
  publicRoute({
    op: 'passkey-sign-in.begin',
    method: 'post',
    path: '/sign-in/passkey/options',
    tags: ['passkeys'],
    summary: 'What a browser needs to ask for any passkey of this hub',
    request: {
      query: z.object({
        hub: hubIdSchema
          .optional()
          .openapi({ description: 'Left out: the deployment’s own.', example: 'main' }),
      }),
    },
    responses: { 200: json(passkeySignInOptionsSchema, 'For `navigator.credentials.get`.') },
    refusals: [...COMMON, 'invalid_request'],
  }),
  async (c) => {
    requireOwnOrigin(c, { required: false });
    const here = requireRelyingParty(c);
    const hubId = c.req.valid('query').hub ?? bootstrapHubId(c.env);
    if (hubId === undefined) {
      return refuseRequest('sign_in_invalid', 'Say which hub: open the page with ?hub=NAME.');
    }
    c.set('hubId', hubId);
    const challenge = newChallenge();
    const { rpId } = take(await withoutRepeat(c, hubId, (hub) => hub.beginPasskeySignIn(challenge, here)));
    const timeout = CHALLENGE_MINUTES * 60_000;
    return c.json({ hub: hubId, challenge, rpId, timeout, userVerification: 'required' as const }, 200);
  },
);

passkeySignIn.openapi(
  publicRoute({
    op: 'passkey-sign-in.use',
    method: 'post',
    path: '/sign-in/passkey',
    tags: ['passkeys'],
    summary: 'Signs in with a passkey and sets the session cookie',
    description: 'The hub is the one that the passkey’s user handle names.',
    request: {
      body: {
        required: true,
        ...jsonBodyOf('PasskeySignInRequest', 'What the passkey answered.', PASSKEY_SIGN_IN_EXAMPLES),
      },
    },
    responses: { 200: json(signedInSchema, 'Signed in; the cookie is set.') },
    refusals: [
      ...COMMON,
      'key_not_trusted',
      'invalid_json',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
      'rate_limited',
    ],
  }),
  async (c) => {
    // Another site must not sign a person in as somebody else.
    requireOwnOrigin(c, { required: false });
    const here = requireRelyingParty(c);
    const { assertion, user_handle } = await readBody(c.req.raw, passkeySignInRequestSchema);
    const handle = parseUserHandle(user_handle);
    if (handle === undefined) {
      return refuseRequest('sign_in_invalid', 'This passkey is not of any hub. Choose another one.');
    }
    const { hub: hubId, user } = handle;
    c.set('hubId', hubId);
    const session = makeSession(c, hubId);
    const { role, expires_at } = take(
      await withoutRepeat(c, hubId, (hub) => hub.passkeySignIn(assertion, user, session.stored, here)),
    );
    setSessionCookie(c, formatCode(session.credential), new Date(expires_at));
    return c.json({ hub: hubId, role, expires_at }, 200);
  },
);
