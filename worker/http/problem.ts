import type { Context } from 'hono';
import { REFUSALS, type Refusal } from '../../shared/refusal.ts';
import type { AppEnv } from './app-env.ts';
import { logBug } from './log.ts';
import { Refused } from './refused.ts';

const BARE: Refusal = {
  code: 'internal',
  detail: 'The hub failed at this request. Its log says why; try again or tell the operator.',
};

/**
 * The only place that turns a refusal into HTTP: an RFC 9457 problem document. Headers that the handler
 * had set, such as a cleared cookie, stay.
 */
export const problem = (
  c: Context<AppEnv>,
  { code, detail, extra }: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const { status, title } = REFUSALS[code];
  const retryAfterS = extra?.retry_after_s;
  return c.body(
    JSON.stringify({ ...extra, type: `urn:provara:refusal:${code}`, title, status, code, detail }),
    status,
    {
      'Content-Type': 'application/problem+json',
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer realm="provara"' }),
      ...(typeof retryAfterS === 'number' && { 'Retry-After': String(Math.ceil(retryAfterS)) }),
      ...headers,
    },
  );
};

/** Answers what a handler threw: a refusal as itself, anything else as a bare 500 after logging it whole. */
export const answerError = (error: Error, c: Context<AppEnv>): Response => {
  if (error instanceof Refused) return problem(c, error.refusal);
  logBug(c.get('op') ?? 'http.unknown', error);
  return problem(c, BARE);
};
