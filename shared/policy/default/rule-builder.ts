import type { Match, Risk, Rule } from '../policy-schema.ts';

/** A rule, as the default policy's lists read best. */
export const rule = (id: string, risk: Risk, reason: string, ...match: readonly Match[]): Rule => ({
  id,
  reason,
  risk,
  match: [...match],
});

/** `'a b c'` as a list of patterns. */
export const list = (names: string): string[] => names.trim().split(/\s+/);
