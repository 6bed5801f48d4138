import type { PlanDocument } from '../../../shared/plan.ts';
import { countdownWords } from '../words/time-words.ts';

/** How long a plan can still be decided, in words and as a line that shrinks. */
export const Countdown = (props: { readonly document: PlanDocument; readonly now: number }) => {
  const { created_at, expires_at } = props.document;
  const until = Date.parse(expires_at);
  const left = countdownWords(until, props.now);
  const whole = until - Date.parse(created_at);
  return (
    <span class="countdown">
      <span class="countdown-words">{left === undefined ? 'expiring' : `expires in ${left}`}</span>
      <progress
        class="countdown-line"
        max={whole}
        value={Math.max(0, until - props.now)}
        aria-hidden="true"
      />
    </span>
  );
};
