import type { PlanDocument, Step } from '../../../shared/plan.ts';
import { policyHash } from '../../../shared/policy/policy-schema.ts';
import { aPlan } from '../../support/builders.ts';
import type { FakeHub } from '../../support/fake-hub.ts';
import type { Ran } from '../../support/launcher-cases.ts';
import { aPolicy } from '../../support/policies.ts';
import { until } from '../../support/until.ts';

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
  const finished = hub.finished(plan_id, 100_000);
  const refused = until(() => hub.about('refused', plan_id).length > 0, 'it is refused', 100_000).then(() => {
    throw new Error(`The plan was refused: ${JSON.stringify(hub.about('refused', plan_id)[0])}`);
  });
  refused.catch(() => undefined);
  const { outcome, steps } = await Promise.race([finished, refused]);
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
