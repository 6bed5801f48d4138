import { CLOCK_TOLERANCE_MS } from '../../shared/limits.ts';

/** What is said where a journal counts as lost at a time that has not come yet. */
export interface LossAhead {
  /** What is the matter. */
  readonly detail: string;
  /** What who is at the machine does about it. */
  readonly cure: string;
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
  return {
    detail: `The journal counts as lost at ${lostAt}, which is ahead: this machine's clock was wrong then. No plan is run until that time has passed.`,
    cure: `Set the clock right and look at what ran here; then end the runner, move journal.jsonl and journal-id out of ${folder}, and start it again.`,
  };
};
