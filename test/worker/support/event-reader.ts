/** One server-sent event as a client reads it. */
export interface SentEvent {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: string;
}

/** Reads a stream of server-sent events one by one. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';
  /** Comments and `retry` lines that came between events. */
  readonly asides: string[] = [];

  constructor(body: ReadableStream<Uint8Array> | null) {
    if (body === null) throw new Error('There is nothing to read.');
    this.#reader = body.getReader();
  }

  /** The next event; undefined when the stream has ended. */
  async next(): Promise<SentEvent | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end < 0) {
        const { done, value } = await this.#reader.read();
        if (done) return undefined;
        this.#text += this.#decoder.decode(value, { stream: true });
        continue;
      }
      const lines = this.#text.slice(0, end).split('\n');
      this.#text = this.#text.slice(end + 2);
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const data = field('data');
      if (data !== undefined) return { id: field('id'), event: field('event'), data };
      this.asides.push(...lines);
    }
  }

  /** Reads up to the next event of this type. */
  async nextOf(type: string): Promise<SentEvent> {
    for (;;) {
      const event = await this.next();
      if (event === undefined) throw new Error(`The stream ended before an event ${type}.`);
      if (event.event === type) return event;
    }
  }

  leave(): Promise<void> {
    return this.#reader.cancel();
  }
}
