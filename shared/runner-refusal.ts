import { z } from 'zod';

/** The closed list of reasons for which a runner does not run a plan that the hub sent. */
export const RUNNER_REFUSALS = {
  plan_malformed: 'The plan is not of the agreed form or has unknown fields.',
  digest_mismatch: 'The plan is not the one that was approved.',
  wrong_hub: 'The plan is for another hub.',
  wrong_runner: 'The plan is for another machine.',
  not_approved: 'The plan came without an approval.',
  plan_expired: "The plan had expired by this machine's clock; submit it again.",
  plan_known: 'The journal knows this plan: it is never started twice.',
  policy_changed: "This machine's policy has changed since the plan was approved; submit it again.",
  policy_denied: "This machine's policy denies the plan; the reasons name what to change.",
  shell_mismatch: 'The plan was approved for another shell; submit it again.',
  shell_missing: 'The shell is no longer on this machine; install it or restart the runner.',
  cwd_missing: 'The working directory does not exist on this machine.',
  journal_failed: 'The journal can not be written; free space or mend the folder, then submit it again.',
  interrupted: 'The runner was restarted before anything ran; submit it again.',
  stopping: 'The runner is stopping; submit it again when it is back.',
  no_slot: 'The runner has no free slot; the hub sent more than it was asked for.',
} as const satisfies Record<string, string>;

export type RunnerRefusalCode = keyof typeof RUNNER_REFUSALS;

export const runnerRefusalCodeSchema = z.enum(
  Object.keys(RUNNER_REFUSALS) as [RunnerRefusalCode, ...RunnerRefusalCode[]],
);
