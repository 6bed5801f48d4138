import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Log } from './log.ts';
import type { RunnerInfo, RunnerOptions } from './runner-options.ts';
import { TIMING, type Timing } from './timing.ts';

/** The options with everything filled in that only tests and programs give. */
export interface WithDefaults {
  readonly options: RunnerOptions;
  readonly log: Log;
  readonly now: () => number;
  readonly random: () => number;
  readonly timing: Timing;
  readonly env: NodeJS.ProcessEnv;
}

export const withDefaults = (options: RunnerOptions): WithDefaults => ({
  options,
  log: options.log ?? (() => undefined),
  now: options.now ?? Date.now,
  random: options.random ?? Math.random,
  timing: { ...TIMING, ...options.timing },
  env: options.env ?? process.env,
});

/** What the runner shows of itself while it lives. */
export interface RunnerFacts {
  info: RunnerInfo;
  readonly connected: Promise<RunnerInfo | undefined>;
  connectedOnce(info: RunnerInfo | undefined): void;
}

export const newFacts = (options: RunnerOptions): RunnerFacts => {
  let connectedOnce = (_info: RunnerInfo | undefined): void => undefined;
  const connected = new Promise<RunnerInfo | undefined>((settle) => {
    connectedOnce = settle;
  });
  const info: RunnerInfo = {
    shell: undefined,
    workDir: resolve(options.workDir ?? homedir()),
    slots: options.slots ?? 1,
    proof: undefined,
    isConnected: false,
    hub: undefined,
    id: undefined,
    name: undefined,
  };
  return { info, connected, connectedOnce };
};
