import type { RuleExamples } from './rule-examples.ts';

/** What each rule about code stops, and what looks like it and passes. */
export const codeExamples: RuleExamples = {
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
  'last-words': { stops: ['"$$"', '$^'], passes: ['"$x"', '$?'] },
};
