import type { PlanState } from '../../shared/plan.ts';
import { catchUp } from './catch-up.ts';
import { idAt } from './plan-search.ts';

/** How many plans of a state were submitted on a day. */
export interface DayCount extends Record<string, SqlStorageValue> {
  /** `2025-01-15`, by the clock that was asked for. */
  readonly day: string;
  readonly state: PlanState;
  readonly n: number;
}

/** Stands for all requesters together; none has an empty id. */
const EVERYBODY = '';
/** Plans that are counted in one statement. */
const COUNTED_AT_ONCE = 1_000;

/** Of a second's id its quarter of an hour: `20250115_143022` is in `20250115_142`. Clocks differ by whole ones. */
const quarterAt = (ms: number): string => {
  const id = idAt(ms);
  return `${id.slice(0, 11)}${Math.floor(Number(id.slice(11, 13)) / 15)}`;
};

/**
 * How many plans there were, by quarter of an hour, requester and state, so that nobody who asks reads plans. What was
 * counted is kept right by triggers; new plans are counted by whoever asks and by the clock, so that a submission does not
 * wait for it.
 */
export class PlanCounts {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Plans of each state on each day since `fromMs`, by a clock that is so many minutes before UTC; of all requesters for null. */
  days(requesterId: string | null, fromMs: number, utcOffsetMinutes: number): DayCount[] {
    this.count();
    return this.#sql
      .exec<DayCount>(
        `SELECT date(substr(quarter, 1, 4) || '-' || substr(quarter, 5, 2) || '-' || substr(quarter, 7, 2) || ' ' ||
           substr(quarter, 10, 2) || ':' || printf('%02d', substr(quarter, 12) * 15), ?) AS day, state, SUM(n) AS n
         FROM plan_counts WHERE requester_id = ? AND quarter >= ? GROUP BY day, state ORDER BY day`,
        `${utcOffsetMinutes} minutes`,
        requesterId ?? EVERYBODY,
        quarterAt(fromMs),
      )
      .toArray();
  }

  /** Counts plans that are not counted yet: all, or so many. */
  count(max = Number.POSITIVE_INFINITY): void {
    catchUp(this.#sql, 'plan_counts', {
      max,
      atOnce: COUNTED_AT_ONCE,
      take: (from, to) =>
        this.#sql.exec(
          `INSERT INTO plan_counts (requester_id, quarter, state, n)
           SELECT who, substr(id, 1, 11) || (substr(id, 12, 2) / 15) AS quarter, state, COUNT(*)
           FROM (SELECT requester_id AS who, id, state FROM plans WHERE seq > ?1 AND seq <= ?2
             UNION ALL SELECT ?3, id, state FROM plans WHERE seq > ?1 AND seq <= ?2)
           GROUP BY who, quarter, state
           ON CONFLICT (requester_id, quarter, state) DO UPDATE SET n = n + excluded.n`,
          from,
          to,
          EVERYBODY,
        ),
    });
  }
}
