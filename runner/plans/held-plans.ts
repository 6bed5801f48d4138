import { join } from 'node:path';
import type { RunnerMessage } from '../../shared/protocol.ts';
import type { Welcome } from '../connection/session.ts';
import { endRecord, type JournalEntry, type PlanEnd } from '../journal/entry.ts';
import { toldAgain } from '../journal/hub-history.ts';
import type { Journal } from '../journal/journal.ts';
import type { JournalRecord } from '../journal/record.ts';
import type { Log } from '../log.ts';
import { leftPlanOutput } from '../output/plan-output.ts';
import type { HeldPlan } from './held-plan.ts';
import type { Reports } from './reports.ts';
import { removeRun } from './runs-folder.ts';

export interface HeldPlansOptions {
  readonly journal: Journal;
  readonly reports: Reports;
  /** When this machine was paired with this hub. */
  readonly pairedAt: string | undefined;
  /** Holds one folder for each plan that is not acknowledged. */
  readonly runsFolder: string;
  readonly now: () => number;
  readonly log: Log;
  /** False when there is no connection. */
  readonly send: (frame: Buffer) => boolean;
}

/** So many plans are told again in one turn of the event loop. */
const TOLD_AT_ONCE = 20;

type Running = Extract<HeldPlan, { state: 'running' }>;

/** The plans whose end the hub has not acknowledged, and what it has still to hear of them. */
export class HeldPlans {
  readonly #options: HeldPlansOptions;
  readonly #plans = new Map<string, HeldPlan>();
  #whenEmpty: (() => void) | undefined;
  #tellingAgain: NodeJS.Immediate | undefined;

  constructor(options: HeldPlansOptions) {
    this.#options = options;
    for (const { planId, digest, end } of options.journal.unacknowledged()) {
      if (end === undefined) continue;
      const output = leftPlanOutput(planId, this.folderOf(planId), options.send);
      this.#plans.set(planId, { state: 'ended', planId, digest, end, output, isReported: false });
    }
  }

  /** As the hello names them. */
  names(): Extract<RunnerMessage, { type: 'hello' }>['holds'] {
    // The protocol's limit; the others follow when these are acknowledged and the runner connects again.
    return [...this.#plans.values()].slice(0, 1_000).map(({ planId, state }) => ({ plan_id: planId, state }));
  }

  get running(): readonly Running[] {
    return [...this.#plans.values()].filter((plan) => plan.state === 'running');
  }

  /** Of a plan's files, as long as it is held. */
  folderOf(planId: string): string {
    return join(this.#options.runsFolder, planId);
  }

  begin(plan: Omit<Running, 'state'>): void {
    this.#plans.set(plan.planId, { state: 'running', ...plan });
    this.#options.reports.tellProgress(plan.planId, plan.steps);
    plan.output.sender.resume(0);
  }

  /** Refuses for good. What the disk does not take may be run when it comes again, so it is not signed. */
  refuse(
    plan: Pick<JournalEntry, 'planId' | 'digest' | 'expiresAt'>,
    refused: Extract<PlanEnd, { type: 'refused' }>,
  ): void {
    this.#options.journal.appendSoon(endRecord(plan, refused), (error) => {
      if (error === undefined) {
        this.#hold(plan, refused);
        return;
      }
      this.#journalFailed(plan.planId, error);
      this.#options.reports.tellRefused(plan.planId, refused.code, refused.detail);
    });
  }

  end(plan: Pick<JournalEntry, 'planId' | 'digest' | 'expiresAt'>, end: PlanEnd): void {
    this.record(endRecord(plan, end));
    this.#hold(plan, end);
  }

  #hold({ planId, digest }: Pick<JournalEntry, 'planId' | 'digest'>, end: PlanEnd): void {
    const output = this.#plans.get(planId)?.output;
    const ended: HeldPlan = { state: 'ended', planId, digest, end, output, isReported: false };
    this.#plans.set(planId, ended);
    this.#reportEnd(ended);
  }

  /** A step or an end that the disk does not take is told all the same; after a crash it would be `unknown`. */
  record(record: JournalRecord): void {
    try {
      this.#options.journal.append(record);
    } catch (error) {
      this.#journalFailed(record.plan_id, error as Error);
    }
  }

  #journalFailed(plan_id: string, { message }: Error): void {
    this.#options.log({ op: 'journal.fail', plan_id, detail: message });
  }

  cancel(planId: string): void {
    const held = this.#plans.get(planId);
    if (held?.state === 'running') held.run.end('cancelled');
  }

  /** On a new connection: everything that the hub may not know, and output from where it wants it. */
  tellAll(resume: Welcome['resume']): void {
    const next = new Map(resume.map((entry) => [entry.plan_id, entry.next]));
    for (const plan of this.#plans.values()) {
      this.#options.reports.tellProgress(plan.planId, plan.state === 'running' ? plan.steps : []);
      if (plan.state === 'ended') plan.isReported = false;
      const from = next.get(plan.planId);
      if (from === undefined) plan.output?.sender.pause();
      else plan.output?.sender.resume(from);
      this.#reportEnd(plan);
    }
  }

  /** Tells the truth about a plan that the journal knows; false when there is none to tell yet. */
  tellKnown(known: JournalEntry): boolean {
    const { reports } = this.#options;
    const held = this.#plans.get(known.planId);
    if (held === undefined && known.end === undefined) return false;
    reports.tellProgress(known.planId, held?.state === 'running' ? held.steps : []);
    if (held?.state === 'ended') this.#reportEnd(held);
    else if (held === undefined && known.end !== undefined) reports.tellEnd(known, known.end);
    return true;
  }

  /** Tells the ends of plans once more that this hub has forgotten; no more of those that the connection before asked for. */
  tellAgain(asks: readonly string[]): void {
    clearImmediate(this.#tellingAgain);
    const { journal, pairedAt } = this.#options;
    this.#tellPortion(toldAgain(journal, asks, pairedAt));
  }

  /** A thousand plans are thousands of signatures: what runs and what else is heard has its turns between them. */
  #tellPortion(entries: readonly JournalEntry[]): void {
    for (const known of entries.slice(0, TOLD_AT_ONCE)) {
      if (!this.#plans.has(known.planId)) this.tellKnown(known);
    }
    const rest = entries.slice(TOLD_AT_ONCE);
    if (rest.length > 0) this.#tellingAgain = setImmediate(() => this.#tellPortion(rest));
  }

  outputStored(planId: string, next: number): void {
    const held = this.#plans.get(planId);
    held?.output?.sender.acknowledge(next);
    if (held !== undefined) this.#reportEnd(held);
  }

  /** The hub has stored the end: its output may go. The journal remembers the plan. */
  endStored(planId: string): void {
    const held = this.#plans.get(planId);
    if (held?.state !== 'ended') return;
    const at = new Date(this.#options.now()).toISOString();
    this.#options.journal.appendSoon({ type: 'acknowledged', plan_id: planId, at }, (error) => {
      held.output?.close();
      if (error !== undefined) {
        // The journal holds the plan: after the next start its end is told again, with its output.
        this.#journalFailed(planId, error);
        return;
      }
      removeRun(this.folderOf(planId));
    });
    this.#plans.delete(planId);
    if (this.#plans.size === 0) this.#whenEmpty?.();
  }

  /** When the hub has heard of every end, or after this long. */
  async acknowledged(withinMs: number): Promise<void> {
    if (this.#plans.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.#whenEmpty = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Tells how a plan ended, after all of its output, once on each connection. */
  #reportEnd(plan: HeldPlan): void {
    if (plan.state !== 'ended' || plan.isReported || plan.output?.sender.hasSentAll === false) return;
    plan.isReported = this.#options.reports.tellEnd(plan, plan.end);
  }
}
