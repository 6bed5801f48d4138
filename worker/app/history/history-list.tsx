import { useEffect, useRef } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import { newestOf } from '../live/state.ts';
import { useLive } from '../live/use-store.ts';
import { DecidedCard } from '../parts/plan-card.tsx';
import { useNow } from '../parts/use-now.ts';
import { Link } from '../router.tsx';
import { dayOf, dayWords } from '../words/history-words.ts';
import { countWords } from '../words/time-words.ts';
import type { Shown } from './kept-parts.ts';
import { type HistoryFilter, isNarrowed } from './use-history-address.ts';
import { useHistoryParts } from './use-history-parts.ts';

/** At the end of the list: asks for more when it comes near the screen, or when it is touched. */
const More = ({ isBusy, onMore }: { readonly isBusy: boolean; readonly onMore: () => void }) => {
  const place = useRef<HTMLButtonElement>(null);
  const act = useRef(onMore);
  act.current = onMore;
  useEffect(() => {
    if (isBusy || place.current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) act.current();
      },
      { rootMargin: '600px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isBusy]);
  return (
    <button ref={place} type="button" class="button history-more" disabled={isBusy} onClick={onMore}>
      {isBusy ? 'Loading…' : 'Show more'}
    </button>
  );
};

const Empty = ({ filter, onClear }: { readonly filter: HistoryFilter; readonly onClear: () => void }) =>
  isNarrowed(filter) ? (
    <div class="empty">
      <p class="empty-title">Nothing fits</p>
      <p>Plans are kept for 90 days after they ended. Fewer or shorter words find more.</p>
      <button type="button" class="button" onClick={onClear}>
        Show everything
      </button>
    </div>
  ) : (
    <div class="empty">
      <p class="empty-title">No plans yet</p>
      <p>
        Every plan stays here for 90 days, with who decided it and what came of it. An agent posts the first
        one with its token.
      </p>
      <Link href="/settings" class="button">
        Make an agent’s token
      </Link>
    </div>
  );

/** For who can't see the list. What could not be asked is not none. */
const statusWords = ({ plans, cursor, problem, isBusy }: Shown): string => {
  if (isBusy) return 'Loading…';
  if (problem !== null) return '';
  return `${countWords(plans.length, 'plan')}${cursor === null ? '' : ' and more'}`;
};

const byDay = (plans: readonly PlanView[]): ReadonlyMap<string, readonly PlanView[]> => {
  const days = new Map<string, PlanView[]>();
  for (const plan of plans) {
    const day = dayOf(new Date(plan.document.created_at));
    days.set(day, [...(days.get(day) ?? []), plan]);
  }
  return days;
};

/** The plans of a filter, newest first, under the days on which they were submitted. */
export const HistoryList = (props: { readonly filter: HistoryFilter; readonly onClear: () => void }) => {
  const { shown, more } = useHistoryParts(props.filter);
  const live = useLive();
  const now = useNow();
  const { plans, cursor, problem, isBusy } = shown;
  const days = byDay(plans);
  return (
    <>
      <p class="sr-only" role="status">
        {statusWords(shown)}
      </p>
      {[...days].map(([day, ofDay]) => (
        <section key={day}>
          <h2>{dayWords(day, now)}</h2>
          <ul class="cards">
            {ofDay.map((plan) => (
              <DecidedCard key={plan.plan_id} plan={newestOf(live, plan)} at={plan.document.created_at} />
            ))}
          </ul>
        </section>
      ))}
      {problem !== null && (
        <p class="warning" role="alert">
          {problem}{' '}
          <button type="button" class="text-button" onClick={more}>
            Try again
          </button>
        </p>
      )}
      {problem === null && !isBusy && plans.length === 0 && cursor === null && (
        <Empty filter={props.filter} onClear={props.onClear} />
      )}
      {problem === null && (cursor !== null || (isBusy && plans.length === 0)) && (
        <More isBusy={isBusy} onMore={more} />
      )}
    </>
  );
};
