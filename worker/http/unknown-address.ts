import type { Context, Hono, NotFoundHandler } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { MiddlewareHandler } from 'hono/types';
import type { AppEnv } from './app-env.ts';
import { appFile } from './app-files.ts';
import { problem } from './problem.ts';

const isNavigation = (c: Context<AppEnv>): boolean =>
  c.req.method === 'GET' && c.req.header('Accept')?.includes('text/html') === true;

/** Answers an address that no route has: a person gets the app, which says so, a program the problem. */
export const unknownAddress: NotFoundHandler<AppEnv> = async (c) => {
  const page = isNavigation(c) ? await appFile(c.env, c.req.raw, '/index.html') : undefined;
  if (page !== undefined) return new Response(page.body, { status: 404, headers: page.headers });
  return problem(c, {
    code: 'not_found',
    detail: 'There is nothing at this address. /openapi.json lists what there is.',
  });
};

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
