import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCommands } from '../../../runner/shell/list-commands.ts';
import type { ListCommands } from '../../../runner/shell/second-opinion.ts';
import { aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { writePolicy } from '../../support/policies.ts';
import { PWSH } from '../../support/shells.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';

/** A runner, for one text after the other, each with its own reader of commands: a runner asks its PowerShell for the version first. */
const aReader = async (readyShell: boolean) => {
  const hub = await FakeHub.start();
  let current: ListCommands = listCommands;
  const policyFile = join(newFolder(), 'policy.json');
  const policy_hash = writePolicy(policyFile);
  const runner = aRunner(hub, {
    shell: PWSH?.option ?? '',
    listCommands: (text, shell) => current(text, shell),
    policyFile,
    readyShell,
  });
  return {
    /** Runs one text and reads its commands so. */
    run: async (text: string, list: ListCommands) => {
      current = list;
      const plan = aPlan(text, { shell: 'pwsh', policy_hash });
      await hub.run(plan);
      const { outcome, steps } = await hub.finished(plan.plan_id);
      return { outcome, step: steps[0], stderr: hub.text(plan.plan_id, 'stderr') };
    },
    stop: async (): Promise<void> => {
      await runner.stop();
      await hub.stop();
    },
  };
};

/** A parser that does not see commands which are called so. */
const blindTo =
  (name: string): ListCommands =>
  (text, shell) =>
    listCommands(text, shell)
      ?.split('\n')
      .filter((line) => !line.endsWith(`:${name}`))
      .join('\n');

describe.skipIf(PWSH === undefined)("PowerShell's own parser, asked before a text runs", () => {
  let plain: Awaited<ReturnType<typeof aReader>>;
  let ahead: Awaited<ReturnType<typeof aReader>>;
  beforeAll(async () => {
    [plain, ahead] = await Promise.all([aReader(false), aReader(true)]);
  });
  afterAll(async () => {
    await plain.stop();
    await ahead.stop();
  });

  it.each([
    ['started for the step', false],
    ['started ahead', true],
  ])('stops a text in which ours overlooks a command, in a process %s', async (_, readyShell) => {
    const marker = join(newFolder(), 'it-ran');
    const text = `Write-Output one; "$(Set-Content -LiteralPath '${marker}' -Value x)"`;
    const { outcome, step, stderr } = await (readyShell ? ahead : plain).run(text, blindTo('Set-Content'));
    expect(outcome).toBe('failed');
    expect(step).toMatchObject({ end: 'parser_differs', exit_code: 1, stdout_bytes: 0 });
    expect(step?.detail).toContain('nothing of it ran');
    expect(stderr).toContain('11:Set-Content');
    expect(existsSync(marker)).toBe(false);
  });

  it.each<[string, ListCommands]>([
    ['a command that is not there', (text, shell) => `${listCommands(text, shell)}\n0,3,,1,3:gci`],
    ['another name', (text, shell) => listCommands(text, shell)?.replace('Write-Output', 'Write-Outpux')],
    ['another place', (text, shell) => listCommands(text, shell)?.replace(/^0,/, '1,')],
    ['another call', (text, shell) => listCommands(text, shell)?.replace(',,', ',&,')],
    ['another number of elements', (text, shell) => listCommands(text, shell)?.replace(',,2,', ',,3,')],
    ['nothing', () => ''],
  ])('stops a text in which ours sees %s', async (_, list) => {
    const { step } = await plain.run('Write-Output one', list);
    expect(step).toMatchObject({ end: 'parser_differs', stdout_bytes: 0 });
  });

  it('agrees on what is hard to read', async () => {
    const text = [
      'function f { process { $_ } } ; 1..2 | f | Out-Null',
      '"a$(& { Write-Output "b$(1 + 1)" })" | ForEach-Object { . { $_ } } | Out-Null',
      'Write-Output `',
      '  (Get-Date).Year "grüße 🚀" | Out-Null',
      "if ($false) { & 'no such' -x:y @args; i`ex 1; dir>x.txt; $x = @{ a = Get-Date } }",
      "$null = @'\nWrite-Output hidden\n'@",
      "Write-Output 'done’ # …",
    ].join('\n');
    expect(await plain.run(text, listCommands)).toMatchObject({
      outcome: 'succeeded',
      step: { end: 'exited' },
    });
  });

  it('has nothing to compare where ours can not read the text', async () => {
    const { step } = await plain.run('Write-Output one', () => undefined);
    expect(step).toMatchObject({ end: 'exited', exit_code: 0 });
  });
});
