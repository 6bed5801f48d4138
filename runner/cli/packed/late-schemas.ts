import * as zod from 'zod';

/**
 * The build puts this in the place of `zod` in the packed runner: a schema is made when it is first used. There are some
 * 600 of them, a start needs a few, and making all takes longer than connecting.
 */
export * from 'zod';

// To compile a function for a schema takes longer than to read what a start reads with it.
zod.config({ jitless: true });

/** What make a schema of another one: no reason to make that. All else that is asked of a schema is. */
const REFINEMENTS: ReadonlySet<PropertyKey> = new Set([
  'array',
  'extend',
  'length',
  'max',
  'min',
  'nullable',
  'nullish',
  'omit',
  'optional',
  'refine',
  'regex',
  'superRefine',
]);

/** A schema that is made when it is first asked for. */
class Late {
  readonly #make: () => object;
  #made: object | undefined;

  constructor(make: () => object) {
    this.#make = make;
  }

  get schema(): object {
    this.#made ??= this.#make();
    return this.#made;
  }
}

/** What stands for a schema, and that schema. */
const lates = new WeakMap<object, Late>();

const STAND_IN: ProxyHandler<Late> = {
  get: (late, name) => {
    if (REFINEMENTS.has(name)) {
      return (...given: readonly unknown[]): object =>
        standIn(() => Reflect.apply(Reflect.get(late.schema, name), late.schema, given.map(withSchemas)));
    }
    const member: unknown = Reflect.get(late.schema, name);
    return typeof member === 'function' ? member.bind(late.schema) : member;
  },
  has: (late, name) => name in late.schema,
};

const standIn = (make: () => object): object => {
  const late = new Late(make);
  const stand = new Proxy(late, STAND_IN);
  lates.set(stand, late);
  return stand;
};

/** The schemas themselves, for what stands for them: alone, in a list, or as the members of an object. */
const withSchemas = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(schemaOf);
  if (typeof given !== 'object' || given === null || lates.has(given)) return schemaOf(given);
  if (Object.getPrototypeOf(given) !== Object.prototype) return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, schemaOf(value)]));
};

const schemaOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (lates.get(value)?.schema ?? value) : value;

/** The same function, whose schema is made when it is first used. */
const late = <Make extends (...given: never[]) => object>(make: Make): Make =>
  ((...given: readonly unknown[]) =>
    standIn(() => Reflect.apply(make, undefined, given.map(withSchemas)))) as unknown as Make;

export const array = late(zod.array);
export const boolean = late(zod.boolean);
export const discriminatedUnion = late(zod.discriminatedUnion);
export const int = late(zod.int);
export const iso = { ...zod.iso, datetime: late(zod.iso.datetime) };
export const literal = late(zod.literal);
export const looseObject = late(zod.looseObject);
export const number = late(zod.number);
export const object = late(zod.object);
export const record = late(zod.record);
export const strictObject = late(zod.strictObject);
export const string = late(zod.string);
export const tuple = late(zod.tuple);
export const union = late(zod.union);
export const url = late(zod.url);
const lateEnum = late(zod.enum);

export { lateEnum as enum };
