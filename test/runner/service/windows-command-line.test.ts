import fc from 'fast-check';
import { expect, it } from 'vitest';
import { windowsCommandLine } from '../../../runner/service/windows-command-line.ts';

/** What `CommandLineToArgvW` makes of a line, after its documentation. */
const takenApart = (line: string): string[] => {
  const words: string[] = [];
  let word: string | undefined;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    let slashes = 0;
    while (line[at] === '\\') {
      slashes += 1;
      at += 1;
    }
    const sign = line[at];
    if (sign === '"') {
      word = (word ?? '') + '\\'.repeat(Math.floor(slashes / 2));
      if (slashes % 2 === 1) word += '"';
      else isQuoted = !isQuoted;
      continue;
    }
    if (slashes > 0) word = (word ?? '') + '\\'.repeat(slashes);
    if (sign === undefined) break;
    if (/\s/.test(sign) && !isQuoted) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + sign;
    }
  }
  return word === undefined ? words : [...words, word];
};

it('leaves plain words as they are', () => {
  expect(windowsCommandLine(['C:\\node.exe', 'runner', '--slots', '1'])).toBe(
    'C:\\node.exe runner --slots 1',
  );
});

it('quotes what has spaces, quotes, or a backslash at its end', () => {
  expect(windowsCommandLine(['C:\\Program Files\\', 'a"b', ''])).toBe('"C:\\Program Files\\\\" "a\\"b" ""');
});

it('comes apart into the same words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\\', '\t', 'ä', '/'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(takenApart(windowsCommandLine(words))).toEqual(words);
    }),
  );
});
