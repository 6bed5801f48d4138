import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** An HTTP proxy on this machine that tunnels, and remembers to where and for whom. */
export const connectProxy = async (): Promise<{
  readonly url: string;
  readonly tunnels: { to: string; authorization: string | undefined }[];
  stop(): void;
}> => {
  const tunnels: { to: string; authorization: string | undefined }[] = [];
  const server = createServer((_, answer) => answer.writeHead(405).end());
  server.on('connect', (request, socket, head) => {
    const to = request.url ?? '';
    tunnels.push({ to, authorization: request.headers['proxy-authorization'] });
    const { hostname, port } = new URL(`http://${to}`);
    const far = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      far.write(head);
      far.pipe(socket).pipe(far);
    });
    for (const [one, other] of [
      [far, socket],
      [socket, far],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://user:secret@127.0.0.1:${port}`,
    tunnels,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
