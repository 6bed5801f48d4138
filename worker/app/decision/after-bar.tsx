import { useRef } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import { cancelPlan } from '../api/plans.ts';
import { isOpen, plansIn } from '../live/state.ts';
import { useLive, useLivePart, useStore } from '../live/use-store.ts';
import { AskTwice } from '../parts/ask-twice.tsx';
import { Link } from '../router.tsx';
import { useBarHeight } from './use-bar-height.ts';

/** Says what is cancelled: alone, “Cancel” could be the way out of the question. */
const CANCEL = 'Cancel the run';

/** Cancels an approved or running plan. What really came of it, the plan's end says. */
const Cancel = ({ plan, isLive }: { readonly plan: PlanView; readonly isLive: boolean }) => {
  const store = useStore();
  const isAsked = plan.life.cancel !== null;
  if (isAsked || !isLive) {
    return (
      <button type="button" class="button button-deny" disabled>
        {isAsked ? 'Cancelling…' : CANCEL}
      </button>
    );
  }
  const hasBegun = plan.life.delivery.started_at !== null;
  return (
    <AskTwice
      word={CANCEL}
      name=""
      question={
        hasBegun
          ? 'Cancel the run now? What it did until then stays done.'
          : 'Cancel the run before it begins?'
      }
      back="Let it run"
      act={() => cancelPlan(plan.plan_id)}
      onDone={(cancelled) => store.dispatch({ type: 'plan', plan: cancelled })}
    />
  );
};

const Bar = ({ plan, waiting }: { readonly plan: PlanView; readonly waiting: readonly PlanView[] }) => {
  const isLive = useLivePart(({ link }) => link === 'live');
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  const isGoing = isOpen(plan.life.state);
  const [next] = waiting;
  return (
    <footer class="bar" ref={bar}>
      {isGoing && !isLive && <p class="bar-why">You can’t cancel while offline.</p>}
      <div class="bar-buttons">
        {isGoing && <Cancel plan={plan} isLive={isLive} />}
        {next !== undefined && (
          <Link href={`/p/${next.plan_id}`} class="button button-next">
            Next plan
            <span class="button-risk">{waiting.length.toLocaleString()} waiting</span>
          </Link>
        )}
      </div>
    </footer>
  );
};

/** Once a plan is decided: the way to cancel it while it can be, and to the next plan that waits. */
export const AfterBar = ({ plan }: { readonly plan: PlanView }) => {
  const waiting = plansIn(useLive(), (word) => word === 'pending');
  return isOpen(plan.life.state) || waiting.length > 0 ? <Bar plan={plan} waiting={waiting} /> : null;
};
