import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/powershell/parse.ts';
import { runProgram } from '../support/agent-snippets.ts';
import { itKeepsTheContract } from '../support/contract-program.ts';
import { findPwsh } from '../support/find-pwsh.ts';
import { CONTRACT_TOKEN } from '../support/scripted-hub.ts';

const MODULE = 'clients/powershell/Provara';
const FILES = readdirSync(MODULE);
const pwsh = findPwsh();
if (pwsh === undefined) {
  console.log(
    'test: no PowerShell was found (pwsh on the path, or PROVARA_TEST_PWSH); its module is not run',
  );
}

describe('the PowerShell module', () => {
  it.each(FILES)('is valid in both dialects of the language: %s', (file) => {
    const text = readFileSync(join(MODULE, file), 'utf8');
    for (const dialect of ['5.1', '7'] as const) {
      expect(parse(text, { dialect })).toMatchObject({ ok: true });
    }
  });

  it('holds nothing but ASCII, for Windows PowerShell 5.1 reads a file without a mark in the code page of the machine', () => {
    for (const file of FILES)
      expect(readFileSync(join(MODULE, file), 'latin1')).toMatch(/^[\x20-\x7e\r\n]*$/);
  });
});

/** All cases in one process, one after the other; some wait for seconds, and the engine is slow on a busy machine. */
const CONTRACT_MS = 300_000;

const run = async (command: string): Promise<string> => {
  const given = ['-NoProfile', '-NonInteractive', '-Command', `$ErrorActionPreference = 'Stop'; ${command}`];
  const { code, stdout, stderr } = await runProgram(pwsh ?? '', given, {});
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

describe.skipIf(pwsh === undefined)('the PowerShell module keeps the contract:', () => {
  itKeepsTheContract(CONTRACT_MS, pwsh ?? '', (file) => [
    '-NoProfile',
    '-NonInteractive',
    ...['-File', 'test/clients/powershell-contract.ps1', resolve(MODULE), file, CONTRACT_TOKEN],
  ]);
});

describe.skipIf(pwsh === undefined)('the commands of the PowerShell module', () => {
  it('have help with a synopsis, every parameter and an example', async () => {
    const exported = await run(
      `Import-Module ./${MODULE}; (Get-Module Provara).ExportedFunctions.Keys | ForEach-Object { [Console]::WriteLine($_) }`,
    );
    expect(exported.trim().split('\n').sort()).toEqual([
      'Get-ProvaraPlan',
      'Stop-ProvaraPlan',
      'Submit-ProvaraPlan',
      'Wait-ProvaraPlan',
    ]);
    const undocumented = await run(
      `Import-Module ./${MODULE}
       foreach ($command in (Get-Module Provara).ExportedFunctions.Values) {
         $help = $command.ScriptBlock.Ast.GetHelpContent()
         $parameters = $command.ScriptBlock.Ast.Body.ParamBlock.Parameters | ForEach-Object { $_.Name.VariablePath.UserPath.ToUpperInvariant() }
         foreach ($name in $parameters) { if (-not $help.Parameters.ContainsKey($name)) { [Console]::WriteLine("$command $name") } }
         if (-not $help.Synopsis -or $help.Examples.Count -eq 0) { [Console]::WriteLine("$command") }
       }`,
    );
    expect(undocumented).toBe('');
  });

  it('do not show a token that is not valid', async () => {
    const said = await run(
      `Import-Module ./${MODULE}
       try { Get-ProvaraPlan x -Token "pv_secret\`r\`nX-Evil: 1" } catch { [Console]::WriteLine("$_ $($_.FullyQualifiedErrorId)") }`,
    );
    expect(said).toContain('ProvaraToken');
    expect(said).not.toContain('pv_secret');
  });

  it('say that no token was given when the hub asks for one', async () => {
    const said = await run(
      `Import-Module ./${MODULE}
       & (Get-Module Provara) {
         foreach ($token in '', 'pv_agent') {
           try { Read-ProvaraAnswer @{ Status = 401; Text = '{"code":"unauthenticated","detail":"Send one."}' } $token } catch { [Console]::WriteLine("$_") }
         }
       }`,
    );
    expect(said.trim().split('\n')).toEqual([
      expect.stringContaining('AGENT_HUB_TOKEN is empty or not set'),
      '401 (unauthenticated): Send one.',
    ]);
  });

  it('keep output that looks like a time as it is', async () => {
    const said = await run(
      `Import-Module ./${MODULE}
       & (Get-Module Provara) {
         $text = '{"chunks":[{"seq":0,"step":0,"stream":"stdout","data":"2025-01-15T14:30:22.0900000+05:00"}],"next":1,"done":true}'
         $page = Read-ProvaraAnswer @{ Status = 200; Text = $text }
         [Console]::WriteLine((Get-ProvaraData @($page.chunks)[0]))
       }`,
    );
    expect(said.trim()).toBe('2025-01-15T14:30:22.0900000+05:00');
  });

  it('take no step with -WhatIf', async () => {
    expect(
      await run(`Import-Module ./${MODULE}; Stop-ProvaraPlan x -HubUri http://127.0.0.1:1 -WhatIf 6>$null`),
    ).not.toContain('unreachable');
  });
});
