import type { Passkeys, PasskeyView } from '../../../shared/passkey-api.ts';
import type { Assertion } from '../../../shared/proof/assertion.ts';
import type { TrustChange } from '../../../shared/proof/statements.ts';
import { type Answer, call } from './call.ts';
import { flag, list, nullable, number, oneOf, type Read, record, text } from './read.ts';

type Signed<K extends TrustChange['kind']> = Omit<Extract<TrustChange, { kind: K }>, 'kind'>;

const readPasskey: Read<PasskeyView> = record<PasskeyView>({
  id: text,
  public_key: text,
  name: text,
  role: oneOf('owner', 'approver'),
  state: oneOf('trusted', 'waiting', 'revoked'),
  created_at: text,
  last_used_at: nullable(text),
  revoked_at: nullable(text),
  current: flag,
});

const readPasskeys: Read<Passkeys> = record<Passkeys>({
  relying_party: nullable(record({ rp_id: text, origins: list(text) })),
  public_url: nullable(text),
  passkeys: list(readPasskey),
});

const pathOf = (id: string): string => `/passkeys/${encodeURIComponent(id)}`;

export const listPasskeys = (): Promise<Answer<Passkeys>> => call('GET', '/passkeys', readPasskeys);

// The browser's part of WebAuthn checks what is in them.
const asIs: Read<unknown> = (value) => value;

/** What the browser needs to make a passkey. */
export const beginPasskey = (): Promise<Answer<unknown>> => call('POST', '/passkeys/options', asIs);

export const savePasskey = (name: string, response: unknown): Promise<Answer<PasskeyView>> =>
  call('POST', '/passkeys', readPasskey, { name, response });

export const renamePasskey = (id: string, name: string): Promise<Answer<PasskeyView>> =>
  call('PATCH', pathOf(id), readPasskey, { name });

export const endorsePasskey = (id: string, signed: Signed<'endorsement'>): Promise<Answer<PasskeyView>> =>
  call('POST', `${pathOf(id)}/endorsement`, readPasskey, signed);

/** Without a signature only the hub learns of it. */
export const revokePasskey = (
  id: string,
  signed: Signed<'revocation'> | null,
): Promise<Answer<PasskeyView>> => call('DELETE', pathOf(id), readPasskey, signed ?? undefined);

export interface SignInOptions {
  readonly hub: string;
  /** As base64url. */
  readonly challenge: string;
  readonly rpId: string;
  readonly timeout: number;
}

/** `hub` is null for the deployment's own. */
export const beginPasskeySignIn = (hub: string | null): Promise<Answer<SignInOptions>> =>
  call(
    'POST',
    `/sign-in/passkey/options${hub === null ? '' : `?hub=${encodeURIComponent(hub)}`}`,
    record<SignInOptions>({ hub: text, challenge: text, rpId: text, timeout: number }),
  );

export const signInWithPasskey = (assertion: Assertion, userHandle: string): Promise<Answer<true>> =>
  call('POST', '/sign-in/passkey', () => true, { assertion, user_handle: userHandle });
