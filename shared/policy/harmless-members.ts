import type { MemberFact } from '../analysis/facts.ts';
import {
  COMPUTING_METHODS,
  COMPUTING_TYPES,
  HARMLESS_STATIC,
  STATIC_METHODS,
  STRING_METHODS,
} from './harmless-member-table.ts';

/** Types whose name in a text means nothing but a conversion or a computation. */
export const isHarmlessType = (name: string): boolean => HARMLESS_STATIC.test(name);

/** Whether a call surely only computes. A cast never says what a value is: `[object]$service` is still the service. */
export const isHarmlessCall = (fact: MemberFact): boolean => {
  const key = fact.name?.toLowerCase() ?? '';
  if (fact.isStatic) {
    return (
      STATIC_METHODS.test(key) &&
      fact.types.length > 0 &&
      fact.types.every((type) => COMPUTING_TYPES.test(type))
    );
  }
  if (COMPUTING_METHODS.test(key + fact.values.length)) return true;
  if (key === 'foreach' || key === 'where') return fact.given === 'block';
  return fact.receiver === 'string' && fact.given === 'plain' && STRING_METHODS.test(key);
};
