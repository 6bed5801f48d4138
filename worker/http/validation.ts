import type { Hook } from '@hono/zod-openapi';
import type * as z from 'zod';
import { fieldPath, fieldWords } from '../../shared/field-words.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { AppEnv } from './app-env.ts';
import { Refused } from './refused.ts';

/** Issues beyond this many are counted, not listed. */
const ISSUES_SHOWN = 20;

interface FieldIssue {
  readonly path: string;
  readonly message: string;
}

/** What to do about an unknown field, where that is more than to remove it. */
export type FieldCure = (name: string) => string | undefined;

/** Made when they are shown: a body may have thousands. */
const fieldIssues = (issue: z.core.$ZodIssue, cureOf: FieldCure): (() => FieldIssue)[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => () => {
      const cure = cureOf(key) ?? 'remove it';
      return {
        path: fieldPath([...issue.path, key]),
        message: `is not a field that this request knows; ${cure}`,
      };
    });
  }
  return [() => ({ path: fieldPath(issue.path), message: issue.message })];
};

const sentence = ({ path, message }: FieldIssue): string => {
  const subject = path === '' ? 'The body' : path;
  const end = message.endsWith('?') ? '' : '.';
  return /^[a-z]/.test(message) ? `${subject} ${message}${end}` : `${subject}: ${message}${end}`;
};

/** The refusal that names each field and its limit. */
const invalidRequest = (
  issues: readonly z.core.$ZodIssue[],
  cureOf: FieldCure = () => undefined,
): Refusal => {
  const errors = issues.flatMap((issue) => fieldIssues(issue, cureOf));
  const shown = errors.slice(0, ISSUES_SHOWN).map((make) => make());
  const more = errors.length - shown.length;
  const detail = shown.map(sentence).join(' ') + (more > 0 ? ` And ${more} more.` : '');
  return { code: 'invalid_request', detail, extra: { errors: shown } };
};

/** Parses, or throws the refusal that names the fields. */
export const parseOrRefuse = <T>(schema: z.ZodType<T>, value: unknown, cureOf?: FieldCure): T => {
  const parsed = schema.safeParse(value, { error: fieldWords });
  if (!parsed.success) throw new Refused(invalidRequest(parsed.error.issues, cureOf));
  return parsed.data;
};

/** For path, query and header parameters, which the router checks. */
export const refuseInvalid: Hook<unknown, AppEnv, string, void> = (result) => {
  if (!result.success) throw new Refused(invalidRequest(result.error.issues));
};
