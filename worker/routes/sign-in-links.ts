import { z } from '@hono/zod-openapi';
import { signInLinkSchema, signInLinkViewSchema } from '../../shared/api.ts';
import { formatCode } from '../../shared/credential.ts';
import { CHALLENGE_MINUTES, PAGE_LINK_MINUTES, SIGN_IN_LINK_MINUTES } from '../../shared/limits.ts';
import { linkProofOptionsSchema, signInLinkRequestSchema } from '../../shared/passkey-api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, tell } from '../http/hub-call.ts';
import { readOptionalBody } from '../http/json-body.ts';
import { makeCredential } from '../http/make-credential.ts';
import { newChallenge } from '../http/new-challenge.ts';
import { relyingPartyHere } from '../http/relying-party.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';
import { SIGN_IN_LINK_EXAMPLES } from '../openapi-examples.ts';

/** `/sign-in-links`: how one more device of a person signs in. */
export const signInLinks = newRoutes();

const linkParams = z.object({
  id: z.string().openapi({ description: 'The link’s id, which is no secret.', example: 'k3v9q2ma' }),
});

signInLinks.openapi(
  callerRoute({
    op: 'sign-in-link.begin',
    method: 'post',
    path: '/sign-in-links/options',
    tags: ['credentials'],
    summary: 'With what a page asks a passkey before it makes a link',
    description: `The challenge is good once, for ${CHALLENGE_MINUTES} minutes. Without \`credentials\` no passkey is asked for.`,
    responses: { 200: json(linkProofOptionsSchema, 'For `navigator.credentials.get`.') },
    refusals: [],
  }),
  async (c) => {
    const challenge = newChallenge();
    const here = relyingPartyHere(c);
    const { rpId, credentials } = await tell(c, (hub, caller) =>
      hub.beginSignInLink(caller, challenge, here),
    );
    return c.json({ challenge, rpId, credentials: [...credentials] }, 200);
  },
);

signInLinks.openapi(
  callerRoute({
    op: 'sign-in-link.create',
    method: 'post',
    path: '/sign-in-links',
    tags: ['credentials'],
    summary: 'Makes a link with which a person signs in once on another device',
    description: `It gives the role of who makes it, for ${SIGN_IN_LINK_MINUTES} minutes; ${PAGE_LINK_MINUTES} where a session makes it. A session needs a passkey’s signature as soon as the hub trusts one.`,
    request: {
      body: jsonBodyOf(
        'SignInLinkRequest',
        'Optional: what a trusted passkey answered to the challenge of the options.',
        SIGN_IN_LINK_EXAMPLES,
      ),
    },
    responses: {
      201: json(signInLinkSchema, 'Open `path` at the hub’s address. Only the code’s hash is stored.'),
    },
    refusals: [
      'invalid_json',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
      'proof_required',
      'challenge_invalid',
      'assertion_invalid',
      'key_not_trusted',
      'passkey_revoked',
    ],
  }),
  async (c) => {
    const assertion = (await readOptionalBody(c.req.raw, signInLinkRequestSchema))?.assertion;
    const proof = assertion && { assertion, here: relyingPartyHere(c) };
    const { credential, stored } = makeCredential(c);
    const { expires_at } = await tell(c, (hub, caller) => hub.createSignInLink(caller, stored, proof));
    const code = formatCode(credential);
    // Behind `#`: browsers send that part to no server, so it stands in no log.
    return c.json({ id: credential.id, code, path: `/sign-in#${code}`, expires_at }, 201);
  },
);

signInLinks.openapi(
  callerRoute({
    op: 'sign-in-link.get',
    method: 'get',
    path: '/sign-in-links/{id}',
    tags: ['credentials'],
    summary: 'Whether a link was used',
    request: { params: linkParams },
    responses: { 200: json(signInLinkViewSchema, 'The link, without its code.') },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await ask(c, (hub, caller) => hub.signInLink(caller, id)), 200);
  },
);

signInLinks.openapi(
  callerRoute({
    op: 'sign-in-link.withdraw',
    method: 'delete',
    path: '/sign-in-links/{id}',
    tags: ['credentials'],
    summary: 'Ends a link that nobody has used; one that was used is answered as such',
    request: { params: linkParams },
    responses: { 200: json(signInLinkViewSchema, 'The link as it was.') },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await tell(c, (hub, caller) => hub.withdrawSignInLink(caller, id)), 200);
  },
);

signInLinks.openapi(
  callerRoute({
    op: 'sign-in-link.end',
    method: 'delete',
    path: '/sign-in-links/{id}/session',
    tags: ['credentials'],
    summary: 'Signs out who came by a link, and everybody who came by links of theirs',
    request: { params: linkParams },
    responses: { 204: { description: 'Nobody is signed in by it any more.' } },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    await tell(c, (hub, caller) => hub.signOutByLink(caller, id));
    return c.body(null, 204);
  },
);
