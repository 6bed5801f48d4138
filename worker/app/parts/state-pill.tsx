import type { PlanView } from '../../../shared/api.ts';
import { isFresh } from '../live/state.ts';
import { useLivePart } from '../live/use-store.ts';
import { seenStateWordOf } from '../words/state-words.ts';

/** A plan's state as a word; the colour only repeats it. */
export const StatePill = ({ plan }: { readonly plan: PlanView }) => {
  const { word, tone } = seenStateWordOf(plan, useLivePart(isFresh));
  return <span class={`pill pill-${tone}`}>{word}</span>;
};
