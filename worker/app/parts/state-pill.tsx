import type { PlanState } from '../../../shared/plan.ts';
import { STATE_WORDS } from '../words/state-words.ts';

/** A plan's state as a word; the colour only repeats it. */
export const StatePill = ({ state }: { readonly state: PlanState }) => {
  const { word, tone } = STATE_WORDS[state];
  return <span class={`pill pill-${tone}`}>{word}</span>;
};
