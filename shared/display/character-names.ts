import { CHARACTER_KINDS, CHARACTER_NAMES } from './character-name-table.ts';

/** What a character is called in a mark: its own name where it has a known one, otherwise its kind. */
export const characterName = (character: string): string =>
  CHARACTER_NAMES[character.codePointAt(0) ?? 0] ??
  CHARACTER_KINDS.find(([pattern]) => pattern.test(character))?.[1] ??
  'hidden character';

/** `U+202E`. */
export const codePointLabel = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
