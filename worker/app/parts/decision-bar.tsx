import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import type { Problem } from '../api/call.ts';
import { approvePlan, denyPlan } from '../api/plans.ts';
import { useStore } from '../live/use-store.ts';
import type { Gate } from '../words/decision-words.ts';
import { RISK_WORDS } from '../words/risk-words.ts';
import { countWords } from '../words/time-words.ts';
import { DenySheet } from './deny-sheet.tsx';

/** A second tap on `Read on` must not become a yes because the button changed under the thumb. */
const ARMED_AFTER_MS = 600;

const useArmed = (isOpen: boolean): boolean => {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    setArmed(false);
    if (!isOpen) return;
    const timer = setTimeout(() => setArmed(true), ARMED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isOpen]);
  return isArmed && isOpen;
};

/** Deny and Approve, above the thumb. Approve stays quiet until the gate is open. */
export const DecisionBar = (props: {
  readonly plan: PlanView;
  readonly gate: Gate;
  readonly canDeny: boolean;
  readonly barRef: RefObject<HTMLElement | null>;
  readonly onReadOn: (mark: string) => void;
}) => {
  const { plan, gate } = props;
  const store = useStore();
  const [busy, setBusy] = useState<'approve' | 'deny' | null>(null);
  const [isDenying, setDenying] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isArmed = useArmed(gate.kind === 'open');
  const { document } = plan;

  const decide = async (kind: 'approve' | 'deny', reason: string): Promise<void> => {
    if (busy !== null) return;
    setBusy(kind);
    setProblem(null);
    const answer =
      kind === 'approve' ? await approvePlan(plan.plan_id) : await denyPlan(plan.plan_id, reason);
    if (answer.ok) store.dispatch({ type: 'plan', plan: answer.value });
    else {
      setProblem(answer.problem);
      // Someone else may have been quicker: before the next tap the page must know what holds.
      store.link.check();
    }
    setDenying(false);
    setBusy(null);
  };
  const onApprove = (): void => {
    if (isArmed) void decide('approve', '');
    if (gate.kind === 'unread') props.onReadOn(gate.mark);
  };

  const risk = plan.verdict === null ? null : RISK_WORDS[plan.verdict.risk].toLowerCase();
  const what = `${countWords(document.steps.length, 'step')} on ${document.runner.name}${risk === null ? '' : `, ${risk}`}`;
  return (
    <footer class="bar" ref={props.barRef}>
      {problem !== null && (
        <p class="bar-problem" role="alert">
          {problem.detail}
        </p>
      )}
      {gate.kind !== 'open' && (
        <p class="bar-why" id="bar-why">
          {gate.why}
        </p>
      )}
      <div class="bar-buttons">
        <button
          type="button"
          class="button"
          disabled={!props.canDeny || busy !== null}
          onClick={() => setDenying(true)}
        >
          Deny
        </button>
        <button
          type="button"
          class={`button button-approve ${isArmed && busy === null ? '' : 'is-quiet'}`}
          aria-disabled={(gate.kind !== 'unread' && !isArmed) || busy !== null}
          aria-describedby={gate.kind === 'open' ? undefined : 'bar-why'}
          aria-label={gate.kind === 'unread' ? `Read on: ${gate.why}` : `Approve ${what}`}
          onClick={onApprove}
        >
          {busy === 'approve' ? 'Approving…' : gate.kind === 'unread' ? 'Read on ↓' : 'Approve'}
          {busy === null && gate.kind !== 'unread' && risk !== null && (
            <span class="button-risk">{risk}</span>
          )}
        </button>
      </div>
      {isDenying && (
        <DenySheet
          agent={document.requester.name}
          isBusy={busy === 'deny'}
          onDeny={(reason) => void decide('deny', reason)}
          onClose={() => setDenying(false)}
        />
      )}
    </footer>
  );
};
