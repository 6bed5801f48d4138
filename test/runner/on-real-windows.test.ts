import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/powershell/parse.ts';
import { findPwsh } from '../support/find-pwsh.ts';
import { newFolder } from '../support/start-runner.ts';

const SCRIPT = resolve('test/windows/on-real-windows.ps1');
const pwsh = findPwsh();

describe('the checklist for a real Windows', () => {
  it.each(['5.1', '7'] as const)('is PowerShell %s, whole', (dialect) => {
    const text = readFileSync(SCRIPT, 'utf8');
    expect(parse(text, { dialect, limits: { characters: 100_000 } })).toMatchObject({ ok: true });
    // Windows PowerShell reads a file without a mark in the machine's code page.
    expect(text).toMatch(/^[\t\n\r -~]*$/);
  });

  it.skipIf(pwsh === undefined)('reports what passed, what failed and what was not tried, and why', () => {
    const folder = newFolder();
    const facts = [
      { check: 'one', result: 'pass', detail: 'Gr\u00fc\u00dfe' },
      { check: 'two', result: 'fail', detail: 'a | b\nc' },
      { check: 'three', result: 'not tried', detail: 'no Windows' },
    ];
    const checks = join(folder, 'checks.mjs');
    writeFileSync(
      checks,
      `import { readFileSync, writeFileSync } from 'node:fs';
       const { report, shells } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
       const facts = ${JSON.stringify(facts)};
       facts[0].detail += ' ' + shells.join(',');
       writeFileSync(report, facts.map((fact) => JSON.stringify(fact) + '\\n').join(''));`,
    );
    const report = join(folder, 'report');
    const call = join(folder, 'call.ps1');
    const words = `-Node '${process.execPath}' -Checks '${checks}' -Report '${report}' -Program '${checks}'`;
    writeFileSync(call, `& '${SCRIPT}' ${words}\nexit $LASTEXITCODE\n`);
    const { status, stdout, stderr } = spawnSync(
      pwsh ?? '',
      ['-NoProfile', '-NonInteractive', '-File', call],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/1 failed, \d+ not tried/);
    expect(status).toBe(1);
    const written = JSON.parse(readFileSync(`${report}.json`, 'utf8')) as typeof facts;
    expect(written.filter(({ check }) => ['one', 'two', 'three'].includes(check))).toEqual([
      { ...facts[0], detail: 'Gr\u00fc\u00dfe powershell,pwsh' },
      facts[1],
      facts[2],
    ]);
    expect(written).toContainEqual({ check: 'Node', result: 'pass', detail: process.version });
    expect(written.filter(({ result }) => result === 'fail')).toEqual([facts[1]]);
    for (const { check } of written.filter(({ check }) => check.startsWith('sign-in'))) {
      expect(written.find((fact) => fact.check === check)?.result).toBe('not tried');
    }
    expect(readFileSync(`${report}.md`, 'utf8')).toContain('| fail | two | a b c |');
  });
});
