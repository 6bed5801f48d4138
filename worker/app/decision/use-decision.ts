import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import { decisionDigest } from '../../../shared/proof/signed-digests.ts';
import type { Answer, Problem } from '../api/call.ts';
import { approvePlan, denyPlan } from '../api/plans.ts';
import { useStore } from '../live/use-store.ts';
import { signDigest, stopAsking } from '../passkey/ask-passkey.ts';
import { rememberUsedHere } from '../passkey/made-here.ts';
import type { WhichProof } from '../passkey/which-proof.ts';
import { passkeyFailureWords } from '../words/passkey-words.ts';

/** A second tap on `Read on` must not become a yes because the button changed under the thumb. */
const ARMED_AFTER_MS = 600;

/** What the hub says to an answer when there is nothing left to decide. */
const TOO_LATE: ReadonlySet<string> = new Set(['plan_decided', 'plan_ended', 'plan_expired']);

const CANCELLED: Problem = {
  status: 0,
  code: 'passkey_failed',
  detail: passkeyFailureWords('AbortError', false),
};

/** True from a moment after the gate opened. */
export const useArmed = (isOpen: boolean): boolean => {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    setArmed(false);
    if (!isOpen) return;
    const timer = setTimeout(() => setArmed(true), ARMED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isOpen]);
  return isArmed && isOpen;
};

/** Sends a person's yes or no, and tells the page what holds then; `onLate` when it came too late. */
export const useDecision = (plan: PlanView, proof: WhichProof, onLate: () => void) => {
  const store = useStore();
  const [busy, setBusy] = useState<'approve' | 'deny' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isAsking, setAsking] = useState(false);
  const isCancelled = useRef(false);
  const [isPasskeyFailed, setPasskeyFailed] = useState(false);

  /** The passkey signs the digest of the document as this page shows it. */
  const sayYes = async (isWithout: boolean): Promise<Answer<PlanView>> => {
    if (proof.kind !== 'passkey' || isWithout) return approvePlan(plan.plan_id);
    isCancelled.current = false;
    setAsking(true);
    const signed = await signDigest(decisionDigest('approve', plan.document), proof.rpId, proof.ids);
    setAsking(false);
    // The passkey may have answered while the person cancelled.
    if (isCancelled.current) return { ok: false, problem: CANCELLED };
    if (!signed.ok) {
      setPasskeyFailed(true);
      return signed;
    }
    rememberUsedHere(signed.value.credential_id);
    return approvePlan(plan.plan_id, signed.value);
  };
  const send = async (kind: 'approve' | 'deny', ask: () => Promise<Answer<PlanView>>): Promise<void> => {
    if (busy !== null) return;
    setBusy(kind);
    setProblem(null);
    const answer = await ask();
    if (answer.ok) store.dispatch({ type: 'plan', plan: answer.value });
    else {
      setProblem(answer.problem);
      if (TOO_LATE.has(answer.problem.code)) onLate();
      // Someone else may have been quicker: before the next tap the page must know what holds.
      store.link.check();
    }
    setBusy(null);
  };
  return {
    busy,
    isAsking,
    problem,
    isPasskeyFailed,
    approve: (isWithout = false) => send('approve', () => sayYes(isWithout)),
    cancelAsking: (): void => {
      isCancelled.current = true;
      void stopAsking();
    },
    deny: (reason: string) => send('deny', () => denyPlan(plan.plan_id, reason)),
  };
};
