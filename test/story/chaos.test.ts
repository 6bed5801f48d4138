import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** `npm run chaos` as its own process: exit code and what it printed. */
const chaos = (...args: string[]): Promise<{ code: unknown; text: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['test/chaos/run.mjs', ...args], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, text: stdout + stderr }),
    );
  });

describe('under faults at every stage', () => {
  it('200 plans run at most once, none is lost, and every end is the truth', async () => {
    const { code, text } = await chaos('--runs', '200', '--seed', '7');
    expect(text).toContain('chaos: 200 runs of seed 7');
    expect(text).toContain('0 double runs, 0 lost, 0 violations');
    expect(code).toBe(0);
  }, 600_000);

  it('a runner that loses its journal is found out, with what leads there again', async () => {
    const { code, text } = await chaos('--runs', '60', '--seed', '7', '--forgetful-runner');
    expect(code).toBe(1);
    expect(text).toContain('chaos: again: npm run chaos -- --seed 7 --from');
  }, 600_000);
});
