import { z } from '@hono/zod-openapi';
import { formatCode, formatToken } from '../../shared/credential.ts';
import { sha256Hex } from '../../shared/digest.ts';
import {
  beginPairingSchema,
  begunPairingSchema,
  claimedPairingSchema,
  claimPairingSchema,
  completedPairingSchema,
  confirmPairingSchema,
  pairingStateSchema,
  pairingViewSchema,
  revealPairingSchema,
} from '../../shared/pairing/pairing.ts';
import { newPairingCode, readPairingCode, shownPairingCode } from '../../shared/pairing/pairing-code.ts';
import { callerRoute, newRoutes, pairingRoute, publicRoute } from '../http/api-route.ts';
import { readPresented } from '../http/authenticate.ts';
import { bootstrapHubId } from '../http/bootstrap-hub.ts';
import { tell, withHub, withoutRepeat } from '../http/hub-call.ts';
import { readBody } from '../http/json-body.ts';
import { makeCredentialOf } from '../http/make-credential.ts';
import { pairingHolder, requireMachine } from '../http/pairing-holder.ts';
import { waitSeconds } from '../http/query.ts';
import { refuseRequest, take } from '../http/refused.ts';
import { pageSite } from '../http/relying-party.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';
import {
  BEGIN_PAIRING_EXAMPLES,
  CONFIRM_PAIRING_EXAMPLES,
  REVEAL_PAIRING_EXAMPLES,
} from '../openapi-examples.ts';

/** `/pairings`: how a machine and an owner come to trust each other. See docs/protocol.md. */
export const pairings = newRoutes();

const BODY_REFUSALS = [
  'invalid_json',
  'body_too_large',
  'unsupported_media_type',
  'invalid_request',
] as const;
const STEP_REFUSALS = ['pairing_unknown', 'pairing_state', 'pairing_ended'] as const;

const idParams = z.object({
  id: z.string().openapi({ description: 'The pairing’s id.', example: 'k3v9q2ma' }),
});

pairings.openapi(
  publicRoute({
    op: 'pairing.begin',
    method: 'post',
    path: '/pairings',
    tags: ['pairing'],
    summary: 'A machine asks to be paired; an owner spends the code that it gets',
    description:
      'Needs no credential. With the machine’s old token the new pairing takes the old one’s place.',
    request: {
      body: {
        required: true,
        ...jsonBodyOf('BeginPairing', 'The machine, and its commitment.', BEGIN_PAIRING_EXAMPLES),
      },
    },
    responses: { 201: json(begunPairingSchema, 'The code for people, the secret for the machine.') },
    refusals: [...BODY_REFUSALS, 'not_found', 'rate_limited', 'too_many_pairings'],
  }),
  async (c) => {
    const request = await readBody(c.req.raw, beginPairingSchema);
    const hubId =
      request.hub ??
      bootstrapHubId(c.env) ??
      refuseRequest('not_found', 'This deployment has no hub of its own. Name one: --hub ID');
    c.set('hubId', hubId);
    const presented = readPresented(c);
    const replaces = presented?.hubId === hubId ? presented.caller : null;
    const { credential, stored } = makeCredentialOf(hubId);
    const code = newPairingCode(crypto.getRandomValues(new Uint8Array(32)));
    const secrets = { ...stored, codeHash: sha256Hex(code) };
    const { id, expires_at } = take(
      await withoutRepeat(c, hubId, (hub) => hub.beginPairing(request, secrets, replaces)),
    );
    const secret = formatCode(credential);
    return c.json({ id, hub: hubId, code: shownPairingCode(code), secret, expires_at }, 201);
  },
);

pairings.openapi(
  callerRoute({
    op: 'pairing.claim',
    method: 'post',
    path: '/pairings/claim',
    tags: ['pairing'],
    summary: 'An owner spends the code that the machine shows',
    request: {
      body: {
        required: true,
        ...jsonBodyOf('ClaimPairing', 'The code.', {
          code: { summary: 'As the machine shows it', value: { code: 'BCDF-GHJK' } },
        }),
      },
    },
    responses: { 200: json(claimedPairingSchema, 'The machine, and what it would pin.') },
    refusals: [...BODY_REFUSALS, 'pairing_unknown'],
  }),
  async (c) => {
    const { code } = await readBody(c.req.raw, claimPairingSchema);
    const read =
      readPairingCode(code) ??
      refuseRequest(
        'pairing_unknown',
        'A code has 8 letters, none of them a vowel. Type it as the machine shows it.',
      );
    const party = pageSite(c);
    const claimed = await tell(c, (hub, caller) => hub.claimPairing(caller, sha256Hex(read), party));
    return c.json(claimed, 200);
  },
);

pairings.openapi(
  callerRoute({
    op: 'pairing.confirm',
    method: 'post',
    path: '/pairings/{id}/confirm',
    tags: ['pairing'],
    summary: 'The owner takes the machine, and gives the phone’s random number',
    request: {
      params: idParams,
      body: {
        required: true,
        ...jsonBodyOf('ConfirmPairing', 'The number, and the passkeys as shown.', CONFIRM_PAIRING_EXAMPLES),
      },
    },
    responses: { 200: json(pairingViewSchema, 'The pairing.') },
    refusals: [...BODY_REFUSALS, ...STEP_REFUSALS, 'keys_changed', 'name_taken'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const confirmation = await readBody(c.req.raw, confirmPairingSchema);
    const party = pageSite(c);
    return c.json(await tell(c, (hub, caller) => hub.confirmPairing(caller, id, confirmation, party)), 200);
  },
);

pairings.openapi(
  pairingRoute({
    op: 'pairing.get',
    method: 'get',
    path: '/pairings/{id}',
    tags: ['pairing'],
    summary: 'Where the pairing is; for both sides',
    request: {
      params: idParams,
      query: z.object({
        wait: waitSeconds(0, 'Seconds to wait for a state other than `after`.'),
        after: pairingStateSchema.optional().openapi({ description: 'The state that is known already.' }),
      }),
    },
    responses: { 200: json(pairingViewSchema, 'The pairing.') },
    refusals: ['pairing_unknown', 'invalid_request'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { wait, after = null } = c.req.valid('query');
    const { hubId, holder } = pairingHolder(c, id);
    const view = await withHub(c, hubId, (hub) => hub.getPairing(holder, id, after, wait * 1_000));
    return c.json(take(view), 200);
  },
);

pairings.openapi(
  pairingRoute({
    op: 'pairing.reveal',
    method: 'post',
    path: '/pairings/{id}/reveal',
    tags: ['pairing'],
    summary: 'The machine shows the key and the random number that it had committed to',
    request: {
      params: idParams,
      body: {
        required: true,
        ...jsonBodyOf('RevealPairing', 'Both, in hexadecimal.', REVEAL_PAIRING_EXAMPLES),
      },
    },
    responses: { 200: json(pairingViewSchema, 'The pairing.') },
    refusals: [...BODY_REFUSALS, ...STEP_REFUSALS, 'commitment_mismatch'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { hubId, holder } = requireMachine(c, id);
    const revealed = await readBody(c.req.raw, revealPairingSchema);
    const view = await withoutRepeat(c, hubId, (hub) => hub.revealPairing(holder, id, revealed));
    return c.json(take(view), 200);
  },
);

pairings.openapi(
  pairingRoute({
    op: 'pairing.complete',
    method: 'post',
    path: '/pairings/{id}/complete',
    tags: ['pairing'],
    summary: 'The person at the machine said yes: gives its token, the only time that it is shown',
    description: 'May be repeated as long as nobody has used the token; each time gives another one.',
    request: { params: idParams },
    responses: { 200: json(completedPairingSchema, 'The runner’s token. Only its hash is stored.') },
    refusals: [...STEP_REFUSALS, 'name_taken', 'too_many_credentials'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { hubId, holder } = requireMachine(c, id);
    const { credential, stored } = makeCredentialOf(hubId);
    const { hub, runner } = take(
      await withoutRepeat(c, hubId, (hub) => hub.completePairing(holder, id, stored)),
    );
    return c.json({ hub, runner, token: formatToken('runner', { ...credential, id: runner.id }) }, 200);
  },
);

pairings.openapi(
  pairingRoute({
    op: 'pairing.abort',
    method: 'post',
    path: '/pairings/{id}/abort',
    tags: ['pairing'],
    summary: 'No: said by either side, it ends the pairing',
    request: { params: idParams },
    responses: { 200: json(pairingViewSchema, 'The pairing.') },
    refusals: ['pairing_unknown'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { hubId, holder } = pairingHolder(c, id);
    return c.json(take(await withoutRepeat(c, hubId, (hub) => hub.endPairing(holder, id))), 200);
  },
);
