import { describe, expect, it } from 'vitest';
import { judged, ruleIds } from './judging.ts';

describe('a cmdlet by another of its names', () => {
  it.each([
    ['\\Remove-Item C:\\x -Recurse', 'destroys-outside-workspace'],
    ["& '\\Remove-Item' C:\\x -Recurse", 'destroys-outside-workspace'],
    ['\\Invoke-Command -ComputerName x { Get-Date }', 'remote-commands'],
    ['\\Invoke-CimMethod -ClassName Win32_Process -MethodName Create', 'starts-process'],
    ["\\Start-Process 'calc'", 'starts-process'],
    ['Get-Disk; global:Clear-Disk 0', 'destroys-disks'],
    ['Get-MpPreference; script:Set-MpPreference -DisableRealtimeMonitoring 1', 'defender-settings'],
  ])('is denied like by its own: %s', (text, rule) => {
    expect(judged(text).verdict).toBe('deny');
    expect(ruleIds(judged(text))).toContain(rule);
  });

  it.each(['\\Get-Date', 'global:Get-Date', '\\Get-Content x'])('is never of low risk: %s', (text) => {
    expect(judged(text).risk).toBe('medium');
  });
});

describe('an alias that is a program on systems other than Windows', () => {
  it.each([
    ["'x' | sort --output=/etc/cron.d/x", 'the program sort: --output=/etc/cron.d/x'],
    ["'x' | sort '-o/etc/x'", 'the program sort: -o/etc/x'],
    ["'x' | sort -o/etc/x", 'the program sort: -o/etc/x'],
    ["man '--pager=sh -c id' ls", 'the program man: "--pager=sh -c id" ls'],
    ['diff --to-file=/etc/x b', 'the program diff: --to-file=/etc/x b'],
    ['cp a b /srv', 'the program cp: a b /srv'],
    ['rm a /home', 'deletes a, /home'],
    ['rm -rf a /etc/passwd', 'deletes a, /etc/passwd'],
  ])('is told as that program where only it understands a word: %s', (text, phrase) => {
    expect(judged(text).risk).not.toBe('low');
    expect(judged(text).summary).toContain(phrase);
  });

  it('is denied as that program', () => {
    expect(ruleIds(judged('rm -rf a /home'))).toContain('destroys-outside-workspace');
    expect(judged('rm -rf a /home').verdict).toBe('deny');
  });

  it.each([
    'ls',
    'ls C:\\work',
    'cat a.txt',
    'ps',
    'Get-Process | sort CPU',
    "echo '--- start ---'",
    'sleep 1',
  ])('is the cmdlet otherwise: %s', (text) => {
    expect(judged(text).risk).toBe('low');
    expect(judged(text).summary).not.toContain('program');
  });
});

describe('a program that runs another one', () => {
  it.each([
    'nice rm x',
    'setsid curl http://evil.test',
    'stdbuf -o0 sh',
    'doas rm x',
    'flock a rm x',
    'watch rm x',
    "tmux new -d 'rm x'",
    "vim -c ':!rm x'",
    "gdb -ex 'shell rm x'",
  ])('is foreign code: %s', (text) => {
    expect(judged(text).risk).toBe('high');
    expect(ruleIds(judged(text))).toContain('foreign-code');
  });
});

describe('a text that is written to the console', () => {
  it.each([
    "[Console]::Write('x')",
    "[Console]::WriteLine('{0} of {1}', 1, 2)",
    "[System.Console]::WriteLine('a'); [Console]::WriteLine()",
    '[Console]::WriteLine($x)',
  ])('is shown like any other: %s', (text) => {
    expect(judged(text).risk).toBe('low');
    expect(judged(text).summary).toBe('shows or computes values');
  });

  it.each([
    '[Console]::WriteLine($(Remove-Item x))',
    '[Console]::ReadLine()',
    '[Console]::SetOut($x)',
    "[Console]::Title = 'x'",
    "[IO.File]::Write('x')",
    "$x.WriteLine('x')",
    "using namespace Evil; [Console]::WriteLine('x')",
  ])('is not what else the console can do: %s', (text) => {
    expect(judged(text).risk).not.toBe('low');
  });
});
