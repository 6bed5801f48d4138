import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import type { WhichProof } from '../passkey/which-proof.ts';
import { Link } from '../router.tsx';
import type { Gate } from '../words/decision-words.ts';
import { RISK_WORDS } from '../words/risk-words.ts';
import { countWords } from '../words/time-words.ts';
import { DenySheet } from './deny-sheet.tsx';
import { PasskeySheet } from './passkey-sheet.tsx';
import { Slide } from './slide.tsx';
import { useArmed, useDecision } from './use-decision.ts';
import { showWhyNot } from './why-not.tsx';

const whatOf = ({ document }: PlanView): string => {
  const place = document.run_by === undefined ? `on ${document.runner.name}` : 'run by the agent itself';
  return `${countWords(document.steps.length, 'step')} ${place}`;
};

/** Begins with the words on the button, so that who speaks them to a device is understood. */
const labelOf = (words: string, plan: PlanView): string => {
  const risk = plan.verdict === null ? '' : `, ${RISK_WORDS[plan.verdict.risk].toLowerCase()}`;
  return `${words}${risk}: ${whatOf(plan)}`;
};

/** The way to a yes: first to what is still to be read, then a tap, or for high risk a slide. */
const Approve = (props: {
  readonly plan: PlanView;
  readonly gate: Gate;
  readonly isReady: boolean;
  readonly busyWord: string | null;
  readonly onApprove: () => void;
  readonly onReadOn: () => void;
}) => {
  const { plan, gate, isReady, busyWord } = props;
  const risk = plan.verdict?.risk ?? null;
  if (risk === 'high' && gate.kind === 'open') {
    return (
      <Slide
        label={labelOf('Slide to approve', plan)}
        text={busyWord ?? 'Slide to approve'}
        isDisabled={!isReady}
        onSlid={props.onApprove}
      />
    );
  }
  const isReading = gate.kind === 'unread' && busyWord === null;
  const onClick = (): void => {
    if (isReading) props.onReadOn();
    else if (isReady) props.onApprove();
  };
  return (
    <button
      type="button"
      class={`button ${isReading ? 'button-read-on' : 'button-approve'} ${isReading || isReady ? '' : 'is-quiet'}`}
      aria-disabled={!isReading && !isReady}
      aria-describedby={gate.kind === 'open' ? undefined : 'bar-why'}
      aria-label={isReading ? `Read on: ${gate.why}` : labelOf(busyWord ?? 'Approve', plan)}
      onClick={onClick}
    >
      {isReading ? `Read on ${gate.isAbove ? '↑' : '↓'}` : (busyWord ?? 'Approve')}
      {isReading && gate.short !== '' && <span class="read-on-count">{gate.short}</span>}
      {!isReading && busyWord === null && risk !== null && (
        <>
          {' '}
          <span class="button-risk">{RISK_WORDS[risk].toLowerCase()}</span>
        </>
      )}
    </button>
  );
};

/** Deny and Approve, above the thumb. Until all was read, the way to what is left stands in place of Approve. */
export const DecisionBar = (props: {
  readonly plan: PlanView;
  readonly gate: Gate;
  readonly proof: WhichProof;
  /** No passkey that counts was made on this device or used on it, as far as its browser knows. */
  readonly isMadeElsewhere: boolean;
  /** The machine takes a yes without a passkey, should the passkey fail. */
  readonly isTokenEnough: boolean;
  readonly canDeny: boolean;
  readonly barRef: RefObject<HTMLElement | null>;
  readonly onReadOn: () => void;
  readonly onLate: () => void;
}) => {
  const { plan, gate, proof } = props;
  const [isDenying, setDenying] = useState(false);
  const { busy, isAsking, problem, isPasskeyFailed, approve, cancelAsking, deny } = useDecision(
    plan,
    proof,
    props.onLate,
  );
  const isArmed = useArmed(gate.kind === 'open');
  const busyWord = busy !== 'approve' ? null : isAsking ? 'Asking the passkey…' : 'Approving…';
  return (
    <footer class="bar" ref={props.barRef}>
      {problem !== null && (
        <p class="bar-problem" role="alert">
          {problem.detail}
        </p>
      )}
      {gate.kind !== 'open' && (
        <p
          class={`bar-why ${gate.kind === 'unread' && gate.short !== '' ? 'is-on-button' : ''}`}
          id="bar-why"
        >
          {gate.why}
          {gate.kind === 'shut' && proof.kind === 'impossible' && (
            <>
              {' '}
              {proof.isWaiting === true ? (
                <Link href="/settings" class="bar-link">
                  Its code is in Settings
                </Link>
              ) : (
                <button type="button" class="text-button" onClick={showWhyNot}>
                  What to do
                </button>
              )}
            </>
          )}
        </p>
      )}
      {gate.kind === 'open' && proof.kind === 'passkey' && !isPasskeyFailed && (
        <p class="bar-why">
          {props.isMadeElsewhere ? (
            <>
              Approving asks for a passkey; this browser knows of none here.{' '}
              <button type="button" class="text-button" onClick={showWhyNot}>
                What to do
              </button>
            </>
          ) : (
            'Approving asks for your passkey.'
          )}
        </p>
      )}
      {gate.kind === 'open' && proof.kind === 'token' && (
        <p class="bar-why">{proof.why} The machine takes your yes by your sign-in alone.</p>
      )}
      {isPasskeyFailed && props.isTokenEnough && gate.kind === 'open' && busy === null && (
        <p class="bar-why">
          This machine takes a yes without a passkey too.{' '}
          <button type="button" class="text-button" onClick={() => void approve(true)}>
            Approve without it
          </button>
        </p>
      )}
      <div class="bar-buttons">
        <button
          type="button"
          class="button button-deny"
          disabled={!props.canDeny || busy !== null}
          onClick={() => setDenying(true)}
        >
          Deny
        </button>
        <Approve
          plan={plan}
          gate={gate}
          isReady={isArmed && busy === null}
          busyWord={busyWord}
          onApprove={() => void approve()}
          onReadOn={props.onReadOn}
        />
      </div>
      {isAsking && <PasskeySheet plan={plan} onCancel={cancelAsking} />}
      {isDenying && (
        <DenySheet
          agent={plan.document.requester.name}
          isBusy={busy === 'deny'}
          onDeny={(reason) => void deny(reason).then(() => setDenying(false))}
          onClose={() => setDenying(false)}
        />
      )}
    </footer>
  );
};
