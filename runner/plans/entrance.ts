import type { PlanDocument } from '../../shared/plan.ts';
import type { RunEnvelope } from '../connection/read-frame.ts';
import type { Log } from '../log.ts';
import type { LateJudging, LoadedJudging } from '../run/late-judging.ts';
import { type ReadRun, readRun } from '../run/read-run.ts';
import type { OwnTrust } from '../trust/own-trust.ts';
import { type Proof, UNREAD } from '../trust/prove.ts';

export interface EntranceOptions {
  readonly trust: OwnTrust;
  readonly log: Log;
  readonly judging: LateJudging;
  /** Gets each plan once with what became of its proof: at once when there is no signature to check. */
  readonly take: (entered: Entered) => void;
  /** What is not as it was approved of the files that a plan's first step names; a promise only where it names some. */
  readonly whatChanged: (document: PlanDocument) => Promise<string | undefined> | undefined;
}

/** A plan that may be taken, or refused. */
export interface Entered {
  readonly read: ReadRun;
  readonly proof: Proof;
  /** What is not as it was approved of the files that its first step names. */
  readonly changed: string | undefined;
  readonly judging: LoadedJudging;
}

interface Check {
  readonly planId: string;
  readonly ended: Promise<void>;
}

// A hub may send a plan twice over a fault; each refusal is a line in the journal, so there must be an end to them.
const UNASKED_MAX = 1_000;

/**
 * Where plans wait while their signatures are checked, the files that they name, and what judges them is loaded: the
 * desk does not have them yet.
 */
export class Entrance {
  readonly #options: EntranceOptions;
  readonly #checks = new Set<Check>();
  /** Plans that the hub has sent on this connection although nobody had asked for them. */
  #unasked = 0;

  constructor(options: EntranceOptions) {
    this.#options = options;
  }

  /** How many wait. */
  get size(): number {
    return this.#checks.size;
  }

  newConnection(): void {
    this.#unasked = 0;
  }

  /** An answer is a reason to drop the connection, and then nothing is done about the plan. */
  enter(message: RunEnvelope, wasAsked: boolean): string | undefined {
    if (!wasAsked) this.#unasked += 1;
    if (this.#unasked > UNASKED_MAX) return `The hub sent ${this.#unasked} plans that it was not asked for.`;
    const read = readRun(message);
    const { document, approval } = read;
    const proof =
      document.success && approval.success
        ? this.#options.trust.proofOf(document.data, approval.data)
        : UNREAD;
    const judging = this.#options.judging.loaded;
    const namesFiles = (document.data?.files ?? []).length > 0;
    if (proof instanceof Promise || namesFiles || judging === undefined) {
      this.#wait(read, document.data, Promise.resolve(proof));
    } else this.#options.take({ read, proof, changed: undefined, judging });
    return undefined;
  }

  #wait(read: ReadRun, document: PlanDocument | undefined, proof: Promise<Proof>): void {
    const planId = document?.plan_id ?? '';
    const believed = proof.catch((error: unknown): Proof => {
      const got = error instanceof Error ? error.message : String(error);
      this.#options.log({ op: 'proof.fail', plan_id: planId, detail: got });
      return { ok: false, code: 'assertion_malformed', got, expected: 'a proof' };
    });
    const take = async (): Promise<void> => {
      const [settled, judging] = await Promise.all([believed, this.#options.judging.load()]);
      // Last: what is changed while something else is waited for would not be seen.
      const changed = document && (await this.#compare(document));
      this.#checks.delete(check);
      this.#options.take({ read, proof: settled, changed, judging });
    };
    const ended = take().catch((error: unknown) => {
      this.#checks.delete(check);
      this.#options.log({ op: 'plan.fail', plan_id: planId, detail: String(error) });
    });
    const check: Check = { planId, ended };
    this.#checks.add(check);
  }

  async #compare(document: PlanDocument): Promise<string | undefined> {
    try {
      return await this.#options.whatChanged(document);
    } catch (error) {
      return `could not be compared: ${String(error)}`;
    }
  }

  /** When the last check of this plan has ended; undefined when none goes on. */
  after(planId: string): Promise<void> | undefined {
    return [...this.#checks].findLast((check) => check.planId === planId)?.ended;
  }

  /** When every check that goes on now has ended. */
  async all(): Promise<void> {
    await Promise.all([...this.#checks].map(({ ended }) => ended));
  }
}
