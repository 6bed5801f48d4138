import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { fakePwsh } from '../../support/fake-shells.ts';
import { PWSH } from '../../support/shells.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';

const isWindows = process.platform === 'win32';

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
