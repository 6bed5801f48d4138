import * as z from 'zod';
import type { PlanView } from '../api.ts';
import { isEnded, planIdSchema } from '../plan.ts';
import { submitAnswerSchema, submitCommandSchema, submitStepsSchema } from '../submission-api.ts';
import { answerText } from './answer-text.ts';
import { ApiProblem, type CallApi } from './call-api.ts';
import { type Following, followPlan, WAIT_DEFAULT_S, WAIT_MAX_S } from './follow-plan.ts';
import { type Outcome, outcomeOf, outcomeSchema, readPlan } from './outcome.ts';
import { agentTool, READS, RUNS, type ToolAnswer } from './tool.ts';

const { command, cwd, timeout_s, note, runner, expires_in_s } = submitCommandSchema.shape;

const wait_s = z
  .int()
  .min(0)
  .max(WAIT_MAX_S)
  .default(WAIT_DEFAULT_S)
  .describe('Seconds to wait for the end. When they are over, the answer says where the plan stands.');
const planOnly = z.object({ plan_id: planIdSchema });
const machine = runner.describe(
  'Name of the machine, as list_machines has it; not needed when there is one.',
);

const answerOf = async (
  callApi: CallApi,
  view: PlanView,
  isError: (outcome: Outcome) => boolean,
): Promise<ToolAnswer<Outcome>> => {
  const value = await outcomeOf(callApi, view);
  return { text: answerText(value), value, isError: isError(value) };
};

const never = (): boolean => false;
const endedBadly = ({ ended, state }: Outcome): boolean => ended && state !== 'succeeded';

/** Submits, and gives the plan's id; also of one that the policy blocked, which is a plan like any other. */
const submit = async (callApi: CallApi, body: unknown): Promise<string> => {
  try {
    return submitAnswerSchema.parse(await callApi({ method: 'POST', path: '/plan', body })).pending_id;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const { problem } = error;
    if (problem.code === 'policy_denied') return planIdSchema.parse(problem.plan_id);
    if (problem.code !== 'runner_required') throw error;
    // As the tools call it.
    throw new ApiProblem({ ...problem, detail: problem.detail.replace('"runner"', '"machine"') });
  }
};

/** Waits; what goes wrong meanwhile is told with the plan's id, so that the agent can come back to it. */
const waitFor = async (
  callApi: CallApi,
  planId: string,
  waitS: number,
  following: Following,
): Promise<ToolAnswer<Outcome>> => {
  try {
    return await answerOf(callApi, await followPlan(callApi, planId, waitS, following), endedBadly);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const { detail } = error.problem;
    throw new ApiProblem({
      ...error.problem,
      plan_id: planId,
      detail: `${detail} The plan is ${planId}; wait_for_plan goes on with it.`,
    });
  }
};

const runPowerShell = agentTool({
  name: 'run_powershell',
  title: 'Run a PowerShell command after a person approved it',
  description:
    'Proposes one PowerShell command for a machine, waits for a person to approve it on their phone, and gives its output and exit code. A no comes with the reason. When wait_s are over the answer has a plan_id: go on with wait_for_plan, never propose the same command twice.',
  input: z.object({ command, note, cwd, timeout_s, machine, wait_s }),
  output: outcomeSchema,
  hints: RUNS,
  run: async (callApi, { wait_s: waitS, machine: name, ...step }, following) =>
    waitFor(callApi, await submit(callApi, { ...step, runner: name }), waitS, following),
});

const submitPlan = agentTool({
  name: 'submit_plan',
  title: 'Propose a plan without waiting',
  description:
    'Proposes 1 to 20 steps for one machine, run in order until one fails, once a person approved all of them. Answers at once with the plan_id.',
  input: z.object({ steps: submitStepsSchema.shape.steps, note, machine, expires_in_s }),
  output: outcomeSchema,
  hints: RUNS,
  run: async (callApi, { machine: name, ...plan }) => {
    const planId = await submit(callApi, { ...plan, runner: name });
    return answerOf(callApi, await readPlan(callApi, planId, 0), endedBadly);
  },
});

const getPlan = agentTool({
  name: 'get_plan',
  title: 'Where a plan stands',
  description: 'The state of a plan with its output so far, at once.',
  input: planOnly,
  output: outcomeSchema,
  hints: READS,
  run: async (callApi, { plan_id }) => answerOf(callApi, await readPlan(callApi, plan_id, 0), never),
});

const waitForPlan = agentTool({
  name: 'wait_for_plan',
  title: 'Wait for a plan to end',
  description:
    'Waits up to wait_s for the end of a plan that was proposed before, then says where it stands.',
  input: planOnly.extend({ wait_s }),
  output: outcomeSchema,
  hints: READS,
  run: (callApi, { plan_id, wait_s: waitS }, following) => waitFor(callApi, plan_id, waitS, following),
});

const cancelPlan = agentTool({
  name: 'cancel_plan',
  title: 'Cancel a plan',
  description: 'Takes back a plan that waits, or ends one that runs.',
  input: planOnly.extend({ reason: note.describe('Why; shown to people.') }),
  output: outcomeSchema,
  hints: { ...RUNS, idempotentHint: true, openWorldHint: false },
  run: async (callApi, { plan_id, reason }) => {
    const view = await readPlan(callApi, plan_id, 0);
    if (isEnded(view.life.state)) return answerOf(callApi, view, never);
    const path = `/plans/${plan_id}/cancel`;
    await callApi({ method: 'POST', path, body: { reason: reason ?? null } });
    return answerOf(callApi, await readPlan(callApi, plan_id, 0), never);
  },
});

export const PLAN_TOOLS = [runPowerShell, submitPlan, getPlan, waitForPlan, cancelPlan] as const;
