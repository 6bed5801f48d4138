import { setTimeout as sleep } from 'node:timers/promises';
import type { Pinned } from '../../shared/proof/approver-key.ts';
import type { ProofSetting } from '../../shared/protocol.ts';
import { Complaint } from '../complaint.ts';
import type { Lock } from '../lock/lock.ts';
import { makePrivateFolder } from '../private/private-file.ts';
import { acquireLock } from '../state-lock.ts';
import { NO_TRUST, readTrust, type Trust, writeTrust } from './trust-file.ts';

const LOCK_WAIT_MS = 10_000;
const LOCK_POLL_MS = 20;

/**
 * Reads what a runner's folder trusts, and writes what `change` makes of it: alone, so that of two changes at the same
 * time (the runner's, a person's) none is lost. Throws a `Complaint` when the file is damaged.
 */
export const changeTrust = async (
  folder: string,
  change: (before: Trust) => Trust | Promise<Trust>,
  whenAbsent = NO_TRUST,
): Promise<Trust> => {
  makePrivateFolder(folder);
  const lock = await patientLock(folder);
  try {
    const read = readTrust(folder);
    if (read.kind === 'broken') throw new Complaint(read.sentence);
    const before = read.kind === 'absent' ? whenAbsent : read.trust;
    const after = await change(before);
    if (after !== before) writeTrust(folder, after);
    return after;
  } finally {
    await lock.release();
  }
};

/**
 * Pins what a person at the machine has confirmed: these keys for this relying party, instead of any other. A key that
 * was revoked here stays out. `folder` is the runner's own (`runnerFolderOf`); a runner that runs takes notice.
 */
export const pin = (folder: string, pinned: Pinned, proof: ProofSetting): Promise<Trust> =>
  changeTrust(folder, ({ revoked }) => ({
    version: 1,
    proof,
    relying_party: pinned.relying_party,
    keys: pinned.keys.filter(({ credential_id }) => !revoked.includes(credential_id)),
    revoked,
  }));

const patientLock = async (folder: string): Promise<Lock> => {
  for (const startedMs = performance.now(); performance.now() - startedMs < LOCK_WAIT_MS; ) {
    const lock = await acquireLock(folder, 'trust');
    if (lock !== undefined) return lock;
    await sleep(LOCK_POLL_MS);
  }
  throw new Complaint(`Another program is changing what ${folder} trusts. Try again when it has ended.`);
};
