import { SEARCHED_AT_ONCE } from '../../shared/limits.ts';
import type { PlanState } from '../../shared/plan.ts';
import { catchUp } from './catch-up.ts';

/** Which plans; what is left out does not narrow. */
export interface PlanFilter {
  readonly states?: readonly PlanState[] | undefined;
  /** Words that must all be in the commands or the note, in any case. */
  readonly text?: string | undefined;
  /** Name of the requester. */
  readonly agent?: string | undefined;
  /** Name of the machine. */
  readonly machine?: string | undefined;
  /** Submitted at this second or later. */
  readonly fromMs?: number | undefined;
  /** Submitted before this second. */
  readonly untilMs?: number | undefined;
}

export interface Found {
  /** Newest first. */
  readonly seqs: readonly number[];
  /** Before which number the next page goes on; null when there is none. A page may be empty and still have a next one. */
  readonly next: number | null;
}

/** FTS5's trigrams find nothing shorter. */
const TRIGRAM = 3;
/** Plans that one search indexes at most: so many take about a tenth of a second. */
const INDEXED_AT_ONCE = 1_000;

const TEXT = `(SELECT group_concat(value ->> '$.command', char(10)) FROM json_each(p.document, '$.steps'))
  || char(10) || COALESCE(p.document ->> '$.note', '')`;
const AGENT = "p.document ->> '$.requester.name'";
const MACHINE = "p.document ->> '$.runner.name'";

/** The beginning of the ids of plans that were submitted at this second. */
export const idAt = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 19).replace('T', '_').replace(/[-:]/g, '');

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const likeAnywhere = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Finds plans. The index is brought up to date by searches and by the clock, so that a submission does not wait for it. */
export class PlanSearch {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Up to `limit` plans, newest first; `beforeSeq` goes on where a page ended. */
  find(filter: PlanFilter, requesterId: string | null, beforeSeq: number | null, limit: number): Found {
    const words = [...new Set(filter.text?.split(/\s+/).filter((word) => word !== ''))];
    const terms = [
      ...words.map((word) => [`text`, word] as const),
      ...(filter.agent === undefined ? [] : [['agent', filter.agent] as const]),
      ...(filter.machine === undefined ? [] : [['machine', filter.machine] as const]),
    ].filter(([, term]) => [...term].length >= TRIGRAM);
    const where = new Conditions(filter, requesterId, beforeSeq);
    const short = words.filter((word) => [...word].length < TRIGRAM);
    for (const word of short) where.add(`${TEXT} LIKE ? ESCAPE '\\'`, likeAnywhere(word));
    // A person's search by the index finds what there is; all else looks at plans one by one.
    const isIndexed = terms.length > 0 && short.length === 0 && requesterId === null;
    const fromSeq = isIndexed ? 0 : this.#lowest(beforeSeq);
    if (terms.length === 0) {
      if (fromSeq > 0) where.add('p.seq >= ?', fromSeq);
      return this.#found(this.#seqs('plans p', where, limit + 1), limit, fromSeq, filter);
    }
    this.index();
    const match = terms.map(([column, term]) => `${column} : ${quoted(term)}`).join(' AND ');
    where.add('plan_search MATCH ?', match);
    if (fromSeq > 0) where.add('s.rowid >= ?', fromSeq);
    const seqs = this.#seqs('plan_search s JOIN plans p ON p.seq = s.rowid', where, limit + 1);
    return this.#found(seqs, limit, fromSeq, filter);
  }

  /** The oldest number that one search looks at. */
  #lowest(beforeSeq: number | null): number {
    const newest = this.#sql.exec<{ seq: number | null }>('SELECT MAX(seq) AS seq FROM plans').one().seq ?? 0;
    return Math.max(0, Math.min(beforeSeq ?? newest + 1, newest + 1) - SEARCHED_AT_ONCE);
  }

  #found(seqs: readonly number[], limit: number, fromSeq: number, { fromMs }: PlanFilter): Found {
    const shown = seqs.slice(0, limit);
    if (seqs.length > limit) return { seqs: shown, next: shown.at(-1) ?? null };
    const [older] = this.#sql
      .exec<{ id: string }>('SELECT id FROM plans WHERE seq < ? ORDER BY seq DESC LIMIT 1', fromSeq)
      .toArray();
    const isOver = older === undefined || (fromMs !== undefined && older.id < idAt(fromMs));
    return { seqs: shown, next: isOver ? null : fromSeq };
  }

  #seqs(from: string, { clause, bindings }: Conditions, limit: number): number[] {
    const order = from.startsWith('plan_search') ? 's.rowid' : 'p.seq';
    return this.#sql
      .exec<{ seq: number }>(
        `SELECT p.seq FROM ${from} ${clause} ORDER BY ${order} DESC LIMIT ?`,
        ...bindings,
        limit,
      )
      .toArray()
      .map(({ seq }) => seq);
  }

  /** Takes plans into the index that are not in it. A search takes all, so that it misses none; the clock some. */
  index(max = Number.POSITIVE_INFINITY): void {
    catchUp(this.#sql, 'plan_search', {
      max,
      atOnce: INDEXED_AT_ONCE,
      take: (from, to) =>
        this.#sql.exec(
          `INSERT INTO plan_search (rowid, text, agent, machine)
           SELECT p.seq, ${TEXT}, ${AGENT}, ${MACHINE} FROM plans p WHERE p.seq > ? AND p.seq <= ?`,
          from,
          to,
        ),
    });
  }
}

class Conditions {
  readonly #conditions: string[] = [];
  readonly bindings: SqlStorageValue[] = [];

  constructor(filter: PlanFilter, requesterId: string | null, beforeSeq: number | null) {
    const { states = [], agent, machine, fromMs, untilMs } = filter;
    if (requesterId !== null) this.add('p.requester_id = ?', requesterId);
    if (beforeSeq !== null) this.add('p.seq < ?', beforeSeq);
    if (states.length > 0) this.add(`p.state IN (${states.map(() => '?').join(', ')})`, ...states);
    if (agent !== undefined) this.add(`${AGENT} = ?`, agent);
    if (machine !== undefined) this.add(`${MACHINE} = ?`, machine);
    if (fromMs !== undefined) this.add('p.id >= ?', idAt(fromMs));
    if (untilMs !== undefined) this.add('p.id < ?', idAt(untilMs));
  }

  add(condition: string, ...values: SqlStorageValue[]): void {
    this.#conditions.push(condition);
    this.bindings.push(...values);
  }

  get clause(): string {
    return this.#conditions.length === 0 ? '' : `WHERE ${this.#conditions.join(' AND ')}`;
  }
}
