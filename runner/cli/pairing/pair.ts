import { randomBytes } from 'node:crypto';
import { hostname, platform } from 'node:os';
import { resolve } from 'node:path';
import { pairingCommitment, pairingNumber } from '../../../shared/pairing/pairing-number.ts';
import { proofOf } from '../../../shared/pairing/pairing-state.ts';
import { nameSchema } from '../../../shared/plan.ts';
import type { Pinned } from '../../../shared/proof/approver-key.ts';
import type { ProofSetting } from '../../../shared/protocol.ts';
import { VERSION } from '../../../shared/version.ts';
import { Complaint } from '../../complaint.ts';
import { readCredentials } from '../../hub/credentials-file.ts';
import { readPairing, writePairing } from '../../keys/pairing-file.ts';
import { openRunnerKey } from '../../keys/runner-key.ts';
import { type Network, readNetwork, writeNetwork } from '../../network/network-file.ts';
import { useNetwork } from '../../network/use-network.ts';
import { makePrivateFolder } from '../../private/private-file.ts';
import { findShell } from '../../shell/find-shell.ts';
import { acquireLock } from '../../state-lock.ts';
import { pin } from '../../trust/change-trust.ts';
import { EXIT } from '../exit-code.ts';
import { machineName } from '../machine/machine-name.ts';
import { runner } from '../runner/runner-command.ts';
import { openStateFolder, runnerFolderOf, stateFolder } from '../state-folder.ts';
import { isYes } from '../terminal/ask-yes.ts';
import { oneLine } from '../terminal/one-line.ts';
import { asTyped } from '../terminal/typed-command.ts';
import { hubAddress } from './hub-address.ts';
import { codeText, pinnedText, whatNext } from './pair-text.ts';
import { beginPairing, type PairingClient } from './pairing-client.ts';

export interface PairOptions {
  /** State folder; without it that of every other command. */
  readonly home?: string;
  /** The id of the hub, where the deployment has several. */
  readonly hub?: string;
  readonly name?: string;
  readonly shell: string;
  readonly slots: number;
  readonly proxy?: string;
  readonly ca?: string;
  /** What the machine asks for from then on; without it a passkey, but at a hub that has none. */
  readonly proof?: ProofSetting;
  /** Start the runner when it is done. */
  readonly run: boolean;
  /** False for the installer, which goes on itself. */
  readonly next: boolean;
}

const AT_THE_MACHINE = 'Call provara pair in a terminal of the machine that is to be paired.';

/** `provara pair`: makes this machine one of a hub's, confirmed on a phone and here. */
export const pair = async (url: string, options: PairOptions): Promise<number> => {
  const base = hubAddress(url);
  const name = nameSchema.safeParse(options.name ?? machineName());
  if (!name.success) {
    throw new Complaint(
      'A name begins with a letter or digit; then letters, digits, space, . _ -',
      EXIT.usage,
    );
  }
  if (!process.stdin.isTTY)
    throw new Complaint(`A yes needs a person at a terminal. ${AT_THE_MACHINE}`, EXIT.usage);
  const home = openStateFolder(options.home ?? stateFolder());
  if (!(await mayReplace(home))) return leftAsItIs();
  await rememberNetwork(home, options);
  const folder = runnerFolderOf(home);
  makePrivateFolder(folder);
  const lock = await acquireLock(folder, 'runner');
  if (lock === undefined) {
    throw new Complaint(`A runner uses ${folder}. Stop it first, then pair the machine.`, EXIT.usage);
  }
  try {
    if (!(await pairWith(base, name.data, home, options))) return leftAsItIs();
  } finally {
    await lock.release();
  }
  if (!options.run) {
    if (options.next) process.stdout.write(whatNext(options));
    return EXIT.ok;
  }
  const { slots, shell } = options;
  return runner({
    home,
    slots,
    shell,
    constrainedLanguage: false,
    readyShell: true,
    adoptFirstPasskey: false,
    untilInputEnds: false,
    finalEndIsSuccess: false,
    json: false,
  });
};

/** Before the first word to the hub, which may be reached by no other way. */
const rememberNetwork = async (home: string, { proxy, ca }: PairOptions): Promise<void> => {
  if (proxy === undefined && ca === undefined) return;
  const before = readNetwork(home);
  const network: Network = {
    version: 1,
    proxy: proxy ?? before?.proxy ?? null,
    ca_file: ca === undefined ? (before?.ca_file ?? null) : resolve(ca),
  };
  await useNetwork(network, process.env);
  writeNetwork(home, network);
};

const mayReplace = async (home: string): Promise<boolean> => {
  if (readCredentials(home) !== undefined) {
    throw new Complaint(
      `${home} holds a hub of its own with its runner (npm start). Pair with another state folder: provara pair URL --home FOLDER`,
      EXIT.usage,
    );
  }
  const old = readPairing(home);
  if (old === undefined) return true;
  const question = `This machine is paired with ${old.hub_url} as ${old.runner.name}. Replace that? [y/N] `;
  return isYes(question, AT_THE_MACHINE);
};

/** False when the person said no. */
const pairWith = async (
  base: string,
  name: string,
  home: string,
  { hub, shell: wanted, proof: chosen }: PairOptions,
): Promise<boolean> => {
  const folder = runnerFolderOf(home);
  const key = openRunnerKey(folder);
  const nonce = randomBytes(32).toString('hex');
  const commitment = pairingCommitment(key.publicKey, nonce);
  const { kind, version } = await findShell(wanted, process.env);
  const machine = {
    hostname: hostname().slice(0, 255) || 'unknown',
    platform: platform(),
    shell: { kind, version },
    version: VERSION,
  };
  const old = readPairing(home);
  const oldToken = old?.hub_url === base ? old.token : undefined;
  const request = { ...(hub === undefined ? {} : { hub }), name, machine, commitment };
  const client = await beginPairing(base, request, oldToken);
  const forgetInterrupt = abortAtInterrupt(client);
  try {
    process.stdout.write(codeText(base, client, process.stdout.isTTY));
    await client.left('begun');
    process.stderr.write('The phone has the code. It goes on when the person there confirms.\n');
    const { phone, name: called } = await client.left('claimed');
    if (phone === null) throw new Complaint('The hub skipped a step of pairing. Nothing was changed here.');
    await client.reveal({ runner_key: key.publicKey, nonce });
    const number = pairingNumber({
      hub: client.hub,
      commitment,
      runner_key: key.publicKey,
      runner_nonce: nonce,
      phone_nonce: phone.nonce,
      pinned: phone.pinned,
    });
    const proof = chosen ?? proofOf(phone.pinned);
    process.stdout.write(asTyped(pinnedText(called, phone.pinned, proof)));
    const isMeant =
      (proof === 'passkey' || (await saysYes(client, "Take this hub's word for every yes? [y/N] "))) &&
      (await saysYes(client, `Does the phone show ${number}? [y/N] `));
    if (!isMeant) {
      await client.abort();
      return false;
    }
    await finish(base, home, client, phone.pinned, proof);
    return true;
  } finally {
    forgetInterrupt();
  }
};

const finish = async (
  base: string,
  home: string,
  client: PairingClient,
  pinned: Pinned,
  proof: ProofSetting,
): Promise<void> => {
  await pin(runnerFolderOf(home), pinned, proof);
  const { hub, runner: paired, token } = await client.complete();
  writePairing(home, {
    version: 1,
    hub_url: base,
    hub,
    runner: paired,
    token,
    paired_at: new Date().toISOString(),
  });
  process.stdout.write(`Paired with ${base} as ${oneLine(paired.name, 64)}.\n`);
};

/** Asks, and stops asking when the pairing ends while the person looks. */
const saysYes = async (client: PairingClient, question: string): Promise<boolean> => {
  const over = new AbortController();
  const asked = new AbortController();
  let why: unknown;
  const watch = client.left('revealed', over.signal).catch((error: unknown) => {
    if (over.signal.aborted) return;
    why = error;
    asked.abort();
  });
  try {
    return await isYes(question, AT_THE_MACHINE, asked.signal);
  } catch (error) {
    throw why ?? error;
  } finally {
    over.abort();
    await watch;
  }
};

const abortAtInterrupt = (client: PairingClient): (() => void) => {
  const onSignal = (): void => {
    // 130: ended by Ctrl-C, as shells have it.
    void client
      .abort()
      .catch(() => undefined)
      .finally(() => process.exit(130));
  };
  process.on('SIGINT', onSignal);
  return () => process.off('SIGINT', onSignal);
};

const leftAsItIs = (): number => {
  process.stdout.write('Not paired. Nothing was changed here.\n');
  return EXIT.error;
};
