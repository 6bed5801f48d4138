import { EnvHttpProxyAgent, fetch, setGlobalDispatcher } from 'undici';

export interface ProxiedFetch {
  /** Undefined: as the environment says. */
  readonly proxy: string | undefined;
  readonly ca: readonly string[] | undefined;
}

/** Replaces `fetch` of this process by one that goes by a proxy. */
export const installProxiedFetch = ({ proxy, ca }: ProxiedFetch): void => {
  const tls = ca === undefined ? {} : { connect: { ca: [...ca] }, requestTls: { ca: [...ca] } };
  const chosen = proxy === undefined ? {} : { httpProxy: proxy, httpsProxy: proxy, noProxy: '' };
  setGlobalDispatcher(new EnvHttpProxyAgent({ ...chosen, ...tls }));
  // The dispatcher and the fetch that speaks to it must be of one version.
  globalThis.fetch = fetch as unknown as typeof globalThis.fetch;
};
