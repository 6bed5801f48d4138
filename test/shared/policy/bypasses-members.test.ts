import { describe, expect, it } from 'vitest';
import { judged } from './judging.ts';

describe('members on a value whose type only a cast names', () => {
  it.each([
    "([array](gci C:\\x)).ForEach('Delete')",
    "([object[]](gci C:\\x)).ForEach('Delete')",
    '([object](Get-Service WinDefend)).Stop()',
    "$x=[object](gi a); $x.CopyTo('b')",
    "([psobject](gi a)).Remove('b')",
    "(gi evil.txt).Replace('victim.txt','bak.txt')",
    "Get-WmiObject Win32_Volume | ForEach-Object { $_.Format('NTFS',$true,4096,'',$false) }",
    "$x='a'; sv x (gi a); $x.Replace('b','c')",
  ])('is never low: %s', (text) => {
    expect(judged(text).risk).not.toBe('low');
  });

  it.each([
    "'abc'.Replace('a','b')",
    '(Get-Date).AddDays(-1).ToString()',
    '[math]::Round(1.5)',
    '(Get-Process).ForEach({ $_.Name })',
  ])('stays low: %s', (text) => {
    expect(judged(text).risk).toBe('low');
  });
});
