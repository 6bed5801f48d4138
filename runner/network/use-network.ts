import type { Network } from './network-file.ts';
import { certificatesOf, proxyFromEnvironment } from './route.ts';

/** As `routeTo` reads them for the runner's socket. */
const VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'].flatMap((name) => [name, name.toUpperCase()]);

/** The one that was chosen for this process. */
let chosen: string | undefined;

/** By which proxy `fetch` of this process goes to an address. */
export const proxyInUse = (url: string): string | undefined => chosen ?? proxyFromEnvironment(url);

/** Makes the proxies of another environment those of this process: `routeTo` and `useNetwork` go by them from then on. */
export const useEnvironmentsProxies = (env: NodeJS.ProcessEnv): void => {
  for (const name of [...VARIABLES, 'no_proxy', 'NO_PROXY']) {
    // A name without a value would have the text `undefined`.
    if (env[name] === undefined) delete process.env[name];
    else process.env[name] = env[name];
  }
};

/**
 * Makes `fetch` of this process go by the chosen proxy, or by the environment's, and trust the chosen certificates.
 * Node 20 and 22 know neither for it; where nothing is asked for, nothing is loaded.
 */
export const useNetwork = async (network: Network | undefined, env: NodeJS.ProcessEnv): Promise<void> => {
  const ca = certificatesOf(network);
  const proxy = network?.proxy ?? undefined;
  chosen = proxy;
  if (proxy === undefined && ca === undefined && !VARIABLES.some((name) => env[name])) return;
  const { installProxiedFetch } = await import('./proxied-fetch.ts');
  installProxiedFetch({ proxy, ca });
};
