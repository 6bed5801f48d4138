import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { listPlans } from '../api/plans.ts';
import { isOpen, type LiveState, plansIn } from '../live/state.ts';
import { useLive, useStore } from '../live/use-store.ts';
import { Machines } from '../parts/machines.tsx';
import { PasskeyNeeded } from '../parts/passkey-needed.tsx';
import { DecidedCard, PendingCard } from '../parts/plan-card.tsx';
import { useNow } from '../parts/use-now.ts';
import { usePasskeys } from '../passkey/use-passkeys.ts';
import { Link } from '../router.tsx';

const ENDED_SHOWN = 5;

const Section = (props: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2>{props.title}</h2>
    {props.children}
  </section>
);

const Empty = ({ state }: { readonly state: LiveState }) => (
  <div class="empty">
    <p class="empty-title">
      {state.revision === null ? 'Loading what waits for you…' : 'Nothing is waiting'}
    </p>
    {state.revision !== null && state.plans.size === 0 && (
      <p>
        When an agent posts a plan, it appears here by itself. To try: run the <code>curl</code> line that{' '}
        <code>npm start</code> printed, or <code>provara plan</code> with a command.
      </p>
    )}
  </div>
);

/** What waits for a decision; below it what is on its way, what ended lately, and the machines. */
export const InboxPage = () => {
  const state = useLive();
  const store = useStore();
  const { passkeys } = usePasskeys();
  const now = useNow();
  useEffect(() => {
    void listPlans().then((answer) => {
      if (!answer.ok) return;
      for (const plan of answer.value) {
        // What is open is the socket's to say: an answer may be older than the last event.
        if (!isOpen(plan.life.state)) store.dispatch({ type: 'plan', plan });
      }
    });
  }, [store]);

  const pending = plansIn(state, (word) => word === 'pending');
  const open = plansIn(state, (word) => word === 'approved' || word === 'running');
  const ended = plansIn(state, (word) => !isOpen(word))
    .sort((a, b) => (b.life.ended?.at ?? '').localeCompare(a.life.ended?.at ?? ''))
    .slice(0, ENDED_SHOWN);
  useEffect(() => {
    document.title = pending.length > 0 ? `(${pending.length}) Provara` : 'Provara';
  }, [pending.length]);

  return (
    <main class="page">
      <h1 tabIndex={-1} class={pending.length > 0 ? undefined : 'sr-only'}>
        {pending.length > 0 ? `${pending.length.toLocaleString()} waiting for you` : 'Inbox'}
      </h1>
      <PasskeyNeeded passkeys={passkeys} />
      {pending.length === 0 && <Empty state={state} />}
      <ul class="cards">
        {pending.map((plan) => (
          <PendingCard key={plan.plan_id} plan={plan} now={now} />
        ))}
      </ul>
      {open.length > 0 && (
        <Section title="On its way">
          <ul class="cards">
            {open.map((plan) => (
              <DecidedCard key={plan.plan_id} plan={plan} now={now} />
            ))}
          </ul>
        </Section>
      )}
      {ended.length > 0 && (
        <Section title="Ended lately">
          <ul class="cards">
            {ended.map((plan) => (
              <DecidedCard key={plan.plan_id} plan={plan} now={now} />
            ))}
          </ul>
        </Section>
      )}
      {state.revision !== null && (
        <Section title="Machines">
          <Machines runners={[...state.runners.values()]} now={now} />
          <Link href="/machines" class="section-link">
            All about the machines
          </Link>
        </Section>
      )}
    </main>
  );
};
