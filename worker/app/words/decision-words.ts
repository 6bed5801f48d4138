import type { LinkState } from '../live/state.ts';
import { countWords } from './time-words.ts';

/** Whether approving is possible now. `unread` is cured by reading on. */
export type Gate =
  | { readonly kind: 'open' }
  | { readonly kind: 'unread'; readonly why: string; readonly step: number }
  | { readonly kind: 'shut'; readonly why: string };

/** Everything that approving depends on. */
export interface GateFacts {
  readonly link: LinkState;
  readonly isDigestRight: boolean;
  readonly expiresAtMs: number;
  readonly nowMs: number;
  readonly stepCount: number;
  readonly read: ReadonlySet<number>;
}

/** Says whether a pending plan may be approved now, and if not, why. */
export const approveGate = (facts: GateFacts): Gate => {
  if (!facts.isDigestRight)
    return { kind: 'shut', why: 'The code does not match: this plan can not be approved.' };
  if (facts.link === 'offline') return { kind: 'shut', why: 'You can’t decide while offline.' };
  if (facts.link !== 'live') return { kind: 'shut', why: 'Checking that this is up to date…' };
  if (facts.nowMs >= facts.expiresAtMs) return { kind: 'shut', why: 'The time to decide is over.' };
  const unread = Array.from({ length: facts.stepCount }, (_, step) => step).filter(
    (step) => !facts.read.has(step),
  );
  const [first] = unread;
  if (first !== undefined) {
    return { kind: 'unread', why: `${countWords(unread.length, 'step')} to read`, step: first };
  }
  return { kind: 'open' };
};
