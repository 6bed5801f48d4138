import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseToken } from '../shared/credential.ts';
import { SLOTS_MAX } from '../shared/limits.ts';
import type { Protected } from '../shared/policy/protecting-rules.ts';
import type { ProofSetting } from '../shared/protocol.ts';
import { runnerUrl } from './connection/dial.ts';
import type { Network } from './network/network-file.ts';
import { policyFileIn } from './policy/policy-file.ts';
import { protectionOf, startOf } from './policy/protection.ts';
import { isFolder } from './run/look.ts';
import type { RunnerOptions } from './runner-options.ts';

/** The options that a person gives, checked. */
export interface Settings {
  /** Of the WebSocket. */
  readonly url: string;
  /** Asked at each connection. */
  readonly tokenNow: () => string;
  readonly network: Network | undefined;
  /** As the token says: a hub that calls itself otherwise is not ours. */
  readonly hub: string;
  readonly home: string;
  readonly slots: number;
  readonly shell: string;
  readonly constrainedLanguage: boolean;
  readonly readyShell: boolean;
  readonly workDir: string;
  readonly policyFile: string;
  readonly protect: Protected;
  /** This machine's own, from its token: a hub that calls it another would have it run another's plans. */
  readonly runnerId: string;
  /** Undefined: what the trust file says. */
  readonly proof: ProofSetting | undefined;
  readonly adoptsFirstKey: boolean;
}

/** A setting with which no runner can start; the message names the cure. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
}

export const readOptions = (options: RunnerOptions): Settings => {
  const token = parseToken(options.token);
  if (token?.role !== 'runner') {
    throw new Misconfigured(
      "This is not a runner's token: it must look like pv_runner_… . Make one for this machine.",
    );
  }
  const slots = options.slots ?? 1;
  if (!Number.isInteger(slots) || slots < 1 || slots > SLOTS_MAX) {
    throw new Misconfigured(`The number of slots must be from 1 to ${SLOTS_MAX}.`);
  }
  const workDir = resolve(options.workDir ?? homedir());
  if (!isFolder(workDir)) throw new Misconfigured(`The working directory ${workDir} does not exist.`);
  const url = readUrl(options.hubUrl);
  const home = resolve(options.home);
  return {
    url,
    tokenNow: options.tokenNow ?? (() => options.token),
    hub: token.hub,
    runnerId: token.id,
    home,
    slots,
    shell: options.shell ?? 'auto',
    constrainedLanguage: options.constrainedLanguage ?? false,
    readyShell: options.readyShell ?? true,
    workDir,
    policyFile: resolve(options.policyFile ?? policyFileIn(home)),
    protect: {
      ...protectionOf({
        hubs: [options.hubUrl, ...(options.hubAddresses ?? [])],
        folders: [home, ...(options.ownFolders ?? [])],
        workDir,
      }),
      ...startOf(workDir),
    },
    network: options.network,
    proof: options.proof,
    adoptsFirstKey: options.adoptsFirstKey ?? false,
  };
};

const readUrl = (hubUrl: string): string => {
  try {
    return runnerUrl(hubUrl);
  } catch (error) {
    throw new Misconfigured(`The hub's address is not valid: ${(error as Error).message}`);
  }
};
