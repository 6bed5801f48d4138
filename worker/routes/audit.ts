import { z } from '@hono/zod-openapi';
import { formatAuditLine } from '../../shared/audit/audit-entry.ts';
import { AUDIT_PAGE_DEFAULT, AUDIT_PAGE_MAX } from '../../shared/limits.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { wholeNumber } from '../http/query.ts';

/** `GET /audit`: what happened at this hub, as JSON lines. */
export const audit = newRoutes();

// A plain string: the routes' types would take the literal for a JSON body.
const JSON_LINES: string = 'application/jsonl';

audit.openapi(
  callerRoute({
    op: 'audit.export',
    method: 'get',
    path: '/audit',
    tags: ['hub'],
    summary: 'The audit, oldest first, one canonical JSON object for each line',
    description:
      'Each line is `{"entry", "hash"}`; `entry.previous` is the hash of the line before. Pass the last line’s ' +
      '`entry.seq` as `after` for the next lines; an empty answer is the end. `provara audit verify` checks a file of them.',
    request: {
      query: z.object({
        after: wholeNumber({
          min: 0,
          max: Number.MAX_SAFE_INTEGER,
          fallback: 0,
          description: '`entry.seq` of the last line that is already there.',
        }),
        limit: wholeNumber({
          min: 1,
          max: AUDIT_PAGE_MAX,
          fallback: AUDIT_PAGE_DEFAULT,
          description: 'Lines at most.',
        }),
      }),
    },
    responses: {
      200: { description: 'JSON lines.', content: { [JSON_LINES]: { schema: z.string() } } },
    },
    refusals: ['invalid_request'],
  }),
  async (c) => {
    const { after, limit } = c.req.valid('query');
    const lines = await ask(c, (hub, caller) => hub.readAudit(caller, after, limit));
    return c.text(lines.map((line) => `${formatAuditLine(line)}\n`).join(''), 200, {
      'Content-Type': 'application/jsonl; charset=utf-8',
    });
  },
);
