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

/**
 * What a reconnected runner's word changes about the plans that it was sent. A plan that it holds
 * goes on; one that its journal never had may be sent again; one that the journal lost, or that went to another
 * journal, is `unknown`: whoever has that one may still run it. `knowsMore`: the runner has seen more than this hub
 * remembers, so what it doesn't hold may have run and been acknowledged.
 */
export const reconcile = (
  plans: readonly StoredPlan[],
  { holds, journal_id }: Pick<Hello, 'holds' | 'journal_id'>,
  knowsMore = false,
): { readonly plan: StoredPlan; readonly event: PlanEvent }[] => {
  const held = new Map(holds.map(({ plan_id, state }) => [plan_id, state]));
  return plans.flatMap((plan) => {
    const event = eventFor(plan, held.get(plan.plan_id), journal_id, knowsMore);
    return event === undefined ? [] : [{ plan, event }];
  });
};

/** Of these unknown plans those whose end the runner may know all the same: a hub that was restored has forgotten what it acknowledged. */
export const endsToAsk = (
  plans: readonly StoredPlan[],
  { holds, journal_id }: Pick<Hello, 'holds' | 'journal_id'>,
): string[] => {
  const held = new Set(holds.map(({ plan_id }) => plan_id));
  return plans
    .filter(({ plan_id, sentTo, life }) => {
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
  if (sent_at === null) return undefined;
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
