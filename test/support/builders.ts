import { randomBytes } from 'node:crypto';
import type { PlanDocument, Step } from '../../shared/plan.ts';
import { newPlanId } from '../../shared/plan-id.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { namedFiles } from '../../shared/policy/named-files.ts';
import { policyHash } from '../../shared/policy/policy-schema.ts';
import type { Approval } from '../../shared/protocol.ts';
import { notLookedAt } from '../../shared/referenced-files.ts';

export const HUB = 'testhub';
export const TOKEN = `pv_runner_${HUB}_abcdefgh${'a'.repeat(32)}`;
export const RUNNER = { id: 'abcdefgh', name: 'bench-pc' };

/** Of a runner without a policy file of its own. */
export const DEFAULT_POLICY_HASH = policyHash(defaultPolicy);

export const APPROVAL: Approval = {
  kind: 'token',
  by: { kind: 'approver', id: 'approver1', name: 'Approver' },
  /** Between the plan's making and its expiry, as an honest hub has it. */
  get at() {
    return new Date().toISOString();
  },
};

export const aStep = (command: string, fields: Partial<Step> = {}): Step => ({
  command,
  cwd: null,
  timeout_s: 60,
  ...fields,
});

/** A plan document that an honest hub would send now, of one step or several, whose files nobody has looked at. */
export const aPlan = (
  commands: string | readonly (string | Step)[],
  fields: Partial<PlanDocument> = {},
): PlanDocument => {
  const given = typeof commands === 'string' ? [commands] : commands;
  const steps = given.map((step) => (typeof step === 'string' ? aStep(step) : step));
  const files = namedFiles(fields.steps ?? steps, fields.shell ?? 'sh').map(notLookedAt);
  return {
    version: 1,
    hub: HUB,
    plan_id: newPlanId(new Date(), randomBytes(4)),
    runner: RUNNER,
    shell: 'sh',
    steps,
    requester: { id: 'agent1', name: 'agent' },
    note: null,
    created_at: new Date().toISOString(),
    expires_at: new Date(Date.now() + 900_000).toISOString(),
    policy_hash: DEFAULT_POLICY_HASH,
    ...(files.length > 0 && { files }),
    ...fields,
  };
};
