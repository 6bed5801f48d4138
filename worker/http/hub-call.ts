import type { Context } from 'hono';
import type { Result } from '../../shared/refusal.ts';
import type { Caller } from '../caller.ts';
import type { Env } from '../env.ts';
import type { HubRpc } from '../hub-rpc.ts';
import type { AppEnv, Presented } from './app-env.ts';
import { bootstrapHubId } from './bootstrap-hub.ts';
import { logLostHub } from './log.ts';
import { refuseRequest, take } from './refused.ts';

/** The Hub of this id. A stub that saw its Hub restart is broken: take a new one for each try. */
const hubOf = (env: Env, hubId: string): HubRpc =>
  // Workers' RPC types turn `unknown` members into `never`; HubRpc is what the Hub implements.
  env.HUB.get(env.HUB.idFromName(hubId)) as unknown as HubRpc;

/** No hub has this name. */
const NOBODY = 'nobody-';
/** Further hubs that are known to be there; they never go away. */
const there = new Set<string>();

/**
 * The name under which a hub that somebody named is called. Plain workerd makes files for every object that is merely
 * asked, so all hubs that were never made are one object that says what a hub says that nobody owns.
 */
const nameOf = async (env: Env, hubId: string): Promise<string> => {
  const first = bootstrapHubId(env);
  const key = `${first}/${hubId}`;
  if (first === undefined || hubId === first || there.has(key)) return hubId;
  if (!(await hubOf(env, first).hasHub(hubId))) return NOBODY;
  there.add(key);
  return hubId;
};

interface LostHub extends Error {
  readonly overloaded?: boolean;
}

/** True when the call did not fail at a bug of the Hub but because the Hub went away or is overrun. */
const isLostHub = (error: unknown): error is LostHub =>
  error instanceof Error &&
  ['retryable', 'overloaded', 'durableObjectReset'].some((flag) => Reflect.get(error, flag) === true);

const refuseLost = (error: Error, op: string, detail: string): never => {
  logLostHub(op, error);
  return refuseRequest('hub_unavailable', detail, { retry_after_s: 1 });
};

/** Calls the Hub for something that changes nothing; when the Hub restarts under it, once more. */
export const withHub = async <T>(
  c: Context<AppEnv>,
  hubId: string,
  call: (hub: HubRpc) => Promise<T>,
): Promise<T> => {
  const lost = (error: Error): never =>
    refuseLost(error, c.get('op') ?? 'http.unknown', 'The hub is restarting or busy. Try again.');
  const tryIt = async (): Promise<T> => call(hubOf(c.env, await nameOf(c.env, hubId)));
  try {
    return await tryIt();
  } catch (first) {
    if (!isLostHub(first)) throw first;
    // More calls would only keep an overrun hub from recovering.
    if (first.overloaded === true) return lost(first);
  }
  try {
    return await tryIt();
  } catch (second) {
    if (!isLostHub(second)) throw second;
    return lost(second);
  }
};

/** Who calls. A route that forgot to stand behind `authenticate` is closed, not open. */
export const presentedOf = (c: Context<AppEnv>): Presented =>
  c.get('presented') ?? refuseRequest('unauthenticated', 'This address needs a credential.');

type Call<T> = (hub: HubRpc, caller: Caller) => Promise<Result<T>>;

/** For calls that may be repeated without harm. */
export const ask = async <T>(c: Context<AppEnv>, call: Call<T>): Promise<T> => {
  const { hubId, caller } = presentedOf(c);
  return take(await withHub(c, hubId, (hub) => call(hub, caller)));
};

/** Lets a call that changes something run once: the first may have been carried out, so it is never repeated. */
export const withoutRepeat = async <T>(
  c: Context<AppEnv>,
  hubId: string,
  call: (hub: HubRpc) => Promise<T>,
): Promise<T> => {
  try {
    return await call(hubOf(c.env, await nameOf(c.env, hubId)));
  } catch (error) {
    if (!isLostHub(error)) throw error;
    return refuseLost(
      error,
      c.get('op') ?? 'http.unknown',
      'The hub restarted during this call, which may or may not have been carried out. Look before you repeat it.',
    );
  }
};

/** For calls that change something. */
export const tell = async <T>(c: Context<AppEnv>, call: Call<T>): Promise<T> => {
  const { hubId, caller } = presentedOf(c);
  return take(await withoutRepeat(c, hubId, (hub) => call(hub, caller)));
};
