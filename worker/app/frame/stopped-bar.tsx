import { useState } from 'preact/hooks';
import type { Hold } from '../../../shared/hold.ts';
import type { Problem } from '../api/call.ts';
import { resumeHub } from '../api/hold.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { clockWords } from '../words/time-words.ts';

/** What the header is while everything is stopped; an owner may let it go on. */
export const StoppedBar = ({ hold, isOwner }: { readonly hold: Hold; readonly isOwner: boolean }) => {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const resume = async (): Promise<void> => {
    setBusy(true);
    const answer = await resumeHub();
    setProblem(answer.ok ? null : answer.problem);
    setBusy(false);
  };
  return (
    <div class="stopped">
      <p role="status">
        <strong>Everything is stopped</strong> by <Inline text={hold.by.name} /> at{' '}
        {clockWords(hold.at, Date.now())}. Nothing runs and nothing is taken in.
        {!isOwner && ' An owner can resume it.'}
      </p>
      {isOwner && (
        <button type="button" class="button" disabled={isBusy} onClick={() => void resume()}>
          {isBusy ? 'Resuming…' : 'Resume'}
        </button>
      )}
      {problem !== null && <p role="alert">{problem.detail}</p>}
    </div>
  );
};
