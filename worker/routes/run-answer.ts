import type * as z from 'zod';
import type { PlanView, runAnswerSchema } from '../../shared/api.ts';

/** The reference has no word for "there is no exit code". */
const NO_EXIT_CODE = -1;

/** The code of the step that ended the run; none where that step did not end by itself. */
const exitCode = ({ life }: PlanView): number => {
  const last = life.steps.at(-1);
  // In a run that ended otherwise, a last step with 0 is not the run's success.
  if (life.state !== 'succeeded' && life.state !== 'failed') return NO_EXIT_CODE;
  return last?.end === 'exited' ? (last.exit_code ?? NO_EXIT_CODE) : NO_EXIT_CODE;
};

/** A run that has ended, in the reference's words. */
export const runAnswer = (
  plan: PlanView,
  output: { readonly stdout: string; readonly stderr: string },
): z.infer<typeof runAnswerSchema> => {
  const { steps } = plan.document;
  const step = steps[Math.max(plan.life.steps.length - 1, 0)];
  return {
    run_id: plan.plan_id,
    cwd: step?.cwd ?? null,
    command: step?.command ?? '',
    exit_code: exitCode(plan),
    stdout: output.stdout,
    stderr: output.stderr,
    duration_ms: plan.life.steps.reduce((sum, { duration_ms }) => sum + duration_ms, 0),
    state: plan.life.state,
    plan,
  };
};
