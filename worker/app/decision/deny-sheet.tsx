import { useEffect, useRef, useState } from 'preact/hooks';
import { Inline } from '../parts/foreign-text.tsx';

const QUICK_REASONS = ['Too risky', 'Wrong machine', 'Try another way', 'Not now'] as const;
/** The hub takes 1,000 characters; the quick reason stands before the words. */
const WORDS_CHARACTERS = 900;

/** Asks why not. The reason may be left out. */
export const DenySheet = (props: {
  readonly agent: string;
  readonly isBusy: boolean;
  readonly onDeny: (reason: string) => void;
  readonly onClose: () => void;
}) => {
  const sheet = useRef<HTMLDialogElement>(null);
  const [quick, setQuick] = useState<string | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => sheet.current?.showModal(), []);

  const reason = [quick, words.trim()].filter((part) => part !== null && part !== '').join(': ');
  return (
    <dialog ref={sheet} class="sheet" aria-labelledby="deny-title" onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onDeny(reason);
        }}
      >
        <h2 id="deny-title">Deny this plan</h2>
        <p class="quiet">
          These words go to <Inline text={props.agent} />.
        </p>
        <div class="chips">
          {QUICK_REASONS.map((text) => (
            <button
              key={text}
              type="button"
              class="chip"
              aria-pressed={quick === text}
              onClick={() => setQuick(quick === text ? null : text)}
            >
              {text}
            </button>
          ))}
        </div>
        <label class="field">
          In your own words
          <textarea
            rows={3}
            maxLength={WORDS_CHARACTERS}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <div class="bar-buttons">
          <button type="button" class="button" onClick={() => sheet.current?.close()}>
            Back
          </button>
          <button type="submit" class="button button-strong" disabled={props.isBusy}>
            {props.isBusy ? 'Denying…' : 'Deny'}
          </button>
        </div>
      </form>
    </dialog>
  );
};
