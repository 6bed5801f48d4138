import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runner } from '../../../runner/runner-options.ts';
import { aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { PWSH } from '../../support/shells.ts';
import { aRunner } from '../../support/start-runner.ts';

describe('a runner that was told to take constrained language', () => {
  it('does not start with sh, which knows none', async () => {
    const hub = await FakeHub.start();
    const { code, reason } = await aRunner(hub, { constrainedLanguage: true }).stopped;
    await hub.stop();
    expect(code).toBe('misconfigured');
    expect(reason).toContain('start it without --constrained-language');
  });

  describe.skipIf(PWSH === undefined).each([
    ['started for it', false],
    ['started ahead', true],
  ])('in a process that was %s', (_, readyShell) => {
    let hub: FakeHub;
    // One for all texts, each of which has a process of its own: a runner asks its PowerShell for the version first.
    let runner: Runner;
    beforeAll(async () => {
      hub = await FakeHub.start();
      runner = aRunner(hub, {
        shell: PWSH?.option ?? '',
        constrainedLanguage: true,
        readyShell,
        // There is one for each of the texts.
        timing: { readyRefillMs: 0 },
      });
    });
    afterAll(async () => {
      await runner.stop();
      await hub.stop();
    });

    const run = async (command: string) => {
      const plan = aPlan(command, { shell: 'pwsh' });
      await hub.run(plan);
      const { outcome, steps } = await hub.finished(plan.plan_id);
      return {
        outcome,
        step: steps[0],
        stdout: hub.text(plan.plan_id, 'stdout'),
        stderr: hub.text(plan.plan_id, 'stderr'),
      };
    };

    it('runs the text in it, also its blocks and functions', async () => {
      const mode = '$ExecutionContext.SessionState.LanguageMode';
      const { outcome, stdout, stderr } = await run(
        `"$(${mode})"; & { "$(${mode})" }; function f { [Math]::Abs(-1) }; f\n"$(${mode})"`,
      );
      expect(stdout).toBe('ConstrainedLanguage\n'.repeat(3));
      expect(stderr).toContain('core types');
      expect(outcome).toBe('succeeded');
    });

    it.each([
      ['its last statement failed', "Get-Item '/no/such/item'", 1],
      ['it exits with a code', 'exit 3', 3],
      ['it throws', "throw 'no'", 1],
    ])('still sees that %s', async (_why, command, code) => {
      const { outcome, step } = await run(command);
      expect(outcome).toBe('failed');
      expect(step).toMatchObject({ end: 'exited', exit_code: code });
    });

    it('still has PowerShell parse it first', async () => {
      const { step } = await run("Write-Output 'x'\nif (");
      expect(step?.detail).toContain('could not parse');
    });
  });
});
