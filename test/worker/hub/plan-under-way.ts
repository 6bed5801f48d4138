import type { PlanView } from '../../../shared/api.ts';
import type { PlanSubmission } from '../../../shared/submission-api.ts';
import {
  type FakeRunner,
  granted,
  newHub,
  pendingPlan,
  readyRunner,
  type TestHub,
} from './hub-under-test.ts';

interface UnderWay {
  readonly hub: TestHub;
  readonly runner: FakeRunner;
  readonly plan: PlanView;
  readonly plan_id: string;
}

/** The approver says yes, and waits for nothing. */
export const approvePlan = async (hub: TestHub, planId: string): Promise<void> => {
  granted(await hub.stub().approve(hub.approver.caller, planId, 0));
};

/** Approves a new plan on a new hub and sends it to the runner, which has not said a word of it yet. */
export const sentPlan = async (changes: Partial<PlanSubmission> = {}): Promise<UnderWay> => {
  const hub = await newHub();
  const runner = await readyRunner(hub);
  const plan = await pendingPlan(hub, changes);
  await approvePlan(hub, plan.plan_id);
  await runner.nextOf('run');
  return { hub, runner, plan, plan_id: plan.plan_id };
};

/** The same, and the runner says that its first step is about to be spawned. */
export const startedPlan = async (changes: Partial<PlanSubmission> = {}): Promise<UnderWay> => {
  const underWay = await sentPlan(changes);
  underWay.runner.say({ type: 'started', plan_id: underWay.plan_id });
  return underWay;
};
