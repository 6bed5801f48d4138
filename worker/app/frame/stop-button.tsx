import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../api/call.ts';
import { stopEverything } from '../api/hold.ts';
import { isFresh } from '../live/state.ts';
import { useLivePart } from '../live/use-store.ts';
import { useHeld } from './use-held.ts';

const HINT_MS = 6_000;

const CONSEQUENCE =
  'It denies every plan that waits, cancels what runs on all machines, and takes nothing new until an owner resumes.';

const MAY_NOT_ARRIVE = 'This page is not connected: it is tried all the same, but may not reach the hub.';

/** Held for two seconds it stops everything. A tap says so; for a screen reader, which can't hold, it asks once. */
export const StopButton = () => {
  const sheet = useRef<HTMLDialogElement>(null);
  const fresh = useLivePart(isFresh);
  const [hasHint, setHint] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const stop = async (): Promise<void> => {
    setBusy(true);
    setHint(false);
    const answer = await stopEverything();
    setProblem(answer.ok ? null : answer.problem);
    setBusy(false);
    sheet.current?.close();
  };
  const { isHolding, handlers } = useHeld(() => void stop());
  useEffect(() => {
    if (!hasHint) return;
    const timer = setTimeout(() => setHint(false), HINT_MS);
    return () => clearTimeout(timer);
  }, [hasHint]);
  const onClick = ({ detail }: MouseEvent): void => {
    // A click that no pointer made comes from an assistive technology.
    if (detail === 0) sheet.current?.showModal();
    else setHint(true);
  };
  return (
    <>
      <button
        type="button"
        class={`stop ${isHolding ? 'is-holding' : ''}`}
        aria-label="Stop everything"
        disabled={isBusy}
        onClick={onClick}
        {...handlers}
      >
        <span class="stop-fill" aria-hidden="true" />
        <svg class="stop-icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" />
        </svg>
        <span class="stop-word">{isBusy ? 'Stopping…' : isHolding ? 'Keep holding' : 'Stop'}</span>
      </button>
      <div class="header-says" role="status">
        {hasHint && problem === null && (
          <p>
            <strong>Hold it for two seconds</strong> to stop everything. {CONSEQUENCE}
            {!fresh && ` ${MAY_NOT_ARRIVE}`}
          </p>
        )}
        {problem !== null && <p class="bar-problem">{problem.detail}</p>}
      </div>
      <dialog ref={sheet} class="sheet" aria-labelledby="stop-title">
        <h2 id="stop-title">Stop everything?</h2>
        <p>
          {CONSEQUENCE}
          {!fresh && ` ${MAY_NOT_ARRIVE}`}
        </p>
        <div class="bar-buttons">
          <button type="button" class="button" onClick={() => sheet.current?.close()}>
            Back
          </button>
          <button
            type="button"
            class="button button-strong button-stop"
            disabled={isBusy}
            onClick={() => void stop()}
          >
            {isBusy ? 'Stopping…' : 'Yes, stop everything'}
          </button>
        </div>
      </dialog>
    </>
  );
};
