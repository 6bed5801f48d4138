import type { AuditHead, SignedStatement } from '../receipt/run-statement.ts';
import { signedStatementSchema } from '../receipt/run-statement.ts';
import { isSignedByRunner } from '../receipt/statement-signature.ts';
import {
  type AuditEntry,
  type AuditLine,
  auditHash,
  auditLineSchema,
  formatAuditLine,
  NO_ENTRY_HASH,
} from './audit-entry.ts';

/** What is wrong with an audit, at which line. */
export interface AuditFault {
  /** From 1; null for what concerns the whole. */
  readonly line: number | null;
  readonly code:
    | 'line_unreadable'
    | 'line_not_canonical'
    | 'seq_gap'
    | 'hub_changed'
    | 'chain_broken'
    | 'hash_wrong'
    | 'statement_wrong'
    | 'head_missing'
    | 'rewritten'
    | 'cut'
    | 'journal_broken'
    | 'journal_differs'
    | 'journal_missing'
    | 'journal_lacks'
    | 'empty';
  readonly words: string;
}

/** A head that somebody outside the hub remembers: a runner, or a receipt. */
export interface RememberedHead {
  readonly head: AuditHead;
  /** Who remembers it, for people. */
  readonly by: string;
}

/** Told of entries whose hash is right, in their order. */
export interface AuditListener {
  saw(entry: AuditEntry): void;
  /** One that holds what a runner signed. */
  said(signed: SignedStatement, entry: AuditEntry): void;
}

export interface AuditReport {
  readonly faults: readonly AuditFault[];
  readonly entries: number;
  readonly hub: string | null;
  readonly first: AuditHead | null;
  readonly last: AuditHead | null;
  /** The newest entry that a runner countersigned; entries after it are the hub's word alone. */
  readonly countersigned: AuditHead | null;
}

// An audit that was rewritten has a fault at nearly every line.
const FAULTS_MAX = 100;

/** Reads an exported audit line by line, in bounded memory beside one hash for each entry. */
export class AuditVerifier {
  readonly #faults: AuditFault[] = [];
  readonly #hashes = new Map<number, string>();
  #lines = 0;
  #hub: string | null = null;
  #first: AuditHead | null = null;
  #last: AuditHead | null = null;
  #countersigned: AuditHead | null = null;
  #keys = new Map<string, string>();
  readonly #listener: AuditListener | undefined;

  constructor(listener?: AuditListener) {
    this.#listener = listener;
  }

  #fault(code: AuditFault['code'], words: string, line: number | null = this.#lines): void {
    if (this.#faults.length >= FAULTS_MAX) return;
    const isSaid = this.#faults.some((fault) => fault.line === line && fault.words === words);
    if (!isSaid) this.#faults.push({ line, code, words });
  }

  /** One line, without its newline. */
  line(text: string): void {
    this.#lines += 1;
    const line = read(text);
    if (line === undefined) {
      this.#fault('line_unreadable', 'This line is not an entry of an audit.');
      return;
    }
    if (formatAuditLine(line) !== text) {
      this.#fault('line_not_canonical', 'This line is not written as the hub wrote it.');
    }
    this.#link(line);
    if (auditHash(line.entry) !== line.hash) {
      this.#fault('hash_wrong', `Entry ${line.entry.seq} was changed: its hash is not that of its words.`);
    } else {
      this.#listener?.saw(line.entry);
      this.#statement(line.entry);
    }
    const head = { seq: line.entry.seq, hash: line.hash };
    this.#first ??= head;
    this.#last = head;
    this.#hashes.set(head.seq, head.hash);
  }

  /** A line that is not even text. */
  notText(): void {
    this.#lines += 1;
    this.#fault('line_unreadable', 'This line is not text in UTF-8.');
  }

  /** The text ended without the newline of its last line. */
  unfinished(): void {
    this.#lines += 1;
    this.#fault('line_unreadable', 'The file ends in the middle of a line.');
  }

  #link({ entry }: AuditLine): void {
    this.#hub ??= entry.hub;
    if (entry.hub !== this.#hub) this.#fault('hub_changed', `This entry is of the hub ${entry.hub}.`);
    if (this.#last === null) {
      if (entry.seq === 1 && entry.previous !== NO_ENTRY_HASH) {
        this.#fault('chain_broken', 'The first entry names one before it.');
      }
      return;
    }
    if (entry.seq !== this.#last.seq + 1) {
      this.#fault('seq_gap', `Entry ${this.#last.seq + 1} is missing; the next one is ${entry.seq}.`);
    } else if (entry.previous !== this.#last.hash) {
      this.#fault('chain_broken', `Entry ${entry.seq} does not follow the entry before it.`);
    }
  }

  /** What a runner signed must be signed by the key that this runner was known by, and fit the entry. */
  #statement(entry: AuditEntry): void {
    const { runner_id: paired, public_key: pairedKey } = entry.detail;
    if (entry.kind === 'runner_paired' && typeof paired === 'string' && typeof pairedKey === 'string') {
      this.#keys.set(paired, pairedKey);
    }
    if (entry.detail.signed === undefined) return;
    const signed = signedStatementSchema.safeParse(entry.detail.signed).data;
    const key = entry.detail.runner_key;
    if (signed === undefined || typeof key !== 'string' || !isSignedByRunner(signed, key)) {
      this.#fault('statement_wrong', `Entry ${entry.seq} holds a statement that its runner did not sign.`);
      return;
    }
    const { statement } = signed;
    const known = this.#keys.get(statement.runner_id);
    if (known !== undefined && known !== key) {
      this.#fault('statement_wrong', `Entry ${entry.seq} is signed by another key than that runner had.`);
    }
    this.#keys.set(statement.runner_id, key);
    if (statement.plan_id !== entry.plan_id || `run_${statement.event}` !== entry.kind) {
      this.#fault('statement_wrong', `Entry ${entry.seq} holds a statement about something else.`);
    }
    this.#listener?.said(signed, entry);
    this.#heads(signed, entry);
  }

  #heads({ statement }: SignedStatement, entry: AuditEntry): void {
    if (statement.event !== 'accepted') return;
    for (const head of [statement.previous_head, statement.audit_head]) {
      if (head !== null) this.#compare(head, `the runner, in entry ${entry.seq}`);
    }
    const { audit_head: head } = statement;
    if (head !== null && head.seq > (this.#countersigned?.seq ?? 0)) this.#countersigned = head;
  }

  #compare(head: AuditHead, by: string, line: number | null = this.#lines): void {
    const hash = this.#hashes.get(head.seq);
    if (hash === undefined) {
      if (this.#last === null || head.seq > this.#last.seq) {
        // What an entry itself names came before it; what others keep may be newer than the export.
        const orOlder = line === null ? ', or the export is older than that: export again' : '';
        const words = `Entry ${head.seq} was seen by ${by}, and is not here: the end was cut off${orOlder}.`;
        this.#fault('cut', words, line);
      } else if (head.seq >= (this.#first?.seq ?? 1)) {
        this.#fault('head_missing', `Entry ${head.seq} was seen by ${by}, and is not here.`, line);
      }
      return;
    }
    if (hash !== head.hash) {
      this.#fault(
        'rewritten',
        `Entry ${head.seq} is not the one that was seen by ${by}: history was rewritten.`,
        line,
      );
    }
  }

  /** The report; `remembered` is what others know of this hub's audit. */
  end(remembered: readonly RememberedHead[] = []): AuditReport {
    for (const { head, by } of remembered) this.#compare(head, by, null);
    // Every hub has a first entry, so an audit without any was cut off as a whole.
    if (this.#lines === 0) this.#fault('empty', 'There is no entry in this file.', null);
    return {
      faults: this.#faults,
      entries: this.#hashes.size,
      hub: this.#hub,
      first: this.#first,
      last: this.#last,
      countersigned: this.#countersigned,
    };
  }
}

const read = (text: string): AuditLine | undefined => {
  try {
    return auditLineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
