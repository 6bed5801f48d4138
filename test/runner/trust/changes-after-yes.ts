import type { PlanDocument, ReferencedFile, Step } from '../../../shared/plan.ts';
import type { RunnerRefusalCode } from '../../../shared/runner-refusal.ts';
import { aPlan, aStep } from '../../support/builders.ts';

/** Nobody could compare it: what changes is only what was signed. */
export const A_FILE: ReferencedFile = {
  step: 0,
  path: './tool',
  state: 'not_looked_at',
  resolved: null,
  bytes: null,
  sha256: null,
};

const steps = (plan: PlanDocument, change: (first: Step, second: Step) => Step[]): PlanDocument => {
  const [first, second] = plan.steps;
  return { ...plan, steps: change(first as Step, second as Step) };
};
const later = (time: string): string => new Date(Date.parse(time) + 60_000).toISOString();

/** What a hub may change of a plan of two steps and `A_FILE` that was approved, and with which code a runner refuses it. */
export const CHANGES_AFTER_YES: readonly [
  what: string,
  code: RunnerRefusalCode,
  change: (plan: PlanDocument) => PlanDocument,
][] = [
  [
    'a changed command',
    'challenge_wrong',
    (plan) => steps(plan, (a, b) => [a, { ...b, command: `${b.command}0` }]),
  ],
  [
    'one space more',
    'challenge_wrong',
    (plan) => steps(plan, (a, b) => [{ ...a, command: `${a.command} ` }, b]),
  ],
  ['a changed folder', 'challenge_wrong', (plan) => steps(plan, (a, b) => [{ ...a, cwd: '/tmp' }, b])],
  ['a changed time limit', 'challenge_wrong', (plan) => steps(plan, (a, b) => [a, { ...b, timeout_s: 61 }])],
  ['another order of steps', 'challenge_wrong', (plan) => steps(plan, (a, b) => [b, a])],
  ['a step less', 'challenge_wrong', (plan) => steps(plan, (a) => [a])],
  ['a step more', 'challenge_wrong', (plan) => steps(plan, (a, b) => [a, b, aStep('true')])],
  ['another machine', 'wrong_runner', (plan) => ({ ...plan, runner: { ...plan.runner, id: 'zzzzzzzz' } })],
  [
    'another name of the machine',
    'challenge_wrong',
    (plan) => ({ ...plan, runner: { ...plan.runner, name: 'x' } }),
  ],
  ['another hub', 'wrong_hub', (plan) => ({ ...plan, hub: 'otherhub' })],
  ['another plan id', 'challenge_wrong', (plan) => ({ ...plan, plan_id: aPlan('true').plan_id })],
  ['another policy', 'challenge_wrong', (plan) => ({ ...plan, policy_hash: 'f'.repeat(64) })],
  ['no policy', 'challenge_wrong', (plan) => ({ ...plan, policy_hash: null })],
  ['a later expiry', 'challenge_wrong', (plan) => ({ ...plan, expires_at: later(plan.expires_at) })],
  ['a later making', 'challenge_wrong', (plan) => ({ ...plan, created_at: later(plan.created_at) })],
  ['another shell', 'challenge_wrong', (plan) => ({ ...plan, shell: 'pwsh' })],
  ['another note', 'challenge_wrong', (plan) => ({ ...plan, note: 'harmless' })],
  ['another requester', 'challenge_wrong', (plan) => ({ ...plan, requester: { id: 'x', name: 'x' } })],
  [
    'another hash of a file that it runs',
    'challenge_wrong',
    (plan) => ({ ...plan, files: [{ ...A_FILE, sha256: 'b'.repeat(64) }] }),
  ],
  ['no word of the file that it runs', 'challenge_wrong', ({ files: _, ...plan }) => plan],
  ['an unknown field', 'plan_malformed', (plan) => ({ ...plan, also: 1 }) as PlanDocument],
  [
    'an unknown field in a step',
    'plan_malformed',
    (plan) => steps(plan, (a, b) => [a, { ...b, also: 1 } as Step]),
  ],
];
