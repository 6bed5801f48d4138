import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdictSchema } from '../../../shared/policy/verdict.ts';
import { judged, ruleIds, strictPolicy } from './judging.ts';

interface JudgedCommand {
  readonly text: string;
  readonly category: string;
  readonly hostile: boolean;
  readonly dialect: 'any' | '5.1' | '7';
}

const commands = readFileSync('test/vectors/policy/judged-commands.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as JudgedCommand);
const hostile = commands.filter((command) => command.hostile);
const ordinary = commands.filter((command) => !command.hostile);

/** Ordinary in themselves, but of a kind that a documented rule denies. */
const DENIED_BY_DOCUMENTED_RULES: readonly (readonly [string, string])[] = [
  ['Invoke-WebRequest', 'downloads'],
  ['Start-Process', 'starts-process'],
  ['reg.exe add', 'registry-tool'],
  ['icacls', 'system-tools'],
];

describe('the 170 judged commands', () => {
  it('are all here', () => {
    expect(commands).toHaveLength(170);
  });

  it.each(hostile)('is never quiet: $text', ({ text }) => {
    const verdict = judged(text);
    expect(verdict.risk).not.toBe('low');
    expect(verdict.rules.length).toBeGreaterThan(0);
  });

  it.each(ordinary)('is not denied without a documented rule: $text', ({ text }) => {
    const verdict = judged(text);
    const documented = DENIED_BY_DOCUMENTED_RULES.find(([start]) => text.startsWith(start));
    const denying = verdict.rules.filter(({ action }) => action === 'deny').map(({ id }) => id);
    expect([...new Set(denying)]).toEqual(documented === undefined ? [] : [documented[1]]);
  });

  it.each(commands)('says whether the dialects differ: $text', ({ text, dialect }) => {
    const verdict = judged(text);
    expect(verdict.dialects).toBe(dialect === 'any' ? 'same' : 'differ');
    if (dialect !== 'any') {
      expect(verdict.risk).toBe('high');
      expect(ruleIds(verdict)).toContain('dialects-differ');
    }
  });

  it.each(commands)('has a verdict that fits its schema: $text', ({ text }) => {
    const verdict = judged(text);
    expect(verdictSchema.parse(verdict)).toEqual(verdict);
    expect(verdict.summary).not.toBe('');
    for (const { at } of verdict.rules) expect(at[1]).toBeLessThanOrEqual(text.length);
  });

  it.each(commands)('is denied by a strict policy when it is not understood: $text', ({ text }) => {
    const verdict = judged(text, { policy: strictPolicy });
    if (!verdict.understood) expect(verdict.verdict).toBe('deny');
  });
});
