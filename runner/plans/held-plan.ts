import type { StepResult } from '../../shared/plan.ts';
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
      readonly steps: readonly StepResult[];
    }
  | {
      readonly state: 'ended';
      readonly planId: string;
      readonly digest: string;
      readonly end: PlanEnd;
      readonly output: PlanOutput | undefined;
      /** On this connection. */
      isReported: boolean;
    };
