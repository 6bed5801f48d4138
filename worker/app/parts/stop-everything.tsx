import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../api/call.ts';
import { stopEverything } from '../api/hold.ts';

/** The button that denies what waits, cancels what runs and holds the hub; asks once. */
export const StopEverything = () => {
  const sheet = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const stop = async (): Promise<void> => {
    setBusy(true);
    const answer = await stopEverything();
    setProblem(answer.ok ? null : answer.problem);
    setBusy(false);
    if (answer.ok) sheet.current?.close();
  };
  return (
    <>
      <button type="button" class="button button-stop" onClick={() => sheet.current?.showModal()}>
        Stop everything
      </button>
      <dialog ref={sheet} class="sheet" aria-labelledby="stop-title">
        <h2 id="stop-title">Stop everything?</h2>
        <p>
          Denies every plan that waits, cancels what runs on all machines, and takes nothing new until an
          owner resumes.
        </p>
        {problem !== null && (
          <p class="bar-problem" role="alert">
            {problem.detail}
          </p>
        )}
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
            {isBusy ? 'Stopping…' : 'Stop everything'}
          </button>
        </div>
      </dialog>
    </>
  );
};
