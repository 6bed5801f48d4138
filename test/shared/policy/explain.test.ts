import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { explain } from '../../../shared/policy/explain.ts';
import { explanationText } from '../../../shared/policy/explanation-text.ts';
import type { Span } from '../../../shared/policy/highlight.ts';

const explained = (text: string) => explain(text, { policy: defaultPolicy });

const written = (text: string, spans: readonly Span[]): readonly (readonly [string, string])[] =>
  spans.map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('an explanation', () => {
  it('is plain data with verdict, risk, rules, understood and dialects', () => {
    const one = explained('gci C:\\x | rm -Recurse');
    expect(JSON.parse(JSON.stringify(one))).toMatchObject({
      verdict: 'deny',
      risk: 'high',
      rules: ['destroys-outside-workspace', 'deletes'],
      understood: true,
      dialects: 'same',
      commands: [
        { written: 'gci', name: 'Get-ChildItem', via: 'alias' },
        { written: 'rm', name: 'Remove-Item' },
      ],
    });
  });

  it('gives the decoded text of an encoded command', () => {
    const one = explained('powershell -e RwBlAHQALQBEAGEAdABlAA==');
    expect(one.nested).toMatchObject([{ by: 'powershell', encoded: true, text: 'Get-Date' }]);
    expect(one.commands.map(({ name, nested }) => [name, nested])).toEqual([
      ['powershell', null],
      ['Get-Date', 0],
    ]);
  });

  it('of what can’t be read has the place and no spans', () => {
    const one = explained("Get-Item 'abc");
    expect(one).toMatchObject({ understood: false, risk: 'high', spans: [], commands: [] });
    expect(one.matches[0]?.at[0]).toBe(9);
  });

  it('of a POSIX text says that it isn’t analysed', () => {
    expect(explain('ls', { policy: defaultPolicy, shell: 'sh' })).toMatchObject({
      understood: false,
      rules: ['not-analysed'],
    });
  });

  it('as text brings no control character to a terminal', () => {
    const text = explanationText(explained("Write-Host '\u001b[2J\u202e'; & ('a\u0007'+'b')"));
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text).toContain('U+202E');
  });
});

describe('highlighting', () => {
  it('names the parts of a text in order and without overlap', () => {
    const text = '[int]$n = 5; gci -Path "a$n" x > out.txt; $n.ToString()';
    const { spans } = explained(text);
    expect(written(text, spans)).toEqual(
      expect.arrayContaining([
        ['type', '[int]'],
        ['variable', '$n'],
        ['number', '5'],
        ['command', 'gci'],
        ['parameter', '-Path'],
        ['argument', 'x'],
        ['member', 'ToString'],
      ]),
    );
    for (const [index, { start }] of spans.entries())
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  });

  it('tells what an alias stands for and marks what is dangerous', () => {
    const { spans } = explained('gci a; saps b; Get-Date');
    expect(spans.find(({ start }) => start === 0)).toEqual({
      start: 0,
      end: 3,
      kind: 'command',
      resolved: 'Get-ChildItem',
    });
    expect(spans.find(({ start }) => start === 7)).toMatchObject({
      resolved: 'Start-Process',
      dangerous: 'starts-process',
    });
    expect(spans.find(({ start }) => start === 15)).toEqual({ start: 15, end: 23, kind: 'command' });
  });

  it('does not say the name of a file again that stands in its path', () => {
    for (const text of [
      '.\\deploy.ps1 -Now',
      "& 'C:\\Tools\\deploy.ps1'",
      '/opt/tools/deploy.ps1',
      'deploy.ps1',
    ])
      expect(
        explained(text).spans.filter(({ resolved }) => resolved !== undefined),
        text,
      ).toEqual([]);
  });
});
