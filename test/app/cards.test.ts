import { describe, expect, it } from 'vitest';
import { FOLD_MS, noCards, settleCards } from '../../worker/app/inbox/cards.ts';

describe('the cards of the inbox', () => {
  const three = settleCards(noCards, ['c', 'b', 'a'], 0, false);

  it('stand newest first', () => {
    expect(three).toEqual({ shown: ['c', 'b', 'a'], leftAt: new Map(), held: 0 });
    expect(settleCards(three, ['d', 'c', 'b', 'a'], 1, false).shown).toEqual(['d', 'c', 'b', 'a']);
  });

  it('do not move under a thumb: what comes is counted, and shown when the thumb rests', () => {
    const busy = settleCards(three, ['e', 'd', 'c', 'b', 'a'], 1, true);
    expect([busy.shown, busy.held]).toEqual([['c', 'b', 'a'], 2]);
    const rested = settleCards(busy, ['e', 'd', 'c', 'b', 'a'], 2, false);
    expect([rested.shown, rested.held]).toEqual([['e', 'd', 'c', 'b', 'a'], 0]);
  });

  it('are there at once where there were none, whatever the thumb does', () => {
    expect(settleCards(noCards, ['a'], 0, true).shown).toEqual(['a']);
  });

  it('fold in their place when someone decides, and are gone after three seconds', () => {
    const folding = settleCards(three, ['c', 'a'], 1_000, false);
    expect([folding.shown, [...folding.leftAt]]).toEqual([['c', 'b', 'a'], [['b', 1_000]]]);
    const still = settleCards(folding, ['c', 'a'], 1_000 + FOLD_MS - 1, false);
    expect(still.shown).toEqual(['c', 'b', 'a']);
    const gone = settleCards(still, ['c', 'a'], 1_000 + FOLD_MS, false);
    expect([gone.shown, gone.leftAt.size]).toEqual([['c', 'a'], 0]);
  });

  it('stay folded while a thumb is on the list', () => {
    const folding = settleCards(three, ['c', 'a'], 0, false);
    expect(settleCards(folding, ['c', 'a'], 10 * FOLD_MS, true).shown).toEqual(['c', 'b', 'a']);
  });

  it('take a new plan between those that fold and those that wait', () => {
    const folding = settleCards(three, ['b', 'a'], 0, false);
    expect(settleCards(folding, ['d', 'b', 'a'], 1, false).shown).toEqual(['c', 'd', 'b', 'a']);
  });
});
