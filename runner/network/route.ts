import type { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Agent } from 'node:http';
import { rootCertificates } from 'node:tls';
import { getProxyForUrl } from 'proxy-from-env';
import { type Network, NetworkBroken } from './network-file.ts';

/** How connections to one address are made; undefined members mean: as Node does it by itself. */
export interface Route {
  readonly proxy: string | undefined;
  /** Certificates in PEM, Node's own among them. */
  readonly ca: readonly string[] | undefined;
}

const IS_HTTP = /^https?:/i;

/** The variables are named for http and https; a WebSocket begins as one of them. */
const asHttp = (url: string): string => url.replace(/^ws/, 'http');

/** The environment's proxy for an address; undefined where it names none, or one of another kind, such as SOCKS. */
export const proxyFromEnvironment = (url: string): string | undefined => {
  const proxy = getProxyForUrl(url);
  return IS_HTTP.test(proxy) ? proxy : undefined;
};

/** The kind of the environment's proxy for an address where it is one that is not used, such as `socks5`. */
export const unusedProxy = (url: string, network: Network | undefined): string | undefined => {
  if (network?.proxy) return undefined;
  const proxy = getProxyForUrl(asHttp(url));
  return proxy === '' || IS_HTTP.test(proxy) ? undefined : proxy.replace(/:.*$/s, '').toLowerCase();
};

/** What is said of such a proxy: `kind` is what `unusedProxy` answered. */
export const unusedProxyWords = (kind: string): string =>
  `The environment names a proxy of the kind ${kind}, which is not used: the hub is called without it.`;
export const UNUSED_PROXY_CURE = 'HTTPS_PROXY takes one that begins with http:// or https://.';

/** What was chosen, or else `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment. */
export const routeTo = (url: string, network: Network | undefined): Route => {
  const proxy = network?.proxy ?? proxyFromEnvironment(asHttp(url));
  return { proxy, ca: certificatesOf(network) };
};

/** Node's own and those of the chosen file; undefined where none was chosen. Throws `NetworkBroken` when it can't be used. */
export const certificatesOf = (network: Network | undefined): readonly string[] | undefined =>
  network === undefined || network.ca_file === null
    ? undefined
    : [...rootCertificates, readCertificates(network.ca_file)];

const readCertificates = (file: string): string => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new NetworkBroken(
      `The certificates ${file} can not be read (${code}).`,
      'Put the file back, or name another: provara pair URL --ca FILE',
    );
  }
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new NetworkBroken(
    `${file} holds no certificate in PEM.`,
    'Convert it: openssl x509 -inform der -in FILE',
  );
};

/** An agent for WebSockets through a proxy. Loaded late: few machines are behind one. */
export const agentFor = async (
  { proxy, ca }: Route,
  /** The proxy answered by itself: what comes then is not the hub's word. */
  onRefused: (status: number) => void,
): Promise<Agent | undefined> => {
  if (proxy === undefined) return undefined;
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const agent = new HttpsProxyAgent(proxy, ca === undefined ? {} : { ca: [...ca] });
  (agent as EventEmitter).on('proxyConnect', ({ statusCode }: { statusCode: number }) => {
    if (statusCode !== 200) onRefused(statusCode);
  });
  return agent;
};
