import { SELF } from 'cloudflare:test';
import { ORIGIN } from './http-hub.ts';

/** A browser on the hub's page: keeps cookies and says where its calls come from. */
export class Browser {
  readonly origin: string;
  #cookie: string | undefined;

  constructor(origin = ORIGIN) {
    this.origin = origin;
  }

  /** The `Set-Cookie` of the last answer that had one. */
  setCookie = '';
  /** The body of the last call, before it became JSON. */
  sent: unknown;

  get cookie(): string {
    return this.#cookie ?? '';
  }

  /** One call of the page; `headers` can take the origin away or name another. */
  async call(
    path: string,
    {
      method = 'GET',
      json,
      headers = {},
    }: { method?: string; json?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    this.sent = json;
    const answer = await SELF.fetch(`${this.origin}${path}`, {
      method,
      headers: {
        ...(this.#cookie !== undefined && { Cookie: this.#cookie }),
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const [setCookie] = answer.headers.getSetCookie();
    if (setCookie !== undefined) {
      this.setCookie = setCookie;
      this.#cookie = setCookie.split(';')[0] ?? '';
    }
    return answer;
  }

  /** A call that changes something, as the browser sends it: with the page's origin. */
  post(path: string, json?: unknown, origin = this.origin): Promise<Response> {
    return this.call(path, { method: 'POST', json, headers: { Origin: origin } });
  }
}
