import type { StepResult } from '../../shared/plan.ts';
import type { RunnerMessage } from '../../shared/protocol.ts';
import type { PlanEnd } from '../journal/entry.ts';
import type { PlanOutput } from '../output/plan-output.ts';
import type { RunningPlan } from '../run/run-plan.ts';

/** A plan whose end the hub has not acknowledged. */
export type HeldPlan =
  | {
      readonly state: 'running';
      readonly planId: string;
      readonly run: RunningPlan;
      readonly output: PlanOutput;
      readonly steps: StepResult[];
    }
  | {
      readonly state: 'ended';
      readonly planId: string;
      readonly end: PlanEnd;
      readonly output: PlanOutput | undefined;
      /** On this connection. */
      isReported: boolean;
    };

/** What is told of a plan's beginning and its steps so far; telling it again changes nothing at the hub. */
export const progressMessages = (planId: string, steps: readonly StepResult[]): RunnerMessage[] => [
  { type: 'accepted', plan_id: planId },
  { type: 'started', plan_id: planId },
  ...steps.map((result): RunnerMessage => ({ type: 'step_finished', plan_id: planId, result })),
];

export const endMessage = (planId: string, end: PlanEnd): RunnerMessage => {
  if (end.type === 'refused') {
    return { type: 'refused', plan_id: planId, code: end.code, detail: end.detail.slice(0, 2_000) };
  }
  const { outcome, steps, detail } = end;
  return { type: 'finished', plan_id: planId, outcome, steps: [...steps], detail };
};
