import { VALUE_CHARACTERS, VALUE_ITEMS } from '../limits.ts';

/** What an expression folds to: enough of PowerShell's values to undo the usual disguises. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'char'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly size: number };

export const text = (value: string): Value => ({ kind: 'text', text: value });
export const number = (value: number): Value => ({ kind: 'number', number: value });

/** Characters of a value, and at least one for each item: a list may hold another one twice, and that one a third. */
export const sizeOf = (value: Value): number => {
  switch (value.kind) {
    case 'text':
      return Math.max(1, value.text.length);
    case 'char':
    case 'number':
      return 1;
    case 'list':
      return Math.max(1, value.size);
    default:
      return value satisfies never;
  }
};

/** A list, unless it is too long to be followed. */
export const list = (items: readonly Value[]): Value | null => {
  if (items.length > VALUE_ITEMS) return null;
  let size = 0;
  for (const item of items) size += sizeOf(item);
  return size > VALUE_CHARACTERS ? null : { kind: 'list', items, size };
};

/** A text, unless it is too long to be followed. */
export const boundedText = (value: string): Value | null =>
  value.length > VALUE_CHARACTERS ? null : text(value);

/** Items as one text, unless it is too long to be followed: looked at before it is made. */
export const joined = (items: readonly Value[], separator: string): Value | null =>
  (items.length - 1) * separator.length > VALUE_CHARACTERS
    ? null
    : boundedText(items.map(asText).join(separator));

/** A text with each match replaced, unless it gets too long to be followed; null from `by` gives up too. */
export const replaced = (
  whole: string,
  pattern: RegExp,
  by: (match: RegExpMatchArray) => string | null,
): Value | null => {
  let result = '';
  let from = 0;
  for (const match of whole.matchAll(pattern)) {
    const piece = by(match);
    if (piece === null) return null;
    result += whole.slice(from, match.index) + piece;
    from = (match.index ?? 0) + match[0].length;
    if (result.length > VALUE_CHARACTERS) return null;
  }
  return boundedText(result + whole.slice(from));
};

/** The value as PowerShell turns it into a string; lists are joined by a space. */
export const asText = (value: Value): string => {
  switch (value.kind) {
    case 'text':
    case 'char':
      return value.text;
    case 'number':
      return String(value.number);
    case 'list':
      return value.items.map(asText).join(' ');
    default:
      return value satisfies never;
  }
};

/** The value as a number, if it reads as one. */
export const asNumber = (value: Value): number | null => {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'char':
    case 'text': {
      const read = /^\s*[-+]?(?:0x[0-9a-f]+|\d+(?:\.\d+)?)\s*$/i.test(value.text)
        ? Number(value.text)
        : Number.NaN;
      return Number.isNaN(read) ? null : read;
    }
    case 'list':
      return null;
    default:
      return value satisfies never;
  }
};

/** The items of a list; any other value is its own only item. */
export const itemsOf = (value: Value): readonly Value[] => (value.kind === 'list' ? value.items : [value]);

/** The strings that a command's argument gets from the value. */
export const textsOf = (value: Value): readonly string[] => itemsOf(value).map(asText);
