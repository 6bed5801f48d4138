import type { RouteConfig } from '@hono/zod-openapi';
import type * as z from 'zod';
import { problemSchema } from '../shared/api.ts';
import { REFUSALS, type RefusalCode } from '../shared/refusal.ts';
import { documented, documentedList } from './openapi-components.ts';

type Answers = RouteConfig['responses'];

/** An answer with a JSON body. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema: documented(schema) } },
});

/** An answer with a JSON list. */
export const jsonList = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema: documentedList(schema) } },
});

/** Problem documents of these codes, one answer for each status. Handlers throw them, so types know nothing of them. */
export const problems = (codes: readonly RefusalCode[]): Record<never, never> => {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of codes) {
    const { status } = REFUSALS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const answers: Answers = {};
  for (const [status, group] of byStatus) {
    answers[status] = {
      description: group.map((code) => `\`${code}\`: ${REFUSALS[code].title}.`).join(' '),
      content: {
        'application/problem+json': { schema: documented(problemSchema), examples: examplesOf(group) },
      },
    };
  }
  return answers;
};

const examplesOf = (codes: readonly RefusalCode[]) =>
  Object.fromEntries(
    codes.map((code) => {
      const { status, title } = REFUSALS[code];
      return [
        code,
        {
          summary: title,
          value: { type: `urn:provara:refusal:${code}`, title, status, code, detail: `${title}.` },
        },
      ];
    }),
  );
