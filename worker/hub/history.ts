import type * as z from 'zod';
import type { planDaysSchema, planPageSchema } from '../../shared/api.ts';
import type { PlanState } from '../../shared/plan.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { ListQuery } from '../hub-rpc.ts';
import { toPlanView } from '../store/plan-store.ts';
import type { Identity } from './authentication.ts';
import type { House } from './house.ts';

type Days = z.infer<typeof planDaysSchema>;
type Became = Exclude<keyof Days['days'][number], 'day'>;

const DAY_MS = 24 * 3_600_000;

const requesterOf = (reader: Identity): string | null => (reader.role === 'agent' ? reader.id : null);

/** Newest first, one page. */
export const planPage = (
  { plans, search }: House,
  reader: Identity,
  { cursor, limit, ...filter }: ListQuery,
): Result<z.infer<typeof planPageSchema>> => {
  const beforeSeq = cursor === null ? null : Number(cursor);
  if (beforeSeq !== null && !Number.isSafeInteger(beforeSeq)) {
    return refuse(
      'invalid_request',
      'cursor is not one that this hub gave; leave it out for the first page.',
    );
  }
  const { seqs, next } = search.find(filter, requesterOf(reader), beforeSeq, limit);
  return done({
    plans: plans.ofSeqs(seqs).map(toPlanView),
    next_cursor: next === null ? null : String(next),
  });
};

const BECAME: Readonly<Record<PlanState, Became>> = {
  pending: 'other',
  approved: 'approved',
  running: 'approved',
  succeeded: 'approved',
  released: 'approved',
  failed: 'failed',
  timed_out: 'failed',
  cancelled: 'cancelled',
  denied: 'denied',
  expired: 'other',
  blocked: 'blocked',
  refused: 'failed',
  unknown: 'failed',
};

const NONE = { approved: 0, denied: 0, blocked: 0, failed: 0, cancelled: 0, other: 0 };

/** Plans are counted by quarters of an hour, of which clocks differ by whole numbers. */
const QUARTER_MINUTES = 15;

/** The last `days` days, today included, by a clock that is so many minutes before UTC. */
export const planDays = (
  { counts: plans }: House,
  reader: Identity,
  days: number,
  utcOffsetMinutes: number,
  nowMs: number,
): Days => {
  const offsetMinutes = Math.round(utcOffsetMinutes / QUARTER_MINUTES) * QUARTER_MINUTES;
  const offsetMs = offsetMinutes * 60_000;
  const firstMs = Math.floor((nowMs + offsetMs) / DAY_MS) * DAY_MS - offsetMs - (days - 1) * DAY_MS;
  const byDay = new Map<string, Days['days'][number]>();
  for (const { day, state, n } of plans.days(requesterOf(reader), firstMs, offsetMinutes)) {
    const counts = byDay.get(day) ?? { day, ...NONE };
    counts[BECAME[state]] += n;
    byDay.set(day, counts);
  }
  return { days: [...byDay.values()] };
};
