import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunnerView } from '../../../shared/api.ts';
import type { Answer } from '../api/call.ts';
import { renameMachine, unpairMachine } from '../api/machines.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { NameField } from '../parts/name-field.tsx';

interface SheetProps {
  readonly runner: RunnerView;
  readonly onClose: () => void;
}

/** A question about a machine: asks the hub, closes when that worked, and says when it did not. */
const MachineSheet = (
  props: Pick<SheetProps, 'onClose'> & {
    readonly title: string;
    readonly yes: string;
    readonly isDanger?: boolean;
    readonly act: () => Promise<Answer<true>>;
    readonly children: ComponentChildren;
  },
) => {
  const sheet = useRef<HTMLDialogElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => sheet.current?.showModal(), []);
  const act = async (): Promise<void> => {
    setBusy(true);
    const answer = await props.act();
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem.detail);
    if (answer.ok) sheet.current?.close();
  };
  return (
    <dialog ref={sheet} class="sheet" aria-labelledby="machine-sheet-title" onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        <h2 id="machine-sheet-title">{props.title}</h2>
        {props.children}
        {problem !== null && (
          <p class="bar-problem" role="alert">
            {problem}
          </p>
        )}
        <div class="bar-buttons">
          <button type="button" class="button" onClick={() => sheet.current?.close()}>
            Back
          </button>
          <button
            type="submit"
            class={`button button-strong${props.isDanger === true ? ' button-stop' : ''}`}
            disabled={isBusy}
          >
            {props.yes}
          </button>
        </div>
      </form>
    </dialog>
  );
};

/** Asks before a machine is unpaired. */
export const UnpairSheet = ({ runner, onClose }: SheetProps) => (
  <MachineSheet
    onClose={onClose}
    title="Unpair this machine?"
    yes="Unpair"
    isDanger
    act={() => unpairMachine(runner.id)}
  >
    <p>
      The token of <Inline text={runner.name} /> ends, what waits for it is cancelled, and what runs there is
      ended. To use it again, pair it again at the machine.
    </p>
  </MachineSheet>
);

/** Asks for another name. */
export const RenameSheet = ({ runner, onClose }: SheetProps) => {
  const [name, setName] = useState(runner.name);
  return (
    <MachineSheet
      onClose={onClose}
      title="Rename this machine"
      yes="Rename"
      act={() => renameMachine(runner.id, name.trim())}
    >
      <p class="quiet">Agents address it by this name from now on.</p>
      <NameField label="Name" name={name} onName={setName} />
    </MachineSheet>
  );
};
