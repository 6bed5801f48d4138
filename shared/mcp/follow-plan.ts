import type { PlanView } from '../api.ts';
import { isEnded } from '../plan.ts';
import type { CallApi } from './call-api.ts';
import { readPlan } from './outcome.ts';
import { outcomeText } from './outcome-text.ts';

/** The official clients give up after 60 s without an answer: every call has answered before that. */
export const WAIT_MAX_S = 50;
export const WAIT_DEFAULT_S = 45;

/** After this long a client is told where the plan stands. */
const SLICE_S = 5;

/** What a tool needs of the call that it answers. */
export interface Following {
  readonly nowMs: () => number;
  /** True when the client gave up: the plan stays, only the wait ends. */
  readonly isAbandoned: () => boolean;
  /** Tells the client where the plan stands after so many of `totalS` seconds. */
  readonly progress: (elapsedS: number, totalS: number, message: string) => Promise<void>;
}

/** Reads the plan again and again until it has ended or `waitS` are over. */
export const followPlan = async (
  callApi: CallApi,
  planId: string,
  waitS: number,
  { nowMs, isAbandoned, progress }: Following,
): Promise<PlanView> => {
  const startMs = nowMs();
  const elapsedS = (): number => Math.floor((nowMs() - startMs) / 1_000);
  let view = await readPlan(callApi, planId, 0);
  for (let told = -1; !isEnded(view.life.state) && elapsedS() < waitS && !isAbandoned(); ) {
    // A progress must grow with each notification.
    told = Math.max(told + 1, elapsedS());
    await progress(told, waitS, outcomeText(view));
    view = await readPlan(callApi, planId, Math.max(1, Math.min(SLICE_S, waitS - elapsedS())));
  }
  return view;
};
