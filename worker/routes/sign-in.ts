import { signInRequestSchema } from '../../shared/api.ts';
import { formatCode, parseCode } from '../../shared/credential.ts';
import { signedInSchema } from '../../shared/passkey-api.ts';
import { callerRoute, newRoutes, publicRoute } from '../http/api-route.ts';
import { addressOf, presentedAs } from '../http/authenticate.ts';
import { tell, withoutRepeat } from '../http/hub-call.ts';
import { readBody } from '../http/json-body.ts';
import { makeSession } from '../http/make-credential.ts';
import { refuseRequest, take } from '../http/refused.ts';
import { requireOwnOrigin } from '../http/request-origin.ts';
import { clearSessionCookie, setSessionCookie } from '../http/session-cookie.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';

/** Sign-in of people: `POST /sign-in`, `POST /sign-out`. */
export const signIn = newRoutes();

signIn.openapi(
  publicRoute({
    op: 'sign-in.use',
    method: 'post',
    path: '/sign-in',
    tags: ['credentials'],
    summary: 'Spends a sign-in code and sets the session cookie',
    request: {
      body: {
        required: true,
        ...jsonBodyOf('SignInRequest', 'The code of a link, or the claim code.', {
          link: {
            summary: 'The code of a link',
            value: { code: 'main_k3v9q2maabcdefghijklmnopqrstuvwxyz234567' },
          },
        }),
      },
    },
    responses: { 200: json(signedInSchema, 'Signed in; the cookie is set.') },
    refusals: [
      'invalid_json',
      'sign_in_invalid',
      'origin_mismatch',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
      'rate_limited',
    ],
  }),
  async (c) => {
    // Another site must not sign a person in as somebody else.
    requireOwnOrigin(c, { required: false });
    const { code } = await readBody(c.req.raw, signInRequestSchema);
    const credential = parseCode(code.trim());
    if (credential === undefined) {
      return refuseRequest(
        'sign_in_invalid',
        'This is not a sign-in code. Open the whole link, or ask for a new one.',
      );
    }
    const { hubId, caller } = presentedAs('token', credential, addressOf(c));
    c.set('hubId', hubId);
    const session = makeSession(c, hubId);
    const { role, expires_at } = take(
      await withoutRepeat(c, hubId, (hub) => hub.signIn(caller, session.stored)),
    );
    setSessionCookie(c, formatCode(session.credential), new Date(expires_at));
    return c.json({ hub: hubId, role, expires_at }, 200);
  },
);

signIn.openapi(
  callerRoute({
    op: 'session.end',
    method: 'post',
    path: '/sign-out',
    tags: ['credentials'],
    summary: 'Ends the session and clears its cookie',
    responses: { 204: { description: 'Signed out.' } },
    refusals: [],
  }),
  async (c) => {
    clearSessionCookie(c);
    await tell(c, (hub, caller) => hub.signOut(caller));
    return c.body(null, 204);
  },
);
