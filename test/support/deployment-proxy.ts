import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** Stands before a hub: it can play that a newer build was deployed, and a network that died without a word. */
export interface DeploymentProxy {
  readonly url: string;
  /** From now on the page and its service worker are those of another build. */
  deploy(): void;
  /** Sockets that are open now say and hear nothing more; new ones work. */
  silence(): void;
  /** How many WebSockets were opened through it. */
  sockets(): number;
  stop(): void;
}

const nextPage = (page: string): string =>
  page.replace('<title>', '<meta name="build" content="next" /><title>');

const NEXT_BUILD: Readonly<Record<string, (text: string) => string>> = {
  '/': nextPage,
  '/machines': nextPage,
  // Any changed byte makes a browser install it; another version gives it a cache of its own.
  '/service-worker.js': (script) => script.replace(/(version:\s*["'`])/, '$1next-'),
};

export const deploymentProxy = async (hub: string): Promise<DeploymentProxy> => {
  const { hostname, port } = new URL(hub);
  let isNext = false;
  let opened = 0;
  const tunnels = new Set<readonly [Socket, Socket]>();

  const answer = (asked: IncomingMessage, out: ServerResponse): void => {
    const { method, url = '/', headers } = asked;
    const change = isNext ? NEXT_BUILD[url] : undefined;
    // A whole answer: its text is changed here.
    const { 'if-none-match': _known, 'accept-encoding': _packed, ...whole } = headers;
    const far = request(
      { hostname, port, method, path: url, headers: change === undefined ? headers : whole },
      (come) => {
        if (change === undefined) {
          out.writeHead(come.statusCode ?? 502, come.headers);
          come.pipe(out);
          return;
        }
        const parts: Buffer[] = [];
        come.on('data', (part: Buffer) => parts.push(part));
        come.on('end', () => {
          const { 'content-length': _, etag: __, ...rest } = come.headers;
          out.writeHead(200, rest).end(change(Buffer.concat(parts).toString()));
        });
      },
    );
    far.on('error', () => out.destroy());
    asked.pipe(far);
  };

  const server = createServer(answer);
  server.on('upgrade', (asked, near: Socket, head) => {
    opened += 1;
    const far = connect(Number(port), hostname, () => {
      const lines = asked.rawHeaders.flatMap((name, at, all) =>
        at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : [],
      );
      far.write([`GET ${asked.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      far.write(head);
      far.pipe(near).pipe(far);
    });
    const tunnel = [near, far] as const;
    tunnels.add(tunnel);
    for (const [one, another] of [tunnel, [far, near] as const]) {
      one.on('error', () => another.destroy());
      one.on('close', () => {
        tunnels.delete(tunnel);
        another.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: () => {
      isNext = true;
    },
    silence: () => {
      for (const [near, far] of tunnels) {
        near.unpipe(far);
        far.unpipe(near);
        near.resume();
        far.resume();
      }
    },
    sockets: () => opened,
    stop: () => {
      server.close();
      server.closeAllConnections();
      for (const [near, far] of tunnels) {
        near.destroy();
        far.destroy();
      }
    },
  };
};
