import type { PlanView } from '../../../shared/api.ts';
import type { PlanState } from '../../../shared/plan.ts';
import { isOpen } from '../live/state.ts';

/** One word or two for a state, and how it looks. */
export interface StateWord {
  readonly word: string;
  readonly tone: 'waiting' | 'busy' | 'good' | 'bad' | 'quiet';
}

export const STATE_WORDS: Readonly<Record<PlanState, StateWord>> = {
  pending: { word: 'Waiting', tone: 'waiting' },
  approved: { word: 'Approved', tone: 'busy' },
  running: { word: 'Running', tone: 'busy' },
  succeeded: { word: 'Succeeded', tone: 'good' },
  failed: { word: 'Failed', tone: 'bad' },
  timed_out: { word: 'Timed out', tone: 'bad' },
  cancelled: { word: 'Cancelled', tone: 'quiet' },
  released: { word: 'Released', tone: 'good' },
  denied: { word: 'Denied', tone: 'quiet' },
  expired: { word: 'Expired', tone: 'quiet' },
  blocked: { word: 'Blocked', tone: 'bad' },
  refused: { word: 'Refused', tone: 'bad' },
  unknown: { word: 'Unknown', tone: 'bad' },
};

const CANCELLING: StateWord = { word: 'Cancelling', tone: 'busy' };

/** How a plan stands now: one that was asked to end and has not ended yet neither just runs nor is cancelled. */
export const stateWordOf = ({ life }: PlanView): StateWord =>
  life.cancel !== null && life.ended === null ? CANCELLING : STATE_WORDS[life.state];

/** The same for a page that may not be fresh: what can still change was so when it was last seen. */
export const seenStateWordOf = (plan: PlanView, fresh: boolean): StateWord => {
  const now = stateWordOf(plan);
  if (fresh || !isOpen(plan.life.state)) return now;
  return { word: `Was ${now.word.toLowerCase()}`, tone: 'quiet' };
};

/** How a plan stands with its machine, before the machine's name. */
export const standsWords = (plan: PlanView, fresh = true): string => {
  const { word } = stateWordOf(plan);
  const { state, cancel, delivery } = plan.life;
  const isUnsent = state === 'approved' && cancel === null && delivery.sent_at === null;
  if (!fresh) return `${seenStateWordOf(plan, fresh).word} when last seen, ${isUnsent ? 'for' : 'on'}`;
  return isUnsent ? `${word}, waits for` : `${word} on`;
};
