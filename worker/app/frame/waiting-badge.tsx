const SHOWN = 99;

/** How many plans wait; nothing when none does. */
export const WaitingBadge = ({ count }: { readonly count: number }) =>
  count === 0 ? null : (
    <>
      <span class="badge">{count > SHOWN ? `${SHOWN}+` : count}</span>
      <span class="sr-only"> waiting</span>
    </>
  );
