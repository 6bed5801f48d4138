import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runner } from '../../runner/runner-options.ts';
import { aPlan } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { fakePwsh } from '../support/fake-shells.ts';
import { launcherCases } from '../support/launcher-cases.ts';
import { PWSH } from '../support/shells.ts';
import { aRunner, newFolder } from '../support/start-runner.ts';

let hub: FakeHub;
let runner: Runner;

/** Runs one text in the real PowerShell and gives all that is said of it. */
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

const isWindows = process.platform === 'win32';

describe.skipIf(PWSH === undefined).each([
  ['started for it', false],
  ['started ahead', true],
])('a step in the real PowerShell, %s', (_, readyShell) => {
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

  it(`runs in a process that was ${readyShell ? 'started ahead' : 'started for it'}`, async () => {
    const { stdout } = await run('[Environment]::GetCommandLineArgs()[-1]');
    expect(stdout.trimEnd().endsWith(join('ready', 'launch.ps1'))).toBe(readyShell);
  });

  launcherCases(run, { isWindows, isBrief: false });
});

describe.skipIf(PWSH === undefined)('a step in a PowerShell of this machine that is hindered', () => {
  it.skipIf(isWindows)('runs in constrained language too, and says what can not be seen', async () => {
    // What a machine's policy does before the first line of any script.
    const restrict = "$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'";
    const restricted = fakePwsh(
      `printf '\\357\\273\\277%s\\n' "${restrict.replaceAll('$', '\\$')}" > "$7.new"; cat "$7" >> "$7.new"; mv "$7.new" "$7"; exec '${PWSH?.option}' "$@"`,
    );
    const other = await FakeHub.start();
    const runnerThere = aRunner(other, { shell: restricted });
    const plan = aPlan("[IO.File]::Exists('x')\nWrite-Output 'limited'", { shell: 'pwsh' });
    await other.run(plan);
    const { outcome, steps } = await other.finished(plan.plan_id);
    await runnerThere.stop();
    await other.stop();
    expect(outcome).toBe('succeeded');
    expect(other.text(plan.plan_id, 'stdout')).toBe('limited\n');
    expect(other.text(plan.plan_id, 'stderr')).toContain('core types');
    expect(steps[0]?.detail).toContain('constrained language');
  });

  it.skipIf(isWindows)('runs nothing when its status can not be written', async () => {
    const marker = join(newFolder(), 'it-ran');
    // A device that is always full, in place of the file.
    const full = fakePwsh(
      `s="$(dirname "$7")/0-status"; ln -sf /dev/full "$s"; '${PWSH?.option}' "$@"; c=$?; rm "$s"; echo > "$s"; exit $c`,
    );
    const other = await FakeHub.start();
    const runnerThere = aRunner(other, { shell: full });
    const plan = aPlan(`Write-Output 'ran' > '${marker}'`, { shell: 'pwsh' });
    await other.run(plan);
    const { outcome, steps } = await other.finished(plan.plan_id);
    await runnerThere.stop();
    await other.stop();
    expect(outcome).toBe('failed');
    expect(steps[0]).toMatchObject({ end: 'shell_did_not_run', exit_code: 97 });
    expect(steps[0]?.detail).toContain('nothing of the command was run');
    expect(existsSync(marker)).toBe(false);
    expect(other.text(plan.plan_id, 'stderr')).toContain('No space left');
  });
});
