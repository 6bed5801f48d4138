import { markPlace, REST_MARK } from '../command/read-marks.ts';
import type { LinkState } from '../live/state.ts';
import type { WhichProof } from '../passkey/which-proof.ts';
import { countWords } from './time-words.ts';

/** Whether approving is possible now. `unread` is cured by reading on. */
export type Gate =
  | { readonly kind: 'open' }
  | { readonly kind: 'unread'; readonly why: string; readonly mark: string }
  | { readonly kind: 'shut'; readonly why: string };

/** Everything that approving depends on. */
export interface GateFacts {
  readonly link: LinkState;
  readonly isDigestRight: boolean;
  readonly expiresAtMs: number;
  readonly nowMs: number;
  /** Marks of all that must have been on the screen, and of what was. */
  readonly marks: readonly string[];
  readonly read: ReadonlySet<string>;
  /** True while the policy's explanation may still come at once. */
  readonly isExplanationAwaited: boolean;
  readonly proof: WhichProof;
}

const unreadWords = (unread: readonly string[]): string => {
  const inside = unread.filter((mark) => markPlace(mark).isNested);
  const steps = unread.filter((mark) => !markPlace(mark).isNested && mark !== REST_MARK);
  if (steps.length > 0) return `${countWords(steps.length, 'step')} to read`;
  if (inside.length > 0) return `${countWords(inside.length, 'text')} inside to read`;
  return 'Note and place to read';
};

/** Says whether a pending plan may be approved now, and if not, why. */
export const approveGate = (facts: GateFacts): Gate => {
  if (!facts.isDigestRight)
    return { kind: 'shut', why: 'The code does not match: this plan can not be approved.' };
  if (facts.link === 'offline') return { kind: 'shut', why: 'You can’t decide while offline.' };
  if (facts.link !== 'live') return { kind: 'shut', why: 'Checking that this is up to date…' };
  if (facts.nowMs >= facts.expiresAtMs) return { kind: 'shut', why: 'The time to decide is over.' };
  // Nobody should read to the end to learn that it was for nothing.
  if (facts.proof.kind === 'impossible') return { kind: 'shut', why: facts.proof.why };
  const unread = facts.marks.filter((mark) => !facts.read.has(mark));
  const [first] = unread;
  if (first !== undefined) return { kind: 'unread', why: unreadWords(unread), mark: first };
  if (facts.proof.kind === 'asking') return { kind: 'shut', why: 'Asking which passkeys there are…' };
  if (facts.isExplanationAwaited) return { kind: 'shut', why: 'Asking what the policy sees in it…' };
  return { kind: 'open' };
};
