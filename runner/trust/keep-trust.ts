import type { ProofSetting, RunnerMessage } from '../../shared/protocol.ts';
import type { Log, LogLine } from '../log.ts';
import { Misconfigured, type Settings } from '../read-options.ts';
import type { Timing } from '../timing.ts';
import { OwnTrust } from './own-trust.ts';
import type { TrustInForce } from './prove.ts';

export interface KeepTrustOptions {
  readonly settings: Settings;
  readonly timing: Timing;
  readonly log: Log;
  /** False when there is no connection: the next hello tells it. */
  readonly send: (frame: string) => boolean;
}

export interface KeptTrust {
  readonly trust: OwnTrust;
  stopWatching(): void;
}

/** Loads whom the runner believes, watches the file, and tells the hub and the operator of each change. Throws if it is damaged now. */
export const keepTrust = ({ settings, timing, log, send }: KeepTrustOptions): KeptTrust => {
  const trust = new OwnTrust({
    folder: settings.home,
    hub: settings.hub,
    proof: settings.proof,
    adoptsFirstKey: settings.adoptsFirstKey,
    log,
    changed: (inForce) => {
      log(lineOf(inForce));
      const message: RunnerMessage = { type: 'trust', ...toldOf(inForce) };
      send(JSON.stringify(message));
    },
  });
  const first = trust.inForce();
  if (!first.ok) throw new Misconfigured(first.sentence);
  log(lineOf(first));
  if (first.trust.keys.length > 0) loadChecks();
  const timer = setInterval(() => trust.inForce(), timing.policyPollMs).unref();
  return { trust, stopWatching: () => clearInterval(timer) };
};

/** What the hub is told of it. With a damaged file nobody is believed. */
export const toldOf = (inForce: TrustInForce): Omit<Extract<RunnerMessage, { type: 'trust' }>, 'type'> =>
  inForce.ok
    ? { proof: inForce.proof, trusted_keys: inForce.trust.keys.map(({ credential_id }) => credential_id) }
    : { proof: 'passkey', trusted_keys: [] };

const lineOf = (inForce: TrustInForce): LogLine =>
  inForce.ok
    ? {
        op: 'trust.loaded',
        proof: inForce.proof,
        keys: inForce.trust.keys.length,
        revoked: inForce.trust.revoked.length,
        ...(inForce.trust.keys.length === 0 && { detail: WITHOUT_KEYS[inForce.proof] }),
      }
    : { op: 'trust.broken', detail: inForce.sentence };

/** What it means, and the cure. */
const WITHOUT_KEYS: Readonly<Record<ProofSetting, string>> = {
  passkey:
    'This machine trusts no passkey yet, so it runs nothing. Pair it (provara pair URL), or pin one here: provara trust add KEY',
  token:
    "This machine takes the hub's word that a person approved: whoever controls the hub can make it run anything.",
};

/** So that the first plan need not wait for the library. */
const loadChecks = (): void => {
  import('../../shared/proof/check-assertion.ts').catch(() => undefined);
};
