// One plan on one machine, from which answers are made: see `answer-examples.ts`.

export const PLAN_ID = '20260115_143022_a1b2c3d4';
export const CREATED = '2026-01-15T14:30:22.090Z';
export const EXPIRES = '2026-01-15T14:45:22.090Z';
export const DECIDED = '2026-01-15T14:30:57.410Z';
const STARTED = '2026-01-15T14:30:57.480Z';
const ENDED = '2026-01-15T14:30:57.530Z';
export const DIGEST = '3216153f76ab6f64121feb554c817c6a967602bd137394b3042ae3f14999cd52';
export const POLICY_HASH = '439a2c8e3a3799785e702e54cb232368a44ed0ab1781a756ab6989c7d396df1b';

export const owner = { kind: 'owner', id: 'uhxcmdeq', name: 'Ann' };
export const machine = { id: '5udky3ks', name: 'BUILD-01' };
export const steps = [{ command: 'hostname', cwd: null, timeout_s: 300 }];
const judged = {
  verdict: 'ask',
  risk: 'low',
  understood: true,
  dialects: 'same',
  summary: "shows the computer's name",
};
export const verdict = { ...judged, rules: [], steps: [judged] };
export const output = { next: 1, bytes: 10, dropped_bytes: 0 };
export const document = {
  version: 1,
  hub: 'main',
  plan_id: PLAN_ID,
  runner: machine,
  shell: 'pwsh',
  steps,
  requester: { id: '232op556', name: 'build helper' },
  note: 'which machine is it',
  created_at: CREATED,
  expires_at: EXPIRES,
  policy_hash: POLICY_HASH,
};
export const decision = { kind: 'approved', by: owner, at: DECIDED, reason: null };
export const plan = {
  plan_id: PLAN_ID,
  revision: 8,
  digest: DIGEST,
  document,
  life: {
    state: 'succeeded',
    decision,
    delivery: { sent_at: DECIDED, accepted_at: DECIDED, started_at: STARTED, finished_at: ENDED },
    cancel: null,
    steps: [
      {
        step: 0,
        end: 'exited',
        exit_code: 0,
        signal: null,
        started_at: STARTED,
        duration_ms: 48,
        stdout_bytes: 10,
        stderr_bytes: 0,
        detail: null,
      },
    ],
    ended: {
      by: { kind: 'runner', ...machine },
      at: ENDED,
      code: 'succeeded',
      detail: 'Every step ended with exit code 0.',
    },
  },
  output,
  verdict,
};
export const explanation = {
  text: 'hostname',
  shell: 'pwsh',
  ...judged,
  rules: [],
  matches: [],
  difference: null,
  commands: [],
  paths: [],
  hosts: [],
  nested: [],
  effects: [],
  refusals: [],
  deceptions: [],
  spans: [],
};
