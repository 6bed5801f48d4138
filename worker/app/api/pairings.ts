import type {
  ClaimedPairing,
  MachineFacts,
  PairingState,
  PairingView,
} from '../../../shared/pairing/pairing.ts';
import type { ApproverKey, Pinned } from '../../../shared/proof/approver-key.ts';
import { type Answer, call } from './call.ts';
import { list, nullable, oneOf, type Read, record, text } from './read.ts';
import { readShell } from './read-plan.ts';

const readPinned: Read<Pinned> = record<Pinned>({
  relying_party: record({ rp_id: text, origins: list(text) }),
  keys: list(
    record<ApproverKey>({
      credential_id: text,
      public_key: text,
      name: text,
      role: oneOf('owner', 'approver'),
    }),
  ),
});

const VIEW: { readonly [K in keyof PairingView]: Read<PairingView[K]> } = {
  id: text,
  hub: text,
  state: oneOf(
    'begun',
    'claimed',
    'confirmed',
    'revealed',
    'completed',
    'refused',
    'cancelled',
    'failed',
    'expired',
  ),
  name: text,
  machine: record<MachineFacts>({
    hostname: text,
    platform: text,
    shell: record({ kind: readShell, version: nullable(text) }),
    version: text,
  }),
  replaces: nullable(text),
  commitment: text,
  expires_at: text,
  phone: nullable(record({ nonce: text, pinned: readPinned })),
  revealed: nullable(record({ runner_key: text, nonce: text })),
};

const readView = record<PairingView>(VIEW);

const pathOf = (id: string, rest = ''): string => `/pairings/${encodeURIComponent(id)}${rest}`;

/** Spends the code that a machine shows. */
export const claimPairing = (code: string): Promise<Answer<ClaimedPairing>> =>
  call('POST', '/pairings/claim', record<ClaimedPairing>({ ...VIEW, offered: readPinned }), { code });

export const confirmPairing = (
  id: string,
  confirmation: { readonly name: string; readonly nonce: string; readonly pinned: Pinned },
): Promise<Answer<PairingView>> => call('POST', pathOf(id, '/confirm'), readView, confirmation);

export const abortPairing = (id: string): Promise<Answer<PairingView>> =>
  call('POST', pathOf(id, '/abort'), readView);

/** Below the time after which a call is given up. */
const WAIT_S = 10;

/** Answers when the state is not `after` any more, or after some seconds. */
export const nextOfPairing = (id: string, after: PairingState): Promise<Answer<PairingView>> =>
  call('GET', pathOf(id, `?wait=${WAIT_S}&after=${after}`), readView);
