import { describe, expect, it } from 'vitest';
import * as zod from 'zod';
import * as late from '../../../../runner/cli/packed/late-schemas.ts';

/** Each way in which the runner makes schemas, of one of the two. */
const schemas = (z: typeof zod | typeof late) => {
  const name = z.string().min(1).max(5);
  const place = z.strictObject({ kind: z.literal('place'), x: z.int().min(0), name: name.nullable() });
  const time = z.iso.datetime({ precision: 3 });
  const union = z.discriminatedUnion('kind', [
    place,
    z.strictObject({ kind: z.literal('time'), at: time, also: z.array(place).max(1).optional() }),
  ]);
  return {
    union,
    extended: place.omit({ x: true }).extend({ more: z.record(name, z.number().nullish()) }),
    ofShape: z.object({ ...place.shape, is: z.boolean() }),
    refined: z
      .looseObject({ a: name, b: name })
      .refine(({ a, b }) => a !== b, { path: ['b'], error: 'must differ' })
      .superRefine(({ a }, context) => {
        if (a === 'no') context.addIssue({ code: 'custom', message: 'is no', path: ['a'] });
      }),
    chosen: z.union([z.enum(['x', 'y']), z.tuple([z.url(), z.string().regex(/^q/).length(2)])]),
    lazily: z.lazy(() => union),
  };
};

const VALUES: readonly unknown[] = [
  { kind: 'place', x: 1, name: 'here' },
  { kind: 'place', x: -1, name: 'too long' },
  { kind: 'time', at: '2026-01-01T00:00:00.000Z', also: [{ kind: 'place', x: 1, name: null }] },
  { kind: 'time', at: 'now', also: [1, 2], what: 1 },
  { kind: 'place', name: 'here', more: { a: 1, b: null } },
  { kind: 'place', x: 1, name: 'here', is: true, other: 1 },
  { a: 'one', b: 'two', c: 3 },
  { a: 'no', b: 'no' },
  ['https://example.com', 'qq'],
  'x',
  null,
];

describe('schemas that are made when they are first used', () => {
  it('take and refuse the same as those of zod, with the same words', () => {
    const [own, usual] = [schemas(late), schemas(zod)];
    for (const name of Object.keys(usual) as (keyof typeof usual)[]) {
      for (const value of VALUES) {
        const [is, shall] = [own[name].safeParse(value), usual[name].safeParse(value)];
        expect(is.data, name).toEqual(shall.data);
        expect(is.error?.issues, name).toEqual(shall.error?.issues);
      }
    }
    expect(
      Object.keys(usual).every((name) => VALUES.some((v) => Reflect.get(own, name).safeParse(v).success)),
    ).toBe(true);
  });

  it('are made once, and not before', () => {
    let made = 0;
    const shape = {
      get a() {
        made += 1;
        return late.string();
      },
    };
    const schema = late.strictObject(shape).nullable();
    const around = late.array(schema);
    expect(made).toBe(0);
    expect(around.safeParse([{ a: 'x' }, null]).success).toBe(true);
    expect(schema.safeParse({ a: 1 }).success).toBe(false);
    expect(made).toBe(1);
  });
});
