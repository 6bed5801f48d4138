import type { Risk } from '../../../shared/policy/policy-schema.ts';

export const RISK_WORDS: Readonly<Record<Risk, string>> = {
  low: 'Low risk',
  medium: 'Medium risk',
  high: 'High risk',
};
