import type { RunnerView } from '../../shared/api.ts';
import { RUNNER_SILENT_MS } from '../../shared/limits.ts';
import { CLOSE, type HubMessage } from '../../shared/protocol.ts';
import type { AuditHead } from '../../shared/receipt/run-statement.ts';
import type { StoredRunner } from '../store/runner-store.ts';
import {
  closeSocket,
  RUNNER_TAG,
  type RunnerAttachment,
  readAttachment,
  sendTo,
  writeAttachment,
} from './attachment.ts';

const tagOf = (runnerId: string): string => `runner:${runnerId}`;

/** A runner's connection with what is remembered of it. */
export interface RunnerSocket {
  readonly socket: WebSocket;
  readonly attachment: RunnerAttachment;
}

/** The connections of this hub's runners, at most one for each. */
export class RunnerSockets {
  readonly #context: DurableObjectState;

  constructor(context: DurableObjectState) {
    this.#context = context;
  }

  /** Takes a new connection; an older one of the same runner ends. */
  accept(socket: WebSocket, runnerId: string, nowMs: number, auditHead?: AuditHead): void {
    for (const { socket: older } of this.#of(tagOf(runnerId))) {
      closeSocket(older, CLOSE.replaced, 'A newer connection with this credential took over.');
    }
    this.#context.acceptWebSocket(socket, [RUNNER_TAG, tagOf(runnerId)]);
    writeAttachment(socket, {
      kind: 'runner',
      runnerId,
      credits: 0,
      greeted: false,
      journalId: '',
      connectedAtMs: nowMs,
      ...(auditHead && { auditHead }),
    });
  }

  *#of(tag: string): Generator<RunnerSocket> {
    for (const socket of this.#context.getWebSockets(tag)) {
      const attachment = readAttachment(socket);
      if (attachment?.kind === 'runner' && socket.readyState === WebSocket.OPEN) yield { socket, attachment };
    }
  }

  all(): RunnerSocket[] {
    return [...this.#of(RUNNER_TAG)];
  }

  /** The runner's connection, once it has said hello. */
  get(runnerId: string): RunnerSocket | undefined {
    for (const entry of this.#of(tagOf(runnerId))) if (entry.attachment.greeted) return entry;
    return undefined;
  }

  /** The runner's connection when it has asked for a plan and not yet got one. */
  ready(runnerId: string): RunnerSocket | undefined {
    const entry = this.get(runnerId);
    return entry !== undefined && entry.attachment.credits > 0 ? entry : undefined;
  }

  addCredits({ socket, attachment }: RunnerSocket, credits: number): void {
    writeAttachment(socket, { ...attachment, credits: attachment.credits + credits });
  }

  markGreeted({ socket, attachment }: RunnerSocket, journalId: string, knowsMore: boolean): void {
    writeAttachment(socket, { ...attachment, greeted: true, journalId, knowsMore });
  }

  send({ socket }: RunnerSocket, message: HubMessage): void {
    sendTo(socket, JSON.stringify(message));
  }

  close(runnerId: string, code: number, reason: string): void {
    for (const { socket } of this.#of(tagOf(runnerId))) closeSocket(socket, code, reason);
  }

  /** When the runner was last heard, by its heartbeat or its connection. */
  lastHeardAtMs({ socket, attachment }: RunnerSocket): number {
    const heartbeat = this.#context.getWebSocketAutoResponseTimestamp(socket);
    return Math.max(heartbeat?.getTime() ?? 0, attachment.connectedAtMs);
  }

  isOnline(runnerId: string, nowMs: number): boolean {
    const entry = this.get(runnerId);
    return entry !== undefined && nowMs - this.lastHeardAtMs(entry) <= RUNNER_SILENT_MS;
  }

  /** A runner as readers get it. */
  view(runner: StoredRunner, nowMs: number): RunnerView {
    const entry = this.get(runner.id);
    const heardAtMs = entry === undefined ? runner.lastSeenAtMs : this.lastHeardAtMs(entry);
    return {
      id: runner.id,
      name: runner.name,
      revision: runner.revision,
      online: this.isOnline(runner.id, nowMs),
      last_seen_at: heardAtMs === null ? null : new Date(heardAtMs).toISOString(),
      hello: runner.hello,
      policy_strict: runner.policy?.policy.strict ?? null,
      ...(entry?.attachment.knowsMore && { knows_more: true as const }),
    };
  }
}
