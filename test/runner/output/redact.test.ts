import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternFault } from '../../../runner/output/redact/pattern-check.ts';
import { RUN_CHARACTERS } from '../../../runner/output/redact/pattern-redactor.ts';
import { RedactFileBroken, readRedactFile } from '../../../runner/output/redact/redact-file.ts';
import { newRedactor, redactText } from '../../../runner/output/redact/redact-stream.ts';
import { newFolder } from '../../support/start-runner.ts';

const TOKEN = `pv_agent_main_${'abcdefgh'}${'a2'.repeat(16)}`;
const PATTERNS = [/password[:=]\s*\S+/u, /\bAKIA[A-Z0-9]{16}\b/u, /Bearer \S+/u];
const SECRETS = [TOKEN, 'AKIAABCDEFGHIJKLMNOP', 'hunter2secret'];

/** What comes out when the text arrives in these pieces, each of whole characters. */
const inPieces = (text: string, cuts: readonly number[], patterns: readonly RegExp[]): string => {
  const characters = [...text];
  const redactor = newRedactor(patterns);
  const parts: Buffer[] = [];
  let at = 0;
  for (const cut of [...cuts, characters.length]) {
    parts.push(redactor.push(Buffer.from(characters.slice(at, cut).join(''))));
    at = Math.max(at, cut);
  }
  return Buffer.concat([...parts, redactor.end()]).toString('utf8');
};

describe('redaction', () => {
  it.each([
    [`token ${TOKEN} here`, 'token [redacted] here'],
    [`"${TOKEN}"`, '"[redacted]"'],
    [`${TOKEN}${TOKEN}`, '[redacted][redacted]'],
    [`${TOKEN}\n${TOKEN}`, '[redacted]\n[redacted]'],
    ['pv_agent_main_short pv_ pv p', 'pv_agent_main_short pv_ pv p'],
    [`é${TOKEN}é😀`, 'é[redacted]é😀'],
  ])('takes tokens of ours out of %j', (text, expected) => {
    expect(redactText(text, [])).toBe(expected);
  });

  it.each([
    ['password=hunter2secret', '[redacted]'],
    ['the password: hunter2secret is old', 'the password: [redacted] is old'],
    ['password:\thunter2secret\r\nnext', 'password:\t[redacted]\r\nnext'],
    ['password:\nhunter2secret', 'password:\nhunter2secret'],
    ['key AKIAABCDEFGHIJKLMNOP, and', 'key [redacted], and'],
    ['xAKIAABCDEFGHIJKLMNOP', 'xAKIAABCDEFGHIJKLMNOP'],
    ['a: Bearer abc', 'a: Bearer [redacted]'],
    ['nothing here', 'nothing here'],
  ])('takes what patterns match out of %j', (text, expected) => {
    expect(redactText(text, PATTERNS)).toBe(expected);
  });

  it('finds a secret anywhere in a run of text without a blank', () => {
    for (const before of [0, 1, 500, 511, 512, 513, 1_000, 1_023, 1_024, 1_500, 5_000]) {
      const text = `${'-'.repeat(before)} AKIAABCDEFGHIJKLMNOP${'-'.repeat(3_000)}`.replace(' ', '-');
      expect(redactText(text, PATTERNS)).toBe(text.replace('AKIAABCDEFGHIJKLMNOP', '[redacted]'));
    }
  });

  it('lets nothing of a secret go that is longer than what is held', () => {
    const text = `password=${'s'.repeat(3 * RUN_CHARACTERS)} end`;
    expect(redactText(text, PATTERNS).replace(/\[redacted\]/g, '')).toBe(' end');
  });

  it('cuts no character in two', () => {
    const text = `x${'😀'.repeat(2 * RUN_CHARACTERS)}`;
    expect(redactText(text, PATTERNS)).toBe(text);
  });

  const piece = fc.oneof(
    fc.constantFrom(...SECRETS.map((secret) => secret)),
    fc.constantFrom('password: hunter2secret', 'password=hunter2secret', 'Bearer hunter2secret'),
    fc.constantFrom(
      ' ',
      '\n',
      '\r\n',
      '\t',
      'p',
      'pv',
      'pv_',
      'pv_agent_',
      'pv_agent_pv_',
      '😀',
      'é',
      'AKIA',
      '-',
    ),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
    fc.integer({ min: 1, max: 2_500 }).map((length) => 'x-'.repeat(length)),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it.each([
    ['tokens alone', []],
    ['patterns too', PATTERNS],
  ])('gives the same for every way to cut the text: %s', (_, patterns) => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(6_000), { maxLength: 30 }), (whole, cuts) => {
        const sorted = [...cuts].sort((a, b) => a - b);
        const expected = redactText(whole, patterns);
        expect(inPieces(whole, sorted, patterns)).toBe(expected);
        expect(expected).not.toContain(TOKEN);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same character by character, and never leaks a secret between blanks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SECRETS.slice(0, 2), 'word', 'password= x'), { maxLength: 8 }),
        (words) => {
          const whole = words.join(' ');
          const every = [...whole].map((_, index) => index);
          const result = inPieces(whole, every, PATTERNS);
          expect(result).toBe(redactText(whole, PATTERNS));
          for (const secret of SECRETS.slice(0, 2)) expect(result).not.toContain(secret);
        },
      ),
    );
  });

  it('lets text flow that can hold no secret', () => {
    const tokens = newRedactor([]);
    expect(tokens.push(Buffer.from('Continue? ')).toString()).toBe('Continue? ');
    expect(tokens.push(Buffer.from('....')).toString()).toBe('....');
    const patterns = newRedactor(PATTERNS);
    expect(patterns.push(Buffer.from('one two thr')).toString()).toBe('one two ');
    expect(patterns.push(Buffer.from('ee\n')).toString()).toBe('three\n');
  });
});

describe('a pattern', () => {
  it.each([
    ['', 'must have'],
    ['x'.repeat(201), 'must have'],
    ['(', 'is no regular expression'],
    ['a*', 'must not match the empty text'],
    ['secret$', 'looks for an end'],
    ['^secret', 'looks for an end or a beginning'],
    ['a(?=b)', 'looks ahead'],
    ['a(?!b)', 'looks ahead'],
    ['(?<!a)b', 'looks back'],
    ['(a)\\1', 'refers back'],
    ['(?<n>a)\\k<n>', 'refers back'],
    ['(a+)+b', 'repeats what has repeats'],
    ['(?:a|a)*b', 'repeats what has repeats'],
    ['((ab?)c)+', 'repeats what has repeats'],
    ['(?:a{1,9}){2}', 'repeats what has repeats'],
    ['a+b+c+', 'open repeats'],
  ])('%j is refused', (source, why) => {
    expect(patternFault(source)).toContain(why);
  });

  it.each([
    'password[:=]\\s*\\S+',
    '\\bAKIA[A-Z0-9]{16}\\b',
    'eyJ[\\w-]+\\.[\\w.-]+',
    '(?<=token=)[a-z]+',
    '(?:ab){3}x',
    '[$^*+]x\\$',
    '(?:one|two)x',
    '\\p{Lu}{4}-\\d{6,8}',
    'colou?r',
  ])('%j is taken', (source) => {
    expect(patternFault(source)).toBeUndefined();
  });
});

describe('redact.json', () => {
  const folder = (text: string): string => {
    const home = newFolder();
    writeFileSync(join(home, 'redact.json'), text);
    return home;
  };

  it('is not needed', () => {
    expect(readRedactFile(newFolder())).toEqual([]);
  });

  it('gives its patterns', () => {
    const file = JSON.stringify({ version: 1, patterns: ['password=\\S+'] });
    expect(readRedactFile(folder(file)).map(({ source }) => source)).toEqual(['password=\\S+']);
  });

  it.each([
    ['{', 'the file'],
    ['{"version":2,"patterns":[]}', 'version'],
    ['{"version":1,"patterns":["a"],"more":1}', 'more'],
    ['{"version":1,"patterns":["ok","(a+)+"]}', 'patterns.1 repeats'],
  ])('%s is refused with a sentence', (text, what) => {
    const home = folder(text);
    expect(() => readRedactFile(home)).toThrow(RedactFileBroken);
    expect(() => readRedactFile(home)).toThrow(what);
  });
});
