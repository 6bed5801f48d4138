import { randomBytes } from 'node:crypto';
import { shortCode } from '../../shared/digest.ts';
import type { PlanDocument, StepResult } from '../../shared/plan.ts';
import { approvalDigest } from '../../shared/protocol.ts';
import { auditHeadSchema, type OutputHash } from '../../shared/receipt/run-statement.ts';
import { RUNNER_REFUSALS } from '../../shared/runner-refusal.ts';
import type { RunEnvelope } from '../connection/read-frame.ts';
import type { Welcome } from '../connection/session.ts';
import { whatChanged } from '../files/what-changed.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { HubHistory } from '../journal/hub-history.ts';
import type { Journal } from '../journal/journal.ts';
import type { RunnerKey } from '../keys/runner-key.ts';
import type { Log } from '../log.ts';
import { codePageTable } from '../output/code-page.ts';
import { newPlanOutput } from '../output/plan-output.ts';
import type { OwnPolicy } from '../policy/own-policy.ts';
import { isAllowedFolder } from '../run/allowed-folder.ts';
import type { Judging, LateJudging } from '../run/late-judging.ts';
import { type MayRun, mayRun } from '../run/may-run.ts';
import { type RunEnd, startPlan } from '../run/run-plan.ts';
import type { ReadyShell } from '../shell/ready-shell.ts';
import type { ListCommands } from '../shell/second-opinion.ts';
import type { FoundShell } from '../shell/shell.ts';
import type { Contain } from '../terminate/containment.ts';
import type { Timing } from '../timing.ts';
import type { OwnTrust } from '../trust/own-trust.ts';
import { type Entered, Entrance } from './entrance.ts';
import { HeldPlans } from './held-plans.ts';
import { Reports } from './reports.ts';

export interface PlanDeskOptions {
  readonly journal: Journal;
  /** What this hub's audit is held against. */
  readonly history: Pick<HubHistory, 'head'>;
  /** When this machine was paired with this hub. */
  readonly pairedAt: string | undefined;
  /** Signs what is told of plans. */
  readonly key: RunnerKey;
  /** Holds one folder for each plan that is not acknowledged. */
  readonly runsFolder: string;
  readonly shell: FoundShell;
  readonly policy: OwnPolicy;
  readonly trust: OwnTrust;
  readonly defaultCwd: string;
  readonly slots: number;
  /** Clean: see `cleanEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  readonly contain: Contain;
  readonly ready: ReadyShell | undefined;
  readonly judging: LateJudging;
  /** Undefined: by our own parser. */
  readonly listCommands: ListCommands | undefined;
  /** What is taken out of output, beside tokens of ours. */
  readonly redact: readonly RegExp[];
  readonly timing: Timing;
  readonly now: () => number;
  readonly log: Log;
  /** False when there is no connection. */
  readonly send: (frame: string | Buffer) => boolean;
}

/** Where plans come in, and are run or refused. */
export class PlanDesk {
  readonly #options: PlanDeskOptions;
  /** From where the hub hears of plans until it has acknowledged their end. */
  readonly held: HeldPlans;
  readonly #entrance: Entrance;
  readonly #codePage: readonly Buffer[] | undefined;
  readonly #reports: Reports;
  /** Plans that the hub may still send on this connection. */
  #credits = 0;
  #isStopping = false;

  constructor(options: PlanDeskOptions) {
    this.#options = options;
    this.#codePage = codePageTable(options.shell.codePage);
    this.#reports = new Reports(options);
    this.held = new HeldPlans({ ...options, reports: this.#reports });
    this.#entrance = new Entrance({
      ...options,
      take: (entered) => this.#take(entered),
      whatChanged: (document) => whatChanged(document, 0, options.defaultCwd),
    });
  }

  /** A new connection is ready: everything that the hub may not know is told again. */
  welcome(welcome: Welcome): void {
    this.#reports.identity = { hub: welcome.hub, runnerId: welcome.runner.id };
    this.#credits = 0;
    this.#entrance.newConnection();
    this.held.tellAll(welcome.resume);
    this.held.tellAgain(welcome.history?.asks ?? []);
    this.#pull();
  }

  /** Runs or refuses it; an answer is a reason to drop the connection, and then nothing was done about the plan. */
  run(message: RunEnvelope): string | undefined {
    const wasAsked = this.#credits > 0;
    this.#credits = Math.max(0, this.#credits - 1);
    return this.#entrance.enter(message, wasAsked);
  }

  /** Waits for nothing between the first check and the journal: no other plan comes in between. */
  #take({ read, proof, changed, judging }: Entered): void {
    const { journal, shell, policy, trust, defaultCwd, runsFolder, now, log } = this.#options;
    const verdict = mayRun(read, {
      ...this.#reports.identity,
      shell,
      defaultCwd,
      runsFolder,
      changed,
      nowMs: now(),
      freeSlots: this.#freeSlots,
      isStopping: this.#isStopping,
      isKnown: (planId, expiresAt, createdAt) => journal.knows(planId, expiresAt, createdAt),
      lossAhead: (planId) => (journal.get(planId) === undefined ? journal.lossAhead : undefined),
      proof,
      isTrusted: (key) => trust.isTrusted(key),
      policy: () => policy.inForce(),
      judging,
    });
    if (!verdict.ok) {
      this.#refuse(verdict);
      this.#pull();
      return;
    }
    const { document, digest, approval } = verdict;
    const { plan_id, expires_at } = document;
    const at = new Date(now()).toISOString();
    const bound_to = {
      approval_digest: approvalDigest(approval),
      audit_head: auditHeadSchema.safeParse(read.message.auditHead).data ?? null,
      previous_head: this.#options.history.head,
    };
    try {
      // What is signed of it is on the disk before the process starts; to sign it can wait until after.
      journal.append(
        { type: 'accepted', plan_id, at, digest, expires_at, bound_to },
        { type: 'started', plan_id, at, step_count: document.steps.length },
      );
    } catch (error) {
      const detail = `${RUNNER_REFUSALS.journal_failed} (${(error as Error).message})`;
      log({ op: 'journal.fail', plan_id, detail });
      this.#reports.tellRefused(plan_id, 'journal_failed', detail);
      this.#pull();
      return;
    }
    this.#start(document, digest, verdict.judging);
  }

  #start(document: PlanDocument, digest: string, judging: Judging): void {
    const { shell, policy, defaultCwd, env, contain, ready, timing, redact, now, log, send } = this.#options;
    const { plan_id: planId } = document;
    const folder = this.held.folderOf(planId);
    const output = newPlanOutput({
      planId,
      folder,
      batchMs: timing.batchMs,
      redact,
      codePage: this.#codePage,
      send: (frame) => send(frame),
    });
    const steps: StepResult[] = [];
    const hashes: OutputHash[] = [];
    const run = startPlan({
      document,
      shell,
      defaultCwd,
      folder,
      output: output.collector,
      env,
      contain,
      ready,
      listCommands: this.#options.listCommands ?? judging.listCommands,
      mayRunIn: (real) => {
        const inForce = policy.inForce();
        return inForce.ok && isAllowedFolder(real, inForce.own.policy.working_directories);
      },
      timing,
      now,
      newNonce: () => randomBytes(16).toString('hex'),
      stepFinished: (result) => {
        const hash = output.collector.hashOf(result.step);
        steps.push(result);
        hashes.push(hash);
        const at = new Date(now()).toISOString();
        this.held.record({ type: 'step', plan_id: planId, at, result, output: hash });
        this.#reports.tell({ type: 'step_finished', plan_id: planId, result });
      },
    });
    // The code that the page shows beside the plan: a person can compare the two.
    log({ op: 'plan.started', plan_id: planId, short_code: shortCode(digest), steps: document.steps.length });
    this.held.begin({ planId, run, output, steps });
    const plan = { planId, digest, expiresAt: document.expires_at };
    void run.ended.then((end) => this.#finish(plan, end, hashes));
  }

  #finish(
    plan: Pick<JournalEntry, 'planId' | 'digest' | 'expiresAt'>,
    { outcome, steps, detail }: RunEnd,
    output: readonly OutputHash[],
  ): void {
    const { now, log } = this.#options;
    const at = new Date(now()).toISOString();
    this.held.end(plan, { type: 'finished', at, outcome, steps, detail, output });
    log({ op: 'plan.finished', plan_id: plan.planId, outcome, steps: steps.length });
    this.#pull();
  }

  #refuse({ code, detail, planId, plan }: Extract<MayRun, { ok: false }>): void {
    const { journal, now, log } = this.#options;
    const ahead = code === 'plan_known' ? journal.lossAhead : undefined;
    const words = ahead && { detail: `${ahead.detail} ${ahead.cure}` };
    log({ op: 'plan.refused', plan_id: planId ?? null, code, ...words });
    if (planId === undefined) return;
    // Without a digest there is nothing to sign.
    if (plan === undefined) {
      this.#reports.tellRefused(planId, code, detail);
      return;
    }
    // It is being refused: what the hub hears of it follows.
    if (journal.coming(planId)?.digest === plan.digest) return;
    const known = journal.get(planId);
    if (known === undefined) {
      // Of a plan that may have run nobody shall have a signature that it did not.
      if (journal.knows(planId, plan.expiresAt, plan.createdAt))
        this.#reports.tellRefused(planId, code, detail);
      else {
        const at = new Date(now()).toISOString();
        this.held.refuse({ planId, ...plan }, { type: 'refused', at, code, detail });
      }
    } else if (known.digest !== plan.digest || !this.held.tellKnown(known)) {
      // Another plan took this id, and may be forgotten before this one expires. Of the same one the hub needs not a
      // refusal but the truth, whatever came with it this time.
      this.#reports.tellRefused(planId, code, detail);
    }
  }

  cancel(planId: string): void {
    void this.#entrance.after(planId)?.then(() => this.cancel(planId));
    this.held.cancel(planId);
  }

  /** Takes no more plans and ends those that run; `shouldWait` a moment for the hub to have heard of it. */
  async stop(shouldWait: boolean): Promise<void> {
    this.#isStopping = true;
    await this.#entrance.all();
    this.#options.journal.flush();
    const { running } = this.held;
    for (const { run } of running) run.end('stopped');
    await Promise.all(running.map(({ run }) => run.ended));
    if (shouldWait) await this.held.acknowledged(this.#options.timing.farewellMs);
  }

  /** Asks for as many plans as there are free slots that the hub does not know of. */
  #pull(): void {
    const slots = this.#isStopping ? 0 : this.#freeSlots - this.#credits - this.#entrance.size;
    if (slots > 0 && this.#reports.tell({ type: 'pull', slots })) this.#credits += slots;
  }

  get #freeSlots(): number {
    return this.#options.slots - this.held.running.length;
  }
}
