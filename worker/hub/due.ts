import { CLOCK_TOLERANCE_MS, LOST_RUNNER_GRACE_MS, RETENTION_DAYS } from '../../shared/limits.ts';
import { isEnded, type PlanDocument, type PlanLife } from '../../shared/plan.ts';

const DAY_MS = 24 * 3_600_000;

/** The last moment at which a run that began at `startedAtMs` can still be going on. */
const runDeadlineMs = (document: PlanDocument, startedAtMs: number): number =>
  startedAtMs + document.steps.reduce((sum, { timeout_s }) => sum + timeout_s * 1_000, 0);

/** When the alarm has to look at a plan next, in milliseconds since the epoch. */
export const dueAtMs = (document: PlanDocument, life: PlanLife): number => {
  if (isEnded(life.state)) return Date.parse(life.ended?.at ?? document.created_at) + RETENTION_DAYS * DAY_MS;
  const expiresAtMs = Date.parse(document.expires_at);
  const { sent_at, started_at } = life.delivery;
  if (started_at !== null) return runDeadlineMs(document, Date.parse(started_at)) + LOST_RUNNER_GRACE_MS;
  // The runner may have begun it in the last moment by its own clock, and its word may be on the way.
  return sent_at === null ? expiresAtMs : expiresAtMs + CLOCK_TOLERANCE_MS + LOST_RUNNER_GRACE_MS;
};
