import type { Context, Hono, NotFoundHandler } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { MiddlewareHandler } from 'hono/types';
import type { AppEnv } from './app-env.ts';
import { appFile } from './app-files.ts';
import { problem } from './problem.ts';

const isNavigation = (c: Context<AppEnv>): boolean =>
  c.req.method === 'GET' && c.req.header('Accept')?.includes('text/html') === true;

/** An address that no route has: a person gets the app, which says so, a program the problem. */
const nothingHere = async (c: Context<AppEnv>): Promise<Response> => {
  const page = isNavigation(c) ? await appFile(c.env, c.req.raw, '/index.html') : undefined;
  if (page !== undefined) return new Response(page.body, { status: 404, headers: page.headers });
  return problem(c, {
    code: 'not_found',
    detail: 'There is nothing at this address. /openapi.json lists what there is.',
  });
};

/** An address that a route has, but not for this method; OPTIONS is told which methods there are. */
const unknownMethod = (app: Hono<AppEnv>): MiddlewareHandler =>
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

/** Answers what no route takes. Asked only then: as a middleware the search would stand in the way of every request. */
export const unknownAddress = (app: Hono<AppEnv>): NotFoundHandler<AppEnv> => {
  const orMethod = unknownMethod(app);
  return async (c) => {
    await orMethod(c, async () => {
      c.res = await nothingHere(c);
    });
    return c.res;
  };
};
