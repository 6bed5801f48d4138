import { WebSocket } from 'ws';

/** A socket that gives each message to whoever waits for it. */
export class WatchSocket {
  readonly #socket: WebSocket;
  #take: (text: string) => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#take(String(data)));
  }

  static open(url: string, token?: string): Promise<WatchSocket> {
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const socket = new WebSocket(url.replace(/^http/, 'ws'), { headers, perMessageDeflate: false });
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('open', () => resolve(new WatchSocket(socket)));
    });
  }

  onMessage(take: (text: string) => void): void {
    this.#take = take;
  }

  send(data: string | Buffer): void {
    this.#socket.send(data);
  }

  close(): void {
    this.#socket.terminate();
  }
}
