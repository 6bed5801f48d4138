import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { RefusalCode } from '../../shared/refusal.ts';
import { problems } from '../openapi-answers.ts';
import type { AppEnv } from './app-env.ts';
import { authenticate } from './authenticate.ts';
import { refuseInvalid } from './validation.ts';

type Declared = Omit<RouteConfig, 'middleware' | 'security' | 'operationId'> & {
  /** `noun.verb`: the operation's name in the log and in the OpenAPI document. */
  readonly op: string;
  /** What this route refuses beside what all of its kind do. */
  readonly refusals: readonly RefusalCode[];
};

type Route<R extends Declared, M> = Omit<R, 'op' | 'refusals'> & { middleware: M };

const ALL_REFUSE = ['internal', 'hub_unavailable'] as const;
const CALLERS_REFUSE = ['unauthenticated', 'role_forbidden', 'rate_limited', ...ALL_REFUSE] as const;
const CHANGES_REFUSE = ['origin_mismatch', ...CALLERS_REFUSE] as const;

/** Any of these headers, or the page's cookie. Defined in openapi.ts. */
const SECURITY = [{ bearer: [] }, { agentToken: [] }, { session: [] }];

const named =
  (op: string): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.set('op', op);
    await next();
  };

/** An empty set of routes whose parameters are checked, with 422 for what is not valid. */
export const newRoutes = (): OpenAPIHono<AppEnv> => new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });

/** A route for everybody. */
export const publicRoute = <const R extends Declared>({
  op,
  refusals,
  ...route
}: R): Route<R, MiddlewareHandler<AppEnv>> => ({
  ...route,
  operationId: op,
  security: [],
  middleware: named(op),
  responses: { ...route.responses, ...problems([...refusals, ...ALL_REFUSE]) },
});

/** A route that needs a credential; its handler gets who calls, and the Hub decides whether that is true. */
export const callerRoute = <const R extends Declared>({
  op,
  refusals,
  ...route
}: R): Route<R, MiddlewareHandler<AppEnv>> => ({
  ...route,
  operationId: op,
  security: SECURITY,
  middleware: authenticate(op),
  responses: {
    ...route.responses,
    ...problems([...refusals, ...(route.method === 'get' ? CALLERS_REFUSE : CHANGES_REFUSE)]),
  },
});

/** A route of a pairing: for the machine by its pairing's secret, some also for the owner. Its handler finds out which. */
export const pairingRoute = <const R extends Declared>({
  op,
  refusals,
  ...route
}: R): Route<R, MiddlewareHandler<AppEnv>> => ({
  ...route,
  operationId: op,
  security: [{ pairing: [] }, ...SECURITY],
  middleware: named(op),
  responses: {
    ...route.responses,
    ...problems([...refusals, ...(route.method === 'get' ? CALLERS_REFUSE : CHANGES_REFUSE)]),
  },
});
