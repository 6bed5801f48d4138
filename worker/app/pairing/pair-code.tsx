import { useState } from 'preact/hooks';
import '../style/settings.css';
import { PairHow } from './pair-how.tsx';

/** Asks for the code that the machine shows. */
export const PairCode = (props: {
  readonly reachedAt: string | null | undefined;
  readonly isBusy: boolean;
  readonly problem: string | null;
  readonly onCode: (code: string) => void;
}) => {
  const [code, setCode] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onCode(code);
      }}
    >
      <PairHow known={props.reachedAt} />
      <p>Scan what it shows, or type its code here.</p>
      {props.problem !== null && (
        <p class="warning" role="alert">
          {props.problem}
        </p>
      )}
      <label class="field">
        Code
        <input
          class="pair-code"
          type="text"
          value={code}
          placeholder="XXXX-XXXX"
          maxLength={12}
          required
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <div class="bar-buttons">
        <button type="submit" class="button button-strong" disabled={props.isBusy}>
          {props.isBusy ? 'Looking for it…' : 'Go on'}
        </button>
      </div>
    </form>
  );
};
