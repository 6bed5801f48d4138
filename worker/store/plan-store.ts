import type { PlanView } from '../../shared/api.ts';
import type { OutputTotals } from '../../shared/output-chunk.ts';
import type { PlanDocument, PlanLife, PlanState } from '../../shared/plan.ts';
import type { PlanVerdict } from '../../shared/policy/verdict.ts';
import type { HubRow } from './hub-row.ts';
import { RecentPlans } from './recent-plans.ts';

interface PlanRow extends Record<string, SqlStorageValue> {
  seq: number;
  id: string;
  revision: number;
  digest: string;
  document: string;
  life: string;
  output_next: number;
  output_bytes: number;
  output_dropped: number;
  verdict: string | null;
  sent_to: string | null;
  statements: string | null;
}

/** A plan as it stands in the database. `seq` orders plans by arrival. */
export interface StoredPlan extends PlanView {
  readonly seq: number;
  /** The journal of the runner that it was last sent to. */
  readonly sentTo: string | null;
  /** What its runner signed of it, as JSON; see `withStatement`. */
  readonly statements: string | null;
}

const COLUMNS =
  'seq, id, revision, digest, document, life, output_next, output_bytes, output_dropped, verdict, sent_to, statements';

// This class wrote these columns from values of these types.
const toPlan = (row: PlanRow): StoredPlan => ({
  seq: row.seq,
  sentTo: row.sent_to,
  statements: row.statements,
  plan_id: row.id,
  revision: row.revision,
  digest: row.digest,
  document: JSON.parse(row.document) as PlanDocument,
  life: JSON.parse(row.life) as PlanLife,
  output: { next: row.output_next, bytes: row.output_bytes, dropped_bytes: row.output_dropped },
  verdict: row.verdict === null ? null : (JSON.parse(row.verdict) as PlanVerdict),
});

/** Without an index a search must end somewhere; an index for it would cost every write. */
const LOOKED_BACK = 1_000;
const APPROVED_BEFORE = 20;

/** What a reader gets of a stored plan. */
export const toPlanView = ({ seq: _, sentTo: _to, statements: _of, ...view }: StoredPlan): PlanView => view;

/** Reads and writes plans. Each write counts one revision. */
export class PlanStore {
  readonly #sql: SqlStorage;
  readonly #hub: HubRow;
  /** How many plans of each requester wait: every submission asks, and an index for it would cost every write. */
  readonly #pendingOf: Map<string, number>;
  readonly #recent = new RecentPlans<StoredPlan>();

  constructor(sql: SqlStorage, hub: HubRow) {
    this.#sql = sql;
    this.#hub = hub;
    const counts = sql
      .exec<{ id: string; n: number }>(
        "SELECT requester_id AS id, COUNT(*) AS n FROM plans WHERE state = 'pending' GROUP BY requester_id",
      )
      .toArray();
    this.#pendingOf = new Map(counts.map(({ id, n }) => [id, n]));
  }

  #rows(clause: string, ...bindings: SqlStorageValue[]): PlanRow[] {
    return this.#sql.exec<PlanRow>(`SELECT ${COLUMNS} FROM plans ${clause}`, ...bindings).toArray();
  }

  #select(clause: string, ...bindings: SqlStorageValue[]): StoredPlan[] {
    return this.#rows(clause, ...bindings).map(toPlan);
  }

  get(id: string): StoredPlan | undefined {
    const recent = this.#recent.get(id);
    if (recent !== undefined) return recent;
    const [row] = this.#rows('WHERE id = ?', id);
    if (row === undefined) return undefined;
    const plan = toPlan(row);
    const texts = [row.document, row.life, row.verdict, row.statements];
    this.#recent.add(plan, texts.join('').length);
    return plan;
  }

  /** `text` is the document's JSON. Undefined when there is already a plan with this id. */
  insert(
    document: PlanDocument,
    text: string,
    digest: string,
    life: PlanLife,
    dueAtMs: number,
    verdict: PlanVerdict,
  ): StoredPlan | undefined {
    const revision = this.#hub.nextRevision();
    const texts = [text, JSON.stringify(life), JSON.stringify(verdict)];
    const [row] = this.#sql
      .exec<{ seq: number }>(
        `INSERT INTO plans (id, revision, state, requester_id, runner_id, due_at, digest, document, life, verdict)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING seq`,
        document.plan_id,
        revision,
        life.state,
        document.requester.id,
        document.runner.id,
        dueAtMs,
        digest,
        ...texts,
      )
      .toArray();
    if (row === undefined) return undefined;
    if (life.state === 'pending') this.#countPending(document, 1);
    const output = { next: 0, bytes: 0, dropped_bytes: 0 };
    const plan = {
      seq: row.seq,
      sentTo: null,
      statements: null,
      plan_id: document.plan_id,
      revision,
      digest,
      document,
      life,
      output,
      verdict,
    };
    this.#recent.add(plan, texts.join('').length);
    return plan;
  }

  /** Stores a plan's new life, whom it was sent to, what its runner signed of it, and when the alarm should look at it next. */
  update(plan: StoredPlan, life: PlanLife, dueAtMs: number): StoredPlan {
    const revision = this.#hub.nextRevision();
    this.#sql.exec(
      'UPDATE plans SET revision = ?, state = ?, life = ?, due_at = ?, sent_to = ?, statements = ? WHERE seq = ?',
      revision,
      life.state,
      JSON.stringify(life),
      dueAtMs,
      plan.sentTo,
      plan.statements,
      plan.seq,
    );
    // No move leads back to pending.
    if (plan.life.state === 'pending' && life.state !== 'pending') this.#countPending(plan.document, -1);
    const { sentTo, statements } = plan;
    this.#recent.change(plan.plan_id, { revision, life, sentTo, statements });
    return { ...plan, revision, life };
  }

  /** Keeps what a runner said again, or late: nothing that a reader of the plan would see. */
  saveStatements(plan: StoredPlan, statements: string): void {
    this.#sql.exec('UPDATE plans SET statements = ? WHERE seq = ?', statements, plan.seq);
    this.#recent.change(plan.plan_id, { statements });
  }

  /** Stores how much output the plan has; not a change that anyone is told of. */
  saveOutput(planId: string, output: OutputTotals): void {
    const { next, bytes, dropped_bytes } = output;
    this.#sql.exec(
      'UPDATE plans SET output_next = ?, output_bytes = ?, output_dropped = ? WHERE id = ?',
      next,
      bytes,
      dropped_bytes,
      planId,
    );
    this.#recent.change(planId, { output });
  }

  /** Looks at the plan again later, without a change that anyone would see. */
  postpone(plan: StoredPlan, dueAtMs: number): void {
    this.#sql.exec('UPDATE plans SET due_at = ? WHERE seq = ?', dueAtMs, plan.seq);
  }

  /** Those of these numbers that are kept, newest first. */
  ofSeqs(seqs: readonly number[]): StoredPlan[] {
    return this.#select(
      'WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq DESC',
      JSON.stringify(seqs),
    );
  }

  /** Plans of these states, oldest first. */
  inStates(states: readonly PlanState[]): StoredPlan[] {
    const marks = states.map(() => '?').join(', ');
    return this.#select(`WHERE state IN (${marks}) ORDER BY seq`, ...states);
  }

  /** Plans of one runner in these states, oldest first. */
  ofRunner(runnerId: string, states: readonly PlanState[]): StoredPlan[] {
    const marks = states.map(() => '?').join(', ');
    return this.#select(`WHERE state IN (${marks}) AND runner_id = ? ORDER BY seq`, ...states, runnerId);
  }

  /** Plans of the same requester for the same runner that were approved before this one, newest first. */
  approvedBefore({ seq, document }: StoredPlan): StoredPlan[] {
    return this.#select(
      `WHERE seq < ? AND seq >= ? AND requester_id = ? AND runner_id = ?
         AND json_extract(life, '$.decision.kind') = 'approved' ORDER BY seq DESC LIMIT ?`,
      seq,
      seq - LOOKED_BACK,
      document.requester.id,
      document.runner.id,
      APPROVED_BEFORE,
    );
  }

  /** Which plans changed after this revision, in the order of their last change. */
  changesSince(
    revision: number,
    limit: number,
  ): { readonly seq: number; readonly revision: number; readonly requesterId: string }[] {
    return this.#sql
      .exec<{ seq: number; revision: number; requesterId: string }>(
        'SELECT seq, revision, requester_id AS requesterId FROM plans WHERE revision > ? ORDER BY revision LIMIT ?',
        revision,
        limit,
      )
      .toArray();
  }

  due(nowMs: number, limit: number): StoredPlan[] {
    return this.#select('WHERE due_at <= ? ORDER BY due_at LIMIT ?', nowMs, limit);
  }

  /** When the alarm is needed next; undefined without plans. */
  nextDueAtMs(): number | undefined {
    return this.#sql.exec<{ due_at: number }>('SELECT due_at FROM plans ORDER BY due_at LIMIT 1').toArray()[0]
      ?.due_at;
  }

  count(state: PlanState): number {
    return this.#sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM plans WHERE state = ?', state).one().n;
  }

  /** How many plans of this requester are kept, and the bytes of their documents and verdicts. */
  keptOf(requesterId: string): { readonly plans: number; readonly bytes: number } {
    const [row] = this.#sql
      .exec<{ plans: number; bytes: number }>(
        'SELECT plans, bytes FROM kept_plans WHERE requester_id = ?',
        requesterId,
      )
      .toArray();
    return row ?? { plans: 0, bytes: 0 };
  }

  countPendingOf(requesterId: string): number {
    return this.#pendingOf.get(requesterId) ?? 0;
  }

  #countPending({ requester }: PlanDocument, change: 1 | -1): void {
    const count = this.countPendingOf(requester.id) + change;
    if (count === 0) this.#pendingOf.delete(requester.id);
    else this.#pendingOf.set(requester.id, count);
  }

  /** Plans that a runner has begun, over the time that plans are kept. */
  countRuns(): number {
    return this.#sql
      .exec<{ n: number }>(
        "SELECT COUNT(*) AS n FROM plans WHERE json_extract(life, '$.delivery.started_at') IS NOT NULL",
      )
      .one().n;
  }

  remove(plan: StoredPlan): void {
    this.#sql.exec('DELETE FROM output WHERE plan_id = ?', plan.plan_id);
    this.#sql.exec('DELETE FROM plans WHERE seq = ?', plan.seq);
    this.#recent.remove(plan.plan_id);
  }
}
