import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runner } from '../../runner/runner-options.ts';
import { aPlan } from './builders.ts';
import { FakeHub } from './fake-hub.ts';
import { launcherCases } from './launcher-cases.ts';
import { PWSH } from './shells.ts';
import { aRunner } from './start-runner.ts';

/** Every case of the launcher in the real PowerShell of this machine, started for each step or ahead of it. */
export const launcherSuite = (readyShell: boolean, isBrief: boolean): void => {
  let hub: FakeHub;
  let runner: Runner;

  /** Runs one text and gives all that is said of it. */
  const run = async (command: string) => {
    const plan = aPlan(command, { shell: 'pwsh' });
    await hub.run(plan);
    const finished = await hub.finished(plan.plan_id);
    const [step] = finished.steps;
    return {
      outcome: finished.outcome,
      end: step?.end,
      code: step?.exit_code,
      detail: step?.detail,
      stdout: hub.text(plan.plan_id, 'stdout').replaceAll('\r\n', '\n'),
      stderr: hub.text(plan.plan_id, 'stderr').replaceAll('\r\n', '\n'),
    };
  };

  const how = readyShell ? 'started ahead' : 'started for it';
  describe.skipIf(PWSH === undefined)(`a step in the real PowerShell, ${how}`, () => {
    beforeAll(async () => {
      hub = await FakeHub.start();
      runner = aRunner(hub, {
        shell: PWSH?.option ?? '',
        readyShell,
        // There is one for each of the texts.
        timing: { readyRefillMs: 0 },
      });
      const info = await runner.connected;
      expect(info?.shell).toMatchObject({ kind: 'pwsh', path: PWSH?.option });
      expect(info?.shell?.version).toMatch(/^7\./);
    });
    afterAll(async () => {
      await runner?.stop();
      await hub?.stop();
    });

    it(`runs in a process that was ${how}`, async () => {
      const { stdout } = await run('[Environment]::GetCommandLineArgs()[-1]');
      expect(stdout.trimEnd().endsWith(join('ready', 'launch.ps1'))).toBe(readyShell);
    });

    launcherCases(run, { isWindows: process.platform === 'win32', isBrief });
  });
};
