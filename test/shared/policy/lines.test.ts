import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judged } from './judging.ts';

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

describe('a line of an attacker', () => {
  it.each(linesOf('hostile-lines.txt'))('is denied or of high risk: %s', (text) => {
    const { verdict, risk } = judged(text, { cwd: 'C:\\work' });
    expect(verdict === 'deny' || risk === 'high').toBe(true);
  });
});

describe('an ordinary line', () => {
  it.each(linesOf('ordinary-lines.txt'))('is neither denied nor of high risk: %s', (text) => {
    const { verdict, risk } = judged(text, { cwd: 'C:\\work' });
    expect({ verdict, isHigh: risk === 'high' }).toEqual({ verdict: 'ask', isHigh: false });
  });
});
