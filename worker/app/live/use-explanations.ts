import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import { getExplanations } from '../api/plans.ts';
import type { ShownExplanation } from '../api/read-explanation.ts';

/** So long a yes waits for an explanation that is on its way; without one a plan can be decided as well. */
const AWAITED_MS = 3_000;

export interface Explanations {
  /** For each step that has one. */
  readonly steps: readonly (ShownExplanation | undefined)[];
  /** True while one may still come at once. */
  readonly isAwaited: boolean;
}

/** Asks once what the policy has to say of a plan's steps. One of another text than the step's is not used. */
export const useExplanations = ({ plan_id, document, verdict }: PlanView, isLive: boolean): Explanations => {
  const hasSome = verdict !== null && document.shell !== 'sh';
  const [answer, setAnswer] = useState<readonly ShownExplanation[]>();
  const [isAwaited, setAwaited] = useState(hasSome);
  useEffect(() => {
    const timer = setTimeout(() => setAwaited(false), AWAITED_MS);
    return () => clearTimeout(timer);
  }, []);
  const isMissing = answer === undefined;
  useEffect(() => {
    if (!hasSome || !isLive || !isMissing) return;
    void getExplanations(plan_id).then((got) => {
      if (got.ok) setAnswer(got.value);
      setAwaited(false);
    });
  }, [plan_id, hasSome, isLive, isMissing]);
  const steps = useMemo(
    () =>
      document.steps.map(({ command }, step) =>
        answer?.[step]?.text === command ? answer[step] : undefined,
      ),
    [document, answer],
  );
  return { steps, isAwaited };
};
