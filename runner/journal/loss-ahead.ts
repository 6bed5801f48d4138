import { CLOCK_TOLERANCE_MS } from '../../shared/limits.ts';

/** What is said where a journal counts as lost at a time that has not come yet. */
export interface LossAhead {
  /** For who waits for a plan elsewhere. */
  readonly refusal: string;
  /** For who is at the machine: what is the matter, what to do, and both. */
  readonly detail: string;
  readonly cure: string;
  readonly words: string;
}

/**
 * The clock, or the files of the journal before, were ahead when that was found lost: until then every plan counts as
 * one that may have run. Undefined where nothing was lost, or at a time that has passed.
 */
export const lossAhead = (
  lostAt: string | undefined,
  nowMs: number,
  folder: string,
): LossAhead | undefined => {
  if (lostAt === undefined || Date.parse(lostAt) <= nowMs + CLOCK_TOLERANCE_MS) return undefined;
  const cause = `The journal counts as lost at ${lostAt}, which is ahead: this machine's clock was wrong then`;
  const detail = `${cause}. No plan is run until that time has passed.`;
  const cure = `Set the clock right and look at what ran here; then end the runner, move journal.jsonl and journal-id out of ${folder}, and start it again.`;
  return {
    refusal: `submitting it again does not help. ${cause}. provara doctor at the machine says what to do`,
    detail,
    cure,
    words: `${detail} ${cure}`,
  };
};
