import * as z from 'zod';

const plainSchema = z.looseObject({
  type: z.enum(['string', 'integer']),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  default: z.unknown().optional(),
  example: z.unknown().optional(),
});
type Plain = z.infer<typeof plainSchema>;

const kindOf = ({ type, format, enum: values }: Plain): string => {
  if (values !== undefined) return `one of ${values.map((value) => `\`${value}\``).join(', ')}`;
  if (format === 'date-time') return 'a time (ISO 8601)';
  return type === 'integer' ? 'a whole number' : 'text';
};

const rangeOf = ({ minimum, maximum }: Plain): readonly string[] => {
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (minimum === undefined) return [];
  return [most === undefined ? `${minimum} or more` : `from ${minimum} to ${most}`];
};

/** What a parameter may be, in a sentence with code in backticks; undefined for a schema that takes more than one. */
export const schemaWords = (given: unknown): string | undefined => {
  const parsed = plainSchema.safeParse(given);
  if (!parsed.success) return undefined;
  const { pattern, maxLength, default: left, example } = parsed.data;
  return [
    kindOf(parsed.data),
    ...rangeOf(parsed.data),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(pattern === undefined ? [] : [`of the form \`${pattern}\``]),
    ...(left === undefined ? [] : [`left out: \`${String(left)}\``]),
    ...(example === undefined ? [] : [`such as \`${String(example)}\``]),
  ].join(', ');
};
