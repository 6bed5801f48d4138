import type * as z from 'zod';
import type { outputPageSchema } from '../../shared/api.ts';
import { HUB_OUTPUT_BYTES } from '../../shared/limits.ts';
import { isEnded } from '../../shared/plan.ts';
import { done, type Result } from '../../shared/refusal.ts';
import type { StoredPlan } from '../store/plan-store.ts';
import type { Identity } from './authentication.ts';
import type { House } from './house.ts';
import { endTopic, outputTopic } from './plan-desk.ts';

/** One page of output: a phone on a slow network gets the first of it soon. */
const OUTPUT_PAGE_BYTES = 256 * 1024;

/** The plan when it has ended, or as it is after `waitMs`. */
export const planAfterWait = async (
  { desk, waiters }: House,
  reader: Identity,
  planId: string,
  waitMs: number,
): Promise<Result<StoredPlan>> => {
  const found = desk.find(reader, planId);
  if (!found.ok || waitMs <= 0 || isEnded(found.value.life.state)) return found;
  await waiters.wait(endTopic(planId), waitMs);
  return desk.find(reader, planId);
};

/** The next chunks of a plan's output, waiting up to `waitMs` for one to come. */
export const outputPage = async (
  { desk, output, waiters }: House,
  reader: Identity,
  planId: string,
  after: number,
  waitMs: number,
): Promise<Result<z.infer<typeof outputPageSchema>>> => {
  const found = desk.find(reader, planId);
  if (!found.ok) return found;
  let plan = found.value;
  if (output.totals(planId).next <= after && !isEnded(plan.life.state) && waitMs > 0) {
    await waiters.wait(outputTopic(planId), waitMs);
    const again = desk.find(reader, planId);
    if (!again.ok) return again;
    plan = again.value;
  }
  const totals = output.totals(planId);
  const chunks = output.read(planId, after, OUTPUT_PAGE_BYTES);
  const last = chunks.at(-1);
  const next = last === undefined ? Math.max(after, totals.next) : last.seq + 1;
  return done({
    plan_id: planId,
    state: plan.life.state,
    chunks,
    next,
    done: isEnded(plan.life.state) && next >= totals.next,
    output: totals,
  });
};

/** All kept output of a plan, for the reference's answer to approve. */
export const wholeOutput = ({ output }: House, planId: string): { stdout: string; stderr: string } => {
  const chunks = output.read(planId, 0, HUB_OUTPUT_BYTES * 2);
  const text = (stream: 'stdout' | 'stderr'): string =>
    chunks
      .filter((chunk) => chunk.stream === stream)
      .map(({ data }) => data)
      .join('');
  return { stdout: text('stdout'), stderr: text('stderr') };
};
