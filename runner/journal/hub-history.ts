import { AUDIT_HEAD_HEADER, auditHeadText } from '../../shared/protocol.ts';
import type { AuditHead } from '../../shared/receipt/run-statement.ts';
import type { Welcome } from '../connection/session.ts';
import type { Log } from '../log.ts';
import type { JournalEntry } from './entry.ts';
import type { Journal } from './journal.ts';

/** What every audit begins with. */
const NOTHING: AuditHead = { seq: 0, hash: '0'.repeat(64) };

const NEVER_TWICE =
  'What ran is not run again. `provara audit export` and `provara audit verify FILE --journal FOLDER`, with the folder of this journal, show what it lost.';

/** What was before `pairedAt` may be another hub's. */
const isSince = (at: string | null | undefined, pairedAt: string | undefined): boolean =>
  pairedAt === undefined || Date.parse(at ?? '') >= Date.parse(pairedAt);

/** What this hub may hear again of the plans that it asks for, each once. */
export const toldAgain = (
  journal: Pick<Journal, 'get'>,
  asks: readonly string[],
  pairedAt: string | undefined,
): JournalEntry[] =>
  [...new Set(asks)]
    .map((id) => journal.get(id))
    .filter((entry) => entry !== undefined)
    .filter(({ acceptedAt, end }) => isSince(acceptedAt ?? end?.at, pairedAt));

/** Holds what the hub remembers against this journal: a hub that was restored from a backup has forgotten what it acknowledged. */
export class HubHistory {
  readonly #journal: Journal;
  readonly #log: Log;
  readonly #pairedAt: string | undefined;
  #named = NOTHING;
  /** Of this process: the same is not said again at each connection. */
  #said = '';

  constructor(journal: Journal, pairedAt: string | undefined, log: Log) {
    this.#journal = journal;
    this.#pairedAt = pairedAt;
    this.#log = log;
  }

  /** The last of this hub's audit heads that was countersigned here; null before there is one, as after pairing with another hub. */
  get head(): AuditHead | null {
    const { countersigned, countersignedAt } = this.#journal;
    return isSince(countersignedAt, this.#pairedAt) ? countersigned : null;
  }

  /** With which the next connection is asked for. */
  headers(): Readonly<Record<string, string>> {
    this.#named = this.head ?? NOTHING;
    return { [AUDIT_HEAD_HEADER]: auditHeadText(this.#named) };
  }

  /** Says it where the hub's memory is not what this machine has seen of it; an older hub tells nothing. */
  compare(history: Welcome['history']): void {
    if (history === undefined) return;
    const { audit_head: theirs, asks } = history;
    const forgotten = toldAgain(this.#journal, asks, this.#pairedAt).filter(
      ({ isAcknowledged }) => isAcknowledged,
    ).length;
    const isOther = theirs.seq !== this.#named.seq || theirs.hash !== this.#named.hash;
    const said = `${auditHeadText(theirs)} ${auditHeadText(this.#named)} ${asks.join()}`;
    if ((!isOther && forgotten === 0) || said === this.#said) return;
    this.#said = said;
    const lacksEntries = theirs.seq < this.#named.seq;
    const lacksOnlyEnds = !isOther;
    const what =
      lacksEntries || lacksOnlyEnds
        ? 'The hub has forgotten what this machine told it: it was restored from an older backup.'
        : 'The hub remembers another history than this machine has signed: it was restored from an older backup and went on, or was changed.';
    this.#log({
      op: 'hub.differ',
      hub_entries: theirs.seq,
      known_entries: this.#named.seq,
      told_again: forgotten,
      detail: `${what} ${NEVER_TWICE}`,
    });
  }
}
