import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, stepChanges } from '../../worker/app/compare/step-changes.ts';
import { type Change, wordDiff } from '../../worker/app/compare/word-diff.ts';

const side = (changes: readonly Change[], without: Change['kind']): string =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('the difference of two commands', () => {
  it('names the words that changed', () => {
    expect(wordDiff('Stop-Service -Name Spooler', 'Stop-Service -Name Themes -Force')).toEqual([
      { kind: 'same', text: 'Stop-Service -Name ' },
      { kind: 'removed', text: 'Spooler' },
      { kind: 'added', text: 'Themes -Force' },
    ]);
  });

  it('leaves nothing of either out, whatever they are', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordDiff(before, after);
        expect(side(changes, 'added')).toBe(before);
        expect(side(changes, 'removed')).toBe(after);
      }),
    );
  });

  it('exchanges the whole of what is too much to compare, without losing any of it', () => {
    const before = Array.from({ length: 2_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 2_000 }, (_, index) => `b${index}`).join(' ');
    const changes = wordDiff(before, after);
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect([side(changes, 'added'), side(changes, 'removed')]).toEqual([before, after]);
  });
});

describe('the difference of two plans', () => {
  const step = (command: string, cwd: string | null = null, timeout_s = 300) => ({ command, cwd, timeout_s });

  it('is nothing for the same steps', () => {
    expect(stepChanges([step('a'), step('b')], [step('a'), step('b')])).toEqual([]);
  });

  it('names folder, time limit, new steps and steps that are no more', () => {
    const changes = stepChanges([step('a'), step('b')], [step('a', 'C:\\x', 60)]);
    expect(changes.map(({ step: at, facts }) => [at, facts])).toEqual([
      [0, ['Folder: the machine’s own folder → C:\\x', 'Time limit: 5 min → 1 min']],
      [1, ['This step is no more.']],
    ]);
    expect(stepChanges([step('a')], [step('a'), step('b')])[0]?.facts).toEqual(['This step is new.']);
  });

  it('shortens only what did not change, and only where it is long', () => {
    const long = 'x'.repeat(100);
    expect(shortened(long, true, false)).toBe(` … ${'x'.repeat(24)}`);
    expect(shortened('short', false, false)).toBe('short');
  });
});
