import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startRunner } from '../../runner/runner.ts';
import type { Runner, RunnerOptions } from '../../runner/runner-options.ts';
import type { Timing } from '../../runner/timing.ts';
import { TOKEN } from './builders.ts';
import type { FakeHub } from './fake-hub.ts';

/** Short enough for tests; every wait is still a wait for a condition. */
export const QUICK: Partial<Timing> = { backoffBaseMs: 20, backoffCapMs: 100, gentleMs: 300, drainMs: 400 };

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, gone after the tests of its file. */
export const newFolder = (name = 'runner'): string => {
  const folder = mkdtempSync(join(tmpdir(), `provara-${name}-`));
  folders.push(folder);
  return folder;
};

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
