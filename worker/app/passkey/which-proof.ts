import type { RunnerView } from '../../../shared/api.ts';
import type { Passkeys, PasskeyView } from '../../../shared/passkey-api.ts';
import type { RunnerHello } from '../../../shared/protocol.ts';
import { passkeyAddress, passkeyAddressCure } from './passkey-address.ts';
import type { PasskeysHere } from './passkeys-here.ts';

/** With what a yes to this machine can be proven on this page. */
export type WhichProof =
  | { readonly kind: 'asking' }
  | { readonly kind: 'passkey'; readonly rpId: string; readonly ids: readonly string[] }
  /** The machine takes the hub's word; `why` there is no passkey. */
  | { readonly kind: 'token'; readonly why: string }
  | {
      readonly kind: 'impossible';
      /** In a line, for where there is no room. */
      readonly short: string;
      /** With the cure. */
      readonly why: string;
      /** This device has a passkey that another one can make good. */
      readonly isWaiting?: true;
    };

export interface ProofFacts {
  readonly machine: string;
  readonly hello: Pick<RunnerHello, 'proof' | 'trusted_keys'> | null | undefined;
  /** Undefined while the hub was not heard; null when it did not say. */
  readonly passkeys: Passkeys | null | undefined;
  readonly here: PasskeysHere;
  /** Whether this device has the passkey, as far as it knows. */
  readonly isMadeHere: (passkey: PasskeyView) => boolean;
  readonly hostname: string;
}

const TRUST_IT =
  'On a device whose passkey is trusted, open Settings, compare this one’s code, and touch “Trust it”.';

/** A passkey where there is one that counts; the hub's word only where the machine takes it. */
export const whichProof = (facts: ProofFacts): WhichProof => {
  const { machine, hello, passkeys, here, isMadeHere, hostname } = facts;
  const isNeeded = hello?.proof === 'passkey';
  const without = (why: string, cure: string, short = why): WhichProof =>
    isNeeded ? { kind: 'impossible', short, why: `${why} ${cure}` } : { kind: 'token', why };

  if (here !== 'yes') {
    return without(
      here === 'no_support' ? 'This browser has no passkeys.' : 'There are no passkeys at this address.',
      `${machine} asks for one. ${passkeyAddressCure(passkeyAddress(passkeys, hostname))}`,
      here === 'no_support'
        ? 'The machine asks for a passkey, and this browser has none.'
        : 'The machine asks for a passkey, and there are none at this address.',
    );
  }
  if (passkeys === undefined) return { kind: 'asking' };
  if (passkeys === null) {
    return without('The hub did not say which passkeys there are.', 'Reload the page.');
  }
  const there = hello?.trusted_keys;
  const ids = passkeys.passkeys
    .filter(({ id, state }) =>
      isNeeded && there !== undefined
        ? state !== 'revoked' && there.includes(id)
        : state === 'trusted' || (state === 'waiting' && there?.includes(id) === true),
    )
    .map(({ id }) => id);
  if (ids.length === 0) {
    const isUntrusted = passkeys.passkeys.some(({ state }) => state === 'trusted');
    return without(
      'No passkey is set up.',
      isUntrusted
        ? `${machine} trusts none of this hub’s passkeys. On that machine: provara trust add`
        : `${machine} asks for one: set it up in Settings.`,
      isUntrusted
        ? 'The machine trusts none of this hub’s passkeys.'
        : 'The machine asks for a passkey, and none is set up.',
    );
  }
  const rpId = passkeys.relying_party?.rp_id ?? '';
  if (rpId !== hostname) {
    return without(
      `The passkeys are for ${rpId}, not for this address.`,
      passkeyAddressCure(passkeyAddress(passkeys, hostname)),
      'The machine asks for a passkey, and they are for another address.',
    );
  }
  const own = passkeys.passkeys.filter((passkey) => passkey.state !== 'revoked' && isMadeHere(passkey));
  if (own.length > 0 && !own.some(({ id }) => ids.includes(id))) {
    const isUnknown = own.some(({ state }) => state === 'trusted');
    const proof = without(
      isUnknown
        ? `${machine} does not trust this device’s passkey.`
        : 'This device’s passkey is not trusted yet.',
      isUnknown ? 'On that machine: provara trust add' : TRUST_IT,
      isUnknown ? 'The machine does not trust this device’s passkey.' : undefined,
    );
    return proof.kind === 'impossible' && !isUnknown ? { ...proof, isWaiting: true } : proof;
  }
  return { kind: 'passkey', rpId, ids };
};

/**
 * The names of the passkeys that can say this yes where this device has made none of them and none has worked on it; empty
 * else. They may work all the same, synced or by a code, so this is said and nothing is stopped by it.
 */
export const madeElsewhere = (
  proof: WhichProof,
  passkeys: Passkeys | null | undefined,
  isKnownHere: (passkey: PasskeyView) => boolean,
): readonly string[] => {
  if (proof.kind !== 'passkey') return [];
  const fitting = passkeys?.passkeys.filter(({ id }) => proof.ids.includes(id)) ?? [];
  return fitting.some(isKnownHere) ? [] : fitting.map(({ name }) => name);
};

/** What stands in the way when no plan of any machine can be approved on this page; undefined when one of them takes a yes. */
export const whyNothingCanBeApproved = (
  runners: readonly Pick<RunnerView, 'name' | 'hello'>[],
  facts: Omit<ProofFacts, 'machine' | 'hello'>,
): string | undefined => {
  const proofs = runners.map(({ name, hello }) => whichProof({ ...facts, machine: name, hello }));
  const [first] = proofs;
  return first?.kind === 'impossible' && proofs.every(({ kind }) => kind === 'impossible')
    ? first.why
    : undefined;
};
