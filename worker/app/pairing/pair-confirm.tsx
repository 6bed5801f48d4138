import { useState } from 'preact/hooks';
import type { ClaimedPairing } from '../../../shared/pairing/pairing.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { NameField } from '../parts/name-field.tsx';
import { useNow } from '../parts/use-now.ts';
import { shellWords } from '../words/machine-words.ts';
import { pinnedWords } from '../words/pairing-words.ts';
import { countdownWords } from '../words/time-words.ts';

/** The machine as it describes itself, what it would pin, and the owner's yes or no. */
export const PairConfirm = (props: {
  readonly claimed: ClaimedPairing;
  readonly isBusy: boolean;
  readonly problem: string | null;
  readonly onConfirm: (name: string) => void;
  readonly onCancel: () => void;
}) => {
  const { machine, offered, replaces, expires_at } = props.claimed;
  const [name, setName] = useState(props.claimed.name);
  const left = countdownWords(Date.parse(expires_at), useNow());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onConfirm(name.trim());
      }}
    >
      <p class="quiet">What the machine says of itself:</p>
      <dl class="facts">
        <dt>Host</dt>
        <dd>
          <Inline text={machine.hostname} />
        </dd>
        <dt>System</dt>
        <dd>
          <Inline text={machine.platform} />
        </dd>
        <dt>Shell</dt>
        <dd>
          <Inline text={shellWords(machine.shell.kind, machine.shell.version)} />
        </dd>
        <dt>Provara</dt>
        <dd>
          <Inline text={machine.version} />
        </dd>
      </dl>
      {replaces !== null && (
        <p class="warning">
          It takes the place of <Inline text={replaces} />, whose token ends.
        </p>
      )}
      <NameField label="Name" name={name} onName={setName} />
      <h2>Whose yes it takes</h2>
      <p class={offered.keys.length === 0 ? 'warning' : undefined}>{pinnedWords(offered)}</p>
      {offered.keys.length > 0 && (
        <ul>
          {offered.keys.map((key) => (
            <li key={key.credential_id}>
              <Inline text={key.name} /> ({key.role})
            </li>
          ))}
        </ul>
      )}
      {props.problem !== null && (
        <p class="warning" role="alert">
          {props.problem}
        </p>
      )}
      <p class="quiet">{left === undefined ? 'The code is over.' : `The code ends in ${left}.`}</p>
      <div class="bar-buttons">
        <button type="button" class="button" onClick={props.onCancel}>
          Not this one
        </button>
        <button type="submit" class="button button-strong" disabled={props.isBusy || left === undefined}>
          {props.isBusy ? 'Confirming…' : 'Pair this machine'}
        </button>
      </div>
    </form>
  );
};
