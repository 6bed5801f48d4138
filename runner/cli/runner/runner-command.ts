import { fstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ProofSetting } from '../../../shared/protocol.ts';
import { Complaint } from '../../complaint.ts';
import { type Ending, ending, endingWords, FINAL_EXIT_CODES } from '../../ending.ts';
import { jsonLog } from '../../log.ts';
import { type Network, readNetwork } from '../../network/network-file.ts';
import { policyFileIn } from '../../policy/policy-file.ts';
import { rotatingLog } from '../../rotating-log.ts';
import { startRunner } from '../../runner.ts';
import type { RunnerInfo } from '../../runner-options.ts';
import { EXIT } from '../exit-code.ts';
import { programFile } from '../program/program-file.ts';
import { hubUrlsOf, runnerFolderOf, runnerLogIn, stateFolder } from '../state-folder.ts';
import { type RunnerNews, runnerOrderSchema } from '../up/supervisor-message.ts';
import { type RunnerAccess, runnerAccess } from './runner-access.ts';

export interface RunnerCommandOptions {
  /** State folder; without it that of every other command. */
  readonly home?: string;
  /** Without it the hub that the machine is paired with. */
  readonly hub?: string;
  readonly slots: number;
  readonly shell: string;
  readonly constrainedLanguage: boolean;
  /** False with `--no-ready-shell`. */
  readonly readyShell: boolean;
  /** Undefined: what the machine's trust file says. */
  readonly proof?: ProofSetting;
  /** Given by `provara up`, whose hub lives in the same folder of the same user. */
  readonly adoptFirstPasskey: boolean;
  /** Given by who starts it again after each end but a success: ends with 0 also where another start would be in vain. */
  readonly finalEndIsSuccess: boolean;
  /** JSON at a terminal, too. */
  readonly json: boolean;
  /** Where to log instead of the standard output. */
  readonly logFile?: string;
  /** Ends the runner when its standard input ends: on Windows, which has no signals, who started it asks that way. */
  readonly untilInputEnds: boolean;
}

/** When it is first connected, and when it has made ready what only plans need. */
export interface RunnerMoments {
  readonly onConnected?: () => void;
  readonly onReady?: () => void;
}

/** `provara runner`: runs plans for a hub until it is told to stop, or until `provara up` is gone. */
export const runner = async (
  options: RunnerCommandOptions,
  { onConnected, onReady }: RunnerMoments = {},
): Promise<number> => {
  const { home = stateFolder(), hub, slots, shell, proof, adoptFirstPasskey } = options;
  const { constrainedLanguage, readyShell } = options;
  const openLog = async () => jsonLog(await logWriter(home, options), Date.now);
  let access: RunnerAccess;
  let network: Network | undefined;
  try {
    access = runnerAccess(home, hub, process.env);
    network = readNetwork(home);
  } catch (error) {
    // That of a folder which is not paired yet is for who typed the command.
    if (!(error instanceof Complaint) || error.exitCode === EXIT.usage) throw error;
    const end = ending('misconfigured', error.message);
    (await openLog())({ op: 'runner.ended', code: end.code, reason: end.reason });
    return tellEnd(end, options);
  }
  const running = startRunner({
    hubUrl: access.hub,
    token: access.token,
    network,
    tokenNow: access.tokenNow,
    pairedAt: access.pairedAt,
    home: runnerFolderOf(home),
    policyFile: policyFileIn(home),
    // The state folder, and the folder of this program and of the hub's: only what was built lies in it.
    ownFolders: [home, dirname(programFile(import.meta.url))],
    hubAddresses: hubUrlsOf(home),
    slots,
    shell,
    constrainedLanguage,
    readyShell,
    ...(proof === undefined ? {} : { proof }),
    adoptsFirstKey: adoptFirstPasskey,
    ...(onReady === undefined ? {} : { onReady }),
    log: await openLog(),
  });
  const stop = (): void => {
    running.stop().catch(() => undefined);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (options.untilInputEnds) process.stdin.once('end', stop).once('error', stop).resume();
  let isOrphan = false;
  // The channel closes with the death of `provara up`, also by kill -9: nothing of it shall stay behind.
  const onDisconnect = (): void => {
    isOrphan = true;
    stop();
  };
  process.once('disconnect', onDisconnect);
  process.on('message', (message) => {
    if (runnerOrderSchema.safeParse(message).success) stop();
  });
  running.connected.then((info) => {
    const news = newsOf(info);
    if (news !== undefined) process.send?.(news);
    if (info !== undefined) onConnected?.();
  });
  const exitCode = await tellEnd(await running.stopped, options);
  // A new `provara up` waits for this process before it starts its own hub, so this is the old one.
  if (isOrphan) await (await import('../../hub/embedded-hub.ts')).endOrphanedHub(home);
  process.off('disconnect', onDisconnect);
  process.stdin.pause();
  // The open channel would keep this process alive.
  if (process.connected) process.disconnect();
  return exitCode;
};

/** Says why it ended, and gives the exit code. */
const tellEnd = async (end: Ending, options: RunnerCommandOptions): Promise<number> => {
  const { home, logFile, adoptFirstPasskey, finalEndIsSuccess } = options;
  const { exitCode } = end;
  // A person at the terminal has read it as the last line of the log.
  const isShown = logFile === undefined && process.stdout.isTTY && process.stderr.isTTY;
  if (exitCode !== EXIT.ok && !isShown) {
    const { asTyped, forHome } = await import('../terminal/typed-command.ts');
    const { terminalProse } = await import('../terminal/terminal-prose.ts');
    // It may quote the hub.
    const words = terminalProse(endingWords(end, adoptFirstPasskey));
    process.stderr.write(`${asTyped(adoptFirstPasskey ? words : forHome(words, home))}\n`);
  }
  return finalEndIsSuccess && FINAL_EXIT_CODES.includes(exitCode) ? EXIT.ok : exitCode;
};

/** Where who started it wants it; else in the file that `provara logs` shows, and on the standard output, at a terminal for the person there. */
const logWriter = async (
  home: string,
  { logFile, json }: RunnerCommandOptions,
): Promise<(line: string) => void> => {
  if (logFile !== undefined) return rotatingLog(logFile);
  const file = runnerLogIn(home);
  // So `provara up` starts it.
  if (isOutput(file)) return (line) => void process.stdout.write(line);
  const keep = rotatingLog(file);
  if (!process.stdout.isTTY || json) {
    return (line) => {
      keep(line);
      process.stdout.write(line);
    };
  }
  const { logLine } = await import('../machine/log-line.ts');
  return (line) => {
    keep(line);
    process.stdout.write(`${logLine(line.trimEnd())}\n`);
  };
};

/** Whether the standard output of this process is that file. */
const isOutput = (file: string): boolean => {
  try {
    const [output, there] = [fstatSync(1, { bigint: true }), statSync(file, { bigint: true })];
    return output.isFile() && output.ino === there.ino && output.dev === there.dev;
  } catch {
    return false;
  }
};

const newsOf = (info: RunnerInfo | undefined): RunnerNews | undefined =>
  info?.name === undefined || info.shell === undefined || info.proof === undefined
    ? undefined
    : { type: 'connected', name: info.name, shell: info.shell, proof: info.proof };
