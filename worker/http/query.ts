import { z } from '@hono/zod-openapi';
import { WAIT_MAX_S } from '../../shared/limits.ts';

interface WholeNumber {
  readonly min: number;
  readonly max: number;
  readonly fallback: number;
  readonly unit?: string;
  readonly description: string;
}

/** A whole number in a query string, such as `?limit=50`. */
export const wholeNumber = ({ min, max, fallback, unit = '', description }: WholeNumber) => {
  const limit = `must be a whole number from ${min} to ${max}${unit}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, limit)
    .transform(Number)
    .refine((value) => value >= min && value <= max, limit)
    .default(fallback)
    .openapi({ type: 'integer', minimum: min, maximum: max, default: fallback, description });
};

/** `?wait=`: how many seconds the answer may be held back until there is something to say. */
export const waitSeconds = (fallback: number, description: string) =>
  wholeNumber({ min: 0, max: WAIT_MAX_S, fallback, unit: ' s', description });
