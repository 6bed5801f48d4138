import { isApproved, type LiveState } from '../live/state.ts';

const KEY = 'provara:begun';
/** With so many plans a hub is not new, also where only older ones were approved. */
const MANY = 20;

/** True once a plan of this hub was approved; remembered on this device, for plans are not kept forever. */
export const hasBegun = ({ plans }: LiveState): boolean => {
  try {
    if (localStorage.getItem(KEY) !== null) return true;
  } catch {
    // A browser that keeps nothing: what is known now decides.
  }
  const isBegun = plans.size >= MANY || [...plans.values()].some(isApproved);
  try {
    if (isBegun) localStorage.setItem(KEY, '1');
  } catch {
    // As above.
  }
  return isBegun;
};
