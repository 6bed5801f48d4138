import { useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import type { Problem } from '../api/call.ts';
import { cancelPlan } from '../api/plans.ts';
import { isOpen, plansIn } from '../live/state.ts';
import { useLive, useStore } from '../live/use-store.ts';
import { Link } from '../router.tsx';

/** Cancels an approved or running plan. What really came of it, the plan's end says. */
const Cancel = (props: {
  readonly plan: PlanView;
  readonly isLive: boolean;
  readonly onProblem: (problem: Problem | null) => void;
}) => {
  const { plan, isLive, onProblem } = props;
  const store = useStore();
  const [isBusy, setBusy] = useState(false);
  const isAsked = plan.life.cancel !== null;
  const cancel = async (): Promise<void> => {
    setBusy(true);
    onProblem(null);
    const answer = await cancelPlan(plan.plan_id);
    if (answer.ok) store.dispatch({ type: 'plan', plan: answer.value });
    else onProblem(answer.problem);
    setBusy(false);
  };
  return (
    <button
      type="button"
      class="button button-deny"
      disabled={!isLive || isBusy || isAsked}
      onClick={() => void cancel()}
    >
      {isBusy || isAsked ? 'Cancelling…' : 'Cancel'}
    </button>
  );
};

/** Once a plan is decided: the way to cancel it while it can be, and to the next plan that waits. */
export const AfterBar = ({ plan }: { readonly plan: PlanView }) => {
  const state = useLive();
  const [problem, setProblem] = useState<Problem | null>(null);
  const isGoing = isOpen(plan.life.state);
  const waiting = plansIn(state, (word) => word === 'pending');
  const [next] = waiting;
  if (!isGoing && next === undefined) return null;
  const isLive = state.link === 'live';
  return (
    <footer class="bar">
      {problem !== null && (
        <p class="bar-problem" role="alert">
          {problem.detail}
        </p>
      )}
      {isGoing && !isLive && <p class="bar-why">You can’t cancel while offline.</p>}
      <div class="bar-buttons">
        {isGoing && <Cancel plan={plan} isLive={isLive} onProblem={setProblem} />}
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
