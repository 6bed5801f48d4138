import { randomUUID } from 'node:crypto';
import { type PlanView, planViewSchema } from '../../../shared/api.ts';
import { isEnded } from '../../../shared/plan.ts';
import { submitAnswerSchema } from '../../../shared/submission-api.ts';
import { type Access, callHub, HubRefusal } from '../hub/api-client.ts';
import { blockedText } from '../plans/denied-plan.ts';
import type { HookDecision } from './hook-answer.ts';
import type { planOf } from './tool-call.ts';

const SLICE_S = 30;
/** For the last answer; the agent's own time limit must be longer. */
const GRACE_MS = 5_000;

const denied = (reason: string): HookDecision => ({ isAllowed: false, reason });

/**
 * Asks a person by a plan that the agent runs itself, and waits up to `waitMs`. Everything but a yes is a no; so is
 * what the policy denies, of which nobody is asked.
 */
export const askPerson = async (
  access: Access,
  plan: ReturnType<typeof planOf>,
  waitMs: number,
): Promise<HookDecision> => {
  try {
    return await askAndWait(access, plan, waitMs);
  } catch (error) {
    const blocked = error instanceof HubRefusal ? blockedText(error) : undefined;
    if (blocked === undefined) throw error;
    return denied(blocked);
  }
};

const askAndWait = async (
  access: Access,
  plan: ReturnType<typeof planOf>,
  waitMs: number,
): Promise<HookDecision> => {
  const startedMs = performance.now();
  const signal = AbortSignal.timeout(waitMs + GRACE_MS);
  const { pending_id: id } = await callHub(access, '/plan', submitAnswerSchema, {
    method: 'POST',
    body: plan,
    idempotencyKey: randomUUID(),
    isRepeatable: true,
    signal,
  });
  const leftMs = (): number => waitMs - (performance.now() - startedMs);
  let view: PlanView | undefined;
  while (leftMs() > 0 && (view === undefined || !isEnded(view.life.state))) {
    const waitS = Math.max(1, Math.min(SLICE_S, Math.ceil(leftMs() / 1_000)));
    view = await callHub(access, `/plans/${id}?wait=${waitS}`, planViewSchema, { waitS, signal });
  }
  if (view !== undefined && isEnded(view.life.state)) return decisionOf(view, plan.command);
  await takeBack(access, id, signal);
  return denied(
    `Nobody decided in time (plan ${id}), so it was not allowed. Ask the person to look at their phone.`,
  );
};

/** A late yes must not stand there for a call that was denied. */
const takeBack = async (access: Access, id: string, signal: AbortSignal): Promise<void> => {
  const body = { reason: 'The coding agent waits no longer.' };
  await callHub(access, `/plans/${id}/cancel`, planViewSchema, { method: 'POST', body, signal }).catch(
    (error: unknown) => {
      if (!(error instanceof HubRefusal)) throw error;
    },
  );
};

const decisionOf = ({ plan_id, life, document }: PlanView, command: string): HookDecision => {
  const by = life.ended?.by.name ?? 'nobody';
  // The yes is to what the hub showed: that it is this call is not taken on trust.
  const isThis = document.run_by === 'agent' && document.steps.length === 1;
  if (life.state === 'released' && isThis && document.steps[0]?.command === command) {
    return { isAllowed: true, reason: `Approved by ${by} (plan ${plan_id}).` };
  }
  if (life.state !== 'denied')
    return denied(`${life.state} by ${by} (plan ${plan_id}): ${life.ended?.detail ?? ''}`);
  // In quotes, so that no word of the person can be read as ours.
  const reason = life.decision?.reason ?? null;
  const said = reason === null ? 'No reason was given.' : `The reason: ${JSON.stringify(reason)}.`;
  return denied(`Denied by ${by} (plan ${plan_id}). ${said}`);
};
