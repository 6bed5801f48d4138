/** What keeps something of each plan, and up to which plan, in a table of one row. */
export type PlanFollower = 'plan_search' | 'plan_counts';

export interface CatchUpOptions {
  /** Plans that are taken at most. */
  readonly max: number;
  /** Plans that are taken in one statement. */
  readonly atOnce: number;
  /** Takes the plans whose numbers are above `from` and up to `to`. */
  readonly take: (from: number, to: number) => void;
}

/** Brings what follows plans up to the newest plan, or as many further; it keeps how far it has come. */
export const catchUp = (sql: SqlStorage, follower: PlanFollower, options: CatchUpOptions): void => {
  const { max, atOnce, take } = options;
  for (let left = max; left > 0; left -= atOnce) {
    const from = sql.exec<{ seq: number }>(`SELECT seq FROM ${follower}_end`).one().seq;
    const to = sql
      .exec<{ seq: number | null }>(
        'SELECT MAX(seq) AS seq FROM (SELECT seq FROM plans WHERE seq > ? ORDER BY seq LIMIT ?)',
        from,
        Math.min(left, atOnce),
      )
      .one().seq;
    if (to === null) return;
    take(from, to);
    sql.exec(`UPDATE ${follower}_end SET seq = ?`, to);
  }
};
