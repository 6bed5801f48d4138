/** What the deployment gives the worker: wrangler.toml, or the config that `npm start` writes. */
export interface Env {
  /** Of class `Hub`; callers speak to it by `HubRpc`. */
  readonly HUB: DurableObjectNamespace;
  /** The built app. Plain workerd serves every file as `application/octet-stream`. */
  readonly ASSETS: Fetcher;
  /** JSON of `Bootstrap` (shared/credential.ts): which hub may come to life here, and with which hashes. */
  readonly PROVARA_BOOTSTRAP?: string;
  /** 32 bytes as base64url, which seal the secrets that the hub stores; held outside its database. */
  readonly PROVARA_SEALING_KEY?: string;
  /** When the process of an embedded hub began, in ISO 8601. */
  readonly PROVARA_STARTED_AT?: string;
  /** Where people reach the page; passkeys are made for this address. */
  readonly PROVARA_PUBLIC_URL?: string;
  /** Where the devices of the same network reach the hub; of an embedded one that listens there. */
  readonly PROVARA_NETWORK_URL?: string;
  /** Origins of the private network that messages may be sent to, separated by spaces or commas. */
  readonly PROVARA_PRIVATE_TARGETS?: string;
  /** The way to them; only in an embedded hub where some are listed. */
  readonly PRIVATE_NETWORK?: Fetcher;
  /** Requests that each credential may make in a window; as in the reference. */
  readonly AGENT_HUB_RATE_LIMIT_REQUESTS?: string;
  readonly AGENT_HUB_RATE_LIMIT_WINDOW_SECONDS?: string;
}
