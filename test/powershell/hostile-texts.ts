import { COUNTED, REPEATED, WRAPPED } from './hostile-parts.ts';

/** Makes a text of about so many characters. */
export type MakeText = (length: number) => string;

const fill = (part: string, length: number): string =>
  part.repeat(Math.max(1, Math.floor(length / part.length)));

/** A part again and again, `#` in it a number that counts up. */
const counted = (part: string, length: number): string => {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += part.replaceAll('#', String(index));
  return text.slice(0, Math.max(0, text.lastIndexOf(part.at(-1) ?? '', length - 1)) + 1);
};

/** A start, a part again and again, and an end. */
const between = (start: string, part: string, end: string, length: number): string =>
  `${start}${counted(part, length - start.length - end.length)}${end}`;

const encoded = (text: string): string => btoa(text.replace(/./gs, '$&\0'));

/** Texts within texts: each level is what the one around it runs. */
const nested = (wrap: (inner: string) => string, length: number): string => {
  let text = 'a';
  for (let next = wrap(text); next.length <= length; next = wrap(text)) text = next;
  return text;
};

const half = (length: number): number => Math.floor(length / 2);

const chain = (first: string, link: string, last: string, length: number): string =>
  `${first}${Array.from({ length: 20 }, (_, index) => link.replaceAll('#', String(index)).replaceAll('@', String(index + 1))).join('')}${fill(last, length - 400)}`;

const MADE: Readonly<Record<string, MakeText>> = {
  'one long value': (length) => `$a='${fill('x', half(length))}';${fill('ri $a;', half(length))}`,
  'one long value that runs': (length) => `$a='${fill('a;', half(length))}';${fill('iex $a;', half(length))}`,
  'one long list': (length) => `$a=1${fill(',1', half(length))};${fill('ri $a;', half(length))}`,
  'one long splat': (length) => `$a=@{${fill('p=1;', half(length))}};ri ${fill('@a ', half(length))}`,
  'a splat for many': (length) => `$a=@{${fill('path="*";', half(length))}};${fill('ri @a;', half(length))}`,
  'variables that double': (length) => chain("$a0='aaaa';", '$a@=$a#+$a#;', 'ri $a14;', length),
  'variables that double and run': (length) => chain("$a0='a;';", '$a@=$a#+$a#;', 'iex $a14;', length),
  'lists that double': (length) => chain('$a0=1,2;', '$a@=$a#+$a#;', 'ri $a12;', length),
  'lists within lists that double': (length) => chain("$a0='aaaa';", '$a@=$a#,$a#;', 'ri "$a18";', length),
  'a join of long texts': (length) => fill("ri ((0..9999)-join('a'*9999));", length),
  'a replacement by long texts': (length) => fill("ri (('a'*9999)-replace'a',('b'*9999));", length),
  'types that branch': (length) => chain('$a0=[a];', '$a@=$($a#;$a#;$a#;$a#);', '$a9.x();', length),
  'variables of each other': (length) => chain('', '$a@=$a#;$a#=$a@;', 'ri $a1;', length),
  'aliases of aliases': (length) => chain('', 'sal a# a@;', 'a0;', length),
  'many names, one type': (length) =>
    `${counted('using namespace a#;', half(length))}${fill('[a];', half(length))}`,
  'a long value, replaced': (length) =>
    `ri ('${fill('a', half(length))}'${fill(" -replace 'a','ab'", half(length))})`,
  'a long format': (length) => `ri ('${fill('{0}', half(length))}'-f('a'*${half(length)}))`,
  'encoded, in full': (length) => `pwsh -enc ${encoded(fill('ri *;', Math.floor(length / 3)))}`,
  'encoded again': (length) => nested((inner) => `pwsh -enc ${encoded(inner)}`, length),
  'quoted again': (length) => nested((inner) => `iex '${inner.replaceAll("'", "''")}'`, length),
  'in a string': (length) => `iex '${fill('ri .p*;', length - 6)}'`,
  'in a shell': (length) => `pwsh -c '${fill('$a.b();', length - 12)}'`,
  'carets for a batch file': (length) => `cmd /c "x.bat ${fill('^', length - 15)}"`,
  'quotes for a batch file': (length) => `.\\x.bat '${fill('"', length - 11)}'`,
  'base64 of bytes': (length) =>
    `iex ([text.encoding]::utf8.getstring([convert]::frombase64string('${fill('YWFh', length - 90)}')))`,
  'calls of calls': (length) => fill(`$a${'.b()'.repeat(100)};`, length),
  'members of members': (length) => fill(`$a${'.b'.repeat(100)};`, length),
  'casts of casts': (length) => fill(`${'[a]'.repeat(200)}1;`, length),
  'calls within calls': (length) => fill(`${'$a.b('.repeat(30)}1${')'.repeat(30)};`, length),
  'strings within strings': (length) => fill(`${'"$('.repeat(20)}a${')"'.repeat(20)};`, length),
  'blocks within blocks': (length) => fill(`${'{'.repeat(40)}${'}'.repeat(40)};`, length),
  'tables within tables': (length) => fill(`${'@{a='.repeat(30)}1${'}'.repeat(30)};`, length),
  'parentheses within each other': (length) => fill(`ri ${'('.repeat(40)}1${')'.repeat(40)};`, length),
  'hidden replacements': (length) => fill(`${"'a'-replace(".repeat(8)}$x${')'.repeat(8)};`, length),
};

/** Texts that repeat, nest and multiply: where an analysis that isn't linear, or has no limit, shows it. */
export const hostileTexts: ReadonlyMap<string, MakeText> = new Map<string, MakeText>([
  ...REPEATED.map((part) => [part, (length: number) => fill(part, length)] as const),
  ...COUNTED.map((part) => [part, (length: number) => counted(part, length)] as const),
  ...WRAPPED.map(
    ([start, part, end]) =>
      [`${start}…${part}…${end}`, (length: number) => between(start, part, end, length)] as const,
  ),
  ...Object.entries(MADE),
]);

/** Pieces of hostile texts, for composing others. */
export const hostileParts: readonly string[] = [...REPEATED, ...COUNTED, ...WRAPPED.map(([, part]) => part)];
export const hostileWraps: readonly (readonly [start: string, end: string])[] = [
  ...WRAPPED.map(([start, , end]) => [start, end] as const),
  ['"$(', ')"'],
  ['& { ', ' }'],
  ['@(', ')'],
  ["iex '", "'"],
  ['$a=', ''],
];

export const repeatPart = counted;
