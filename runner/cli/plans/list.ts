import { planPageSchema } from '../../../shared/api.ts';
import { jsonText } from '../../../shared/display/json-text.ts';
import type { PlanState } from '../../../shared/plan.ts';
import { EXIT } from '../exit-code.ts';
import { accessFor } from '../hub/access.ts';
import { callHub } from '../hub/api-client.ts';
import { oneLine } from '../terminal/one-line.ts';

interface ListOptions {
  readonly state?: PlanState;
  readonly limit: number;
  readonly json: boolean;
}

/** `provara list`: the newest plans, one a line. */
export const list = async ({ state, limit, json }: ListOptions): Promise<number> => {
  const access = accessFor(['approver', 'owner', 'agent']);
  const query = new URLSearchParams({ limit: String(limit), ...(state === undefined ? {} : { state }) });
  const page = await callHub(access, `/plans?${query}`, planPageSchema);
  if (json) {
    process.stdout.write(`${jsonText(page)}\n`);
    return EXIT.ok;
  }
  for (const { plan_id, life, document } of page.plans) {
    const [first] = document.steps;
    const rest = document.steps.length - 1;
    const more = rest > 0 ? ` (+ ${rest} more ${rest === 1 ? 'step' : 'steps'})` : '';
    const command = oneLine(first?.command ?? '', 70, 'command');
    process.stdout.write(
      `${plan_id}  ${life.state.padEnd(9)}  ${oneLine(document.runner.name, 20)}  ${command}${more}\n`,
    );
  }
  if (page.plans.length === 0) process.stderr.write('No plans.\n');
  if (page.next_cursor !== null) process.stderr.write(`Older plans exist: --limit ${limit * 2}\n`);
  return EXIT.ok;
};
