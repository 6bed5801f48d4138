import { expect } from 'vitest';
import type { PlanDocument } from '../../../shared/plan.ts';
import { aStep } from '../../support/builders.ts';
import type { FakeHub } from '../../support/fake-hub.ts';
import { newPing, untilNotPinging, untilPinging } from './pings.ts';
import { aWindowsPlan, endOf } from './windows-plans.ts';
import { NODE } from './windows-runner.ts';

/** A text that starts a child, an orphan, and a process that has cut itself off, then stays; and the marks of the three. */
export const aFamily = () => {
  const [own, orphan, detached] = [newPing(), newPing(), newPing()];
  const detach = `require('child_process').spawn('ping', '${detached.args}'.split(' '), { detached: true, stdio: 'ignore' }).unref()`;
  const command = [
    `[void][Diagnostics.Process]::Start('ping', '${own.args}')`,
    `cmd /c "start /b ping ${orphan.args} > nul"`,
    `& '${NODE}' -e "${detach}"`,
    'while ($true) { [Threading.Thread]::Sleep(50) }',
  ].join('\n');
  return { command, own: own.mark, orphan: orphan.mark, detached: detached.mark };
};

export interface Family {
  readonly plan: PlanDocument;
  readonly own: string;
  readonly orphan: string;
  readonly detached: string;
}

/** Starts a family and gives the plan once all of it runs. */
export const startFamily = async (hub: FakeHub, timeout_s = 300): Promise<Family> => {
  const { command, own, orphan, detached } = aFamily();
  const plan = aWindowsPlan([aStep(command, { timeout_s })]);
  await hub.run(plan);
  for (const mark of [own, orphan, detached]) await untilPinging(mark);
  return { plan, own, orphan, detached };
};

/** Starts a family, cancels its plan, and holds that nothing of it is left and nothing else is said. */
export const cancelFamily = async (hub: FakeHub): Promise<void> => {
  const { plan, own, orphan, detached } = await startFamily(hub);
  hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
  expect(await endOf(hub, plan)).toMatchObject({ outcome: 'cancelled', end: 'cancelled', detail: null });
  for (const mark of [own, orphan, detached]) await untilNotPinging(mark);
};
