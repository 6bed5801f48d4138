import { runInDurableObject } from 'cloudflare:test';
import { done } from '../../../../shared/refusal.ts';
import type { Outcome, Sender } from '../../../../worker/hub/outbox/attempt.ts';
import { Outbox } from '../../../../worker/hub/outbox/outbox.ts';
import { type NewMessage, OutboxStore } from '../../../../worker/store/outbox-store.ts';
import { newHub } from '../hub-under-test.ts';

/** How the far side answers a request; an error is a connection that failed. */
export type Receiver = (request: Request) => Response | Error | Promise<Response>;

/** An outbox on a real database, with a clock that the test moves and a receiver that the test is. */
export class OutboxUnderTest {
  nowMs = Date.parse('2026-01-01T00:00:00.000Z');
  readonly requests: Request[] = [];
  readonly outcomes: Outcome[] = [];
  receiver: Receiver = () => new Response(null, { status: 204 });
  /** When the outbox asked to be called. */
  readonly wakeUps: number[] = [];
  #working: Promise<void>[] = [];
  readonly #sql: SqlStorage;
  outbox: Outbox;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.outbox = this.#make();
  }

  #make(): Outbox {
    const sender: Sender = {
      request: async ({ target, body }) =>
        target === 'nobody'
          ? undefined
          : { url: `https://${target}.example/`, method: 'POST', headers: { 'x-test': 'yes' }, body },
      goneStatuses: [410],
      attempted: (_, outcome) => this.outcomes.push(outcome),
    };
    return new Outbox({
      store: new OutboxStore(this.#sql),
      network: {
        check: (url) => done(new URL(url)),
        send: async (url, init) => {
          const request = new Request(url, init);
          this.requests.push(request);
          const answer = await this.receiver(request);
          if (answer instanceof Error) throw answer;
          return answer;
        },
      },
      senders: { test: sender },
      wakeBy: (atMs) => this.wakeUps.push(atMs),
      keepAlive: (work) => this.#working.push(work),
      now: () => this.nowMs,
      random: () => 0,
    });
  }

  /** The object starts anew: what was in memory is lost, with the requests under way. */
  restart(): void {
    this.#working = [];
    this.outbox = this.#make();
  }

  queue(changes: Partial<NewMessage> = {}): void {
    this.outbox.queue({
      kind: 'test',
      target: 'alpha',
      topic: null,
      body: 'hello',
      expiresAtMs: this.nowMs + 24 * 3_600_000,
      ...changes,
    });
  }

  /** As the alarm does, without waiting for the answers. */
  start(): void {
    this.outbox.deliver();
  }

  /** As the alarm does when something is due next, and waits for what it began. */
  async alarm(): Promise<void> {
    const dueAtMs = this.outbox.nextDueAtMs();
    if (dueAtMs === undefined) return;
    this.nowMs = Math.max(this.nowMs, dueAtMs);
    this.start();
    await this.settled();
  }

  async settled(): Promise<void> {
    await Promise.all(this.#working.splice(0));
  }

  get waiting(): number {
    return this.#sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM outbox').one().n;
  }

  bodies(): Promise<string[]> {
    return Promise.all(this.requests.map((request) => request.clone().text()));
  }
}

/** Does something with an outbox of a new hub. */
export const withOutbox = async (act: (test: OutboxUnderTest) => Promise<void>): Promise<void> => {
  const hub = await newHub();
  await runInDurableObject(hub.object(), (_, state) => act(new OutboxUnderTest(state.storage.sql)));
};
