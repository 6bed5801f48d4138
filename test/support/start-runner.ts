import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRunner } from '../../runner/runner.ts';
import type { Runner, RunnerOptions } from '../../runner/runner-options.ts';
import type { Timing } from '../../runner/timing.ts';
import { TOKEN } from './builders.ts';
import type { FakeHub } from './fake-hub.ts';

/** Short enough for tests; every wait is still a wait for a condition. */
export const QUICK: Partial<Timing> = { backoffBaseMs: 20, backoffCapMs: 100, gentleMs: 300, drainMs: 400 };

export const newFolder = (name = 'runner'): string => mkdtempSync(join(tmpdir(), `provara-${name}-`));

/** A runner in this process, with `sh` unless told otherwise. */
export const aRunner = (hub: FakeHub, options: Partial<RunnerOptions> = {}): Runner =>
  startRunner({
    hubUrl: hub.url,
    token: TOKEN,
    home: newFolder(),
    shell: 'sh',
    workDir: tmpdir(),
    ...options,
    timing: { ...QUICK, ...options.timing },
  });
