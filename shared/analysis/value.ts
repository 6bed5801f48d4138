import { VALUE_CHARACTERS, VALUE_ITEMS } from '../limits.ts';

/** What an expression folds to: enough of PowerShell's values to undo the usual disguises. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'char'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'list'; readonly items: readonly Value[] };

export const text = (value: string): Value => ({ kind: 'text', text: value });
export const number = (value: number): Value => ({ kind: 'number', number: value });

/** A list, unless it is too long to be followed. */
export const list = (items: readonly Value[]): Value | null =>
  items.length > VALUE_ITEMS ? null : { kind: 'list', items };

/** A text, unless it is too long to be followed. */
export const boundedText = (value: string): Value | null =>
  value.length > VALUE_CHARACTERS ? null : text(value);

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
