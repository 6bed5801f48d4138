import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import type { Me } from '../api/call.ts';
import { listPlans } from '../api/plans.ts';
import { EmptyInbox } from '../inbox/empty-inbox.tsx';
import { hasBegun } from '../inbox/has-begun.ts';
import { useCards } from '../inbox/use-cards.ts';
import { isOpen, plansIn } from '../live/state.ts';
import { useLive, useStore } from '../live/use-store.ts';
import { later } from '../parts/later.tsx';
import { changedAt, DecidedCard, FoldedCard, PendingCard } from '../parts/plan-card.tsx';
import { PasskeyNeeded } from '../passkey/passkey-needed.tsx';
import { PasskeyWaits } from '../passkey/passkey-waits.tsx';
import { usePasskeys } from '../passkey/use-passkeys.ts';
import { Link } from '../router.tsx';
import { countWords } from '../words/time-words.ts';

const ENDED_SHOWN = 5;

const FirstSteps = later(() => import('../inbox/first-steps.tsx').then((module) => module.FirstSteps));

const Section = (props: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2>{props.title}</h2>
    {props.children}
  </section>
);

const Decided = ({ title, plans }: { readonly title: string; readonly plans: readonly PlanView[] }) => (
  <Section title={title}>
    <ul class="cards">
      {plans.map((plan) => (
        <DecidedCard key={plan.plan_id} plan={plan} at={changedAt(plan)} />
      ))}
    </ul>
  </Section>
);

/** What waits for a decision; nothing else competes with it. */
export const InboxPage = ({ me }: { readonly me: Me | undefined }) => {
  const state = useLive();
  const store = useStore();
  const { passkeys } = usePasskeys();
  const [listed, setListed] = useState<'done' | 'failed'>();
  const isMissing = listed === 'failed' && state.link === 'live';
  useEffect(() => {
    // Asked once; again when the hub is there after it could not be asked.
    if (listed !== undefined && !isMissing) return;
    void listPlans().then((answer) => {
      setListed(answer.ok ? 'done' : 'failed');
      if (!answer.ok) return;
      for (const plan of answer.value) {
        // What is open is the socket's to say: an answer may be older than the last event.
        if (!isOpen(plan.life.state)) store.dispatch({ type: 'plan', plan });
      }
    });
  }, [store, listed, isMissing]);

  const pending = plansIn(state, (word) => word === 'pending');
  const { cards, heightOf, showHeld } = useCards(pending.map(({ plan_id }) => plan_id));
  const open = plansIn(state, (word) => word === 'approved' || word === 'running');
  const ended = plansIn(state, (word) => !isOpen(word))
    .sort((a, b) => (b.life.ended?.at ?? '').localeCompare(a.life.ended?.at ?? ''))
    .slice(0, ENDED_SHOWN);
  useEffect(() => {
    document.title = pending.length > 0 ? `(${pending.length}) Provara` : 'Provara';
  }, [pending.length]);
  const isEmpty = pending.length === 0;
  const isKnown = state.revision !== null && state.hold === null && listed !== undefined;
  const begun = isEmpty && isKnown ? hasBegun(state) : undefined;
  const showNew = (): void => {
    showHeld();
    window.scrollTo(0, 0);
  };

  return (
    <main class="page">
      <h1 tabIndex={-1} class={isEmpty ? 'sr-only' : undefined}>
        {isEmpty ? 'Inbox' : `${pending.length.toLocaleString()} waiting for you`}
      </h1>
      <PasskeyNeeded passkeys={passkeys} />
      <PasskeyWaits passkeys={passkeys} />
      {cards.held > 0 && (
        <div class="cards-new">
          <button type="button" class="button button-strong" onClick={showNew}>
            ↑ {countWords(cards.held, 'new plan')}
          </button>
        </div>
      )}
      <ul class="cards cards-pending">
        {cards.shown.map((id) => {
          const plan = state.plans.get(id);
          if (plan === undefined) return null;
          return cards.leftAt.has(id) ? (
            <FoldedCard key={id} plan={plan} height={heightOf(id)} />
          ) : (
            <PendingCard key={id} plan={plan} />
          );
        })}
      </ul>
      {isEmpty && <EmptyInbox state={state} />}
      {begun !== undefined && !begun.isDone && (
        <FirstSteps me={me} runners={[...state.runners.values()]} begun={begun} />
      )}
      {open.length > 0 && <Decided title="On its way" plans={open} />}
      {isEmpty && ended.length > 0 && (
        <>
          <Decided title="Ended lately" plans={ended} />
          <Link href="/history" class="section-link">
            All of the history
          </Link>
        </>
      )}
    </main>
  );
};
