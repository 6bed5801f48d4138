import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analyse.ts';
import { difference } from '../../../shared/analysis/difference.ts';
import type { Reading } from '../../../shared/analysis/facts.ts';
import { noDefinitions, resolveName } from '../../../shared/analysis/resolve-name.ts';

const vectors = (file: string): readonly string[] =>
  readFileSync(`test/vectors/powershell/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text);

const alone = (text: string, dialect: '7' | '5.1'): Reading | undefined =>
  analyse(text, { dialects: [dialect] }).readings[0];

const TEXTS: readonly string[] = [
  'sc a b; Get-Date; curl http://example.com/a; gci C:\\x',
  "(gwmi win32_process).Create('calc')",
  "& ('s' + 'c') a b",
  'function curl { }; curl a',
  'gci . -r; sc a b',
  "iex 'sc a b'; sc c d; iex 'Get-Date'; cmd /c del x",
  'cd C:\\a; sc b c; .\\run.exe; cd d; ri e',
  'Get-Date | sc x; 1..3 | % { sc $_ }',
  "[scriptblock]::Create('sc a b').Invoke()",
  '"`e[0m"; sc a b',
];

describe('the reading of the second dialect', () => {
  it.each(TEXTS)('says what a reading of that dialect alone says: %s', (text) => {
    const { readings } = analyse(text);
    expect(readings).toHaveLength(2);
    const [first, second] = [alone(text, '7'), alone(text, '5.1')];
    expect(readings).toEqual([first, second]);
  });

  it('goes at least as far as that dialect alone where there are no steps for all of it, and says so', () => {
    const text = 'sc a b; Get-Item c; Get-Item d; '.repeat(300);
    const [first, second] = analyse(text).readings;
    const namesOf = (reading: Reading | undefined, written: string): ReadonlySet<string | null> =>
      new Set(reading?.commands.filter((fact) => fact.written === written).map(({ name }) => name));
    const least = alone(text, '5.1')?.commands.length ?? 0;
    expect(least).toBeGreaterThan(0);
    expect(second?.commands.length).toBeGreaterThanOrEqual(least);
    expect([...namesOf(first, 'sc')]).toEqual(['sc']);
    expect([...namesOf(second, 'sc')]).toEqual(['Set-Content']);
    expect([...namesOf(second, 'Get-Item')]).toEqual(['Get-Item']);
    expect(second?.effects.filter(({ kind }) => kind === 'limit')).toHaveLength(1);
  });

  it.each(['reference-facts.jsonl', 'judged-commands.jsonl'])('of every text of %s too', (file) => {
    for (const text of vectors(file)) {
      const { readings, refusals, dialects } = analyse(text);
      if (readings.length === 0 || refusals.length > 0) continue;
      const [first, second] = [alone(text, '7'), alone(text, '5.1')];
      if (first === undefined || second === undefined) throw new Error(text);
      if (dialects === 'same') expect(difference([first, second], []), text).toBeNull();
      else expect(readings, text).toEqual([first, second]);
    }
  });

  // What a text defines is surveyed once for both.
  it.each(['Set-Alias', 'New-Alias', 'Set-Item', 'New-Item', 'sal', 'nal', 'si', 'ni', 'md', 'mkdir'])(
    'finds under %s what the first finds',
    (name) => {
      expect(resolveName(name, '5.1', noDefinitions).name).toBe(resolveName(name, '7', noDefinitions).name);
    },
  );
});
