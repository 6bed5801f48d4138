import type { PlanView } from '../../../shared/api.ts';
import { TEST_NOTE } from '../api/plans.ts';
import { isApproved, type LiveState } from '../live/state.ts';

const KEY = 'provara:begun';
/** With so many plans a hub is not new, also where only older ones were approved. */
const MANY = 20;

/** What was done of the first steps. */
export interface Begun {
  /** A plan was approved, be it the app's own. */
  readonly isApproved: boolean;
  /** Somebody else than the app asked. */
  readonly isAsked: boolean;
  /** Both, once: remembered on this device, for plans are not kept forever. */
  readonly isDone: boolean;
}

const isAppsOwn = ({ document }: PlanView): boolean => document.note === TEST_NOTE;

export const hasBegun = ({ plans }: Pick<LiveState, 'plans'>): Begun => {
  const known = [...plans.values()];
  const begun = {
    isApproved: known.some(isApproved),
    isAsked: known.some((plan) => !isAppsOwn(plan)),
  };
  try {
    if (localStorage.getItem(KEY) !== null) return { ...begun, isDone: true };
  } catch {
    // A browser that keeps nothing: what is known now decides.
  }
  const isDone = plans.size >= MANY || (begun.isApproved && begun.isAsked);
  try {
    if (isDone) localStorage.setItem(KEY, '1');
  } catch {
    // As above.
  }
  return { ...begun, isDone };
};
