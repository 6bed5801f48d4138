import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { PWSH } from '../support/shells.ts';

it.skipIf(PWSH === undefined)(
  'the checklist for a real Windows is a script that PowerShell can parse',
  () => {
    const script = resolve('test/windows/on-real-windows.ps1');
    const text = `$errors = $null; [void][System.Management.Automation.Language.Parser]::ParseFile('${script}', [ref]$null, [ref]$errors); [string]$errors.Count`;
    const said = execFileSync(PWSH?.option ?? '', ['-NoProfile', '-NonInteractive', '-Command', text], {
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('0');
  },
);
