import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net';
import { FrameReader, type Piece } from './frame-reader.ts';

/** `up` is from the runner to the hub. */
export type Direction = 'up' | 'down';

export interface Passing {
  readonly direction: Direction;
  readonly type: string;
  readonly planId: string | undefined;
  readonly bytes: Buffer;
}

/** What becomes of a message, and of its connection after it. */
export interface Treatment {
  readonly forward: 'whole' | 'twice' | 'half' | 'not';
  /** Ends both sides after it. */
  readonly cuts?: boolean;
  /** From here on nothing goes through in these directions, though both sides stay open. */
  readonly swallows?: readonly Direction[];
  /** Done after it was passed on, before the next message. */
  readonly after?: () => Promise<void>;
}

export const PASS: Treatment = { forward: 'whole' };

export type Treat = (passing: Passing) => Treatment | Promise<Treatment>;

/** A TCP proxy between a runner and its hub that sees each message, and does with it what it is told. */
export class FaultProxy {
  readonly #server: Server;
  readonly #links = new Set<Link>();
  /** Asked before each message is passed on; messages after it wait. */
  treat: Treat = () => PASS;

  private constructor(target: () => number) {
    this.#server = createServer((client) => {
      const link = new Link(client, dial(target(), '127.0.0.1'), (passing) => this.treat(passing));
      this.#links.add(link);
      void link.over.then(() => this.#links.delete(link));
    });
  }

  /** `target` gives the hub's port at each connection. */
  static async start(target: () => number): Promise<FaultProxy> {
    const proxy = new FaultProxy(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Sends these bytes to the runner, as a hub would that has forgotten what it did. */
  sendDown(bytes: Buffer): void {
    [...this.#links].at(-1)?.sendDown(bytes);
  }

  cut(): void {
    for (const link of this.#links) link.cut();
  }

  async stop(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

class Link {
  readonly #client: Socket;
  readonly #hub: Socket;
  readonly #treat: Treat;
  readonly #swallowed = new Set<Direction>();
  readonly over: Promise<void>;

  constructor(client: Socket, hub: Socket, treat: Treat) {
    this.#client = client;
    this.#hub = hub;
    this.#treat = treat;
    this.#pass('up', client, hub);
    this.#pass('down', hub, client);
    this.over = Promise.all(
      [client, hub].map((socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()))),
    ).then(() => undefined);
  }

  cut(): void {
    this.#client.destroy();
    this.#hub.destroy();
  }

  sendDown(bytes: Buffer): void {
    if (this.#client.writable && !this.#swallowed.has('down')) this.#client.write(bytes);
  }

  #pass(direction: Direction, from: Socket, to: Socket): void {
    const reader = new FrameReader();
    let queue = Promise.resolve();
    from.on('data', (bytes) => {
      for (const piece of reader.push(bytes)) queue = queue.then(() => this.#one(direction, piece, to));
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      queue = queue.then(() => {
        // Across a half-open connection nobody hears of the end.
        if (!this.#swallowed.has(direction)) to.destroy();
      });
    });
  }

  async #one(direction: Direction, { bytes, message }: Piece, to: Socket): Promise<void> {
    if (this.#swallowed.has(direction)) return;
    const { forward, cuts, swallows, after } =
      message === undefined ? PASS : await this.#treat({ direction, bytes, ...message });
    if (forward === 'half') await written(to, bytes.subarray(0, Math.ceil(bytes.length / 2)));
    if (forward === 'whole' || forward === 'twice') await written(to, bytes);
    if (forward === 'twice') await written(to, bytes);
    for (const each of swallows ?? []) this.#swallowed.add(each);
    if (cuts === true) this.cut();
    await after?.();
  }
}

const written = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve) => {
    if (socket.writable) socket.write(bytes, () => resolve());
    else resolve();
  });
