import { ASKED_PLANS_MAX } from '../../shared/limits.ts';
import type { RunnerMessage } from '../../shared/protocol.ts';
import type { PlanEvent } from '../../shared/transition.ts';
import type { StoredPlan } from '../store/plan-store.ts';

type Hello = Extract<RunnerMessage, { type: 'hello' }>;

const JOURNAL_LOST: PlanEvent = {
  type: 'lose',
  code: 'journal_lost',
  detail:
    'The runner came back without a record of this plan; nobody can say what it did. Look at the machine before running it again.',
};

export const APPROVAL_FORGOTTEN = {
  type: 'lose',
  code: 'approval_forgotten',
  detail:
    'The machine began this plan before, under an approval that this hub has forgotten: it was restored from an older backup. The machine does not run it again. Look at what it did there before you submit it again. There will be no receipt.',
} as const satisfies PlanEvent;

/** Nothing that is heard of it changes it any more. */
export const isApprovalForgotten = ({ life }: StoredPlan): boolean =>
  life.ended?.code === APPROVAL_FORGOTTEN.code;

/** Whether this runner was sent the plan, as far as this hub remembers. */
export const wasSent = (plan: StoredPlan | undefined, runnerId: string): boolean =>
  plan?.document.runner.id === runnerId && plan.life.delivery.sent_at !== null;

/**
 * What a reconnected runner's word changes about the plans that it was sent. A plan that it holds
 * goes on; one that its journal never had may be sent again; one that the journal lost, or that went to another
 * journal, is `unknown`: whoever has that one may still run it. `knowsMore`: the runner has seen more than this hub
 * remembers, so what it doesn't hold may have run and been acknowledged. What it holds and this hub never sent was sent
 * before the hub was restored.
 */
export const reconcile = (
  plans: readonly StoredPlan[],
  { holds, journal_id }: Pick<Hello, 'holds' | 'journal_id'>,
  knowsMore = false,
): { readonly plan: StoredPlan; readonly event: PlanEvent }[] => {
  const held = new Map(holds.map(({ plan_id, state }) => [plan_id, state]));
  return plans.flatMap((plan) => {
    const event = isApprovalForgotten(plan)
      ? undefined
      : eventFor(plan, held.get(plan.plan_id), journal_id, knowsMore);
    if (event === undefined) return [];
    return [{ plan: event.type === 'send' ? { ...plan, sentTo: journal_id } : plan, event }];
  });
};

/** Of these unknown plans those whose end the runner may know all the same: a hub that was restored has forgotten what it acknowledged. */
export const endsToAsk = (
  plans: readonly StoredPlan[],
  { holds, journal_id }: Pick<Hello, 'holds' | 'journal_id'>,
): string[] => {
  const held = new Set(holds.map(({ plan_id }) => plan_id));
  return plans
    .filter((plan) => {
      const { plan_id, sentTo, life } = plan;
      if (isApprovalForgotten(plan)) return false;
      // What the runner itself calls unknown it has told.
      return sentTo === journal_id && life.ended?.by.kind === 'hub' && !held.has(plan_id);
    })
    .map(({ plan_id }) => plan_id)
    .slice(-ASKED_PLANS_MAX);
};

const eventFor = (
  { life, sentTo }: StoredPlan,
  hold: Hello['holds'][number]['state'] | undefined,
  journalId: string,
  knowsMore: boolean,
): PlanEvent | undefined => {
  const { sent_at, accepted_at } = life.delivery;
  if (sent_at === null) return hold === undefined ? undefined : { type: 'send' };
  switch (hold) {
    case 'running':
      return life.state === 'running' ? undefined : { type: 'start' };
    case 'accepted':
      return life.state === 'approved' && accepted_at === null ? { type: 'accept' } : undefined;
    case 'ended':
      // Its end follows as a message of its own.
      return undefined;
    case undefined:
      if (knowsMore && life.state === 'unknown') return undefined;
      if (accepted_at === null && sentTo === journalId) return { type: 'return' };
      return life.state === 'unknown' ? undefined : JOURNAL_LOST;
    default: {
      const never: never = hold;
      return never;
    }
  }
};
