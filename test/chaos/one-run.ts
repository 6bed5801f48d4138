import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OutputChunk } from '../../shared/output-chunk.ts';
import type { PlanLife } from '../../shared/plan.ts';
import { armFaults } from './arm-faults.ts';
import { inWords, type Scenario } from './scenario.ts';
import { commandOf } from './steps.ts';
import { Timeline } from './timeline.ts';
import { type Evidence, violationsOf } from './verdict.ts';
import type { Answer, Lane, World } from './world.ts';

/** A run that is over, and what is needed to look at it once more at the very end. */
export interface RunRecord {
  readonly scenario: Scenario;
  readonly planId: string;
  readonly evidence: Evidence;
  readonly violations: readonly string[];
  readonly timeline: Timeline;
  /** Of its faults, how many came about. */
  readonly fired: number;
}

const BOUND_MS = 60_000;

/** Proposes, decides, lets the faults happen, waits for the end, and judges it. */
export const oneRun = async (
  world: World,
  lane: Lane,
  scenario: Scenario,
  key: string,
  hears: (note: (what: string) => void) => void,
): Promise<RunRecord> => {
  const timeline = new Timeline();
  hears((what) => timeline.note(what));
  const { machine } = lane;
  machine.kills = 0;
  machine.stops = 0;
  machine.note = (what) => timeline.note(what);
  const faults = armFaults(world, lane, scenario.faults, timeline);
  timeline.note(`run ${scenario.run} on ${lane.name}: ${scenario.faults.map(inWords).join('; ')}`);
  timeline.note(`steps ${scenario.steps.join(', ')}; to ${scenario.decision}`);
  let planId = '';
  let problem: string | undefined;
  try {
    await faults.beforeSubmit();
    planId = await submit(world, lane, scenario, key, faults.duringSubmit);
    faults.knowPlan(planId);
    timeline.note(`plan ${planId} is submitted`);
    await decide(world, scenario, planId, faults.duringDecide);
    timeline.note(`to ${scenario.decision} was answered`);
    const state = await ended(world, planId);
    timeline.note(`the hub says ${state}`);
    await faults.over();
  } catch (error) {
    problem = `lost: ${(error as Error).message}`;
    timeline.note(problem);
    await faults.over().catch(() => undefined);
  }
  const done = {
    wasKilled: machine.kills > 0,
    wasStopped: machine.stops > 0,
    wasCancelled: faults.wasCancelled(),
  };
  const evidence = await lookAt(world, scenario, planId, done);
  const violations = [...(problem === undefined ? [] : [problem]), ...violationsOf(evidence)];
  return { scenario, planId, evidence, violations, timeline, fired: faults.fired() };
};

export const markerOf = (world: World, run: number): string => join(world.folder, `marker-${run}`);

const submit = async (
  world: World,
  lane: Lane,
  { run, steps }: Scenario,
  key: string,
  meanwhile: () => void,
): Promise<string> => {
  const body = {
    runner: lane.name,
    steps: steps.map((kind, step) => ({
      command: commandOf(kind, step, markerOf(world, run)),
      timeout_s: 60,
    })),
  };
  const post = (): Promise<Answer> =>
    world.asAgent('/plan', { method: 'POST', body, headers: { 'Idempotency-Key': key } });
  const answer = await insist(post, meanwhile);
  if (answer.status !== 200) throw new Error(`POST /plan answered ${told(answer)}`);
  return String(answer.body.pending_id);
};

const decide = async (
  world: World,
  { decision }: Scenario,
  planId: string,
  meanwhile: () => void,
): Promise<void> => {
  const path = decision === 'approve' ? `/approve/${planId}?wait=0` : `/deny/${planId}`;
  const answer = await insist(() => world.asApprover(path, { method: 'POST' }), meanwhile);
  // It may have been decided by the request whose answer was lost.
  const isDone = answer.status < 300 || answer.body.code === 'plan_decided';
  if (!isDone) throw new Error(`to ${decision} was answered ${told(answer)}`);
};

const told = ({ status, body }: Answer): string => `${status} ${JSON.stringify(body)}`.slice(0, 300);

const ended = async (world: World, planId: string): Promise<string> => {
  const endMs = performance.now() + BOUND_MS;
  let state = '';
  while (performance.now() < endMs) {
    const answer = await insist(() => world.asAgent(`/plans/${planId}?wait=5`));
    if (answer.status !== 200) throw new Error(`the plan was answered ${told(answer)}`);
    const life = answer.body.life as PlanLife;
    state = life.state;
    if (life.ended !== null) return state;
  }
  throw new Error(`after ${BOUND_MS / 1_000} s the plan is still ${state}`);
};

/** Asks until there is an answer that is not a hub's that starts or ends. */
const insist = async (ask: () => Promise<Answer>, meanwhile?: () => void): Promise<Answer> => {
  const endMs = performance.now() + BOUND_MS;
  let why = '';
  while (performance.now() < endMs) {
    const asked = ask();
    meanwhile?.();
    try {
      const answer = await asked;
      if (answer.status < 500) return answer;
      why = told(answer);
    } catch (error) {
      why = String(error);
    }
    await sleep(15);
  }
  throw new Error(`there was no answer for ${BOUND_MS / 1_000} s: ${why}`);
};

/** What is to be seen now at the hub and in the marker file. */
export const lookAt = async (
  world: World,
  scenario: Scenario,
  planId: string,
  { wasKilled, wasStopped, wasCancelled }: Pick<Evidence, 'wasKilled' | 'wasStopped' | 'wasCancelled'>,
): Promise<Evidence> => {
  const done = { wasKilled, wasStopped, wasCancelled };
  const marks = marksIn(markerOf(world, scenario.run));
  if (planId === '')
    return { scenario, state: 'pending', code: undefined, steps: [], output: '', marks, ...done };
  const { body } = await insist(() => world.asAgent(`/plans/${planId}`));
  const life = body.life as PlanLife;
  const output = await insist(() => world.asAgent(`/plans/${planId}/output?after=0`));
  const chunks = (output.body.chunks ?? []) as OutputChunk[];
  const stdout = chunks.filter(({ stream }) => stream === 'stdout').map(({ data }) => data);
  return {
    scenario,
    state: life.state,
    code: life.ended?.code,
    steps: life.steps,
    output: stdout.join(''),
    marks,
    ...done,
  };
};

const marksIn = (path: string): string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
