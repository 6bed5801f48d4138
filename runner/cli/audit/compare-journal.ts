import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEntry } from '../../../shared/audit/audit-entry.ts';
import type { AuditFault, AuditReport, RememberedHead } from '../../../shared/audit/verify-audit.ts';
import { canonicalJson } from '../../../shared/digest.ts';
import { CLOCK_TOLERANCE_MS } from '../../../shared/limits.ts';
import type { RunStatement, SignedStatement } from '../../../shared/receipt/run-statement.ts';
import { Complaint } from '../../complaint.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import { JournalBroken, type JournalContents, readJournal } from '../../journal/read-journal.ts';
import type { JournalRecord } from '../../journal/record.ts';
import { EXIT } from '../exit-code.ts';
import { runnerFolderOf, stateFolder } from '../state-folder.ts';

/** `.provara/runner` is what people read everywhere, and wrong where PROVARA_HOME is set. */
const whereItIs = (): string =>
  process.env.PROVARA_HOME
    ? `PROVARA_HOME is set, so that this machine's is in ${runnerFolderOf(stateFolder())}.`
    : "It is in the folder runner of the machine's state folder.";

/** What the journal and a statement both say; `RunStatement` without what only the hub's side knows. */
type Said = Record<string, unknown>;

interface Heard {
  readonly seq: number;
  readonly statement: RunStatement;
}

type StepRecord = Extract<JournalRecord, { readonly type: 'step' }>;

const fault = (code: AuditFault['code'], words: string): AuditFault => ({ line: null, code, words });

/** What a runner's own journal says of what it ran, held against what the hub's audit says that it signed. */
export class JournalComparison {
  readonly #journal: JournalContents | JournalBroken;
  readonly #steps: StepRecord[] = [];
  /** Of plans in the journal, by plan and event. */
  readonly #heard = new Map<string, Heard>();
  /** Of other plans. */
  readonly #elsewhere: Heard[] = [];
  #firstAt: string | undefined;
  #lastAt: string | undefined;

  /** `given` is the journal's file, or the runner's folder. Throws when there is none. */
  constructor(given: string) {
    const path = existsSync(given) && statSync(given).isDirectory() ? join(given, 'journal.jsonl') : given;
    if (!existsSync(path)) {
      throw new Complaint(`There is no journal at ${path}. ${whereItIs()}`, EXIT.usage);
    }
    this.#journal = readOrBroken(path, (record) => {
      if (record.type === 'step') this.#steps.push(record);
    });
  }

  /** An entry of the audit that a runner signed; each is given once, in their order. */
  said({ statement }: SignedStatement, { seq }: AuditEntry): void {
    if (this.#journal instanceof JournalBroken) return;
    const heard = { seq, statement };
    if (this.#journal.entries.has(statement.plan_id)) {
      this.#heard.set(`${statement.plan_id} ${statement.event}`, heard);
    } else if (isFirstWord(statement)) this.#elsewhere.push(heard);
  }

  /** Any entry of the audit, in their order. */
  saw({ at }: AuditEntry): void {
    this.#firstAt ??= at;
    this.#lastAt = at;
  }

  /** The heads that this runner countersigned. */
  get heads(): RememberedHead[] {
    if (this.#journal instanceof JournalBroken) return [];
    const { entries, countersigned } = this.#journal;
    const heads = [...entries.values()].flatMap(({ boundTo }) => [
      boundTo?.previous_head,
      boundTo?.audit_head,
    ]);
    return [...heads, countersigned?.audit_head].flatMap((head) =>
      head === null || head === undefined ? [] : [{ head, by: 'the runner, in its journal' }],
    );
  }

  /** Where the two differ. `first` is the first entry of the audit that was read. */
  end({ first }: Pick<AuditReport, 'first'>): AuditFault[] {
    if (this.#journal instanceof JournalBroken) return [fault('journal_broken', this.#journal.message)];
    const plans = [...this.#journal.entries.values()];
    return [
      ...plans.flatMap((entry) => this.#compare(entry, first?.seq === 1)),
      ...stepsThatDiffer(this.#steps, this.#journal),
      ...this.#unknown(this.#journal),
    ];
  }

  /** How many plans of the journal the audit has heard of, and how many it can't have yet. */
  get counts(): { readonly compared: number; readonly untold: number } {
    if (this.#journal instanceof JournalBroken) return { compared: 0, untold: 0 };
    const all = [...this.#journal.entries.values()];
    const compared = all.filter(({ planId }) =>
      ['accepted', 'refused'].some((event) => this.#heard.has(`${planId} ${event}`)),
    ).length;
    return { compared, untold: all.filter(({ isAcknowledged }) => !isAcknowledged).length };
  }

  #compare(entry: JournalEntry, isWhole: boolean): AuditFault[] {
    const events = eventsOf(entry);
    const faults = events.flatMap(([event, said]) => {
      const heard = this.#heard.get(`${entry.planId} ${event}`);
      if (heard === undefined) return this.#missing(entry, event, said, isWhole);
      const { plan_digest, ...rest }: Said = heard.statement;
      const signed = Object.fromEntries(Object.keys(said).map((name) => [name, rest[name]]));
      if (plan_digest === entry.digest && canonicalJson(signed) === canonicalJson(said)) return [];
      return fault(
        'journal_differs',
        `The journal says something else of ${entry.planId} (${event}) than entry ${heard.seq}, which its runner signed.`,
      );
    });
    // A version that did not sign kept less.
    if (entry.acceptedAt !== undefined && entry.boundTo === undefined) return faults;
    const lacking = (['started', 'finished'] as const).flatMap((event) => {
      const heard = this.#heard.get(`${entry.planId} ${event}`);
      return heard === undefined || events.some(([known]) => known === event) ? [] : lacks(heard);
    });
    return [...faults, ...lacking];
  }

  #missing({ planId, isAcknowledged }: JournalEntry, event: string, said: Said, isWhole: boolean) {
    // The hub may not know it yet, or this file begins later.
    if (!isAcknowledged) return [];
    if (!isWhole && String(said.at) <= (this.#firstAt ?? '')) return [];
    const orOlder =
      String(said.at) > (this.#lastAt ?? '') ? ', or the export is older than that: export again' : '';
    return [
      fault(
        'journal_missing',
        `The journal knows that ${planId} was ${event}, and that the hub was told; this audit does not${orOlder}.`,
      ),
    ];
  }

  /** Plans of the same runner that its journal knows nothing of, and can't have forgotten. */
  #unknown({ entries, forgottenUntil }: JournalContents): AuditFault[] {
    const runners = new Set([...this.#heard.values()].map(({ statement }) => statement.runner_id));
    const begun = [...entries.values()].map(({ acceptedAt, end }) => acceptedAt ?? end?.at ?? '').sort()[0];
    const forgotten = forgottenUntil === undefined ? 0 : Date.parse(forgottenUntil) + CLOCK_TOLERANCE_MS;
    return this.#elsewhere
      .filter(({ statement: { runner_id, at } }) => runners.has(runner_id) && at > (begun ?? ''))
      .filter(({ statement: { at } }) => Date.parse(at) > forgotten)
      .flatMap(lacks);
  }
}

/** Which statements are of a plan that the journal must know; what could not be written down is refused for that. */
const isFirstWord = (statement: RunStatement): boolean =>
  statement.event === 'accepted' || (statement.event === 'refused' && statement.code !== 'journal_failed');

const lacks = ({ seq, statement: { plan_id, event } }: Heard): AuditFault[] => [
  fault(
    'journal_lacks',
    `Entry ${seq} holds what this runner signed of ${plan_id} (${event}); its journal knows nothing of it.`,
  ),
];

const readOrBroken = (
  path: string,
  saw: (record: JournalRecord) => void,
): JournalContents | JournalBroken => {
  try {
    return readJournal(path, saw);
  } catch (error) {
    if (error instanceof JournalBroken) return error;
    throw error;
  }
};

/** What the runner signed of a plan, as far as its journal can tell. */
const eventsOf = ({ acceptedAt, boundTo, startedAt, end }: JournalEntry): [RunStatement['event'], Said][] => {
  const events: [RunStatement['event'], Said][] = [];
  // A version that did not sign left it out.
  if (acceptedAt !== undefined && boundTo !== undefined)
    events.push(['accepted', { at: acceptedAt, ...boundTo }]);
  if (startedAt !== undefined && boundTo !== undefined) events.push(['started', { at: startedAt }]);
  if (end?.type === 'refused') events.push(['refused', { at: end.at, code: end.code }]);
  if (end?.type === 'finished' && end.output !== undefined) {
    const { at, outcome, steps, output } = end;
    events.push(['finished', { at, outcome, steps, output }]);
  }
  return events;
};

/** What was written when a step ended is what the plan's end says of it. */
const stepsThatDiffer = (steps: readonly StepRecord[], { entries }: JournalContents): AuditFault[] =>
  steps.flatMap(({ plan_id, result, output }) => {
    const end = entries.get(plan_id)?.end;
    if (end?.type !== 'finished') return [];
    const ended = { result: end.steps[result.step], output: end.output?.[result.step] };
    if (
      canonicalJson({ result, output: output ?? null }) ===
      canonicalJson({ ...ended, output: ended.output ?? null })
    )
      return [];
    return [
      fault(
        'journal_differs',
        `The journal says two different things of step ${result.step + 1} of ${plan_id}.`,
      ),
    ];
  });
