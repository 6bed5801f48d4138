import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { vi } from 'vitest';
import type { HttpHub } from './http-hub.ts';

/** A request that has gone out, with its whole body. */
export class SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(url: string, method: string, headers: Headers, bytes: Uint8Array<ArrayBuffer>) {
    this.url = url;
    this.method = method;
    this.headers = new Headers(headers);
    this.bytes = bytes;
  }

  text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  json(): unknown {
    return JSON.parse(this.text());
  }
}

/** Everything that the hub sends to the outside in a test; answers come from the test. */
export class Outside {
  readonly requests: SentRequest[] = [];
  /** How the far side answers. */
  answer: () => Response = () => new Response(null, { status: 201 });
  readonly #hub: HttpHub;

  constructor(hub: HttpHub) {
    this.#hub = hub;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const request = new Request(input as RequestInfo, init as RequestInit);
      // Read here: what belongs to the hub's event can't be read in the test's.
      const bytes = new Uint8Array(await request.arrayBuffer());
      this.requests.push(new SentRequest(request.url, request.method, request.headers, bytes));
      return this.answer();
    });
  }

  /** Lets the hub's alarm ring, and waits until so many requests have gone out in all. */
  async sent(count: number): Promise<readonly SentRequest[]> {
    for (let tries = 0; this.requests.length < count; tries += 1) {
      if (tries > 300) throw new Error(`Only ${this.requests.length} of ${count} requests went out.`);
      await runDurableObjectAlarm(this.#hub.stub());
      await scheduler.wait(10);
    }
    return this.requests;
  }

  /** Takes away all pauses, and lets everything that waits go out. */
  async allDue(): Promise<void> {
    await runInDurableObject(this.#hub.stub(), (_, { storage }) =>
      storage.sql.exec('UPDATE outbox SET due_at = 0'),
    );
    await this.quiet();
  }

  /** Rings the alarm a few times, in which anything that is due would go out. */
  async quiet(): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      await runDurableObjectAlarm(this.#hub.stub());
      await scheduler.wait(10);
    }
  }
}
