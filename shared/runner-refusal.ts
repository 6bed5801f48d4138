import * as z from 'zod';
import type { AssertionFault } from './proof/check-assertion.ts';

/** The closed list of reasons for which a runner does not run a plan that the hub sent. */
export const RUNNER_REFUSALS = {
  plan_malformed:
    'What the hub sent is not of the agreed form or has unknown fields; bring hub and runner to one version, then submit the plan again.',
  digest_mismatch:
    'What the hub sent is not the plan that was approved; look into the hub before you approve anything else.',
  wrong_hub:
    'The plan names another hub than this machine is paired with; pair the machine again if the hub is new.',
  wrong_runner: 'The plan names another machine; look into the hub before you approve anything else.',
  agent_runs:
    'The agent that asked runs this plan itself; a machine runs no such plan: submit it without run_by to have it run here.',
  not_approved: 'The plan came without an approval that fits it; submit it again.',
  trust_broken:
    "This machine's trust file can not be used, so it believes nobody; mend it at the machine, then submit the plan again.",
  proof_required:
    "This machine takes a passkey's yes only, and the plan came with a token's; submit it again and approve it with a passkey.",
  key_unknown:
    'The passkey that approved is not trusted by this machine; endorse it from a trusted phone, or at the machine with provara trust add.',
  key_revoked: 'The passkey that approved was revoked; submit the plan again and approve it with another.',
  assertion_malformed: 'The proof of the approval can not be read; submit the plan again.',
  ceremony_wrong: 'The proof of the approval is not of a sign-in ceremony; submit the plan again.',
  challenge_wrong: 'The passkey did not approve this very plan; submit it again.',
  origin_wrong:
    "The passkey was asked at another address than this machine trusts; approve on that one, or, when the hub's address or port has changed, call provara trust add KEY on this machine (Settings on the page shows KEY) and submit the plan again.",
  framed: 'The passkey was asked inside a frame of another site; open the page by itself.',
  rp_id_wrong:
    "The passkey's answer is for another site than this machine trusts; pair the machine again after a change of the hub's address.",
  user_absent: 'Nobody was present when the passkey approved; submit the plan again.',
  user_unverified:
    'The passkey did not check who approved; use one with a screen lock, fingerprint or face, and submit the plan again.',
  signature_wrong: 'The signature of the approval is not that of the trusted passkey; submit the plan again.',
  plan_expired: "The plan had expired by this machine's clock; submit it again.",
  clock_behind:
    "The plan was made or approved later than it is by this machine's clock; set the clock, then submit the plan again.",
  plan_known:
    'The journal knows this plan, or lost what it knew of that time: it is never started twice; submit it again if it did not run.',
  policy_changed: "This machine's policy has changed since the plan was approved; submit it again.",
  policy_broken:
    "This machine's policy file can not be used, so it runs nothing; nobody denied the plan. Mend the file at the machine, then submit the plan again.",
  policy_denied: "This machine's policy denies the plan; the reasons name what to change.",
  not_checked: 'The runner could not check the plan; restart it, then submit the plan again.',
  shell_mismatch: 'The plan was approved for another shell; submit it again.',
  shell_missing:
    'The shell is no longer on this machine; install it or restart the runner, then submit the plan again.',
  cwd_missing:
    'The working directory does not exist on this machine; make it there, or submit the plan with another one.',
  content_changed:
    'A file that the plan runs is not the one that was approved; look at the file, then submit the plan again.',
  disk_full: "This machine's disk is full; free space there, then submit the plan again.",
  journal_failed:
    "The runner's folder can not be written; free space or mend the folder, then submit it again.",
  interrupted: 'The runner was restarted before anything ran; submit it again.',
  stopping: 'The runner is stopping; submit it again when it is back.',
  no_slot: 'The runner has no free slot: the hub sent more than it was asked for; submit the plan again.',
} as const satisfies Record<string, string> & Record<AssertionFault, string>;

export type RunnerRefusalCode = keyof typeof RUNNER_REFUSALS;

export const runnerRefusalCodeSchema = z.enum(
  Object.keys(RUNNER_REFUSALS) as [RunnerRefusalCode, ...RunnerRefusalCode[]],
);
