import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedFacts } from '../../../shared/powershell/facts-format.ts';
import { referenceFacts } from '../../../shared/powershell/reference-facts.ts';
import type { Dialect } from '../../../shared/powershell/syntax-tree.ts';
import { vectorTexts } from '../../powershell/random-texts.mjs';

const name = fc.constantFrom(
  'iex',
  'Get-Item',
  'Remove-Item',
  'powershell',
  'cmd',
  'reg.exe',
  'Stop-Service',
  'whoami',
);
const argument = fc.constantFrom(
  'x',
  '-Force',
  '-Path',
  "'a b'",
  '"c $d"',
  '$e',
  '(gci)',
  '{ ls }',
  '5',
  'a,b',
  '@{ k = ls }',
);
const command = fc.record({ name, arguments: fc.array(argument, { maxLength: 4 }) });
const dialect = fc.constantFrom<Dialect>('5.1', '7');
const blank = fc.constantFrom(' ', '  ', '\t', ' <#c#> ', ' `\n ', '\u00a0', ' <# iex #> ', '\u3000');
const separator = fc.constantFrom(';', '\n', ' ; ', '\r\n', '\r', ' | ', ' |\n', '\n\n', '; # x\n');

/** Letters that mean something behind a backtick in one of the dialects. */
const escapeLetters = /[0abefnrtuv]/i;

/** One character of a name as it may be written without changing the name. */
function disguised(character: string, way: number): string {
  switch (way) {
    case 0:
      return character.toUpperCase();
    case 1:
      return character.toLowerCase();
    case 2:
      return escapeLetters.test(character) ? character : `\`${character}`;
    case 3:
      return `${character}''`;
    case 4:
      return `${character}""`;
    default:
      return character;
  }
}

/** The first character stays bare: a quote or backtick first makes a string, or hides what may begin a name. */
function disguise(plain: string, ways: readonly number[]): string {
  return Array.from(plain, (character, index) =>
    disguised(character, index === 0 ? (ways[0] ?? 0) % 2 : (ways[index % ways.length] ?? 9)),
  ).join('');
}

function factsOf(text: string, read: Dialect): ParsedFacts {
  const found = referenceFacts(text, read);
  if (!found.ok) {
    throw new Error(`refused as ${found.errors[0].id}: ${JSON.stringify(text)}`);
  }
  return found;
}

/** How many there are of everything that the facts count. */
function sizes(facts: ParsedFacts): Record<string, number> {
  const { commands, members, redirections, assignments, functions, variables, types, blocks } = facts;
  return {
    commands: commands.length,
    elements: commands.reduce((sum, { elements }) => sum + elements.length, 0),
    members: members?.length ?? 0,
    redirections: redirections?.length ?? 0,
    assignments: assignments?.length ?? 0,
    functions: functions?.length ?? 0,
    variables: variables?.length ?? 0,
    types: types?.length ?? 0,
    blocks: blocks ?? 0,
  };
}

const runs = { numRuns: 500, seed: 4 };

describe('disguises', () => {
  test('of names, by case, backticks and quotes, hide no command', () => {
    const ways = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(command, ways), { minLength: 1, maxLength: 4 }),
        separator,
        dialect,
        (all, by, read) => {
          const text = all
            .map(([{ name: plain, arguments: rest }, how]) => [disguise(plain, how), ...rest].join(' '))
            .join(by);
          const found = factsOf(text, read).commands.map((fact) => fact.name?.toLowerCase());
          for (const [{ name: plain }] of all) {
            expect(found).toContain(plain.toLowerCase());
          }
        },
      ),
      runs,
    );
  });

  test('by white space and comments between words change no fact but places', () => {
    fc.assert(
      fc.property(
        fc.array(command, { minLength: 1, maxLength: 3 }),
        fc.array(blank, { minLength: 1 }),
        dialect,
        (all, blanks, read) => {
          const words = all.flatMap(({ name: plain, arguments: rest }) => [plain, ...rest, ';']);
          const plain = factsOf(words.join(' '), read);
          const spaced = factsOf(
            words.map((word, index) => word + (blanks[index % blanks.length] ?? ' ')).join(''),
            read,
          );
          expect(sizes(spaced)).toEqual(sizes(plain));
          expect(spaced.commands.map((fact) => fact.name)).toEqual(plain.commands.map((fact) => fact.name));
        },
      ),
      runs,
    );
  });
});

describe('the vectors', () => {
  const parsed = vectorTexts()
    .map((text) => referenceFacts(text))
    .filter((facts) => facts.ok);
  const vector = fc.constantFrom(...parsed);

  test('have no smaller facts with white space or comments before an argument', () => {
    fc.assert(
      fc.property(
        vector,
        fc.nat(),
        fc.constantFrom(' ', '\t', ' <#c#> ', ' `\n'),
        (facts, pick, insertion) => {
          const places = facts.commands.flatMap(({ elements }) => elements.map(({ at }) => at[0]));
          const place = places[pick % Math.max(1, places.length)];
          if (place === undefined || facts.text.includes('--%')) {
            return;
          }
          const { text } = facts;
          const changed = referenceFacts(text.slice(0, place) + insertion + text.slice(place));
          expect(changed.ok && sizes(changed)).toEqual(sizes(facts));
        },
      ),
      { ...runs, numRuns: 2000 },
    );
  });

  test('have no smaller facts in other case', () => {
    for (const facts of parsed) {
      // Escapes, here-strings aside, mean other things in other case.
      if (!facts.text.includes('`')) {
        const changed = referenceFacts(facts.text.replace(/[a-z]/gi, swapCase));
        const { variables, types, ...rest } = sizes(facts);
        expect(changed.ok && sizes(changed)).toMatchObject(rest);
        expect({ variables, types }).toBeDefined();
      }
    }
  });

  test('have no smaller facts inside a block, a subexpression or behind other statements', () => {
    for (const facts of parsed) {
      if (
        facts.special === undefined &&
        !/^\s*(param|begin|process|end|clean|dynamicparam|\[)|#|--%|@['"]/i.test(facts.text)
      ) {
        const { text } = facts;
        const inner = sizes(facts).commands ?? 0;
        for (const around of [`& { ${text}\n}`, `if (1) { ${text}\n}`, `@(${text}\n)`, `first; ${text}`]) {
          const changed = referenceFacts(around);
          expect(changed.ok && changed.commands.length).toBeGreaterThanOrEqual(inner);
        }
      }
    }
  });
});

function swapCase(letter: string): string {
  return letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
}
