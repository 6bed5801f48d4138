import { KNOWN_VALUES } from './known-value-table.ts';

/** The usual value of a variable, by its path in lower case; null if nothing is known. */
export const knownValue = (path: string): string | null => KNOWN_VALUES.get(path) ?? null;
