import type { PlanView } from '../../../shared/api.ts';
import type { Assertion } from '../../../shared/proof/assertion.ts';
import { type Answer, call } from './call.ts';
import { readExplanations, type ShownExplanation } from './read-explanation.ts';
import { readAnsweredPlan, readPlanPage } from './read-plan.ts';

const SHOWN_ENDED = 20;

export const getPlan = (planId: string): Promise<Answer<PlanView>> =>
  call('GET', `/plans/${encodeURIComponent(planId)}`, readAnsweredPlan);

/** What the policy has to say of each step of a plan. */
export const getExplanations = (planId: string): Promise<Answer<readonly ShownExplanation[]>> =>
  call('GET', `/plans/${encodeURIComponent(planId)}/explanation`, readExplanations);

/** The newest plans in whatever state. */
export const listPlans = (): Promise<Answer<PlanView[]>> =>
  call('GET', `/plans?limit=${SHOWN_ENDED}`, readPlanPage);

/** Says yes, with a passkey's proof or without. Answers when the hub has stored it, not when the run has ended. */
export const approvePlan = (planId: string, assertion?: Assertion): Promise<Answer<PlanView>> =>
  call('POST', `/approve/${encodeURIComponent(planId)}?wait=0`, readAnsweredPlan, assertion && { assertion });

/** Says no; the agent reads the reason. */
export const denyPlan = (planId: string, reason: string): Promise<Answer<PlanView>> =>
  call('POST', `/deny/${encodeURIComponent(planId)}`, readAnsweredPlan, {
    reason: reason === '' ? null : reason,
  });

/** Asks that an approved plan be stopped; whether it was, the plan's end says. */
export const cancelPlan = (planId: string): Promise<Answer<PlanView>> =>
  call('POST', `/plans/${encodeURIComponent(planId)}/cancel`, readAnsweredPlan, { reason: null });

/** By this the app knows its own plan again. */
export const TEST_NOTE =
  'A first plan, sent from the app: it asks the machine for its name and changes nothing.';

/** Proposes a harmless plan, to see how it goes. It comes over the page's socket like any other. */
export const submitTestPlan = (runner: string): Promise<Answer<true>> =>
  call('POST', '/plan', () => true, {
    command: 'hostname',
    note: TEST_NOTE,
    runner,
  });
