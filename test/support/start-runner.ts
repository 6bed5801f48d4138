import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRunner } from '../../runner/runner.ts';
import type { Runner, RunnerOptions } from '../../runner/runner-options.ts';
import type { Timing } from '../../runner/timing.ts';
import { NO_TRUST, readTrust, writeTrust } from '../../runner/trust/trust-file.ts';
import { TOKEN } from './builders.ts';
import type { FakeHub } from './fake-hub.ts';

/** Short enough for tests; every wait is still a wait for a condition. */
export const QUICK: Partial<Timing> = { backoffBaseMs: 20, backoffCapMs: 100, gentleMs: 300, drainMs: 400 };

/** A new folder; all of them are gone after the run. */
export const newFolder = (name = 'runner'): string => mkdtempSync(join(tmpdir(), `provara-${name}-`));

/** A machine that takes the hub's word, as most tests want it; what the folder trusts already stays. */
export const trustHubsWord = (home: string): void => {
  if (readTrust(home).kind === 'absent') writeTrust(home, { ...NO_TRUST, proof: 'token' });
};

/** A runner in this process, with `sh` and the hub's word unless told otherwise. */
export const aRunner = (hub: Pick<FakeHub, 'url'>, options: Partial<RunnerOptions> = {}): Runner => {
  const { home = newFolder() } = options;
  if (options.proof === undefined && options.adoptsFirstKey === undefined) trustHubsWord(home);
  return startRunner({
    hubUrl: hub.url,
    token: TOKEN,
    shell: 'sh',
    // Another process beside those that a test looks at.
    readyShell: false,
    workDir: tmpdir(),
    ...options,
    home,
    timing: { ...QUICK, ...options.timing },
  });
};
