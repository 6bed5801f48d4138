import type { PlanView, RunnerView } from '../../../shared/api.ts';
import { planDigest } from '../../../shared/digest.ts';
import type { OutputChunk } from '../../../shared/output-chunk.ts';
import type { Actor, PlanDocument, PlanLife, StepResult } from '../../../shared/plan.ts';
import type { MatchedRule, PlanVerdict } from '../../../shared/policy/verdict.ts';

/** The time of every sample. */
export const NOW = '2026-01-02T03:04:05.000Z';
export const NOW_MS = Date.parse(NOW);

export const APPROVER: Actor = { kind: 'approver', id: 'ap', name: 'approver' };
export const RUNNER: Actor = { kind: 'runner', id: 'r1', name: 'machine' };

export const aRunner = (over: Partial<RunnerView> = {}): RunnerView => ({
  id: 'r1',
  name: 'machine',
  revision: 1,
  online: true,
  last_seen_at: NOW,
  policy_strict: false,
  hello: {
    version: '0.3.0',
    hostname: 'machine',
    platform: 'win32',
    arch: 'x64',
    shell: { kind: 'pwsh', path: 'C:\\pwsh.exe', version: '7.6.9' },
    default_cwd: 'C:\\work',
    slots: 1,
    proof: 'token',
    policy_hash: null,
    public_key: 'ab'.repeat(32),
  },
  ...over,
});

export const aStepResult = (over: Partial<StepResult> = {}): StepResult => ({
  step: 0,
  end: 'exited',
  exit_code: 0,
  signal: null,
  started_at: NOW,
  duration_ms: 12,
  stdout_bytes: 1,
  stderr_bytes: 0,
  detail: null,
  ...over,
});

export const aLife = (over: Partial<PlanLife> = {}): PlanLife => ({
  state: 'pending',
  decision: null,
  delivery: { sent_at: null, accepted_at: null, started_at: null, finished_at: null },
  cancel: null,
  steps: [],
  ended: null,
  ...over,
});

export const approved = { kind: 'approved', by: APPROVER, at: NOW, reason: null } as const;
export const delivered = { sent_at: NOW, accepted_at: NOW, started_at: NOW, finished_at: null };
export const endedBy = (by: Actor, code: string, detail: string) => ({ by, at: NOW, code, detail });

/** A plan whose number makes its id. */
export const aPlan = (
  over: {
    number?: number;
    revision?: number;
    document?: Partial<PlanDocument>;
    life?: Partial<PlanLife>;
    verdict?: PlanVerdict;
  } = {},
): PlanView => {
  const plan_id = `20260102_030405_${String(over.number ?? 1).padStart(8, '0')}`;
  const document: PlanDocument = {
    version: 1,
    hub: 'local',
    plan_id,
    runner: { id: 'r1', name: 'machine' },
    shell: 'pwsh',
    steps: [{ command: 'Get-Date', cwd: null, timeout_s: 300 }],
    requester: { id: 'ag', name: 'agent' },
    note: 'why',
    created_at: NOW,
    expires_at: '2026-01-02T03:19:05.000Z',
    policy_hash: null,
    ...over.document,
  };
  return {
    plan_id,
    revision: over.revision ?? 1,
    digest: planDigest(document),
    document,
    life: aLife(over.life),
    output: { next: 0, bytes: 0, dropped_bytes: 0 },
    verdict: over.verdict ?? null,
  };
};

export const aRule = (over: Partial<MatchedRule> = {}): MatchedRule => ({
  id: 'services',
  reason: 'Starts, stops or changes a service.',
  risk: 'medium',
  action: 'ask',
  at: [0, 12],
  step: 0,
  ...over,
});

export const aVerdict = (over: Partial<PlanVerdict> = {}): PlanVerdict => {
  const step = {
    verdict: 'ask',
    risk: 'medium',
    understood: true,
    dialects: 'same',
    summary: 'stops the service Spooler',
  } as const;
  return { ...step, rules: [], steps: [step], ...over };
};

export const aChunk = (seq: number, over: Partial<OutputChunk> = {}): OutputChunk => ({
  seq,
  step: 0,
  stream: 'stdout',
  offset: 0,
  data: `${seq};`,
  ...over,
});
