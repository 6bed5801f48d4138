import type { LinkState } from '../live/state.ts';
import type { WhichProof } from '../passkey/which-proof.ts';
import type { LeftToRead, Reading } from '../reading/reading.ts';
import { countWords } from './time-words.ts';

/** Whether approving is possible now. `unread` is cured by reading on. */
export type Gate =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'unread';
      readonly why: string;
      /** The same in a word, for where there is no room. */
      readonly short: string;
      readonly isAbove: boolean;
    }
  | { readonly kind: 'shut'; readonly why: string };

/** Everything that approving depends on. */
export interface GateFacts {
  readonly link: LinkState;
  readonly isDigestRight: boolean;
  readonly expiresAtMs: number;
  readonly nowMs: number;
  /** Marks of all that must have been on the screen. */
  readonly marks: readonly string[];
  readonly reading: Reading;
  /** True while the policy's explanation may still come at once. */
  readonly isExplanationAwaited: boolean;
  readonly proof: WhichProof;
}

const screenWords = (screens: number): string =>
  screens < 1 ? 'Less than a screen' : `About ${countWords(screens, 'screen')}`;

const leftWords = (left: LeftToRead | null): { readonly why: string; readonly short: string } => {
  if (left === null) return { why: 'Read it before you approve', short: '' };
  if (left.isCut) return { why: 'Zoom out to go on: it counts when you see whole lines', short: 'zoom out' };
  if (left.screens === 0) return { why: 'A folded part is left to read', short: 'folded' };
  const short = left.screens < 1 ? '< 1' : left.screens.toLocaleString();
  if (left.isAbove && left.isRenewed) return { why: 'Something above came after you saw it', short };
  if (left.isAbove) return { why: `${screenWords(left.screensAbove)} above went by too fast to read`, short };
  return { why: `${screenWords(left.screens)} left to read`, short };
};

/** Says whether a pending plan may be approved now, and if not, why. */
export const approveGate = (facts: GateFacts): Gate => {
  if (!facts.isDigestRight)
    return { kind: 'shut', why: 'The code does not match: this plan can not be approved.' };
  if (facts.link === 'offline') return { kind: 'shut', why: 'You can’t decide while offline.' };
  if (facts.link !== 'live') return { kind: 'shut', why: 'Checking that this is up to date…' };
  if (facts.nowMs >= facts.expiresAtMs) return { kind: 'shut', why: 'The time to decide is over.' };
  // Nobody should read to the end to learn that it was for nothing.
  if (facts.proof.kind === 'impossible') return { kind: 'shut', why: facts.proof.short };
  const { read, left } = facts.reading;
  if (facts.marks.some((mark) => !read.has(mark)))
    return { kind: 'unread', ...leftWords(left), isAbove: left?.isAbove ?? false };
  if (facts.proof.kind === 'asking') return { kind: 'shut', why: 'Asking which passkeys there are…' };
  if (facts.isExplanationAwaited) return { kind: 'shut', why: 'Asking what the policy sees in it…' };
  return { kind: 'open' };
};
