import type { PasskeyView } from '../../../shared/passkey-api.ts';
import { endorsementDigest, revocationDigest } from '../../../shared/proof/signed-digests.ts';
import type { TrustChange } from '../../../shared/proof/statements.ts';
import { type Answer, askMe } from '../api/call.ts';
import { hubNow } from '../api/hub-clock.ts';
import { signDigest } from './ask-passkey.ts';

/** Whose passkeys may sign for this site. */
export interface Signing {
  readonly rpId: string;
  /** Credential ids of the owners' trusted passkeys. */
  readonly owners: readonly string[];
}

type Signed<K extends TrustChange['kind']> = Omit<Extract<TrustChange, { kind: K }>, 'kind'>;

const now = (): string => new Date(hubNow()).toISOString();

/** An owner's passkey says that this one may approve: the very key whose code is shown. */
export const signEndorsement = async (
  { id, public_key, name, role }: PasskeyView,
  { rpId, owners }: Signing,
): Promise<Answer<Signed<'endorsement'>>> => {
  const me = await askMe();
  if (!me.ok) return me;
  const key = { credential_id: id, public_key, name, role };
  const statement = { version: 1, hub: me.value.hub, key, at: now() } as const;
  const signed = await signDigest(endorsementDigest(statement), rpId, owners);
  return signed.ok ? { ok: true, value: { statement, assertion: signed.value } } : signed;
};

/** An owner's passkey says that this one, or itself, is never to be accepted again. */
export const signRevocation = async (
  { id }: PasskeyView,
  { rpId, owners }: Signing,
): Promise<Answer<Signed<'revocation'>>> => {
  const me = await askMe();
  if (!me.ok) return me;
  const statement = { version: 1, hub: me.value.hub, credential_id: id, at: now() } as const;
  const signed = await signDigest(revocationDigest(statement), rpId, owners);
  return signed.ok ? { ok: true, value: { statement, assertion: signed.value } } : signed;
};
