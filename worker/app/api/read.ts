/** Reads a value that came from outside, or throws `Unreadable`. zod in the page would cost 27 KB of gzip. */
export type Read<T> = (value: unknown) => T;

/** The value is not of the agreed form: page and hub are of different versions, or one has a bug. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const fail = (expected: string, value: unknown): never => {
  throw new Unreadable(`expected ${expected}, got ${value === null ? 'null' : typeof value}`);
};

export const text: Read<string> = (value) => (typeof value === 'string' ? value : fail('text', value));

export const number: Read<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail('a number', value);

export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : fail('a boolean', value));

export const oneOf =
  <const T extends string | number>(...values: readonly T[]): Read<T> =>
  (value) =>
    values.find((known) => known === value) ?? fail(values.join(' | '), value);

export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === null ? null : read(value);

/** A member that may be missing. */
export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) =>
    value === undefined ? undefined : read(value);

/** Two numbers, such as start and end of a place. */
export const pair: Read<[number, number]> = (value) =>
  Array.isArray(value) && value.length === 2
    ? [number(value[0]), number(value[1])]
    : fail('two numbers', value);

export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value) =>
    Array.isArray(value) ? value.map(read) : fail('a list', value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the named members and leaves out all others. */
export const record =
  <T extends object>(fields: { readonly [K in keyof T]-?: Read<T[K]> }): Read<T> =>
  (value) => {
    if (!isRecord(value)) return fail('an object', value);
    const read: Partial<T> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) read[key] = fields[key](value[key]);
    return read as T;
  };

/** The member `type` (or another) of an object, to choose how to read the rest. */
export const tagOf = (value: unknown, member: string): unknown =>
  isRecord(value) ? value[member] : undefined;
