import { KNOWN_VALUES } from './known-value-table.ts';

/** The usual value of a variable, by its path in lower case; null if nothing is known. */
export const knownValue = (path: string): string | null => KNOWN_VALUES.get(path) ?? null;

/** A sentence with the variables' own names, as the text has them, for a person's folders: `~` stands in each of these. */
export const asWritten = (sentence: string, text: string): string => {
  let told = sentence;
  for (const [name, value] of told.includes('\\~') ? KNOWN_VALUES : []) {
    const [, written] = (value.includes('~') && new RegExp(`\\$\\{?(${name})\\b`, 'i').exec(text)) || [];
    if (written !== undefined) told = told.replaceAll(value, `$${written}`);
  }
  return told;
};
