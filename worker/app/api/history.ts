import type { PlanView } from '../../../shared/api.ts';
import { type Answer, call } from './call.ts';
import { list, nullable, number, record, tagOf, text } from './read.ts';
import { readPlanPage } from './read-plan.ts';

export interface HistoryPart {
  readonly plans: readonly PlanView[];
  /** Of the next part; null on the last. */
  readonly cursor: string | null;
}

export interface DayCounts {
  /** `2025-01-15`, by this device's clock. */
  readonly day: string;
  readonly approved: number;
  readonly denied: number;
  readonly blocked: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly other: number;
}

const PART = 30;

export const searchPlans = (query: URLSearchParams, cursor: string | null): Promise<Answer<HistoryPart>> => {
  const asked = new URLSearchParams(query);
  asked.set('limit', String(PART));
  if (cursor !== null) asked.set('cursor', cursor);
  return call('GET', `/plans?${asked}`, (value) => ({
    plans: readPlanPage(value),
    cursor: nullable(text)(tagOf(value, 'next_cursor')),
  }));
};

const readDays = record<{ days: DayCounts[] }>({
  days: list(
    record<DayCounts>({
      day: text,
      approved: number,
      denied: number,
      blocked: number,
      failed: number,
      cancelled: number,
      other: number,
    }),
  ),
});

/** The names that agents have or had. */
export const listAgents = (): Promise<Answer<{ agents: string[] }>> =>
  call('GET', '/plans/agents', record<{ agents: string[] }>({ agents: list(text) }));

/** `days` days, today included, by this device's clock. */
export const countDays = (days: number): Promise<Answer<{ days: DayCounts[] }>> =>
  call('GET', `/plans/days?days=${days}&utc_offset=${-new Date().getTimezoneOffset()}`, readDays);
