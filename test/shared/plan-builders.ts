import type { Actor, PlanDocument, PlanLife, PlanState, StepResult } from '../../shared/plan.ts';
import { newLife } from '../../shared/transition.ts';

export const NOW = '2026-01-02T03:04:05.678Z';

export const APPROVER: Actor = { kind: 'approver', id: 'aaaaaaaa', name: 'phone' };
export const MACHINE: Actor = { kind: 'runner', id: 'rrrrrrrr', name: 'BUILD-01' };

export const planDocument = (changes: Partial<PlanDocument> = {}): PlanDocument => ({
  version: 1,
  hub: 'main',
  plan_id: '20260102_030405_a1b2c3d4',
  runner: { id: 'rrrrrrrr', name: 'BUILD-01' },
  shell: 'pwsh',
  steps: [{ command: 'Get-Date', cwd: null, timeout_s: 300 }],
  requester: { id: 'gggggggg', name: 'deploy-agent' },
  note: null,
  created_at: '2026-01-02T03:04:05.000Z',
  expires_at: '2026-01-02T03:19:05.000Z',
  policy_hash: null,
  ...changes,
});

export const stepResult = (changes: Partial<StepResult> = {}): StepResult => ({
  step: 0,
  end: 'exited',
  exit_code: 0,
  signal: null,
  started_at: NOW,
  duration_ms: 5,
  stdout_bytes: 0,
  stderr_bytes: 0,
  detail: null,
  ...changes,
});

const ended = (state: PlanState): PlanLife => ({
  ...newLife(),
  state,
  ended: { by: MACHINE, at: NOW, code: state, detail: `it ended as ${state}` },
});

const DELIVERED = { sent_at: NOW, accepted_at: NOW, started_at: NOW, finished_at: null };
const YES = { kind: 'approved', by: APPROVER, at: NOW, reason: null } as const;

/** A life in each state, as plainly as that state allows. */
export const lifeIn = (state: PlanState): PlanLife => {
  switch (state) {
    case 'pending':
      return newLife();
    case 'approved':
      return { ...newLife(), state, decision: YES };
    case 'running':
      return { ...newLife(), state, decision: YES, delivery: DELIVERED };
    case 'denied':
      return { ...ended(state), decision: { ...YES, kind: 'denied' } };
    case 'expired':
    case 'blocked':
      return ended(state);
    case 'unknown':
      return {
        ...ended(state),
        decision: YES,
        delivery: { ...DELIVERED, accepted_at: null, started_at: null },
      };
    default:
      return { ...ended(state), decision: YES, delivery: DELIVERED };
  }
};

/** The approved plan as the runner may have it. */
export const sentLife = (): PlanLife => ({
  ...lifeIn('approved'),
  delivery: { sent_at: NOW, accepted_at: null, started_at: null, finished_at: null },
});
