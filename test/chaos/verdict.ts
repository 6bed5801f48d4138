import { isEnded, type PlanState, type StepResult } from '../../shared/plan.ts';
import type { Scenario } from './scenario.ts';
import { exitCodeOf, outputOf } from './steps.ts';

/** What is to be seen of a run after its end. */
export interface Evidence {
  readonly scenario: Pick<Scenario, 'steps' | 'decision'>;
  /** As the hub says. */
  readonly state: PlanState;
  readonly code: string | undefined;
  readonly steps: readonly StepResult[];
  /** Standard output as the hub has it. */
  readonly output: string;
  /** What the commands wrote themselves: the number of each step, each time that it ran. */
  readonly marks: readonly string[];
  /** What was done to the runner, or asked for, during the run. */
  readonly wasKilled: boolean;
  readonly wasStopped: boolean;
  readonly wasCancelled: boolean;
}

/** What is wrong with it: a step that ran twice, or an end that is lost or not the truth. */
export const violationsOf = (evidence: Evidence): string[] => {
  const { scenario, state, code, steps, output, marks } = evidence;
  const found: string[] = [];
  const expect = (isSo: boolean, words: string): void => {
    if (!isSo) found.push(words);
  };
  const ran = scenario.steps.map((_, step) => marks.filter((mark) => mark === String(step)).length);
  expect(
    ran.every((times) => times <= 1),
    `double run: the steps ran ${ran.join(' and ')} times`,
  );
  expect(
    ran.every((times, step) => times === 0 || ran.slice(0, step).every((before) => before > 0)),
    `a step ran before the one before it: ${marks.join(', ')}`,
  );
  expect(isEnded(state), `lost: the plan is ${state}`);
  for (const { step, end, exit_code } of steps) {
    if (end !== 'exited') continue;
    expect(ran[step] === 1, `step ${step} is said to have ended, but ran ${ran[step]} times`);
    const kind = scenario.steps[step] ?? 'plain';
    expect(exit_code === exitCodeOf(kind), `step ${step} is said to have ended with ${exit_code}`);
  }
  const whole = scenario.steps.map(outputOf).join('');
  expect(whole.startsWith(output), 'the output is not what the steps print');

  const truth = truthOf(evidence, ran, whole);
  const why = code === undefined || code === state ? '' : ` (${code})`;
  expect(truth, `dishonest: it is said to be ${state}${why}, and the steps ran ${ran.join(' and ')} times`);
  return found;
};

/** Whether the state is the truth about what was done and what ran. */
const truthOf = (evidence: Evidence, ran: readonly number[], whole: string): boolean => {
  const { scenario, state, code, steps, output, wasKilled, wasStopped, wasCancelled } = evidence;
  const ranNothing = ran.every((times) => times === 0);
  const endsWell = scenario.steps.every((kind) => exitCodeOf(kind) === 0);
  const isWhole = ran.every((times) => times === 1) && steps.length === ran.length && output === whole;
  switch (state) {
    case 'succeeded':
      return endsWell && isWhole;
    case 'failed':
      return !endsWell && isWhole;
    case 'unknown':
      // Said by the machine itself, whose process was killed; nobody else may have to say so.
      return wasKilled && code === 'unknown';
    case 'cancelled':
      return wasCancelled || wasStopped;
    case 'refused':
      return ranNothing && ((code === 'interrupted' && wasKilled) || (code === 'stopping' && wasStopped));
    case 'denied':
      return ranNothing && scenario.decision === 'deny';
    default:
      return false;
  }
};
