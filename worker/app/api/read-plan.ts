import type { PlanView } from '../../../shared/api.ts';
import type { OutputChunk } from '../../../shared/output-chunk.ts';
import type {
  Actor,
  PlanDocument,
  PlanLife,
  PlanState,
  ReferencedFile,
  StepResult,
} from '../../../shared/plan.ts';
import {
  list,
  nullable,
  number,
  oneOf,
  optional,
  type Read,
  record,
  tagOf,
  text,
  Unreadable,
} from './read.ts';
import { readPlanVerdict } from './read-verdict.ts';

const readState: Read<PlanState> = oneOf(
  'pending',
  'approved',
  'running',
  'succeeded',
  'failed',
  'timed_out',
  'cancelled',
  'released',
  'denied',
  'expired',
  'blocked',
  'refused',
  'unknown',
);
export const readShell = oneOf('pwsh', 'powershell', 'sh');

export const readActor: Read<Actor> = record<Actor>({
  kind: oneOf('agent', 'approver', 'owner', 'runner', 'hub'),
  id: text,
  name: text,
});

// A member that this page does not know, and so does not show, is left out here: the digest that the page
// makes of the document then differs from the hub's, and the plan can not be approved.
const readDocument: Read<PlanDocument> = record<PlanDocument>({
  version: oneOf(1),
  hub: text,
  plan_id: text,
  runner: record({ id: text, name: text }),
  shell: readShell,
  steps: list(record({ command: text, cwd: nullable(text), timeout_s: number })),
  requester: record({ id: text, name: text }),
  note: nullable(text),
  created_at: text,
  expires_at: text,
  policy_hash: nullable(text),
  run_by: optional(oneOf('agent')),
  files: optional(
    list(
      record<ReferencedFile>({
        step: number,
        path: text,
        state: oneOf('hashed', 'missing', 'too_large', 'not_readable', 'not_local', 'not_looked_at'),
        resolved: nullable(text),
        bytes: nullable(number),
        sha256: nullable(text),
      }),
    ),
  ),
});

const readStepResult: Read<StepResult> = record<StepResult>({
  step: number,
  end: oneOf(
    'exited',
    'timed_out',
    'cancelled',
    'spawn_failed',
    'shell_did_not_run',
    'parser_differs',
    'content_changed',
  ),
  exit_code: nullable(number),
  signal: nullable(text),
  started_at: text,
  duration_ms: number,
  stdout_bytes: number,
  stderr_bytes: number,
  detail: nullable(text),
});

const readLife: Read<PlanLife> = record<PlanLife>({
  state: readState,
  decision: nullable(
    record({ kind: oneOf('approved', 'denied'), by: readActor, at: text, reason: nullable(text) }),
  ),
  delivery: record({
    sent_at: nullable(text),
    accepted_at: nullable(text),
    started_at: nullable(text),
    finished_at: nullable(text),
  }),
  cancel: nullable(record({ by: readActor, at: text, reason: nullable(text) })),
  steps: list(readStepResult),
  ended: nullable(record({ by: readActor, at: text, code: text, detail: text })),
});

export const readPlan: Read<PlanView> = record<PlanView>({
  plan_id: text,
  revision: number,
  digest: text,
  document: readDocument,
  life: readLife,
  output: record({ next: number, bytes: number, dropped_bytes: number }),
  verdict: nullable(readPlanVerdict),
});

export const readChunk: Read<OutputChunk> = record<OutputChunk>({
  seq: number,
  step: number,
  stream: oneOf('stdout', 'stderr', 'note'),
  offset: number,
  data: text,
});

/** The plan in an answer: bare, or the member `plan` beside the reference's fields. */
export const readAnsweredPlan: Read<PlanView> = (value) => readPlan(tagOf(value, 'plan') ?? value);

/** Of a page of plans only those that can be read: one from a newer hub must not hide the others. */
export const readPlanPage: Read<PlanView[]> = (value) => {
  const plans = tagOf(value, 'plans');
  if (!Array.isArray(plans)) throw new Unreadable('expected a page of plans');
  return plans.flatMap((plan: unknown) => {
    try {
      return [readPlan(plan)];
    } catch {
      return [];
    }
  });
};
