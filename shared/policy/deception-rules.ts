import type { Deception } from '../display/deceptions.ts';
import type { MatchedRule } from './verdict.ts';

/** What is said of characters that can deceive a reader. */
export const deceptionRule = ({ at, what, grade }: Deception): MatchedRule => {
  const isOdd = grade === 'odd';
  return {
    id: isOdd ? 'odd-characters' : 'deceptive-characters',
    reason: `Contains characters that ${isOdd ? 'look like plain ones' : 'hide or disguise something'}: ${what}.`,
    risk: isOdd ? 'medium' : 'high',
    action: 'ask',
    at: [...at],
  };
};
