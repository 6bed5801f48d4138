import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../shared/powershell/parse.ts';
import { forEachNode } from '../../../shared/powershell/visit.ts';
import { checkParse } from '../../powershell/check-parse.mjs';
import { randomTexts, vectorTexts } from '../../powershell/random-texts.mjs';

const dialects = ['7', '5.1'] as const;

describe('any text', () => {
  test('made from the grammar or mutated from the vectors is parsed or refused, with places in the text', () => {
    const texts = randomTexts(20_261_123, vectorTexts());
    for (let count = 0; count < 3000; count += 1) {
      const text = texts.next().value;
      for (const dialect of dialects) {
        checkParse(parse, forEachNode, text, dialect);
      }
    }
  });

  test('of any characters is parsed or refused', () => {
    const characters = fc.string({ unit: 'binary', maxLength: 60 });
    const signs = fc.string({
      unit: fc.constantFrom(...'`\'"$(){}[]@;|&,.:#<>-+=!?%*/\\\n\r\t a1_é’”–'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.oneof(characters, signs), fc.constantFrom(...dialects), (text, dialect) => {
        checkParse(parse, forEachNode, text, dialect);
      }),
      { numRuns: 5000, seed: 7 },
    );
  });
});

describe('a text with a question mark', () => {
  test.each(['1 | ? { $_ }', '1 | ?? a', '1 | ??= a', '$a?.b'])(
    'is the same in both dialects: %s',
    (text) => {
      expect(parse(text, { dialect: '7' }).isAlike).toBe(true);
      expect(parse(text, { dialect: '5.1' }).isAlike).toBe(true);
    },
  );

  test.each(['1 ? 2 : 3', '$a ?? 1', '$a ??= 1', '$(1)?[0]'])('is not: %s', (text) => {
    expect(parse(text, { dialect: '7' }).isAlike).toBe(false);
    expect(parse(text, { dialect: '5.1' }).isAlike).toBe(false);
  });
});

describe('a condition', () => {
  test.each(['if(1){}\na', '$a = if(1){}\na', '$(if(1){}\na)', '@{a=if(1){};b=2}'])(
    'is the same in both dialects where line ends behind it mean nothing: %j',
    (text) => {
      const [now, old] = [parse(text, { dialect: '7' }), parse(text, { dialect: '5.1' })];
      expect([now.ok, now.isAlike, old.isAlike]).toEqual([true, true, true]);
      expect({ ...old, tree: null }).toEqual({ ...now, tree: null });
    },
  );

  test('is not where a line end behind it separates the entries of a table', () => {
    expect(parse('@{a=if(1){}\nb=2}', { dialect: '7' })).toMatchObject({ ok: true, isAlike: false });
    expect(parse('@{a=if(1){}\nb=2}', { dialect: '5.1' })).toMatchObject({ ok: false, isAlike: false });
  });
});
