/** Texts of a given length that repeat or nest one thing: where a parser that isn't linear shows it. */
export const patterns = {
  words: (length) => fill('a ', length),
  statements: (length) => fill('a;', length),
  pipes: (length) => `a${fill('|a', length - 1)}`,
  operators: (length) => fill(`${'1+'.repeat(200)}1;`, length),
  commas: (length) => `1${fill(',1', length - 1)}`,
  members: (length) => fill(`$a${'.b'.repeat(200)};`, length),
  indexes: (length) => fill(`$a${'[0]'.repeat(200)};`, length),
  casts: (length) => fill(`${'[a]'.repeat(200)}1;`, length),
  parentheses: (length) => fill(`${'('.repeat(60)}1${')'.repeat(60)};`, length),
  blocks: (length) => fill(`${'{'.repeat(40)}${'}'.repeat(40)};`, length),
  attributes: (length) => fill(`${'[A({'.repeat(30)}1${'})]$x'.repeat(30)};`, length),
  quotes: (length) => `"${fill('""', length - 2)}"`,
  backticks: (length) => fill('`a', length),
  'variables in strings': (length) => `"${fill('$a', length - 2)}"`,
  'subexpressions in strings': (length) => `"${fill('$(a)', length - 2)}"`,
  'doubled quotes in strings': (length) => `"$(a${fill(' ""b""', length - 5)})"`,
  'strings within strings': (length) => fill(`${'"$('.repeat(20)}a${')"'.repeat(20)};`, length),
  'unterminated strings': (length) => fill('"$(', length),
  'open brackets': (length) => fill('[', length),
  hashtables: (length) => `@{${fill('a=1;', length - 3)}}`,
  'comments before a pipe': (length) => `a${fill('\n#\n|a', length - 1)}`,
  'here-strings': (length) => `@"\n${fill(' "@\n', length - 5)}"@`,
  'long words': (length) => fill('a', length),
  'long numbers': (length) => fill('1', length),
  classes: (length) => `class C{${fill('C(){}', length - 9)}}`,
  'other letters': (length) => fill('é ', length),
};

function fill(part, length) {
  return part.repeat(Math.max(1, Math.floor(length / part.length)));
}
