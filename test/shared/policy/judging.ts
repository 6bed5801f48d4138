import { analyse } from '../../../shared/analysis/analyse.ts';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judge } from '../../../shared/policy/judge.ts';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import type { Verdict } from '../../../shared/policy/verdict.ts';

export interface JudgingOptions {
  readonly policy?: Policy;
  readonly cwd?: string | null;
}

/** What the default policy, or the given one, says of a text. */
export const judged = (text: string, { policy = defaultPolicy, cwd = null }: JudgingOptions = {}): Verdict =>
  judge(analyse(text), policy, { cwd });

export const ruleIds = (verdict: Verdict): readonly string[] => [
  ...new Set(verdict.rules.map(({ id }) => id)),
];

export const strictPolicy: Policy = { ...defaultPolicy, strict: true };

/** A variable in braces. */
export const braced = (name: string): string => `$\{${name}}`;

export const RANK = { low: 0, medium: 1, high: 2 } as const;
