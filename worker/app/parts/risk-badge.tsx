import type { Risk } from '../../../shared/policy/policy-schema.ts';
import { RISK_WORDS } from '../words/risk-words.ts';

/** A shape for each risk: without colours they still differ. */
const SHAPES: Readonly<Record<Risk, string>> = {
  high: 'M8 1 15.5 14.5H.5ZM7.2 5.5v4.2h1.6V5.5ZM7.2 11v1.6h1.6V11Z',
  medium: 'M8 .5 15.5 8 8 15.5.5 8ZM7.2 4.5v4.2h1.6V4.5ZM7.2 10v1.6h1.6V10Z',
  low: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8Z',
};

const Shape = ({ risk }: { readonly risk: Risk }) => (
  <svg class="risk-icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SHAPES[risk]} fill="currentColor" fill-rule="evenodd" />
  </svg>
);

/** A risk as icon, word and colour. */
export const RiskBadge = ({ risk }: { readonly risk: Risk }) => (
  <span class={`risk risk-${risk}`}>
    <Shape risk={risk} />
    {RISK_WORDS[risk]}
  </span>
);

/** A risk where there is room for its shape alone; the word is there for who can't see it. */
export const RiskIcon = ({ risk }: { readonly risk: Risk }) => (
  <span class={`risk risk-alone risk-${risk}`} title={RISK_WORDS[risk]}>
    <Shape risk={risk} />
    <span class="sr-only">{RISK_WORDS[risk]}: </span>
  </span>
);
