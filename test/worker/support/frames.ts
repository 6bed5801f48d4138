/** A socket whose frames can be awaited one by one. */
export class Frames<T extends { readonly type: string }> {
  readonly #queue: T[] = [];
  readonly #waiting: ((frame: T) => void)[] = [];
  readonly closed: Promise<number>;
  isClosed = false;
  closeReason = '';
  readonly socket: WebSocket;

  constructor(socket: WebSocket, parse: (text: string) => T) {
    this.socket = socket;
    this.closed = new Promise((resolve) => {
      socket.addEventListener('close', ({ code, reason }) => {
        this.isClosed = true;
        this.closeReason = reason;
        resolve(code);
      });
    });
    socket.addEventListener('message', ({ data }) => {
      const frame = parse(String(data));
      const next = this.#waiting.shift();
      if (next) next(frame);
      else this.#queue.push(frame);
    });
    socket.accept();
  }

  next(): Promise<T> {
    const frame = this.#queue.shift();
    return frame === undefined
      ? new Promise((resolve) => this.#waiting.push(resolve))
      : Promise.resolve(frame);
  }

  async nextOf<K extends T['type']>(type: K): Promise<Extract<T, { type: K }>> {
    for (;;) {
      const frame = await this.next();
      if (frame.type === type) return frame as Extract<T, { type: K }>;
    }
  }

  /** Frames that have come and were not read. */
  get unread(): readonly T[] {
    return this.#queue;
  }
}
