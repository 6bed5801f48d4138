import type { RunOutcome, StepResult } from '../../shared/plan.ts';
import type { Acceptance, OutputHash } from '../../shared/receipt/run-statement.ts';
import type { RunnerRefusalCode } from '../../shared/runner-refusal.ts';
import type { JournalRecord } from './record.ts';

/** How a plan ended on this machine, as it is told to the hub. */
export type PlanEnd =
  | {
      readonly type: 'refused';
      readonly at: string;
      readonly code: RunnerRefusalCode;
      readonly detail: string;
    }
  | {
      readonly type: 'finished';
      readonly at: string;
      readonly outcome: RunOutcome;
      readonly steps: readonly StepResult[];
      readonly detail: string | null;
      /** One for each of `steps`; undefined for a plan that was begun by a version that did not sign. */
      readonly output: readonly OutputHash[] | undefined;
    };

/** What the journal knows of one plan. */
export interface JournalEntry {
  readonly planId: string;
  readonly digest: string;
  readonly expiresAt: string;
  /** Undefined for one that was refused at once. */
  readonly acceptedAt: string | undefined;
  readonly boundTo: Acceptance | undefined;
  readonly startedAt: string | undefined;
  /** How many steps the plan has; undefined as long as nothing of it was started. */
  readonly stepCount: number | undefined;
  readonly steps: readonly StepResult[];
  /** Of the steps whose output was hashed. */
  readonly output: readonly OutputHash[];
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
      acceptedAt: undefined,
      boundTo: undefined,
      startedAt: undefined,
      stepCount: undefined,
      steps: [],
      output: [],
      end: undefined,
      isAcknowledged: false,
    };
    if (record.type === 'accepted') return { ...fresh, acceptedAt: record.at, boundTo: record.bound_to };
    if (fresh.stepCount !== undefined || fresh.end !== undefined) return undefined;
    const { at, code, detail } = record;
    return { ...fresh, end: { type: 'refused', at, code, detail } };
  }
  if (entry === undefined) return undefined;
  switch (record.type) {
    case 'started':
      return { ...entry, startedAt: record.at, stepCount: record.step_count };
    case 'step':
      return {
        ...entry,
        steps: [...entry.steps, record.result],
        output: record.output === undefined ? entry.output : [...entry.output, record.output],
      };
    case 'finished': {
      const { at, outcome, steps, detail, output } = record;
      return { ...entry, steps, end: { type: 'finished', at, outcome, steps, detail, output } };
    }
    case 'acknowledged':
      return { ...entry, isAcknowledged: true };
    default: {
      const never: never = record;
      return never;
    }
  }
};

/** The records from which the entry can be built again; `at` is for what has no time of its own. */
export const recordsOf = (entry: JournalEntry, at: string): JournalRecord[] => {
  const plan_id = entry.planId;
  const plan = { plan_id, digest: entry.digest, expires_at: entry.expiresAt };
  const { end, acceptedAt, startedAt, boundTo, stepCount } = entry;
  const records: JournalRecord[] = [];
  if (acceptedAt !== undefined || end?.type !== 'refused') {
    const bound = boundTo === undefined ? {} : { bound_to: boundTo };
    records.push({ ...plan, type: 'accepted', at: acceptedAt ?? at, ...bound });
  }
  if (stepCount !== undefined) {
    records.push({ type: 'started', plan_id, at: startedAt ?? at, step_count: stepCount });
  }
  if (end === undefined) {
    for (const [index, result] of entry.steps.entries()) {
      const output = entry.output[index];
      records.push({ type: 'step', plan_id, at, result, ...(output && { output }) });
    }
  } else {
    records.push(endRecord(entry, end));
  }
  if (entry.isAcknowledged) records.push({ type: 'acknowledged', plan_id, at });
  return records;
};

/** A plan's end as the journal keeps it. */
export const endRecord = (
  plan: Pick<JournalEntry, 'planId' | 'digest' | 'expiresAt'>,
  end: PlanEnd,
): JournalRecord => {
  const plan_id = plan.planId;
  if (end.type === 'refused') return { ...end, plan_id, digest: plan.digest, expires_at: plan.expiresAt };
  const { type, at, outcome, steps, detail, output } = end;
  return {
    type,
    plan_id,
    at,
    outcome,
    steps: [...steps],
    detail,
    ...(output && { output: [...output] }),
  };
};
