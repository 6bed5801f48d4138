import { expect, it } from 'vitest';
import { type Expected, mayRun } from '../../../runner/run/may-run.ts';
import { readRun } from '../../../runner/run/read-run.ts';
import { planDigest } from '../../../shared/digest.ts';
import { aPlan } from '../../support/builders.ts';
import { expectedOf } from '../../support/expected.ts';

const PLAN = aPlan('true');
const digest = planDigest(PLAN);
const answered = (fields: Partial<Expected>) =>
  mayRun(
    readRun({
      type: 'run',
      document: PLAN,
      digest,
      approval: {
        kind: 'token',
        by: { kind: 'owner', id: 'o', name: 'Olga' },
        at: new Date().toISOString(),
      },
      auditHead: null,
      unknownMembers: [],
    }),
    expectedOf(fields),
  );
const failing = (): never => {
  throw new Error('the disk does not answer');
};

it('a plan that can not be checked is refused, with what failed', () => {
  expect(answered({})).toMatchObject({ ok: true });
  expect(answered({ policy: failing })).toMatchObject({
    ok: false,
    code: 'not_checked',
    detail: expect.stringContaining('the disk does not answer'),
    planId: PLAN.plan_id,
    plan: { digest, expiresAt: PLAN.expires_at },
  });
});

it('a plan that the journal knows is never called anything else than known', () => {
  let asked = 0;
  // The first look fails, as a folder can that is exchanged while it is looked at.
  const isKnown = (): boolean => {
    asked += 1;
    return asked > 1 || failing();
  };
  expect(answered({ isKnown })).toMatchObject({ ok: false, code: 'plan_known' });
});
