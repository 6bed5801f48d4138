import type { PlanDocument } from '../../../shared/plan.ts';
import { countdownWords } from '../words/time-words.ts';
import { useNow } from './use-now.ts';

/** Of a plan's time, so little is left that it should be seen. */
const SHORT = 0.2;

/** How long a plan can still be decided, in words and as a line that shrinks. */
export const Countdown = ({ document }: { readonly document: PlanDocument }) => {
  const now = useNow();
  const until = Date.parse(document.expires_at);
  const left = countdownWords(until, now);
  const whole = until - Date.parse(document.created_at);
  const rest = Math.max(0, until - now);
  return (
    <span class={`countdown ${rest < whole * SHORT ? 'is-short' : ''}`}>
      <span class="countdown-words">{left === undefined ? 'expiring' : `expires in ${left}`}</span>
      {/* A `progress` would bring a tree of its own into each of hundreds of cards. */}
      <span class="countdown-line" style={{ backgroundSize: `${(100 * rest) / whole}% 100%` }} />
    </span>
  );
};
