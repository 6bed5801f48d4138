import { OUTBOX_ATTEMPTS_MAX, OUTBOX_PER_RECEIVER_MAX } from '../../../shared/limits.ts';
import type { NewMessage, OutboxStore, QueuedMessage } from '../../store/outbox-store.ts';
import { attempt, type Outcome, type Sender } from './attempt.ts';
import { nextAttemptMs } from './next-attempt.ts';
import type { OutsideNetwork } from './outside-network.ts';

/** Requests under way: Cloudflare lets an object have six connections. */
const UNDER_WAY_MAX = 4;
/** After a crash in the middle of an attempt its receiver is tried again after this time. */
const LEASE_MS = 30_000;

export interface OutboxRooms {
  readonly store: OutboxStore;
  readonly network: OutsideNetwork;
  /** By the `kind` of message. */
  readonly senders: Readonly<Record<string, Sender>>;
  /** Makes sure that the alarm comes by then, and `deliver` is called. */
  readonly wakeBy: (atMs: number) => void;
  /** Keeps the object alive while a request is under way. */
  readonly keepAlive: (work: Promise<void>) => void;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/**
 * Messages to the outside: push services, webhooks. `queue` stores one in the caller's commit and returns at once; the
 * alarm delivers it at least once, and again with growing pauses until it is delivered, too late, tried
 * too often or refused for good. A receiver gets one request at a time, and none while it fails; the order is not promised.
 * To send something new: write a `Sender`, name it in hub/house.ts, check addresses with `OutsideNetwork` when they are given.
 */
export class Outbox {
  readonly #rooms: OutboxRooms;
  #underWay = 0;

  constructor(rooms: OutboxRooms) {
    this.#rooms = rooms;
  }

  /** Stores a message; it takes the place of those that wait for the same receiver about the same topic. */
  queue(message: NewMessage): void {
    const { store, wakeBy, now } = this.#rooms;
    const nowMs = now();
    if (message.topic !== null) store.removeTopic(message, message.topic);
    store.insert(message, nowMs);
    for (const old of store.takeBeyond(message, OUTBOX_PER_RECEIVER_MAX)) {
      this.#ended(old, { kind: 'dropped', reason: 'too many messages wait for this receiver' });
    }
    wakeBy(nowMs);
  }

  /** Takes a topic's messages back; `untried` when the receiver can not have got any of those that waited. */
  takeBack(kind: string, target: string, topic: string): 'none' | 'untried' | 'tried' {
    return this.#rooms.store.removeTopic({ kind, target }, topic);
  }

  /** Forgets all that waits for a receiver that was removed. */
  forget(kind: string, target: string): void {
    this.#rooms.store.removeReceiver({ kind, target });
  }

  /** Starts what is due, as far as there is room, and sees to it that the rest follows. Waits for nothing. */
  deliver(): void {
    const { store, keepAlive, now } = this.#rooms;
    for (const message of store.takeExpired(now())) {
      this.#ended(message, { kind: 'dropped', reason: 'it was too late for it' });
    }
    const room = UNDER_WAY_MAX - this.#underWay;
    // What ends calls again.
    if (room <= 0) return;
    for (const message of store.due(now(), room)) {
      store.countAttempt(message.id);
      store.setDue(message, now() + LEASE_MS);
      this.#underWay += 1;
      keepAlive(this.#try({ ...message, attempts: message.attempts + 1 }));
    }
  }

  /** When `deliver` is needed next; undefined when nothing waits. */
  nextDueAtMs(): number | undefined {
    const dueAtMs = this.#rooms.store.nextDueAtMs();
    if (dueAtMs === undefined || this.#underWay < UNDER_WAY_MAX) return dueAtMs;
    return Math.max(dueAtMs, this.#rooms.now() + LEASE_MS);
  }

  async #try(message: QueuedMessage): Promise<void> {
    const { senders, network, now } = this.#rooms;
    const sender = Object.hasOwn(senders, message.kind) ? senders[message.kind] : undefined;
    let outcome: Outcome;
    try {
      outcome =
        sender === undefined
          ? { kind: 'dropped', reason: 'this version of the hub knows no such message' }
          : await attempt(sender, message, network, now);
    } catch (error) {
      // A bug in a sender must not stop all others.
      console.error(JSON.stringify({ op: 'outbox.bug', kind: message.kind, bug: String(error) }));
      outcome = { kind: 'dropped', reason: 'the hub failed to make the request' };
    }
    this.#underWay -= 1;
    this.#settle(message, outcome);
    const next = this.nextDueAtMs();
    if (next !== undefined) this.#rooms.wakeBy(next);
  }

  /** What an attempt means for its message and for all that waits for the same receiver. */
  #settle(message: QueuedMessage, outcome: Outcome): void {
    const { store, now, random } = this.#rooms;
    const nowMs = now();
    if (outcome.kind !== 'failed') {
      store.setDue(message, nowMs);
      this.#ended(message, outcome);
      return;
    }
    const atMs = nextAttemptMs(message.attempts, outcome.afterMs, nowMs, random());
    store.setDue(message, atMs);
    const isOver = message.attempts >= OUTBOX_ATTEMPTS_MAX || atMs >= message.expiresAtMs;
    if (isOver) this.#ended(message, { kind: 'dropped', reason: `${outcome.reason}, too often` });
    else this.#rooms.senders[message.kind]?.attempted(message, outcome, nowMs);
  }

  #ended(message: QueuedMessage, outcome: Outcome): void {
    const { store, senders, now } = this.#rooms;
    const { id, kind, target, attempts } = message;
    store.remove(id);
    if (outcome.kind !== 'delivered') {
      const reason = outcome.kind === 'gone' ? 'the receiver is gone' : outcome.reason;
      console.warn(JSON.stringify({ op: 'outbox.drop', kind, target, attempts, reason }));
    }
    if (Object.hasOwn(senders, kind)) senders[kind]?.attempted(message, outcome, now());
  }
}
