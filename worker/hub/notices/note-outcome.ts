import type { Outcome } from '../outbox/attempt.ts';

interface Noted {
  markDelivered(id: string, nowMs: number): void;
  markTrouble(id: string, trouble: string): void;
}

/** Remembers how the last message to a receiver went, for Settings. */
export const noteOutcome = (store: Noted, id: string, outcome: Outcome, nowMs: number): void => {
  if (outcome.kind === 'delivered') store.markDelivered(id, nowMs);
  else if (outcome.kind === 'gone') store.markTrouble(id, 'the receiver says that it is gone');
  else if (outcome.kind === 'failed') store.markTrouble(id, `${outcome.reason}; it is tried again`);
  else store.markTrouble(id, outcome.reason);
};
