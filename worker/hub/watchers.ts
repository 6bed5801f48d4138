import type { RunnerView } from '../../shared/api.ts';
import type { Hold } from '../../shared/hold.ts';
import { RESUMED_BYTES_MAX, RESUMED_PLANS_MAX } from '../../shared/limits.ts';
import type { LiveEvent } from '../../shared/live.ts';
import type { OutputChunk } from '../../shared/output-chunk.ts';
import { CLOSE } from '../../shared/protocol.ts';
import { type PlanStore, type StoredPlan, toPlanView } from '../store/plan-store.ts';
import {
  closeSocket,
  readAttachment,
  sendTo,
  WATCHER_TAG,
  type WatcherAttachment,
  writeAttachment,
} from './attachment.ts';
import type { Identity } from './authentication.ts';
import type { OutputDesk } from './output-desk.ts';

/** How many plans of a watcher that was away are read at once. */
const RESUME_PAGE = 20;
/** One message of kept output: small enough for a slow network to show progress. */
const OUTPUT_MESSAGE_BYTES = 256 * 1024;

const may = (watcher: WatcherAttachment, plan: StoredPlan): boolean =>
  (watcher.requesterId === null || watcher.requesterId === plan.document.requester.id) &&
  (watcher.planId === null || watcher.planId === plan.plan_id);

/** Pages and event streams: what happens is told to those who may know it. */
export class Watchers {
  readonly #sockets: () => WebSocket[];
  readonly #plans: PlanStore;
  readonly #output: OutputDesk;

  constructor(context: DurableObjectState, plans: PlanStore, output: OutputDesk) {
    this.#sockets = () => context.getWebSockets(WATCHER_TAG);
    this.#plans = plans;
    this.#output = output;
  }

  get isAnyone(): boolean {
    return this.#sockets().length > 0;
  }

  *#watching(): Generator<[WebSocket, WatcherAttachment]> {
    for (const socket of this.#sockets()) {
      const attachment = readAttachment(socket);
      if (attachment?.kind === 'watcher') yield [socket, attachment];
    }
  }

  planChanged(plan: StoredPlan): void {
    let text: string | undefined;
    for (const [socket, watcher] of this.#watching()) {
      if (!may(watcher, plan)) continue;
      text ??= planEvent(plan);
      sendTo(socket, text);
    }
  }

  runnerChanged(runner: RunnerView): void {
    this.#tellAll(runnerEvent(runner));
  }

  runnerRemoved(id: string): void {
    this.#tellAll(JSON.stringify({ type: 'runner_removed', id } satisfies LiveEvent));
  }

  holdChanged(hold: Hold | null): void {
    this.#tellAll(holdEvent(hold));
  }

  #tellAll(text: string): void {
    for (const [socket] of this.#watching()) sendTo(socket, text);
  }

  outputCame(planId: string, chunks: readonly OutputChunk[]): void {
    let text: string | undefined;
    for (const [socket, watcher] of this.#watching()) {
      if (watcher.outputOf !== planId) continue;
      text ??= outputEvent(planId, chunks);
      sendTo(socket, text);
    }
  }

  /** Sends what the new watcher missed or starts with, then `ready`. */
  greet(
    socket: WebSocket,
    start: { readonly after: number | null; readonly snapshot: boolean },
    revision: number,
    runners: readonly RunnerView[],
    hold: Hold | null,
  ): void {
    const watcher = readAttachment(socket);
    if (watcher?.kind !== 'watcher') return;
    const { after, snapshot } = start;
    // A revision that this hub never had is of a later state than it was restored to: what changed since is not known.
    const isWhole = after === null || (after <= revision && this.#resume(socket, watcher, after));
    if (!isWhole || (after === null && snapshot)) {
      for (const plan of this.#startOf(watcher)) if (may(watcher, plan)) sendTo(socket, planEvent(plan));
    }
    if (snapshot || after !== null) {
      // All of them: whether one is online is not counted as a revision.
      for (const runner of runners) sendTo(socket, runnerEvent(runner));
    }
    const runner_ids = runners.map(({ id }) => id);
    const missed = isWhole ? {} : { missed: true as const };
    sendTo(
      socket,
      JSON.stringify({ type: 'ready', revision, runner_ids, hold, ...missed } satisfies LiveEvent),
    );
  }

  /** Sends what changed since; false when that is too much, and some of it was left out. */
  #resume(socket: WebSocket, watcher: WatcherAttachment, after: number): boolean {
    const changes = this.#plans.changesSince(after, RESUMED_PLANS_MAX + 1);
    if (changes.length > RESUMED_PLANS_MAX) return false;
    const { requesterId, planId } = watcher;
    const only = planId === null ? undefined : this.#plans.get(planId)?.seq;
    const own = changes.filter(
      (change) =>
        (requesterId === null || change.requesterId === requesterId) &&
        (planId === null || change.seq === only),
    );
    let bytes = 0;
    for (let at = 0; at < own.length; at += RESUME_PAGE) {
      const page = own.slice(at, at + RESUME_PAGE).map(({ seq }) => seq);
      for (const plan of this.#plans.ofSeqs(page)) {
        if (!may(watcher, plan)) continue;
        const text = planEvent(plan);
        bytes += text.length;
        if (bytes > RESUMED_BYTES_MAX) return false;
        sendTo(socket, text);
      }
    }
    return true;
  }

  /** The open plans; of one plan its state, also when it has ended. */
  #startOf({ planId }: WatcherAttachment): readonly StoredPlan[] {
    if (planId === null) return this.#plans.inStates(['pending', 'approved', 'running']);
    const plan = this.#plans.get(planId);
    return plan === undefined ? [] : [plan];
  }

  /** Follows one plan's output from number `after` on; null stops following. */
  watchOutput(socket: WebSocket, planId: string | null, after: number): void {
    const watcher = readAttachment(socket);
    if (watcher?.kind !== 'watcher') return;
    const plan = planId === null ? undefined : this.#plans.get(planId);
    const allowed = plan !== undefined && may(watcher, plan);
    writeAttachment(socket, { ...watcher, outputOf: allowed ? plan.plan_id : null });
    if (!allowed) return;
    let next = after;
    for (;;) {
      const chunks = this.#output.read(plan.plan_id, next, OUTPUT_MESSAGE_BYTES);
      const last = chunks.at(-1);
      if (last === undefined) return;
      sendTo(socket, outputEvent(plan.plan_id, chunks));
      next = last.seq + 1;
    }
  }

  countOf(credentialId: string): number {
    return [...this.#watching()].filter(([, watcher]) => watcher.credentialId === credentialId).length;
  }

  /** Ends every watcher of a credential that is no longer valid. */
  closeOf(credentialId: string): void {
    for (const [socket, watcher] of this.#watching()) {
      if (watcher.credentialId === credentialId) {
        closeSocket(socket, CLOSE.unauthenticated, 'This credential is no longer valid.');
      }
    }
  }
}

const planEvent = (plan: StoredPlan): string =>
  JSON.stringify({ type: 'plan', plan: toPlanView(plan) } satisfies LiveEvent);

const holdEvent = (hold: Hold | null): string => JSON.stringify({ type: 'hold', hold } satisfies LiveEvent);

const runnerEvent = (runner: RunnerView): string =>
  JSON.stringify({ type: 'runner', runner } satisfies LiveEvent);

const outputEvent = (planId: string, chunks: readonly OutputChunk[]): string =>
  JSON.stringify({ type: 'output', plan_id: planId, chunks: [...chunks] } satisfies LiveEvent);

/** What a watcher may see, from who it is. */
export const watcherAttachment = (identity: Identity, planId: string | null): WatcherAttachment => ({
  kind: 'watcher',
  credentialId: identity.id,
  role: identity.role,
  requesterId: identity.role === 'agent' ? identity.id : null,
  planId,
  outputOf: null,
});
