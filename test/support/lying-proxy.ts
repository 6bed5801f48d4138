import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Lies {
  /** Another body for a call, before the hub gets it. */
  readonly request?: (path: string, body: Record<string, unknown>) => Record<string, unknown>;
  /** Another answer of the hub, before the caller gets it. */
  readonly answer?: (path: string, body: Record<string, unknown>) => Record<string, unknown>;
}

const parsed = (body: string): Record<string, unknown> | undefined =>
  body === '' ? undefined : (JSON.parse(body) as Record<string, unknown>);

/** A hub in the middle: passes the calls of its clients to the real hub, and changes what it likes. */
export const startLyingProxy = async (
  target: string,
  { request = (_, body) => body, answer = (_, body) => body }: Lies,
): Promise<{ readonly url: string; stop(): void }> => {
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const path = incoming.url ?? '/';
    const sent = parsed(await text(incoming));
    const headers = new Headers({ 'content-type': 'application/json' });
    const { authorization } = incoming.headers;
    if (authorization !== undefined) headers.set('authorization', authorization);
    const response = await fetch(`${target}${path}`, {
      method: incoming.method ?? 'GET',
      headers,
      body: sent === undefined ? null : JSON.stringify(request(path, sent)),
    });
    const got = parsed(await response.text()) ?? {};
    outgoing.writeHead(response.status, {
      'content-type': response.headers.get('content-type') ?? 'application/json',
    });
    outgoing.end(JSON.stringify(response.ok ? answer(path, got) : got));
  };
  const server = createServer((incoming, outgoing) => {
    // The hub is gone, or the client: each sees a broken connection, as with any proxy.
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
