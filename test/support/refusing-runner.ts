import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Runner, RunnerOptions } from '../../runner/runner-options.ts';
import { planDigest } from '../../shared/digest.ts';
import type { PlanDocument } from '../../shared/plan.ts';
import { RUNNER_REFUSALS, type RunnerRefusalCode } from '../../shared/runner-refusal.ts';
import { APPROVAL, aPlan } from './builders.ts';
import { FakeHub } from './fake-hub.ts';
import { aRunner, newFolder } from './start-runner.ts';
import { until } from './until.ts';

/** For each test of the file a hub to send from, a runner to refuse, and a file that only a plan that ran makes. */
export const refusingRunner = () => {
  let hub: FakeHub;
  let runner: Runner | undefined;
  let marker = '';
  const seen = new Set<RunnerRefusalCode>();

  beforeEach(async () => {
    hub = await FakeHub.start();
    marker = join(newFolder(), 'it-ran');
  });
  afterEach(async () => {
    await runner?.stop();
    runner = undefined;
    await hub.stop();
  });

  const expectNothingRan = (planId: string): void => {
    expect(hub.about('started', planId)).toEqual([]);
    expect(existsSync(marker)).toBe(false);
  };

  return {
    get hub() {
      return hub;
    },
    get marker() {
      return marker;
    },
    /** The codes that were provoked in this file. */
    seen,
    /** Starts the runner and waits until it asks for a plan. */
    start: async (options: Partial<RunnerOptions> = {}): Promise<Runner> => {
      runner = aRunner(hub, options);
      await hub.connected();
      await until(() => hub.credits > 0, 'the runner asks for a plan');
      return runner;
    },
    /** A plan that leaves the marker when it runs. */
    touching: (fields: Partial<PlanDocument> = {}): PlanDocument => aPlan(`touch ${marker}`, fields),
    /** Sends what a hostile or mistaken hub might send, with everything else as it should be. */
    send: (document: unknown, fields: Record<string, unknown> = {}): void => {
      hub.sendRaw(
        JSON.stringify({ type: 'run', document, digest: digestOf(document), approval: APPROVAL, ...fields }),
      );
    },
    /** Waits for the refusal of a plan that must not have run; gives its sentence. */
    expectRefused: async (planId: string, code: RunnerRefusalCode): Promise<string> => {
      const refused = await hub.refused(planId);
      expect(refused.code).toBe(code);
      expect(refused.detail.startsWith(RUNNER_REFUSALS[code])).toBe(true);
      expectNothingRan(planId);
      seen.add(code);
      return refused.detail;
    },
  };
};

/** What can not be digested is sent without. */
const digestOf = (document: unknown): string => {
  try {
    return planDigest(document as PlanDocument);
  } catch {
    return '';
  }
};

/** In which file of `test/runner/refusals/` each refusal is provoked; every code has a place, or types fail. */
export const PROVOKED_IN = {
  plan_malformed: ['message', 'machine'],
  digest_mismatch: ['message'],
  wrong_hub: ['message', 'machine'],
  wrong_runner: ['message'],
  agent_runs: ['message'],
  not_approved: ['message'],
  plan_expired: ['message'],
  clock_behind: ['message'],
  policy_changed: ['message'],
  plan_known: ['message'],
  trust_broken: ['proof'],
  proof_required: ['proof'],
  key_unknown: ['proof'],
  key_revoked: ['proof'],
  assertion_malformed: ['proof'],
  ceremony_wrong: ['proof'],
  challenge_wrong: ['proof'],
  origin_wrong: ['proof'],
  framed: ['proof'],
  rp_id_wrong: ['proof'],
  user_absent: ['proof'],
  user_unverified: ['proof'],
  signature_wrong: ['proof'],
  policy_broken: ['machine'],
  policy_denied: ['machine'],
  shell_mismatch: ['machine'],
  shell_missing: ['machine'],
  cwd_missing: ['machine'],
  no_slot: ['machine'],
  stopping: ['machine'],
  content_changed: ['machine'],
  disk_full: ['machine'],
  journal_failed: ['machine'],
  // In may-run.test.ts, with a machine that does not answer.
  not_checked: [],
  // In at-most-once.test.ts, with a crash.
  interrupted: [],
} as const satisfies Record<RunnerRefusalCode, readonly string[]>;

/** The codes that a file has to have provoked. */
export const codesOf = (file: 'message' | 'machine' | 'proof'): string[] =>
  Object.entries(PROVOKED_IN)
    .filter(([, files]) => (files as readonly string[]).includes(file))
    .map(([code]) => code)
    .sort();
