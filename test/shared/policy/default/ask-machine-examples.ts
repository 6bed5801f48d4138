import type { RuleExamples } from './rule-examples.ts';

/** What each rule about the machine stops, and what looks like it and passes. */
export const machineExamples: RuleExamples = {
  services: {
    stops: ['Restart-Service a', 'spsv a', 'net stop a', 'systemctl stop a'],
    passes: ['Get-Service a', 'net view'],
  },
  'service-settings': {
    stops: ['Set-Service a -StartupType Disabled', 'New-Service a b'],
    passes: ['Get-Service a', 'Restart-Service a'],
  },
  'stops-processes': {
    stops: ['kill -Name a', 'taskkill /f /im a', 'pkill a', '(Get-Process a).Kill()'],
    passes: ['Get-Process a', 'tasklist'],
  },
  'restarts-machine': {
    stops: ['Restart-Computer', 'shutdown /r', 'logoff', 'reboot', 'init 0'],
    passes: ['Get-ComputerInfo', 'Restart-Service a'],
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
  storage: {
    stops: ['Mount-DiskImage a.iso', 'Clear-RecycleBin', 'chkdsk C:', 'dd if=a of=b', 'fdisk a'],
    passes: ['Get-Volume', 'Get-Partition'],
  },
  'environment-runs-code': {
    stops: [
      "$env:GIT_SSH_COMMAND = 'a'; git fetch",
      "$env:PATH += ';C:\\x'",
      'Set-Item Env:NODE_OPTIONS a',
      'setx PATH a',
      'cmd /c "set GIT_PAGER=a"',
      "[Environment]::SetEnvironmentVariable('PATHEXT', 'a')",
    ],
    passes: ["$env:LANG = 'a'", '$env:PATH', 'setx lang a', "$env:MY_PATH = 'a'"],
  },
  'environment-listing': {
    stops: ['gci Env:', 'gci env:AGENT*', 'cd Env:; gci *', '[Environment]::GetEnvironmentVariables()'],
    passes: ['$env:PATH', 'gci a'],
  },
  environment: {
    stops: [
      "$env:PATH = 'a'",
      'Set-Item Env:X 1',
      'setx a b',
      "[Environment]::SetEnvironmentVariable('a','b')",
    ],
    passes: ['$env:PATH', 'gci Env:'],
  },
  'prints-or-shares': {
    stops: ['Out-Printer', 'Get-Date | clip', 'Set-Clipboard a'],
    passes: ['Get-Printer', 'Out-String'],
  },
};
