import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import { decisionDigest } from '../../../shared/proof/signed-digests.ts';
import type { Answer, Problem } from '../api/call.ts';
import { approvePlan, denyPlan } from '../api/plans.ts';
import { useStore } from '../live/use-store.ts';
import { signDigest } from '../passkey/ask-passkey.ts';
import type { WhichProof } from '../passkey/which-proof.ts';
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
  readonly proof: WhichProof;
  /** The machine takes a yes without a passkey, should the passkey fail. */
  readonly isTokenEnough: boolean;
  readonly canDeny: boolean;
  readonly barRef: RefObject<HTMLElement | null>;
  readonly onReadOn: (mark: string) => void;
}) => {
  const { plan, gate, proof } = props;
  const store = useStore();
  const [busy, setBusy] = useState<'approve' | 'deny' | null>(null);
  const [isDenying, setDenying] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isFailed, setFailed] = useState(false);
  const isArmed = useArmed(gate.kind === 'open');
  const { document } = plan;

  /** Says yes; the passkey signs the digest of the document as this page shows it. */
  const approve = async (isWithout: boolean): Promise<Answer<PlanView>> => {
    if (proof.kind !== 'passkey' || isWithout) return approvePlan(plan.plan_id);
    const signed = await signDigest(decisionDigest('approve', document), proof.rpId, proof.ids);
    if (!signed.ok) {
      setFailed(true);
      return signed;
    }
    return approvePlan(plan.plan_id, signed.value);
  };
  const decide = async (kind: 'approve' | 'deny', reason: string, isWithout = false): Promise<void> => {
    if (busy !== null) return;
    setBusy(kind);
    setProblem(null);
    const answer = kind === 'approve' ? await approve(isWithout) : await denyPlan(plan.plan_id, reason);
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
      {gate.kind !== 'open' ? (
        <p class="bar-why" id="bar-why">
          {gate.why}
        </p>
      ) : (
        proof.kind === 'token' && (
          <p class="bar-why">{proof.why} The machine takes your yes by your sign-in alone.</p>
        )
      )}
      {isFailed && props.isTokenEnough && gate.kind === 'open' && busy === null && (
        <p class="bar-why">
          This machine takes a yes without a passkey too.{' '}
          <button type="button" class="text-button" onClick={() => void decide('approve', '', true)}>
            Approve without it
          </button>
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
          {busy === 'approve'
            ? proof.kind === 'passkey'
              ? 'Asking the passkey…'
              : 'Approving…'
            : gate.kind === 'unread'
              ? 'Read on ↓'
              : 'Approve'}
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
