import type { PairingState } from '../../../shared/pairing/pairing.ts';
import type { Pinned } from '../../../shared/proof/approver-key.ts';
import type { PairingPhase } from '../live/follow-pairing.ts';
import { countWords } from './time-words.ts';

/** How a pairing ended, for people. */
export interface PairingEndWords {
  readonly title: string;
  readonly said: string;
}

/** The end of a pairing in words; `name` is the machine's. */
export const pairingEndWords = (state: PairingState, name: string): PairingEndWords => {
  switch (state) {
    case 'completed':
      return {
        title: 'Paired',
        said: `${name} belongs to this hub now. Where its runner does not start by itself, its terminal shows the line that starts it.`,
      };
    case 'refused':
      return {
        title: 'Refused at the machine',
        said: 'Someone there said that the numbers differ, or stopped. Nothing was changed.',
      };
    case 'cancelled':
      return { title: 'Cancelled', said: 'Nothing was changed.' };
    case 'failed':
      return {
        title: 'Not paired',
        said: 'The machine revealed another key than the one it had committed to. Begin again there.',
      };
    default:
      return { title: 'Too late', said: 'The code lives 10 minutes. Begin again at the machine.' };
  }
};

/** Said when this page itself found that it was lied to. */
export const CHEATED: PairingEndWords = {
  title: 'Do not pair this machine',
  said: 'What came as the machine’s key is not what it had committed to. Someone may be in between. Answer no at the machine, and look at the hub and at the network before you try again.',
};

/** What the page is about once the machine was confirmed, until its end and after it. */
export const phaseTitle = (phase: PairingPhase, name: string): string => {
  switch (phase.kind) {
    case 'awaiting':
      return 'Waiting for the machine';
    case 'comparing':
      return 'Compare the numbers';
    case 'ended':
      return pairingEndWords(phase.state, name).title;
    case 'cheated':
      return CHEATED.title;
    case 'lost':
      return 'Not paired';
  }
};

/** What a machine will ask of a yes once it is paired, by the passkeys that it would pin. */
export const pinnedWords = ({ keys }: Pinned): string =>
  keys.length === 0
    ? 'This hub has no passkeys. The machine will run what the hub says was approved, and can’t check it. Set up a passkey first to have every yes checked there.'
    : `The machine will run only what ${keys.length === 1 ? 'this passkey signs' : `one of these ${countWords(keys.length, 'passkey')} signs`}:`;
