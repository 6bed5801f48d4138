import type { RuleExamples } from './rule-examples.ts';

/** What each deny rule stops, and what looks like it and passes. */
export const denyExamples: RuleExamples = {
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
    stops: ['Format-Volume C', 'Clear-Disk 0', 'format C: /q', 'mkfs.ext4 a', 'wipefs a'],
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
  'runner-control': {
    stops: ['Stop-Service provara-runner', 'taskkill /im provara.exe', 'net stop provara-runner'],
    passes: ['Get-Service provara-runner', 'Stop-Service Spooler', 'Stop-Process -Name notepad'],
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
};
