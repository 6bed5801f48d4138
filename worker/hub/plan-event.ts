import type { Actor } from '../../shared/plan.ts';
import type { RunnerMessage } from '../../shared/protocol.ts';
import type { PlanEvent } from '../../shared/transition.ts';

/** What a runner reports of a plan's course. */
export type ReportMessage = Exclude<
  RunnerMessage,
  { type: 'hello' | 'policy' | 'trust' | 'pull' | 'output' | 'looked' }
>;

/** What the report does to the plan; `by` is its runner. */
export const planEvent = (message: ReportMessage, by: Actor): PlanEvent => {
  switch (message.type) {
    case 'accepted':
      return { type: 'accept' };
    case 'started':
      return { type: 'start' };
    case 'step_finished':
      return { type: 'step', result: message.result };
    case 'finished':
      return { type: 'finish', by, outcome: message.outcome, steps: message.steps, detail: message.detail };
    case 'refused':
      return { type: 'refuse', by, code: message.code, detail: message.detail };
    default: {
      const never: never = message;
      return never;
    }
  }
};
