import { Readable, type Writable } from 'node:stream';
import type { JSONRPCMessage, RequestId, Transport } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';

/** No tool takes longer, and clients give up after that. */
const LAST_ANSWERS_MS = 60_000;

/** Open as long as it is asked for: it is answered by the end of the connection. */
const UNTIL_THE_END = 'subscriptions/listen';

/** Which requests have no answer yet. */
class Unanswered {
  readonly #open = new Set<RequestId>();
  #none: (() => void) | undefined;

  came(message: JSONRPCMessage): void {
    if (!('method' in message)) return;
    if ('id' in message && message.method !== UNTIL_THE_END) this.#open.add(message.id);
    // Nobody is answered after that.
    if (message.method === 'notifications/cancelled') this.#settle(message.params?.requestId as RequestId);
  }

  went(message: JSONRPCMessage): void {
    if (!('method' in message) && message.id !== undefined) this.#settle(message.id);
  }

  #settle(id: RequestId): void {
    this.#open.delete(id);
    if (this.#open.size === 0) this.#none?.();
  }

  /** Resolves when all have one, or after the limit. */
  async none(): Promise<void> {
    // What was read last is handed on in this turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#open.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LAST_ANSWERS_MS);
      this.#none = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Nobody reads answers any more. */
  forget(): void {
    this.#open.clear();
    this.#none?.();
  }
}

/**
 * MCP over two streams, whose connection ends with the input, but not before all that was asked is answered: a
 * script writes its requests and closes. The library's own drops the answers that are under way then. `onEnd` is
 * called once.
 */
export const answersAll = (input: Readable, output: Writable, onEnd: () => void): Transport => {
  const unanswered = new Unanswered();
  const heldOpen = Readable.from(untilAnswered(input, unanswered), { objectMode: false });
  const wire = new StdioServerTransport(heldOpen, output);
  const transport: Transport = {
    start: async () => {
      wire.onmessage = (message) => {
        unanswered.came(message);
        transport.onmessage?.(message);
      };
      wire.onerror = (error) => transport.onerror?.(error);
      wire.onclose = () => {
        unanswered.forget();
        heldOpen.destroy();
        transport.onclose?.();
        onEnd();
      };
      await wire.start();
    },
    send: async (message) => {
      await wire.send(message);
      unanswered.went(message);
    },
    close: () => wire.close(),
  };
  return transport;
};

async function* untilAnswered(input: Readable, unanswered: Unanswered): AsyncGenerator<Buffer> {
  yield* input;
  // The last line may have no end of its own.
  yield Buffer.from('\n');
  await unanswered.none();
}
