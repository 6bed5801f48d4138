import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { policySchema } from '../../../shared/policy/policy-schema.ts';
import { judged, ruleIds } from './judging.ts';

/** For each default rule: what it stops, and what looks like it and passes it. */
const EXAMPLES: Readonly<
  Record<string, { readonly stops: readonly string[]; readonly passes: readonly string[] }>
> = {
  'system-tools': {
    stops: [
      'schtasks /query',
      'icacls --% C:\\x /grant a:F',
      'Register-ScheduledTask -TaskName a',
      'cmd /c bcdedit',
    ],
    passes: ['Get-ScheduledTask', 'Select-String cipher a.txt', 'Write-Output diskpart'],
  },
  'accounts-and-services-tools': {
    stops: ['net user bob /add', 'net1.exe localgroup a b /add', 'sc.exe stop a', 'wmic os get name'],
    passes: ['net view', 'Get-LocalUser', 'Write-Output "net user"'],
  },
  'registry-tool': {
    stops: ['reg add HKCU\\X', 'reg.exe DELETE HKCU\\X'],
    passes: ['reg query HKCU\\X', 'Write-Output "reg add"'],
  },
  'defender-settings': {
    stops: ['Set-MpPreference -DisableRealtimeMonitoring 1'],
    passes: ['Get-MpPreference'],
  },
  'windows-features': {
    stops: ['Enable-WindowsOptionalFeature -Online -FeatureName a'],
    passes: ['Get-WindowsOptionalFeature -Online'],
  },
  'encoded-command': {
    stops: ['powershell -ec AAAA', 'cmd /c pwsh -e AAAA'],
    passes: ['powershell -Command Get-Date', 'Get-ChildItem -Exclude AAAA'],
  },
  'runs-text': {
    stops: [
      "iex 'Get-Date'",
      "& ('i'+'ex') a",
      "[ScriptBlock]::Create('a')",
      "[Convert]::FromBase64String('AAAA')",
    ],
    passes: ['& { Get-Date }', "Write-Output 'iex'", '[Convert]::ToString(5, 2)'],
  },
  'starts-process': {
    stops: [
      'Start-Process a',
      'saps a',
      "[Diagnostics.Process]::Start('a')",
      'Invoke-CimMethod Win32_Process Create',
    ],
    passes: ['Get-Process a', '[Diagnostics.Process]::GetCurrentProcess()'],
  },
  downloads: {
    stops: [
      'curl.exe https://a.test',
      'iwr a.test',
      'certutil -urlcache -f http://a.test a',
      '[Net.WebClient]::new()',
    ],
    passes: ['Write-Output https://a.test', 'Test-Path curl'],
  },
  'remote-requests': {
    stops: ['irm https://a.test', 'irm http://127.0.0.1.a.test/', 'irm http://localhost@a.test/'],
    passes: ['irm http://localhost:5000/', 'irm http://127.0.0.1:5000/x', 'irm http://[::1]:5000/x'],
  },
  'remote-commands': {
    stops: ['icm -cn a { hostname }', 'Invoke-Command a { hostname }', 'winrs -r:a cmd'],
    passes: ['Invoke-Command { hostname }', 'Invoke-Command -Session $s { hostname }'],
  },
  'remote-sessions': { stops: ['nsn a', 'etsn a'], passes: ['Get-PSSession'] },
  credentials: {
    stops: ['Get-Credential', 'ConvertTo-SecureString a'],
    passes: ['ConvertTo-Json a', 'Get-Help Get-Credential'],
  },
  'registry-values': {
    stops: [
      'gp HKLM:\\X',
      'sp -Path HKCU:\\X -Name a -Value b',
      'cd HKLM:\\; gp Software',
      'Get-ItemProperty Registry::HKLM\\X',
    ],
    passes: ['Get-ItemProperty C:\\x', 'Get-ChildItem HKLM:\\X'],
  },
  'destroys-outside-workspace': {
    stops: [
      'Remove-Item C:\\Windows',
      'rm ..\\..\\x',
      "[IO.File]::Delete('C:\\x')",
      'gci C:\\x | rm',
      'cmd /c rd /s /q C:\\x',
      'cd C:\\; rm x',
    ],
    passes: ['Remove-Item x', 'rm .\\a\\..\\b', 'Remove-Item Env:X', 'cd sub; rm x'],
  },
  'destroys-disks': {
    stops: ['Format-Volume C', 'Clear-Disk 0', 'format C: /q'],
    passes: ['Format-Table', 'Get-Disk'],
  },
  'hub-control': {
    stops: [
      'irm http://127.0.0.1:8787/approve/x -Method Post',
      'curl http://localhost:8787/pending',
      'irm http://[::1]:8787/plan',
      'irm https://hub.test/approve/x',
      'provara approve x',
    ],
    passes: ['Test-NetConnection 127.0.0.1 -Port 8787', 'irm http://127.0.0.1:5000/', 'provara status'],
  },
  'hub-files': {
    stops: [
      'Get-Content .provara\\token',
      'gc C:\\Users\\a\\.PROVARA\\journal',
      'type .prov*\\token',
      '$env:AGENT_HUB_TOKEN',
      'gci Env:PROVARA_HOME',
      'foo.exe C:\\x\\.provara\\policy.json',
      "[IO.File]::ReadAllText('.provara/key')",
    ],
    passes: ['Get-Content provara.txt', 'Write-Output provara', '7z a a.zip .\\*'],
  },
  'dynamic-invocation': {
    stops: ['& $x', '$o.$m()', '1 | % $m'],
    passes: ["& 'Get-Date'", '& { Get-Date }', '$o.Name'],
  },
  'redefines-commands': {
    stops: [
      'Set-Alias ls rm',
      'function Get-Date { 1 }',
      '$function:ls = { }',
      "$PSDefaultParameterValues = @{ '*:Path' = 'C:' }",
    ],
    passes: ['function Get-Mine { 1 }', 'Get-Alias', '$x = 1'],
  },
  unreadable: { stops: ["iex 'a b ('", 'powershell -e !!', 'using module a'], passes: ['Get-Date'] },
  'foreign-code': {
    stops: ["python -c 'x'", 'mshta a', 'cmd /c %x%', 'wsl ls'],
    passes: ['python --version', 'cmd /c dir'],
  },
  'nested-shell': {
    stops: ['cmd /c dir', 'pwsh -c Get-Date', 'bash -c ls'],
    passes: ['Get-Help cmd', 'node --version'],
  },
  'verbatim-arguments': { stops: ['foo --% a b'], passes: ['foo a b'] },
  'background-job': {
    stops: ['Get-Date &', 'Start-Job { Get-Date }'],
    passes: ['Get-Job', '& { Get-Date }'],
  },
  'loads-code': {
    stops: [
      'Import-Module a',
      "Add-Type -TypeDefinition 'class A {}'",
      '. .\\a.ps1',
      "[Reflection.Assembly]::LoadFile('a')",
      'pwsh -File a.ps1',
    ],
    passes: ['Get-Module', 'Get-Content a.ps1'],
  },
  'script-file': {
    stops: ['.\\a.ps1', "& 'C:\\x y\\a.ps1'", '. .\\a.ps1'],
    passes: ['Get-Content a.ps1', '.\\a.exe'],
  },
  'system-programs-that-run-code': {
    stops: ['rundll32 a', 'msiexec /i a', 'certutil -hashfile a'],
    passes: ['Get-Command rundll32', 'whoami'],
  },
  'com-and-wmi': {
    stops: [
      'New-Object -ComObject Shell.Application',
      "[wmiclass]'Win32_Process'",
      'Set-WmiInstance -Class a',
      "[adsi]'WinNT://a'",
    ],
    passes: ['New-Object PSObject', 'Get-CimInstance Win32_OperatingSystem'],
  },
  reflection: {
    stops: ['[AppDomain]::CurrentDomain', '[Runtime.InteropServices.Marshal]::SizeOf(1)'],
    passes: ['[Math]::Round(1.5)', '[datetime]::Now'],
  },
  services: { stops: ['Restart-Service a', 'spsv a', 'net stop a'], passes: ['Get-Service a', 'net view'] },
  'service-settings': {
    stops: ['Set-Service a -StartupType Disabled', 'New-Service a b'],
    passes: ['Get-Service a', 'Restart-Service a'],
  },
  'stops-processes': {
    stops: ['kill -Name a', 'taskkill /f /im a', '(Get-Process a).Kill()'],
    passes: ['Get-Process a', 'tasklist'],
  },
  'restarts-machine': {
    stops: ['Restart-Computer', 'shutdown /r', 'logoff'],
    passes: ['Get-ComputerInfo', 'Restart-Service a'],
  },
  accounts: {
    stops: ['New-LocalUser a', 'Add-LocalGroupMember a b', 'Set-ADUser a'],
    passes: ['Get-LocalUser', 'Get-ADUser a'],
  },
  permissions: {
    stops: ['Set-Acl a $acl', 'New-SmbShare a b', 'net share a=C:\\'],
    passes: ['Get-Acl a', 'Get-SmbShare'],
  },
  'firewall-and-network-settings': {
    stops: [
      'New-NetFirewallRule -DisplayName a',
      'netsh advfirewall set allprofiles state off',
      'Set-DnsClientServerAddress a',
      'ipconfig /flushdns',
      'ac C:\\Windows\\System32\\drivers\\etc\\hosts x',
    ],
    passes: ['Get-NetFirewallRule', 'ipconfig /all', 'gc C:\\Windows\\System32\\drivers\\etc\\hosts'],
  },
  protection: {
    stops: [
      'Disable-BitLocker C:',
      'Set-ExecutionPolicy Bypass',
      "[Ref].Assembly.GetType('System.Management.Automation.AmsiUtils')",
      "Write-Output 'AmsiUtils'",
    ],
    passes: ['Get-BitLockerVolume', 'Get-ExecutionPolicy'],
  },
  'registry-change': {
    stops: [
      'New-Item HKCU:\\X',
      'rm HKLM:\\X',
      "[Microsoft.Win32.Registry]::SetValue('a','b','c')",
      'regedit /s a.reg',
    ],
    passes: ['Get-ChildItem HKLM:\\X', 'New-Item x'],
  },
  'registry-read': {
    stops: ['Get-ChildItem HKLM:\\X', 'reg query HKCU\\X', 'Test-Path HKCU:\\X'],
    passes: ['Get-ChildItem C:\\x', 'Test-Path Env:X'],
  },
  persistence: {
    stops: [
      "Copy-Item a 'C:\\Users\\a\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs\\Startup\\a.lnk'",
      'Add-Content $PROFILE x',
      'sp HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Run a b',
      'Register-EngineEvent a -Action { Get-Date }',
    ],
    passes: ['Get-Content a.ps1', 'gci HKCU:\\Software\\X'],
  },
  'credential-stores': {
    stops: [
      'cmdkey /list',
      'Copy-Item C:\\Windows\\System32\\config\\SAM a',
      'gc C:\\Users\\a\\.ssh\\id_rsa',
      'rundll32 comsvcs.dll, MiniDump 1 a full',
      '[Security.Cryptography.ProtectedData]::Unprotect($a, $null, 0)',
      'Remove-Item Cert:\\LocalMachine\\My\\a',
    ],
    passes: ['gci Cert:\\', 'gc C:\\Users\\a\\notes.txt'],
  },
  'event-logs': {
    stops: ['Clear-EventLog System', 'wevtutil cl System', 'rm C:\\Windows\\System32\\winevt\\Logs\\a.evtx'],
    passes: ['Get-WinEvent System', 'wevtutil qe System'],
  },
  'backups-and-shadow-copies': {
    stops: ['vssadmin delete shadows /all', 'wbadmin delete catalog', 'Get-WmiObject Win32_ShadowCopy'],
    passes: ['Get-Volume', 'Get-WmiObject Win32_BIOS'],
  },
  storage: {
    stops: ['Mount-DiskImage a.iso', 'Clear-RecycleBin', 'chkdsk C:'],
    passes: ['Get-Volume', 'Get-Partition'],
  },
  'remote-access': {
    stops: [
      'ssh a',
      'Enable-PSRemoting',
      'Invoke-Command -Session $s { hostname }',
      'Get-Service -ComputerName a',
      'Get-CimInstance a -CimSession b',
      'Set-Item WSMan:\\localhost\\Client\\TrustedHosts *',
    ],
    passes: ['Get-Service a', 'Get-CimInstance a'],
  },
  network: {
    stops: [
      'irm http://localhost:5000/',
      'Test-NetConnection a.test',
      'Resolve-DnsName a.test',
      'git clone https://a.test/x',
      'ping a',
      '[Net.Sockets.TcpClient]::new()',
    ],
    passes: ['Test-NetConnection 127.0.0.1', 'git status', 'Write-Output https://a.test'],
  },
  'writes-outside-workspace': {
    stops: ['Set-Content C:\\x\\a b', 'Get-Date > C:\\x\\a', 'Copy-Item a D:\\b', 'Set-Content $x a'],
    passes: ['Set-Content a b', 'Get-Date > a', 'Get-Content C:\\x'],
  },
  'writes-to-system-folders': {
    stops: ['Set-Content C:\\Windows\\a b', "Copy-Item a 'C:\\Program Files\\x\\a'"],
    passes: ['Get-Content C:\\Windows\\a', 'Set-Content D:\\x\\a b'],
  },
  deletes: {
    stops: ['rm a', 'Move-Item a b', 'Clear-Content a', 'cmd /c del a'],
    passes: ['Get-Item a', 'Remove-Variable a'],
  },
  'deletes-unseen': {
    stops: ['(Get-Item C:\\x).Delete()', 'gci | % Delete', 'robocopy a b /MIR'],
    passes: ['rm a', 'robocopy a b', "[IO.File]::Exists('a')"],
  },
  writes: {
    stops: [
      'New-Item a',
      'Get-Date | Out-File a',
      'Get-Date > a',
      'tee a',
      "[IO.File]::WriteAllText('a', 'b')",
    ],
    passes: ['Get-Content a', 'Get-Date 2>$null', 'Get-Date | Out-String'],
  },
  'last-words': { stops: ['"$$"', '$^'], passes: ['"$x"', '$?'] },
  environment: {
    stops: [
      "$env:PATH = 'a'",
      'Set-Item Env:X 1',
      'setx a b',
      "[Environment]::SetEnvironmentVariable('a','b')",
    ],
    passes: ['$env:PATH', 'gci Env:'],
  },
  'environment-listing': {
    stops: ['gci Env:', 'gci env:AGENT*', 'cd Env:; gci *', '[Environment]::GetEnvironmentVariables()'],
    passes: ['$env:PATH', 'gci a'],
  },
  links: {
    stops: ['New-Item -ItemType Junction a -Target b', 'cmd /c mklink a b'],
    passes: ['New-Item -ItemType Directory a'],
  },
  'installs-software': {
    stops: ['winget install a', 'npm i -g a', 'pip install a'],
    passes: ['winget list', 'npm test'],
  },
  'prints-or-shares': {
    stops: ['Out-Printer', 'Get-Date | clip', 'Set-Clipboard a'],
    passes: ['Get-Printer', 'Out-String'],
  },
  elevates: {
    stops: ['Start-Process a -Verb RunAs', 'Invoke-Command -Credential $c { hostname }', 'runas /user:a b'],
    passes: ['Start-Process a', 'Get-CimInstance a'],
  },
};

const rules = [
  ...defaultPolicy.deny.map((rule) => ({ ...rule, action: 'deny' as const })),
  ...defaultPolicy.ask.map((rule) => ({ ...rule, action: 'ask' as const })),
];

describe('the default policy', () => {
  it('fits its own schema', () => {
    expect(policySchema.parse(defaultPolicy)).toEqual(defaultPolicy);
  });

  it('has an example that is stopped and one that passes for every rule', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { stops, passes } of Object.values(EXAMPLES)) {
      expect(stops.length).toBeGreaterThan(0);
      expect(passes.length).toBeGreaterThan(0);
    }
  });

  describe.each(rules)('$id', ({ id, action, risk }) => {
    it.each(EXAMPLES[id]?.stops ?? [])('applies to %s', (text) => {
      const found = judged(text).rules.find((rule) => rule.id === id);
      expect(found).toBeDefined();
      const isCertain = found?.action === action && found?.risk === risk;
      const isOpen = found?.action === 'ask' && found?.risk === 'high';
      expect(isCertain || isOpen).toBe(true);
    });

    it.each(EXAMPLES[id]?.passes ?? [])('does not apply to %s', (text) => {
      expect(ruleIds(judged(text))).not.toContain(id);
    });
  });
});
