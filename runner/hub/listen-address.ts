import { createServer, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { isLoopback } from '../../shared/loopback.ts';
import { Complaint } from '../complaint.ts';

const EVERY_ADDRESS: readonly string[] = ['0.0.0.0', '::'];
// Bridges of containers and virtual machines: no phone is on them.
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap)/;

export const bracketed = (host: string): string => (isIPv6(host) ? `[${host}]` : host);

/** The base URL with which programs on this machine reach the hub. */
export const localUrl = (host: string, port: number): string =>
  `http://${EVERY_ADDRESS.includes(host) ? '127.0.0.1' : bracketed(host)}:${port}`;

/** The same address for a browser on this machine: passkeys need a name, and 127.0.0.1 is none. */
export const pageUrl = (localUrl: string): string => localUrl.replace('//127.0.0.1:', '//localhost:');

/** The base URL with which a phone on the same network reaches the hub; undefined when it cannot. */
export const networkUrl = (
  host: string,
  port: number,
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): string | undefined => {
  if (isLoopback(host)) return undefined;
  if (!EVERY_ADDRESS.includes(host)) return `http://${bracketed(host)}:${port}`;
  const address = Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .find(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    );
  return address === undefined ? undefined : `http://${address.address}:${port}`;
};

/**
 * Makes sure that the hub can listen there and gives the port; 0 asks for any free one. Throws a sentence with
 * the cure when it can't.
 */
export const reservePort = async (host: string, port: number): Promise<number> => {
  const server = createServer();
  try {
    return await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  } catch (error) {
    throw new Complaint(sentenceFor(error, host, port));
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
};

const sentenceFor = (error: unknown, host: string, port: number): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. End that program, or choose another port: npm start -- --port ${port + 1}`;
  }
  if (code === 'EACCES') {
    return `This user may not listen on port ${port}. Choose one above 1023: npm start -- --port 8787`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is not an address of this machine. Use 127.0.0.1 for this machine only, or 0.0.0.0 for its network too.`;
  }
  return `The hub can not listen on ${host}, port ${port} (${code ?? 'unknown error'}). Choose others with --host and --port.`;
};
