import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findPwsh } from '../../support/find-pwsh.ts';

const program = findPwsh();
const NOT_FOUND = 'not found';

/** What the analysis takes for granted of names, as texts that say what they ran. */
const SAYS: readonly (readonly [text: string, said: string])[] = [
  // Names that are defined without a definition.
  ["foreach ($alias:q1 in 'hostname') { (Get-Command q1).Definition }", 'hostname'],
  ["foreach ($function:q2 in { 'it' }) { q2 }", 'it'],
  ["$a, $alias:q3 = 'b', 'hostname'; (Get-Command q3).Definition", 'hostname'],
  ["$alias:q4 ??= 'hostname'; (Get-Command q4).Definition", 'hostname'],
  ["$function:q5 = { 'it' }; q5", 'it'],
  ['$' + "{function:global:q6} = { 'it' }; q6", 'it'],
  ['$' + "{function:\\q7} = { 'it' }; q7", 'it'],
  ["$null = $ExecutionContext.InvokeProvider.Item.Set('function:script:q8', { 'it' }); q8", 'it'],
  // The scopes of a definition.
  ["function script:q9 { 'it' }; q9", 'it'],
  ["function global:q10 { 'it' }; q10", 'it'],
  ["function global:script:q11 { 'it' }; q11", NOT_FOUND],
  ["function \\q12 { 'it' }; q12", NOT_FOUND],
  ["function global:q13 { 'it' }; global:q13", 'it'],
  ["\\ForEach-Object { 'it' } -InputObject 1", 'it'],
  // Where and when a function is known.
  ["function q14 { 'it' }; 1 | ForEach-Object { q14 }", 'it'],
  ["function q15 { 'it' }; 1 | ForEach-Object -Parallel { q15 }", NOT_FOUND],
  ["trap { q16; continue }; 1/0; function q16 { 'it' }", NOT_FOUND],
  ["1/0; function q17 { 'it' }; trap { q17; continue }", NOT_FOUND],
  ["end { function q18 { 'it' } } begin { q18 }", NOT_FOUND],
  ["[C19]::M(); function q19 { 'it' }; class C19 { static [string] M() { return q19 } }", NOT_FOUND],
  ["class C20 { static [string] $s = 'it' }; [C20]::s", 'it'],
];

const SCRIPT = `$ErrorActionPreference = 'Continue'
$said = foreach ($text in [IO.File]::ReadAllText($args[0]) -split '\u0001') {
  $errors = ''
  $out = try { & ([scriptblock]::Create($text)) 2>&1 } catch { $_ }
  $out = $out | ForEach-Object {
    if ($_ -isnot [Management.Automation.ErrorRecord]) { [string]$_ }
    elseif (([string]$_).Contains('is not recognized')) { '${NOT_FOUND}' }
  }
  $out -join ' '
}
[Console]::Write($said -join [char]1)`;

describe.skipIf(program === undefined)('the real PowerShell', () => {
  it('means by names what the analysis takes for granted', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'provara-names-'));
    try {
      const [script, texts] = [join(folder, 'ask.ps1'), join(folder, 'texts.txt')];
      await writeFile(script, SCRIPT);
      await writeFile(texts, SAYS.map(([text]) => text).join('\u0001'));
      const { stdout } = await promisify(execFile)(program ?? '', ['-NoProfile', '-File', script, texts]);
      const said = stdout.split('\u0001');
      expect(SAYS.map(([text], index) => [text, said[index]])).toEqual(SAYS);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
