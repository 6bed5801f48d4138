import type { Decision, Step } from '../../../shared/plan.ts';
import { type Answer, call } from './call.ts';
import { list, nullable, number, type Read, record, tagOf, text } from './read.ts';
import { readActor } from './read-plan.ts';

/** An approved plan that another is compared with. */
export interface AlikePlan {
  readonly plan_id: string;
  readonly decision: Pick<Decision, 'by' | 'at'>;
  readonly steps: readonly Step[];
}

const readAlike: Read<AlikePlan | null> = nullable(
  record<AlikePlan>({
    plan_id: text,
    decision: record<AlikePlan['decision']>({ by: readActor, at: text }),
    steps: list(record<Step>({ command: text, cwd: nullable(text), timeout_s: number })),
  }),
);

/** The last approved plan that looks like this one; null when there is none. */
export const getAlike = (planId: string): Promise<Answer<AlikePlan | null>> =>
  call('GET', `/plans/${encodeURIComponent(planId)}/alike`, (value) => readAlike(tagOf(value, 'alike')));
