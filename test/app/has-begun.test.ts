import { describe, expect, test } from 'vitest';
import type { PlanView } from '../../shared/api.ts';
import { TEST_NOTE } from '../../worker/app/api/plans.ts';
import { hasBegun } from '../../worker/app/inbox/has-begun.ts';
import { aPlan, approved } from './support/samples.ts';

const of = (...plans: readonly PlanView[]) =>
  hasBegun({ plans: new Map(plans.map((plan) => [plan.plan_id, plan])) });
const plan = (number: number, note: string | null, isYes: boolean): PlanView =>
  aPlan({
    number,
    document: { note },
    life: isYes ? { state: 'succeeded', decision: approved } : { state: 'denied' },
  });

describe('the first steps', () => {
  test('go on for the agent when the app\u2019s own plan was approved', () => {
    expect(of(plan(1, TEST_NOTE, true))).toEqual({ isApproved: true, isAsked: false, isDone: false });
  });

  test('go on for the person when an agent asked and nothing was approved', () => {
    expect(of(plan(1, null, false))).toEqual({ isApproved: false, isAsked: true, isDone: false });
  });

  test('are done when an agent asked and a plan was approved, and on a hub with many plans', () => {
    expect(of(plan(1, TEST_NOTE, true), plan(2, 'a note', false)).isDone).toBe(true);
    expect(of(plan(1, null, true)).isDone).toBe(true);
    const many = Array.from({ length: 20 }, (_, n) => plan(n, null, false));
    expect(of(...many).isDone).toBe(true);
    expect(of().isDone).toBe(false);
  });
});
