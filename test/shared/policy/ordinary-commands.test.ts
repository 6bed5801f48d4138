import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judgeStep } from '../../../shared/policy/judge-plan.ts';

const protect = { origins: ['http://127.0.0.1:8787'], folders: ['C:\\Users\\agent\\.provara'] };

/** What administrators and developers do every day. */
const ORDINARY: readonly string[] = [
  'Get-Service',
  'Get-Service Spooler | Format-List *',
  'Get-Process | Sort-Object CPU -Descending | Select-Object -First 10',
  'Get-EventLog -LogName System -Newest 20',
  'Get-WinEvent -LogName Application -MaxEvents 50',
  "Get-WinEvent -FilterHashtable @{LogName='System'; Level=2} -MaxEvents 10",
  'Get-ChildItem C:\\work -Recurse -Filter *.log',
  'Get-Content C:\\logs\\app.log -Tail 100',
  'Get-Content C:\\logs\\app.log | Select-String error',
  "Select-String -Path C:\\logs\\*.log -Pattern 'timeout'",
  'Test-Path C:\\work\\x',
  'Test-Connection localhost',
  'Test-NetConnection example.com -Port 443',
  'Resolve-DnsName example.com',
  'Get-NetIPAddress',
  'Get-NetTCPConnection -State Listen',
  'Get-NetAdapter',
  'ipconfig /all',
  'netstat -ano',
  'hostname',
  'whoami /groups',
  'systeminfo',
  'tasklist /svc',
  'Get-ComputerInfo',
  'Get-HotFix',
  'Get-Volume',
  'Get-Disk',
  'Get-PSDrive',
  'Get-CimInstance Win32_OperatingSystem',
  'Get-CimInstance Win32_LogicalDisk | Select-Object DeviceID, FreeSpace',
  'Get-LocalUser',
  'Get-LocalGroupMember Administrators',
  'Get-ScheduledTask | Where-Object State -eq Ready',
  'Get-NetFirewallRule -Enabled True',
  'Get-MpComputerStatus',
  'Get-Date -Format o',
  '(Get-Date).AddDays(-7)',
  'Get-Item C:\\work\\x.txt | Select-Object LastWriteTime',
  '(Get-ChildItem C:\\work | Measure-Object Length -Sum).Sum / 1MB',
  'Get-FileHash C:\\work\\x.zip',
  'Get-Acl C:\\work',
  'Get-Command Get-Process',
  'Get-Help Get-Process',
  'Get-Module -ListAvailable',
  '$PSVersionTable',
  '$env:COMPUTERNAME',
  '[Environment]::OSVersion',
  'Get-Job',
  'Restart-Service Spooler',
  'Stop-Service Spooler',
  'Start-Service Spooler',
  'Stop-Process -Name notepad',
  'New-Item -ItemType Directory C:\\work\\new',
  "Set-Content C:\\work\\x.txt 'hello'",
  'Copy-Item C:\\work\\a C:\\work\\b',
  'Remove-Item C:\\work\\tmp -Recurse',
  'Rename-Item C:\\work\\a b',
  'git status',
  'git log -5',
  'git pull',
  'npm test',
  'npm run build',
  'dotnet build',
  'dotnet test',
  'docker ps',
  'kubectl get pods',
  'Get-Process | Export-Csv C:\\work\\p.csv',
  'Compress-Archive C:\\work\\x C:\\work\\x.zip',
  'Expand-Archive C:\\work\\x.zip C:\\work\\y',
  'ForEach ($i in 1..3) { Write-Output $i }',
  'if (Test-Path C:\\work) { Get-ChildItem C:\\work }',
  'Get-Process | Where-Object { $_.WorkingSet -gt 100MB } | ForEach-Object { $_.Name }',
  `Get-ADUser -Filter "Name -like 'a*'"`,
  'robocopy C:\\work\\a C:\\work\\b /e',
  'xcopy C:\\work\\a C:\\work\\b',
  'tar -xf C:\\work\\x.tar',
  'ping localhost',
];

const COLLECTED = readFileSync('test/vectors/policy/ordinary-commands.txt', 'utf8').trimEnd().split('\n');

describe('an ordinary command', () => {
  it.each([...ORDINARY, ...COLLECTED])('is neither denied nor of high risk: %s', (command) => {
    const verdict = judgeStep({ command, cwd: 'C:\\work' }, 'pwsh', defaultPolicy, protect);
    expect(verdict).toMatchObject({ verdict: 'ask', understood: true });
    expect(verdict.risk).not.toBe('high');
  });
});
