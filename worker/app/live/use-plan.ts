import { useEffect, useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import type { Problem } from '../api/call.ts';
import { getPlan } from '../api/plans.ts';
import { useAgain } from './use-again.ts';
import { useLive, useStore } from './use-store.ts';

/** The plan from what is live, or asked for when it is not among that. */
export const usePlan = (planId: string): { readonly plan?: PlanView; readonly problem?: Problem } => {
  const state = useLive();
  const store = useStore();
  const [problem, setProblem] = useState<Problem>();
  const plan = state.plans.get(planId);
  const isMissing = plan === undefined;
  const isReady = state.revision !== null;
  const ask = (): void => {
    setProblem(undefined);
    void getPlan(planId).then((answer) => {
      if (answer.ok) store.dispatch({ type: 'plan', plan: answer.value });
      else setProblem(answer.problem);
    });
  };
  useEffect(() => {
    if (isMissing && isReady) ask();
  }, [planId, isMissing, isReady, store]);
  useAgain(isMissing && problem?.status === 0, ask);
  return { ...(plan && { plan }), ...(problem && { problem }) };
};
