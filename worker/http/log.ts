import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

/** One JSON line for each request. Paths and query strings stay out: they can hold codes. */
export const logRequest: MiddlewareHandler<AppEnv> = async (c, next) => {
  const startedMs = Date.now();
  await next();
  console.log(
    JSON.stringify({
      op: c.get('op') ?? 'http.unknown',
      method: c.req.method,
      status: c.res.status,
      ms: Date.now() - startedMs,
      hub: c.get('hubId') ?? null,
    }),
  );
};

/** A bug, whole, as one JSON line. */
export const logBug = (op: string, error: Error): void => {
  console.error(JSON.stringify({ op, bug: error.message, name: error.name, stack: error.stack ?? null }));
};

/** The far side of a call was lost; said once for each request that it cost. */
export const logLostHub = (op: string, error: Error): void => {
  console.warn(JSON.stringify({ op, lost_hub: error.message }));
};

/** What a client of a protocol did wrong. */
export const logProtocolFault = (op: string, error: Error): void => {
  console.warn(JSON.stringify({ op, fault: error.message }));
};
