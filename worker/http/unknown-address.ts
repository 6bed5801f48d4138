import type { Hono, NotFoundHandler } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { MiddlewareHandler } from 'hono/types';
import type { AppEnv } from './app-env.ts';
import { problem } from './problem.ts';

/** Answers an address that no route has. */
export const unknownAddress: NotFoundHandler<AppEnv> = (c) =>
  problem(c, {
    code: 'not_found',
    detail: 'There is nothing at this address. /openapi.json lists what there is.',
  });

/** Answers an address that a route has, but not for this method; OPTIONS is told which methods there are. */
export const unknownMethod = (app: Hono<AppEnv>): MiddlewareHandler =>
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      const allow = methods.join(', ');
      if (c.req.method === 'OPTIONS') return c.body(null, 204, { Allow: allow });
      return problem(
        c,
        { code: 'method_not_allowed', detail: `This address takes ${allow}.`, extra: { allow: methods } },
        { Allow: allow },
      );
    },
  });
