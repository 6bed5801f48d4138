import { useEffect, useRef } from 'preact/hooks';
import type { PlanView } from '../../../shared/api.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { PlanPlace } from '../parts/plan-place.tsx';
import { RiskBadge } from '../parts/risk-badge.tsx';
import { summaryWords } from '../words/policy-words.ts';
import { countWords } from '../words/time-words.ts';

/** Says again what is about to be approved while the passkey is asked. */
export const PasskeySheet = (props: { readonly plan: PlanView; readonly onCancel: () => void }) => {
  const { plan, onCancel } = props;
  const sheet = useRef<HTMLDialogElement>(null);
  const { document, verdict } = plan;
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog
      ref={sheet}
      class="sheet"
      aria-labelledby="passkey-title"
      onCancel={(event) => {
        // It closes when the browser has stopped asking.
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="passkey-title">Approve?</h2>
      {verdict !== null && <RiskBadge risk={verdict.risk} />}
      <p class="summary-words">
        <PlanPlace document={document} />:{' '}
        {verdict === null ? (
          countWords(document.steps.length, 'step')
        ) : (
          <Inline text={summaryWords(verdict)} />
        )}
      </p>
      <p class="quiet" role="status">
        Asking your passkey. Your fingerprint, face or screen lock says yes; closing its window says nothing.
      </p>
      <div class="bar-buttons">
        <button type="button" class="button" onClick={onCancel}>
          Back
        </button>
      </div>
    </dialog>
  );
};
