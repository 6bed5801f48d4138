import type { RunOutcome, StepResult } from '../../shared/plan.ts';
import type { RunnerRefusalCode } from '../../shared/runner-refusal.ts';
import type { JournalRecord } from './record.ts';

/** How a plan ended on this machine, as it is told to the hub. */
export type PlanEnd =
  | { readonly type: 'refused'; readonly code: RunnerRefusalCode; readonly detail: string }
  | {
      readonly type: 'finished';
      readonly outcome: RunOutcome;
      readonly steps: readonly StepResult[];
      readonly detail: string | null;
    };

/** What the journal knows of one plan. */
export interface JournalEntry {
  readonly planId: string;
  readonly digest: string;
  readonly expiresAt: string;
  /** How many steps the plan has; undefined as long as nothing of it was started. */
  readonly stepCount: number | undefined;
  readonly steps: readonly StepResult[];
  readonly end: PlanEnd | undefined;
  readonly isAcknowledged: boolean;
}

/** The entry after one more record; undefined when the record does not fit what came before it. */
export const applyRecord = (
  entry: JournalEntry | undefined,
  record: JournalRecord,
): JournalEntry | undefined => {
  if (record.type === 'accepted' || record.type === 'refused') {
    if (record.type === 'accepted' && entry !== undefined) return undefined;
    const fresh: JournalEntry = entry ?? {
      planId: record.plan_id,
      digest: record.digest,
      expiresAt: record.expires_at,
      stepCount: undefined,
      steps: [],
      end: undefined,
      isAcknowledged: false,
    };
    if (record.type === 'accepted') return fresh;
    if (fresh.stepCount !== undefined || fresh.end !== undefined) return undefined;
    return { ...fresh, end: { type: 'refused', code: record.code, detail: record.detail } };
  }
  if (entry === undefined) return undefined;
  switch (record.type) {
    case 'started':
      return { ...entry, stepCount: record.step_count };
    case 'step':
      return { ...entry, steps: [...entry.steps, record.result] };
    case 'finished': {
      const { outcome, steps, detail } = record;
      return { ...entry, steps, end: { type: 'finished', outcome, steps, detail } };
    }
    case 'acknowledged':
      return { ...entry, isAcknowledged: true };
    default: {
      const never: never = record;
      return never;
    }
  }
};

/** The records from which the entry can be built again. */
export const recordsOf = (entry: JournalEntry, at: string): JournalRecord[] => {
  const plan_id = entry.planId;
  const plan = { plan_id, at, digest: entry.digest, expires_at: entry.expiresAt };
  const { end } = entry;
  const records: JournalRecord[] = [];
  if (end?.type === 'refused') {
    records.push({ ...plan, type: 'refused', code: end.code, detail: end.detail });
  } else {
    records.push({ ...plan, type: 'accepted' });
    if (entry.stepCount !== undefined) {
      records.push({ type: 'started', plan_id, at, step_count: entry.stepCount });
    }
    if (end === undefined) {
      for (const result of entry.steps) records.push({ type: 'step', plan_id, at, result });
    } else {
      const { outcome, steps, detail } = end;
      records.push({ type: 'finished', plan_id, at, outcome, steps: [...steps], detail });
    }
  }
  if (entry.isAcknowledged) records.push({ type: 'acknowledged', plan_id, at });
  return records;
};
