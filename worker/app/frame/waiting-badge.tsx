import { waitingCount } from '../live/state.ts';
import { useLivePart } from '../live/use-store.ts';

const SHOWN = 99;

/** How many plans wait; nothing when none does. */
export const WaitingBadge = () => {
  const count = useLivePart(waitingCount);
  if (count === 0) return null;
  return (
    <>
      <span class="badge">{count > SHOWN ? `${SHOWN}+` : count}</span>
      <span class="sr-only"> waiting</span>
    </>
  );
};
