import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from './real/report.ts';
import { bundleForWindows } from './support/bundle-for-windows.ts';
import { NODE, newWindowsFolder, PWSH } from './support/windows-runner.ts';
import { DRIVE, onLinux, runInWine } from './support/wine.ts';

const LIMIT_MS = 480_000;

/** As far as Wine goes: so the checklist itself is known to work. */
describe('the checklist for a real Windows, under Wine', () => {
  const report = `${newWindowsFolder('report')}\\report`;
  let facts: Fact[] = [];
  let said = '';
  let status: number | null = null;
  const resultOf = (name: string): string => {
    const fact = facts.find(({ check }) => check === name);
    return fact === undefined ? 'absent' : `${fact.result}: ${fact.detail}`;
  };

  beforeAll(async () => {
    const script = 'on-real-windows.ps1';
    copyFileSync(resolve('test/windows', script), join(DRIVE, 'provara', script));
    const checks = await bundleForWindows('test/windows/real/main.ts');
    const words = `-Node '${NODE}' -Report '${report}' -Checks '${checks}' -Program 'C:\\provara\\provara.mjs'`;
    const call = `${newWindowsFolder('call')}\\call.ps1`;
    writeFileSync(onLinux(call), `& 'C:\\provara\\${script}' ${words}\nexit $LASTEXITCODE\n`);
    const end = await runInWine(
      PWSH,
      ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', call],
      {},
      LIMIT_MS,
    );
    ({ said, status } = end);
    facts = JSON.parse(readFileSync(onLinux(`${report}.json`), 'utf8')) as Fact[];
  }, LIMIT_MS + 60_000);

  it('finds no fault, ends with 0, and has written what it said', () => {
    expect(facts.filter(({ result }) => result === 'fail')).toEqual([]);
    expect(status, said).toBe(0);
    expect(readFileSync(onLinux(`${report}.md`), 'utf8').split('\n').length).toBeGreaterThan(facts.length);
  });

  it.each([
    'starts and says its version',
    'exit code and script file',
    'a table before an exit',
    'arguments of programs',
    'every character, plain, in both streams',
    '20 MB of output',
    'a cancel ends child, orphan and detached process (Job Object)',
    'a killed runner takes its step along, and the next one says so, and runs nothing twice',
    'taskkill without koffi',
  ])('tries in PowerShell 7: %s', (name) => {
    expect(resultOf(`pwsh: ${name}`)).toMatch(/^pass: /);
  });

  it('says of what it can not try why not', () => {
    expect(resultOf('powershell: starts and says its version')).toContain(
      'not tried: powershell is not installed',
    );
    expect(resultOf('pwsh: constrained language')).toContain('not tried: neither AppLocker');
    expect(resultOf('task: uninstall leaves nothing: folder, registration, search path')).toContain(
      'not tried: Wine',
    );
    expect(resultOf('service: a killed runner comes back by itself')).toContain('not tried: Wine');
    for (const { result, detail } of facts) {
      if (result === 'not tried') expect(detail.length).toBeGreaterThan(5);
    }
  });

  it('leaves nothing behind', async () => {
    const { said: left } = await runInWine('cmd.exe', ['/c', 'dir /b %TEMP%']);
    expect(left).not.toContain('provara-check-');
  });
});
