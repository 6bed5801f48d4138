import type { PlanView } from '../../../shared/api.ts';
import { stateWordOf } from '../words/state-words.ts';

/** A plan's state as a word; the colour only repeats it. */
export const StatePill = ({ plan }: { readonly plan: PlanView }) => {
  const { word, tone } = stateWordOf(plan);
  return <span class={`pill pill-${tone}`}>{word}</span>;
};
