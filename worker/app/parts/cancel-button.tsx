import { useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import type { Problem } from '../api/call.ts';
import { cancelPlan } from '../api/plans.ts';
import { useStore } from '../live/use-store.ts';

/** Stops an approved or running plan. What really came of it, the plan's end says. */
export const CancelButton = ({ plan, isLive }: { readonly plan: PlanView; readonly isLive: boolean }) => {
  const store = useStore();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isAsked = plan.life.cancel !== null;
  const cancel = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const answer = await cancelPlan(plan.plan_id);
    if (answer.ok) store.dispatch({ type: 'plan', plan: answer.value });
    else setProblem(answer.problem);
    setBusy(false);
  };
  return (
    <footer class="bar">
      {problem !== null && (
        <p class="bar-problem" role="alert">
          {problem.detail}
        </p>
      )}
      {!isLive && <p class="bar-why">You can’t cancel while offline.</p>}
      <div class="bar-buttons">
        <button
          type="button"
          class="button"
          disabled={!isLive || isBusy || isAsked}
          onClick={() => void cancel()}
        >
          {isAsked ? 'Stopping…' : plan.life.state === 'running' ? 'Stop it' : 'Cancel'}
        </button>
      </div>
    </footer>
  );
};
