import type { Caller } from '../caller.ts';
import type { Env } from '../env.ts';

/** What a request carries to say who calls; the hub that it names is the one that checks it. */
export interface Presented {
  readonly hubId: string;
  readonly caller: Caller;
}

/** What the middleware knows of a request; `op` and `hubId` are for the log line. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    op?: string;
    hubId?: string;
    /** Set by `authenticate`, on every route that is not public. */
    presented?: Presented;
  };
}
