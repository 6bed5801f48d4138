import type { DayCounts } from '../api/history.ts';
import { countWords } from './time-words.ts';

/** What the list can be narrowed to, with the hub's states. */
export const STATE_GROUPS: readonly { readonly states: string; readonly word: string }[] = [
  { states: 'pending', word: 'Waiting' },
  { states: 'approved,running', word: 'On its way' },
  { states: 'succeeded', word: 'Succeeded' },
  { states: 'failed,timed_out,refused,unknown', word: 'Failed' },
  { states: 'denied', word: 'Denied' },
  { states: 'blocked', word: 'Blocked by the policy' },
  { states: 'cancelled', word: 'Cancelled' },
  { states: 'expired', word: 'Expired' },
];

/** A day by this device's clock, as `2025-01-15`. */
export const dayOf = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The days up to today, oldest first. */
export const lastDays = (count: number, nowMs: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(nowMs);
    day.setDate(day.getDate() - (count - 1 - index));
    return dayOf(day);
  });

/** `Today`, `Yesterday`, or the day as the phone writes it. */
export const dayWords = (day: string, nowMs: number): string => {
  const [yesterday, today] = lastDays(2, nowMs);
  if (day === today) return 'Today';
  if (day === yesterday) return 'Yesterday';
  return new Date(`${day}T12:00:00`).toLocaleDateString(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
};

/** The kinds that the bars show, from the bottom up. */
export const BAR_KINDS = ['approved', 'cancelled', 'denied', 'blocked', 'failed'] as const;
export type BarKind = (typeof BAR_KINDS)[number];

export const BAR_WORDS: Readonly<Record<BarKind, string>> = {
  approved: 'succeeded or under way',
  cancelled: 'cancelled',
  denied: 'denied',
  blocked: 'blocked',
  failed: 'failed',
};

export const totalOf = (counts: Pick<DayCounts, BarKind>): number =>
  BAR_KINDS.reduce((sum, kind) => sum + counts[kind], 0);

/** A day's bar for people who can't see it. */
export const countsWords = (counts: Pick<DayCounts, BarKind>): string => {
  const said = BAR_KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${counts[kind].toLocaleString()} ${BAR_WORDS[kind]}`,
  );
  return said.length === 0 ? 'no plans' : `${countWords(totalOf(counts), 'plan')}: ${said.join(', ')}`;
};
