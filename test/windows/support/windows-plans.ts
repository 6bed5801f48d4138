import type { PlanDocument, Step } from '../../../shared/plan.ts';
import { policyHash } from '../../../shared/policy/policy-schema.ts';
import { aPlan } from '../../support/builders.ts';
import type { FakeHub } from '../../support/fake-hub.ts';
import type { Ran } from '../../support/launcher-cases.ts';
import { aPolicy } from '../../support/policies.ts';

/** A plan for PowerShell on Windows. */
export const aWindowsPlan = (
  commands: string | readonly (string | Step)[],
  fields: Partial<PlanDocument> = {},
): PlanDocument => aPlan(commands, { shell: 'pwsh', policy_hash: policyHash(aPolicy()), ...fields });

/** Runs one text on the hub's machine and gives all that is said of it. */
export const runText = async (hub: FakeHub, command: string): Promise<Ran> => {
  const plan = aWindowsPlan(command);
  await hub.run(plan);
  return endOf(hub, plan);
};

/** What was said of a plan of one step, when it has ended. */
export const endOf = async (hub: FakeHub, { plan_id }: PlanDocument): Promise<Ran> => {
  const { outcome, steps } = await hub.finished(plan_id, 100_000);
  const [step] = steps;
  return {
    outcome,
    end: step?.end,
    code: step?.exit_code,
    detail: step?.detail,
    stdout: hub.text(plan_id, 'stdout').replaceAll('\r\n', '\n'),
    stderr: hub.text(plan_id, 'stderr').replaceAll('\r\n', '\n'),
  };
};
