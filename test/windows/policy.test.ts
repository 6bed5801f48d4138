import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../shared/plan.ts';
import { policyHash } from '../../shared/policy/policy-schema.ts';
import { aStep, TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { aPolicy } from '../support/policies.ts';
import { until } from '../support/until.ts';
import { bundleForWindows } from './support/bundle-for-windows.ts';
import { aWindowsPlan, endOf } from './support/windows-plans.ts';
import { NODE, newWindowsFolder, startWindowsRunner } from './support/windows-runner.ts';
import { endInWine, onLinux, runInWine, startInWine } from './support/wine.ts';

let hub: FakeHub;
beforeAll(async () => {
  hub = await FakeHub.start();
});
afterAll(() => hub.stop());

describe('the policy of a machine with Windows', () => {
  const work = newWindowsFolder('work');
  const outside = newWindowsFolder('outside');
  const policy = {
    working_directories: [work],
    deny: [
      {
        id: 'no-registry',
        reason: 'Nothing here changes the registry.',
        risk: 'high' as const,
        match: [{ provider: ['registry' as const] }],
      },
    ],
  };
  const plan = (command: string, cwd: string): PlanDocument =>
    aWindowsPlan([aStep(command, { cwd })], { policy_hash: policyHash(aPolicy(policy)) });
  const refusalOf = async (refused: PlanDocument): Promise<string> => {
    await hub.run(refused);
    await until(() => hub.about('refused', refused.plan_id).length > 0, 'the plan is refused');
    const [{ code, detail } = { code: '', detail: '' }] = hub.about('refused', refused.plan_id);
    return `${code}: ${detail}`;
  };
  beforeAll(async () => {
    startWindowsRunner({ hubUrl: hub.url, token: TOKEN, policy, args: ['--no-ready-shell'] });
    await hub.connected();
  });

  it('is told to the hub', () => {
    expect(hub.of('hello')[0]).toMatchObject({ policy: { hash: policyHash(aPolicy(policy)) } });
  });

  it('keeps steps in its folders, by any spelling of drive and slashes', async () => {
    expect(await refusalOf(plan('hostname', outside))).toContain('policy_denied');
    expect(await refusalOf(plan('hostname', `${work}\\..\\outside`))).toContain('policy_denied');
    const inner = plan(
      '[IO.Path]::GetFileName((Get-Location).Path)',
      work.toLowerCase().replaceAll('\\', '/'),
    );
    await hub.run(inner);
    expect((await endOf(hub, inner)).outcome).toBe('succeeded');
  });

  it('denies a registry path', async () => {
    const refusal = await refusalOf(plan("Remove-Item 'HKCU:\\Software\\Wine' -Recurse", work));
    expect(refusal).toContain('policy_denied');
    expect(refusal).toContain('Nothing here changes the registry.');
  });
});

describe("PowerShell's own parser on Windows", () => {
  it('stops a text in which ours overlooks a command', async () => {
    const own = await FakeHub.start();
    const home = newWindowsFolder('blind');
    const child = startInWine(
      NODE,
      [await bundleForWindows('test/windows/support/blind-runner.ts'), own.url, TOKEN, home, 'Set-Content'],
      'ignore',
    );
    try {
      const marker = `${newWindowsFolder('marker')}\\ran`;
      await own.connected();
      const text = `Write-Output one; "$(Set-Content -LiteralPath '${marker}' -Value x)"`;
      const plan = aWindowsPlan(text, { policy_hash: own.of('hello')[0]?.policy?.hash ?? null });
      await own.run(plan);
      const { outcome, end, stdout, stderr } = await endOf(own, plan);
      expect({ outcome, end, stdout }).toEqual({ outcome: 'failed', end: 'parser_differs', stdout: '' });
      expect(stderr).toContain('11:Set-Content');
      expect(existsSync(`${onLinux(marker)}`)).toBe(false);
    } finally {
      await endInWine(child);
      await own.stop();
    }
  });
});

describe('a group policy that forbids scripts', () => {
  const KEY = 'HKLM\\Software\\Policies\\Microsoft\\PowerShellCore';
  const reg = async (...args: string[]): Promise<void> => {
    const { status, said } = await runInWine('reg.exe', args);
    expect(status, said).toBe(0);
  };
  beforeAll(() => reg('add', KEY, '/v', 'EnableScripts', '/t', 'REG_DWORD', '/d', '0', '/f'));
  afterAll(() => reg('delete', KEY, '/f'));

  it('wins over -ExecutionPolicy Bypass: nothing runs, and the result says why', async () => {
    const own = await FakeHub.start();
    try {
      const marker = `${newWindowsFolder('forbidden')}\\ran`;
      startWindowsRunner({ hubUrl: own.url, token: TOKEN });
      await own.connected();
      const plan = aWindowsPlan(`[IO.File]::WriteAllText('${marker}', 'x')`);
      await own.run(plan);
      const { outcome, end, detail, stdout, stderr } = await endOf(own, plan);
      expect({ outcome, end }).toEqual({ outcome: 'failed', end: 'shell_did_not_run' });
      expect(detail).toContain('script policy');
      expect(stdout + stderr).toContain('running scripts is disabled on this system');
      expect(existsSync(onLinux(marker))).toBe(false);
    } finally {
      await own.stop();
    }
  });
});
