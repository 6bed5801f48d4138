import * as z from 'zod';
import { shellSchema } from '../plan.ts';
import { matchedRuleSchema, verdictSchema } from './verdict.ts';

/** An `Explanation` (explain.ts) as the API gives it; its lists of facts are described there. */
export const explanationSchema = z.looseObject({
  text: z.string(),
  shell: shellSchema,
  verdict: verdictSchema.shape.verdict,
  risk: verdictSchema.shape.risk,
  rules: z.array(z.string()),
  understood: z.boolean(),
  dialects: verdictSchema.shape.dialects,
  summary: z.string(),
  difference: z.string().nullable(),
  matches: z.array(matchedRuleSchema),
  /** Parts of the text by its syntax tree, for highlighting. */
  spans: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      kind: z.string(),
      resolved: z.string().optional(),
      dangerous: z.string().optional(),
    }),
  ),
});
