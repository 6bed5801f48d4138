import { Agent, Dispatcher, fetch, ProxyAgent, setGlobalDispatcher } from 'undici';
import { proxyFromEnvironment } from './route.ts';

export interface ProxiedFetch {
  /** Undefined: as the environment says. */
  readonly proxy: string | undefined;
  readonly ca: readonly string[] | undefined;
}

/** Sends each request by the proxy of its address. undici's own of the kind warns that it is experimental. */
class ByRoute extends Dispatcher {
  readonly #chosen: string | undefined;
  readonly #tls: { readonly connect?: { ca: string[] }; readonly requestTls?: { ca: string[] } };
  readonly #agents = new Map<string | undefined, Dispatcher>();

  constructor({ proxy, ca }: ProxiedFetch) {
    super();
    this.#chosen = proxy;
    this.#tls = ca === undefined ? {} : { connect: { ca: [...ca] }, requestTls: { ca: [...ca] } };
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Parameters<Dispatcher['dispatch']>[1],
  ): boolean {
    const proxy = this.#chosen ?? proxyFromEnvironment(String(options.origin));
    return this.#agentFor(proxy).dispatch(options, handler);
  }

  #agentFor(proxy: string | undefined): Dispatcher {
    const known = this.#agents.get(proxy);
    if (known !== undefined) return known;
    const made = proxy === undefined ? new Agent(this.#tls) : new ProxyAgent({ ...this.#tls, uri: proxy });
    this.#agents.set(proxy, made);
    return made;
  }
}

/** Replaces `fetch` of this process by one that goes by a proxy. */
export const installProxiedFetch = (options: ProxiedFetch): void => {
  setGlobalDispatcher(new ByRoute(options));
  // The dispatcher and the fetch that speaks to it must be of one version.
  globalThis.fetch = fetch as unknown as typeof globalThis.fetch;
};
