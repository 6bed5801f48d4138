import { z } from '@hono/zod-openapi';
import { CHALLENGE_MINUTES } from '../../shared/limits.ts';
import {
  endorseRequestSchema,
  enrolmentOptionsSchema,
  enrolRequestSchema,
  passkeysSchema,
  passkeyViewSchema,
  renamePasskeyRequestSchema,
  revokeRequestSchema,
} from '../../shared/passkey-api.ts';
import { PASSKEY_ALGORITHMS } from '../../shared/proof/cose-key.ts';
import { formatUserHandle, userOfChallenge } from '../../shared/proof/user-handle.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, presentedOf, tell } from '../http/hub-call.ts';
import { readBody, readOptionalBody } from '../http/json-body.ts';
import { newChallenge } from '../http/new-challenge.ts';
import { verifyNewPasskey } from '../http/new-passkey.ts';
import { publicOrigin } from '../http/public-origin.ts';
import { relyingPartyHere, requireRelyingParty } from '../http/relying-party.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';
import { ENDORSE_EXAMPLES, ENROL_EXAMPLES, REVOKE_EXAMPLES } from '../openapi-examples.ts';

/** `/passkeys`: what people sign with. */
export const passkeys = newRoutes();

const BODY = ['invalid_json', 'body_too_large', 'unsupported_media_type', 'invalid_request'] as const;
const ENROL = ['passkey_unavailable', 'passkey_address', 'too_many_passkeys'] as const;
const SIGNED = ['assertion_invalid', 'key_not_trusted', 'passkey_revoked', 'too_many_passkeys'] as const;

const passkeyParams = z.object({
  id: z.string().openapi({ description: 'The passkey’s credential id.', example: 'q83vASNFZ4k' }),
});

passkeys.openapi(
  callerRoute({
    op: 'passkey.begin',
    method: 'post',
    path: '/passkeys/options',
    tags: ['passkeys'],
    summary: 'What a browser needs to make a passkey for the caller',
    responses: { 200: json(enrolmentOptionsSchema, 'For `navigator.credentials.create`.') },
    refusals: ENROL,
  }),
  async (c) => {
    const here = requireRelyingParty(c);
    const { hubId } = presentedOf(c);
    const challenge = newChallenge();
    const { userName, known } = await tell(c, (hub, caller) => hub.beginEnrolment(caller, challenge, here));
    const id = formatUserHandle({ hub: hubId, user: userOfChallenge(challenge) });
    return c.json(
      {
        challenge,
        rp: { id: here.rp_id, name: 'Provara' },
        user: { id, name: userName, displayName: userName },
        pubKeyCredParams: PASSKEY_ALGORITHMS.map((alg) => ({ type: 'public-key' as const, alg })),
        timeout: CHALLENGE_MINUTES * 60_000,
        attestation: 'none' as const,
        excludeCredentials: known.map((credential) => ({
          type: 'public-key' as const,
          id: credential.id,
          transports: [...credential.transports],
        })),
        authenticatorSelection: {
          residentKey: 'required' as const,
          requireResidentKey: true as const,
          userVerification: 'required' as const,
        },
      },
      200,
    );
  },
);

passkeys.openapi(
  callerRoute({
    op: 'passkey.create',
    method: 'post',
    path: '/passkeys',
    tags: ['passkeys'],
    summary: 'Enrols a passkey',
    description: 'An owner’s first one is trusted at once; each further one waits to be trusted.',
    request: {
      body: {
        required: true,
        ...jsonBodyOf('EnrolRequest', 'What the browser made, with a name.', ENROL_EXAMPLES),
      },
    },
    responses: { 201: json(passkeyViewSchema, 'The passkey.') },
    refusals: [...BODY, ...ENROL, 'passkey_invalid', 'passkey_known', 'challenge_invalid', 'name_taken'],
  }),
  async (c) => {
    const here = requireRelyingParty(c);
    const { name, response } = await readBody(c.req.raw, enrolRequestSchema);
    const made = await verifyNewPasskey(response, here);
    return c.json(await tell(c, (hub, caller) => hub.enrolPasskey(caller, name, made, here)), 201);
  },
);

passkeys.openapi(
  callerRoute({
    op: 'passkey.list',
    method: 'get',
    path: '/passkeys',
    tags: ['passkeys'],
    summary: 'All passkeys, revoked ones too, and the address that they are for',
    responses: { 200: json(passkeysSchema, 'Oldest first.') },
    refusals: [],
  }),
  async (c) => {
    const { relyingParty, passkeys: all } = await ask(c, (hub, caller) => hub.listPasskeys(caller));
    const public_url = publicOrigin(c.env) ?? null;
    return c.json({ relying_party: relyingParty, public_url, passkeys: all }, 200);
  },
);

passkeys.openapi(
  callerRoute({
    op: 'passkey.rename',
    method: 'patch',
    path: '/passkeys/{id}',
    tags: ['passkeys'],
    summary: 'Gives a passkey another name',
    request: {
      params: passkeyParams,
      body: {
        required: true,
        ...jsonBodyOf('RenamePasskeyRequest', 'Its new name.', {
          phone: { summary: 'Another name', value: { name: 'Pixel 9 of the office' } },
        }),
      },
    },
    responses: { 200: json(passkeyViewSchema, 'The passkey.') },
    refusals: [...BODY, 'not_found', 'name_taken'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { name } = await readBody(c.req.raw, renamePasskeyRequestSchema);
    return c.json(await tell(c, (hub, caller) => hub.renamePasskey(caller, id, name)), 200);
  },
);

passkeys.openapi(
  callerRoute({
    op: 'passkey.endorse',
    method: 'post',
    path: '/passkeys/{id}/endorsement',
    tags: ['passkeys'],
    summary: 'Trusts a passkey, by the word of an owner’s that is trusted already',
    description: 'All machines get the statement and check it for themselves.',
    request: {
      params: passkeyParams,
      body: {
        required: true,
        ...jsonBodyOf('EndorseRequest', 'The statement and its signature.', ENDORSE_EXAMPLES),
      },
    },
    responses: { 200: json(passkeyViewSchema, 'The passkey.') },
    refusals: [...BODY, ...SIGNED, 'not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const body = await readBody(c.req.raw, endorseRequestSchema);
    const here = relyingPartyHere(c);
    return c.json(await tell(c, (hub, caller) => hub.endorsePasskey(caller, id, body, here)), 200);
  },
);

passkeys.openapi(
  callerRoute({
    op: 'passkey.revoke',
    method: 'delete',
    path: '/passkeys/{id}',
    tags: ['passkeys'],
    summary: 'Revokes a passkey and ends its sessions',
    description:
      'With an owner’s signature machines learn of it and never take the passkey again. Without one the hub takes it no more; a signature may be added by a second call.',
    request: {
      params: passkeyParams,
      body: jsonBodyOf('RevokeRequest', 'Optional: the statement and its signature.', REVOKE_EXAMPLES),
    },
    responses: { 200: json(passkeyViewSchema, 'The passkey, revoked.') },
    refusals: [...BODY, ...SIGNED, 'not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const body = (await readOptionalBody(c.req.raw, revokeRequestSchema)) ?? null;
    const here = relyingPartyHere(c);
    return c.json(await tell(c, (hub, caller) => hub.revokePasskey(caller, id, body, here)), 200);
  },
);
