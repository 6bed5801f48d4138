import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Runner } from '../../../runner/runner-options.ts';
import { aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { fakePwsh } from '../../support/fake-shells.ts';
import { isAlive } from '../../support/processes.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';

let hub: FakeHub;
let runner: Runner | undefined;

beforeEach(async () => {
  hub = await FakeHub.start();
});
afterEach(async () => {
  await runner?.stop();
  await hub.stop();
});

/** Runs a plan of two steps with something that only calls itself pwsh. */
const run = async (stub: string, timing: Record<string, number> = {}) => {
  runner = aRunner(hub, { shell: fakePwsh(stub), timing });
  const plan = aPlan(['Get-Date', 'Get-Date'], { shell: 'pwsh' });
  await hub.run(plan);
  const finished = await hub.finished(plan.plan_id);
  return { ...finished, stdout: hub.text(plan.plan_id, 'stdout'), stderr: hub.text(plan.plan_id, 'stderr') };
};

describe.skipIf(process.platform === 'win32')('a PowerShell that does not run the command', () => {
  it('is not a success when it ends with 0 and says nothing', async () => {
    const { outcome, steps } = await run('exit 0');
    expect(outcome).toBe('failed');
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ end: 'shell_did_not_run', exit_code: 0 });
    expect(steps[0]?.detail).toContain('before it ran anything of the command');
  });

  it('is not a success when it prints what a command might', async () => {
    const { outcome, steps, stdout } = await run('echo Monday; exit 0');
    expect(outcome).toBe('failed');
    expect(steps[0]?.end).toBe('shell_did_not_run');
    expect(stdout).toBe('Monday\n');
  });

  it('is shown with its own words when a policy blocks scripts', async () => {
    const words = 'File cannot be loaded because running scripts is disabled on this system.';
    const { outcome, steps, stderr } = await run(`echo '${words}' >&2; exit 1`);
    expect(outcome).toBe('failed');
    expect(steps[0]).toMatchObject({ end: 'shell_did_not_run', exit_code: 1 });
    expect(stderr).toBe(`${words}\n`);
  });

  it('is ended with its tree when it never begins', async () => {
    const pidFile = join(newFolder(), 'pid');
    const { outcome, steps } = await run(`echo $$ > ${pidFile}; sleep 300`, { shellStartMs: 300 });
    expect(outcome).toBe('failed');
    expect(steps[0]?.end).toBe('shell_did_not_run');
    expect(steps[0]?.detail).toContain('never began');
    expect(isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
  });

  it('is not believed when it writes something else than the nonce', async () => {
    const { steps } = await run(
      'folder=$(dirname "$7"); printf "began\\nended\\n" > "$folder/0-status"; exit 0',
    );
    expect(steps[0]?.end).toBe('shell_did_not_run');
  });

  it('is not said to have run nothing when it wrote more than nothing', async () => {
    const { steps } = await run('echo Monday; exit 0');
    expect(steps[0]?.detail).toContain('nothing proves that it ran anything');
    expect(steps[0]?.detail).not.toContain('before it ran');
  });

  it.each(['rm "$(dirname "$7")/0-status"; exit 0', 'ln -sf /dev/zero "$(dirname "$7")/0-status"; exit 0'])(
    'may have run the command when the status file is no more: %s',
    async (stub) => {
      const { outcome, steps } = await run(stub);
      expect(outcome).toBe('failed');
      expect(steps[0]).toMatchObject({ end: 'exited', exit_code: null });
      expect(steps[0]?.detail).toContain('may have run');
    },
  );

  it('is said when it can not be started', async () => {
    const shell = fakePwsh('exit 0');
    runner = aRunner(hub, { shell });
    await runner.connected;
    writeFileSync(shell, '#!/no/such/interpreter\n');
    const plan = aPlan('Get-Date', { shell: 'pwsh' });
    await hub.run(plan);
    const { outcome, steps } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('failed');
    expect(steps[0]).toMatchObject({ end: 'spawn_failed', exit_code: null });
    expect(steps[0]?.detail).toContain('could not be started');
  });
});
