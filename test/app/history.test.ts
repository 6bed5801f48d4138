import { describe, expect, it } from 'vitest';
import { keepParts, keptParts } from '../../worker/app/history/kept-parts.ts';
import {
  hubQuery,
  isNarrowed,
  readFilter,
  writeFilter,
} from '../../worker/app/history/use-history-address.ts';
import { countsWords, dayOf, dayWords, lastDays } from '../../worker/app/words/history-words.ts';

describe('the filter in the address', () => {
  it('is what was written', () => {
    const filter = { q: 'a & b=c', state: 'failed,timed_out', agent: 'deploy agent', day: '2025-01-15' };
    expect(readFilter(writeFilter(filter))).toEqual(filter);
    expect(isNarrowed(filter)).toBe(true);
  });

  it('passes over what is none', () => {
    expect(readFilter('?day=tomorrow&q=&x=1')).toEqual({});
    expect(isNarrowed(readFilter('?x=1'))).toBe(false);
    expect(writeFilter({})).toBe('');
  });

  it('asks the hub for a day from midnight to midnight by this device’s clock', () => {
    const query = hubQuery({ q: 'x', day: '2025-01-15' });
    expect(query.has('day')).toBe(false);
    expect(query.get('q')).toBe('x');
    expect(query.get('from')).toBe(new Date(2025, 0, 15).toISOString());
    expect(query.get('until')).toBe(new Date(2025, 0, 16).toISOString());
  });
});

describe('who comes back from a plan', () => {
  const shown = { plans: [], cursor: '60', problem: null, isBusy: false };

  it('finds what was loaded for the same search, and who comes anew finds the newest', () => {
    keepParts('?q=x', shown);
    expect(keptParts('?q=x', 1_200)).toBe(shown);
    expect(keptParts('?q=x', undefined)).toBeUndefined();
    expect(keptParts('?q=y', 1_200)).toBeUndefined();
    keepParts('?q=x', { ...shown, isBusy: true });
    expect(keptParts('?q=x', 0)).toBe(shown);
  });
});

describe('days in words', () => {
  const now = new Date(2025, 0, 15, 12).getTime();

  it('are today, yesterday, or as the phone writes them', () => {
    expect(dayWords('2025-01-15', now)).toBe('Today');
    expect(dayWords('2025-01-14', now)).toBe('Yesterday');
    expect(dayWords('2025-01-01', now)).toContain('January');
  });

  it('count back over months', () => {
    const days = lastDays(30, now);
    expect(days).toHaveLength(30);
    expect(days[0]).toBe('2024-12-17');
    expect(days.at(-1)).toBe(dayOf(new Date(now)));
  });

  it('say what became of plans', () => {
    const none = { approved: 0, cancelled: 0, denied: 0, blocked: 0, failed: 0 };
    expect(countsWords(none)).toBe('no plans');
    expect(countsWords({ ...none, approved: 2, failed: 1 })).toBe(
      '3 plans: 2 succeeded or under way, 1 failed',
    );
    expect(countsWords({ ...none, cancelled: 1, denied: 1 })).toBe('2 plans: 1 cancelled, 1 denied');
  });
});
