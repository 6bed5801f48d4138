import { AUDIT_HEAD_HEADER, auditHeadText } from '../../shared/protocol.ts';
import type { AuditHead } from '../../shared/receipt/run-statement.ts';
import type { Welcome } from '../connection/session.ts';
import type { Log } from '../log.ts';
import type { Journal } from './journal.ts';

/** What every audit begins with. */
const NOTHING: AuditHead = { seq: 0, hash: '0'.repeat(64) };

const NEVER_TWICE =
  'What ran is not run again. `provara audit export` and `provara audit verify FILE --journal FOLDER`, with the folder of this journal, show what it lost.';

/** Holds what the hub remembers against this journal: a hub that was restored from a backup has forgotten what it acknowledged. */
export class HubHistory {
  readonly #journal: Journal;
  readonly #log: Log;
  readonly #pairedAt: string | undefined;
  #named = NOTHING;
  /** Of this process: the same is not said again at each connection. */
  #said = '';

  /** What was countersigned before `pairedAt` may be another hub's. */
  constructor(journal: Journal, pairedAt: string | undefined, log: Log) {
    this.#journal = journal;
    this.#pairedAt = pairedAt;
    this.#log = log;
  }

  /** With which the next connection is asked for. */
  headers(): Readonly<Record<string, string>> {
    const { countersigned, countersignedAt } = this.#journal;
    const isOfThisHub =
      Date.parse(countersignedAt ?? '') >= Date.parse(this.#pairedAt ?? countersignedAt ?? '');
    this.#named = (isOfThisHub ? countersigned : null) ?? NOTHING;
    return { [AUDIT_HEAD_HEADER]: auditHeadText(this.#named) };
  }

  /** Says it where the hub's memory is not what this machine has seen of it; an older hub tells nothing. */
  compare(history: Welcome['history']): void {
    if (history === undefined) return;
    const { audit_head: theirs, asks } = history;
    const forgotten = asks.filter((id) => this.#journal.get(id)?.isAcknowledged === true).length;
    const isOther = theirs.seq !== this.#named.seq || theirs.hash !== this.#named.hash;
    const said = `${auditHeadText(theirs)} ${auditHeadText(this.#named)} ${asks.join()}`;
    if ((!isOther && forgotten === 0) || said === this.#said) return;
    this.#said = said;
    const isShort = theirs.seq < this.#named.seq || !isOther;
    const what = isShort
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
