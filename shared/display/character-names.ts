import { CHARACTER_NAMES } from './character-name-table.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'control character'],
  [/[\u{e0000}-\u{e007f}]/u, 'tag character'],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, 'variation selector'],
  [/\p{Cf}/u, 'format character'],
  [/\p{Co}/u, 'private character'],
  [/\p{Cs}/u, 'half a character'],
  [/\p{Cn}/u, 'unassigned character'],
  [/\p{Z}/u, 'unusual space'],
  [/\p{Pd}/u, 'dash'],
  [/\p{Script=Cyrillic}/u, 'Cyrillic letter'],
  [/\p{Script=Greek}/u, 'Greek letter'],
  [/\p{Script=Armenian}/u, 'Armenian letter'],
  [/\p{M}/u, 'combining mark'],
  [/\p{Script=Latin}/u, 'look-alike letter'],
  [/\p{L}/u, 'letter of another script'],
  [/[\p{S}\p{P}]/u, 'look-alike sign'],
  [/\p{N}/u, 'digit of another script'],
];

/** What a character is called in a mark: its own name where it has a known one, otherwise its kind. */
export const characterName = (character: string): string =>
  CHARACTER_NAMES[character.codePointAt(0) ?? 0] ??
  KINDS.find(([pattern]) => pattern.test(character))?.[1] ??
  'hidden character';

/** `U+202E`. */
export const codePointLabel = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
