import type { PairingPhase } from '../live/follow-pairing.ts';
import { Link } from '../router.tsx';
import { CHEATED, pairingEndWords } from '../words/pairing-words.ts';

const End = (props: { readonly said: string; readonly isPaired: boolean; readonly onAgain: () => void }) => (
  <div role="alert">
    <p class={props.isPaired ? undefined : 'warning'}>{props.said}</p>
    <div class="bar-buttons">
      {!props.isPaired && (
        <button type="button" class="button" onClick={props.onAgain}>
          Enter a code
        </button>
      )}
      <Link href="/machines" class={`button ${props.isPaired ? 'button-strong' : ''}`}>
        Machines
      </Link>
    </div>
  </div>
);

/** The number to compare, and how it ended. */
export const PairProgress = (props: {
  readonly phase: PairingPhase;
  readonly name: string;
  readonly onCancel: () => void;
  /** Begins with another code. */
  readonly onAgain: () => void;
}) => {
  const { phase, name, onCancel, onAgain } = props;
  if (phase.kind === 'cheated') return <End said={CHEATED.said} isPaired={false} onAgain={onAgain} />;
  if (phase.kind === 'ended') {
    const { said } = pairingEndWords(phase.state, name);
    return <End said={said} isPaired={phase.state === 'completed'} onAgain={onAgain} />;
  }
  if (phase.kind === 'lost') return <End said={phase.problem.detail} isPaired={false} onAgain={onAgain} />;
  return (
    <>
      {phase.kind === 'awaiting' ? (
        <p role="status">It shows a number next, and so does this page.</p>
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
