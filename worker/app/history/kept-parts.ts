import type { PlanView } from '../../../shared/api.ts';

/** The parts of a search that are on the page. */
export interface Shown {
  readonly plans: readonly PlanView[];
  readonly cursor: string | null;
  readonly problem: string | null;
  readonly isBusy: boolean;
}

/** What was loaded last, for who comes back from a plan; gone with the page. */
let kept: { readonly key: string; readonly shown: Shown } | undefined;

/** What a person left and comes back to; undefined for who comes anew, or with another search. */
export const keptParts = (key: string, leftAt: number | undefined): Shown | undefined =>
  leftAt !== undefined && kept?.key === key ? kept.shown : undefined;

/** Keeps the parts of one search; only whole ones, which wait for no answer. */
export const keepParts = (key: string, shown: Shown): void => {
  if (!shown.isBusy) kept = { key, shown };
};
