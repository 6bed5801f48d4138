import type { PlanView } from '../../shared/api.ts';
import type { OutputChunk } from '../../shared/output-chunk.ts';
import type { PlanState } from '../../shared/plan.ts';
import { NotAHub } from './errors.ts';
import type { QueuedPlan } from './result.ts';

/** Every state, so that one of a later version is not taken for an end. */
const STATES: Readonly<Record<PlanState, 'open' | 'ended'>> = {
  pending: 'open',
  approved: 'open',
  running: 'open',
  succeeded: 'ended',
  failed: 'ended',
  timed_out: 'ended',
  cancelled: 'ended',
  denied: 'ended',
  expired: 'ended',
  blocked: 'ended',
  refused: 'ended',
  released: 'ended',
  unknown: 'ended',
};

export const isEnded = ({ life }: PlanView): boolean => STATES[life.state] === 'ended';

export interface OutputPage {
  readonly chunks: readonly OutputChunk[];
  readonly next: number;
  readonly done: boolean;
}

export const queuedIn = (answer: unknown): QueuedPlan => {
  const { pending_id, command, expires_at, digest } = fields(answer);
  if (typeof pending_id !== 'string' || typeof command !== 'string') throw unreadable();
  return { planId: pending_id, command, expiresAt: textOf(expires_at), digest: textOf(digest) };
};

/** Checks what this client relies on; the rest is typed as the hub of the same version answers it. */
export const planIn = (answer: unknown): PlanView => {
  const view = fields(answer);
  const { state, steps } = fields(view.life);
  if (typeof state === 'string' && !Object.hasOwn(STATES, state)) {
    throw new NotAHub(
      `The hub calls the plan “${state}”, which this version of provara does not know. Update it.`,
    );
  }
  const isKnown =
    typeof view.plan_id === 'string' &&
    typeof state === 'string' &&
    Array.isArray(steps) &&
    Array.isArray(fields(view.document).steps) &&
    typeof fields(view.output).next === 'number';
  if (!isKnown) throw unreadable();
  return answer as PlanView;
};

export const pageIn = (answer: unknown): OutputPage => {
  const { chunks, next, done } = fields(answer);
  if (!Array.isArray(chunks) || typeof next !== 'number') throw unreadable();
  return { chunks, next, done: done === true };
};

const fields = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable();
  return value as Readonly<Record<string, unknown>>;
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const unreadable = (): NotAHub =>
  new NotAHub(
    'The answer is not that of a hub that this version of provara knows. Check AGENT_HUB_BASE, and that both sides have the same version.',
  );
