import type { PairingPhase } from '../live/follow-pairing.ts';
import { Link } from '../router.tsx';
import { CHEATED, pairingEndWords } from '../words/pairing-words.ts';

const End = ({ title, said }: { readonly title: string; readonly said: string }) => (
  <div role="alert">
    <p class="pair-title">{title}</p>
    <p>{said}</p>
    <Link href="/machines" class="button">
      Machines
    </Link>
  </div>
);

/** The number to compare, and how it ended. */
export const PairProgress = (props: {
  readonly phase: PairingPhase;
  readonly name: string;
  readonly onCancel: () => void;
}) => {
  const { phase, name, onCancel } = props;
  if (phase.kind === 'cheated') return <End {...CHEATED} />;
  if (phase.kind === 'ended') return <End {...pairingEndWords(phase.state, name)} />;
  if (phase.kind === 'lost') return <End title="Not paired" said={phase.problem.detail} />;
  return (
    <>
      {phase.kind === 'awaiting' ? (
        <p role="status">Waiting for the machine…</p>
      ) : (
        <div role="status">
          <p>The machine shows a number. Is it this one?</p>
          <p class="pair-number">{phase.number}</p>
          <p>
            If it is, answer <kbd>y</kbd> there. If it is not, answer <kbd>n</kbd>: then someone is in
            between.
          </p>
        </div>
      )}
      <div class="bar-buttons">
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </>
  );
};
