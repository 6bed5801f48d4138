import { Agent, request } from 'node:http';

/** Keeps its connections open, as an agent or a page does. */
export class HttpClient {
  readonly #agent: Agent;
  readonly #base: URL;
  readonly #headers: Readonly<Record<string, string>>;

  /** `connections` is how many it may open, or another client whose connections it uses for another caller. */
  constructor(base: string, token: string | undefined, connections: number | HttpClient) {
    this.#base = new URL(base);
    this.#agent =
      typeof connections === 'number'
        ? new Agent({ keepAlive: true, maxSockets: connections })
        : connections.#agent;
    this.#headers = {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    };
  }

  /** Gives the answer's text; throws on any status that is not 2xx. */
  post(path: string, body: string): Promise<string> {
    return this.#ask('POST', path, body);
  }

  /** The same. */
  get(path: string): Promise<string> {
    return this.#ask('GET', path, '');
  }

  #ask(method: 'GET' | 'POST', path: string, body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.#base;
      const headers = { ...this.#headers, 'Content-Length': Buffer.byteLength(body) };
      const asked = request({ agent: this.#agent, hostname, port, path, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          const status = answer.statusCode ?? 0;
          if (status >= 200 && status < 300) resolve(text);
          else reject(new Error(`${path} answered ${status}: ${text.slice(0, 300)}`));
        });
      });
      asked.on('error', (error: NodeJS.ErrnoException) => {
        // The server ends connections that were idle for some seconds, now and then in this very moment.
        if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(this.#ask(method, path, body));
        else reject(error);
      });
      asked.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
