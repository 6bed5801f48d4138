import type { RuleExamples } from './rule-examples.ts';

/** What each rule about files stops, and what looks like it and passes. */
export const fileExamples: RuleExamples = {
  'writes-outside-workspace': {
    stops: ['Set-Content C:\\x\\a b', 'Get-Date > C:\\x\\a', 'Copy-Item a D:\\b', 'Set-Content $x a'],
    passes: ['Set-Content a b', 'Get-Date > a', 'Get-Content C:\\x'],
  },
  'writes-to-system-folders': {
    stops: ['Set-Content C:\\Windows\\a b', "Copy-Item a 'C:\\Program Files\\x\\a'"],
    passes: ['Get-Content C:\\Windows\\a', 'Set-Content D:\\x\\a b'],
  },
  'deletes-unseen': {
    stops: ['(Get-Item C:\\x).Delete()', 'gci | % Delete', 'robocopy a b /MIR'],
    passes: ['rm a', 'robocopy a b', "[IO.File]::Exists('a')"],
  },
  deletes: {
    stops: ['rm a', 'Move-Item a b', 'Clear-Content a', 'cmd /c del a'],
    passes: ['Get-Item a', 'Remove-Variable a'],
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
  links: {
    stops: ['New-Item -ItemType Junction a -Target b', 'cmd /c mklink a b'],
    passes: ['New-Item -ItemType Directory a'],
  },
};
