import { planDigest } from '../../shared/digest.ts';
import { CLOCK_TOLERANCE_MS, EXPIRES_MAX_S, RUN_DISK_BYTES } from '../../shared/limits.ts';
import { type PlanDocument, planIdSchema } from '../../shared/plan.ts';
import type { PlanVerdict } from '../../shared/policy/verdict.ts';
import type { ApproverKey } from '../../shared/proof/approver-key.ts';
import type { Approval } from '../../shared/protocol.ts';
import { RUNNER_REFUSALS, type RunnerRefusalCode } from '../../shared/runner-refusal.ts';
import type { LossAhead } from '../journal/loss-ahead.ts';
import type { InForce } from '../policy/own-policy.ts';
import type { FoundShell } from '../shell/shell.ts';
import type { Proof } from '../trust/prove.ts';
import { isAllowedFolder } from './allowed-folder.ts';
import type { Judging, LoadedJudging } from './late-judging.ts';
import { freeBytes, isFile, isFolder, whyNotWritable } from './look.ts';
import type { ReadRun } from './read-run.ts';
import { folderBehind, resolveCwd } from './resolve-cwd.ts';

/** What the runner knows, against which a plan is held. */
export interface Expected {
  readonly hub: string;
  readonly runnerId: string;
  readonly shell: FoundShell;
  readonly defaultCwd: string;
  /** Where each plan gets a folder of its own. */
  readonly runsFolder: string;
  /** What is not as it was approved of the files that its first step names. */
  readonly changed: string | undefined;
  readonly nowMs: number;
  readonly freeSlots: number;
  readonly isStopping: boolean;
  isKnown(planId: string, expiresAt: string, createdAt: string): boolean;
  /** Why a plan of which nothing was written down counts as known, where a wrong clock is the reason. */
  lossAhead(planId: string): LossAhead | undefined;
  /** What became of the approval's proof. */
  readonly proof: Proof;
  /** At this moment: a key may have been revoked while its signature was checked. */
  isTrusted(key: ApproverKey): boolean;
  /** This machine's own, as its file has it now; what the hub says of it counts for nothing. */
  policy(): InForce;
  readonly judging: LoadedJudging;
}

export type MayRun =
  | {
      readonly ok: true;
      readonly document: PlanDocument;
      readonly digest: string;
      readonly approval: Approval;
      /** What judged it. */
      readonly judging: Judging;
    }
  | {
      readonly ok: false;
      readonly code: RunnerRefusalCode;
      readonly detail: string;
      /** Undefined when not even that can be read. */
      readonly planId: string | undefined;
      /** Undefined when the plan is not of the agreed form. */
      readonly plan:
        | { readonly digest: string; readonly expiresAt: string; readonly createdAt: string }
        | undefined;
    };

/**
 * The ladder of reasons not to run a plan. What stands at its end is what is run, and nothing else of the message.
 * It waits for nothing: who writes the plan down at once has no other plan between the check and the journal.
 * What can not be checked is refused.
 */
export const mayRun = (read: ReadRun, expected: Expected): MayRun => {
  try {
    return climb(read, expected);
  } catch (error) {
    const { document } = read;
    if (!document.success) throw error;
    const { plan_id: planId, expires_at: expiresAt, created_at: createdAt } = document.data;
    // What ran must not be called refused.
    const code = expected.isKnown(planId, expiresAt, createdAt) ? 'plan_known' : 'not_checked';
    const plan = { digest: planDigest(document.data), expiresAt, createdAt };
    return { ok: false, code, detail: sentence(code, String(error)), planId, plan };
  }
};

const climb = ({ message, document: parsed, approval }: ReadRun, expected: Expected): MayRun => {
  if (!parsed.success || message.unknownMembers.length > 0) {
    const issue = parsed.error?.issues[0];
    const what =
      issue === undefined
        ? `unknown member ${message.unknownMembers[0]}`
        : `${issue.path.join('.') || 'document'}: ${issue.message}`;
    const planId = readPlanId(message.document);
    return {
      ok: false,
      code: 'plan_malformed',
      detail: sentence('plan_malformed', what),
      planId,
      plan: undefined,
    };
  }
  const document = parsed.data;
  const { plan_id: planId } = document;
  const digest = planDigest(document);
  const refuse = (code: RunnerRefusalCode, what: string): MayRun => ({
    ok: false,
    code,
    detail: sentence(code, what),
    planId,
    plan: { digest, expiresAt: document.expires_at, createdAt: document.created_at },
  });

  if (document.hub !== expected.hub) return refuse('wrong_hub', differs(document.hub, expected.hub));
  if (document.runner.id !== expected.runnerId) {
    return refuse('wrong_runner', differs(document.runner.id, expected.runnerId));
  }
  if (document.run_by !== undefined) return refuse('agent_runs', '');
  if (message.digest !== digest) return refuse('digest_mismatch', differs(message.digest, digest));
  if (!approval.success) {
    const issue = approval.error.issues[0];
    return issue?.path[0] === 'assertion'
      ? refuse('assertion_malformed', `${issue.path.join('.')}: ${issue.message}`)
      : refuse('not_approved', 'got no approval of a known kind');
  }
  const { by, at } = approval.data;
  if (by.kind !== 'approver' && by.kind !== 'owner') {
    return refuse('not_approved', differs(by.kind, 'approver or owner'));
  }
  // Before the expiry: of a plan that was run, nobody shall hear that it was too late to run it.
  if (expected.isKnown(planId, document.expires_at, document.created_at)) {
    const ahead = expected.lossAhead(planId);
    // Who waits for a plan elsewhere can not do what helps.
    const words = `submitting it again does not help. ${ahead?.detail} provara doctor at the machine says what to do`;
    return refuse('plan_known', ahead === undefined ? planId : words);
  }
  if (expected.isStopping) return refuse('stopping', '');
  const { proof } = expected;
  if (!proof.ok) return refuse(proof.code, differs(proof.got, proof.expected));
  if (proof.key !== undefined && !expected.isTrusted(proof.key)) {
    return refuse('key_revoked', differs(proof.key.credential_id, 'a trusted passkey'));
  }
  if (Date.parse(document.expires_at) + CLOCK_TOLERANCE_MS < expected.nowMs) {
    return refuse(
      'plan_expired',
      `expired at ${document.expires_at}, now ${new Date(expected.nowMs).toISOString()}`,
    );
  }
  const createdMs = Date.parse(document.created_at);
  const expiresMs = Date.parse(document.expires_at);
  // Such a document would stay good to run for longer than any hub lets a plan wait.
  if (expiresMs - createdMs > EXPIRES_MAX_S * 1_000 + CLOCK_TOLERANCE_MS) {
    return refuse(
      'plan_malformed',
      `expires_at: ${differs(document.expires_at, `at most ${EXPIRES_MAX_S} s after ${document.created_at}`)}`,
    );
  }
  const atMs = Date.parse(at);
  if (atMs < createdMs - CLOCK_TOLERANCE_MS || atMs > expiresMs + CLOCK_TOLERANCE_MS) {
    return refuse(
      'not_approved',
      differs(`an approval of ${at}`, `one between ${document.created_at} and ${document.expires_at}`),
    );
  }
  // Otherwise one yes could be kept back for years, with a life that only begins then.
  const latestMs = Math.max(createdMs, atMs);
  if (latestMs > expected.nowMs + CLOCK_TOLERANCE_MS) {
    return refuse(
      'clock_behind',
      `made or approved at ${new Date(latestMs).toISOString()}, now ${new Date(expected.nowMs).toISOString()}`,
    );
  }
  const policy = expected.policy();
  if (!policy.ok) return refuse('policy_broken', policy.sentence);
  if (document.policy_hash !== policy.own.hash) {
    return refuse('policy_changed', differs(document.policy_hash ?? 'none', policy.own.hash));
  }
  if (!expected.judging.ok) return refuse('not_checked', expected.judging.sentence);
  const { judging } = expected.judging;
  const { kind: shell } = expected.shell;
  const factsOf = judging.factsOfTexts(shell);
  const { own } = policy;
  const verdict = judging.judgePlan(document.steps, shell, own.policy, own.protect, factsOf);
  if (verdict.verdict === 'deny') return refuse('policy_denied', denials(verdict));
  if (document.shell !== shell) return refuse('shell_mismatch', differs(document.shell, shell));
  // A hub may leave out what would be compared, and what a person should have seen.
  const misnamed = judging.misnamedFiles(document, factsOf);
  if (misnamed !== undefined) return refuse('plan_malformed', misnamed);
  if (!isFile(expected.shell.path)) return refuse('shell_missing', expected.shell.path);
  // A later step's folder may be made by an earlier step.
  const named = document.steps[0]?.cwd ?? null;
  const cwd = resolveCwd(named, expected.defaultCwd);
  if (!isFolder(cwd)) return refuse('cwd_missing', cwd);
  // The verdict read the folder's name; a link may lead elsewhere.
  const real = folderBehind(cwd);
  if (real === undefined) return refuse('cwd_missing', cwd);
  if (named !== null && !isAllowedFolder(real, own.policy.working_directories)) {
    return refuse('policy_denied', `step 1, working-directory: ${cwd} leads to ${real}`);
  }
  if (expected.changed !== undefined) return refuse('content_changed', expected.changed);
  if (expected.freeSlots < 1) return refuse('no_slot', '');
  const notWritable = whyNotWritable(expected.runsFolder);
  if (notWritable !== undefined) return refuse('journal_failed', notWritable);
  const free = freeBytes(expected.runsFolder);
  if (free !== undefined && free < RUN_DISK_BYTES) {
    return refuse(
      'disk_full',
      `${free} bytes are free beside ${expected.runsFolder}, expected ${RUN_DISK_BYTES}`,
    );
  }
  return { ok: true, document, digest, approval: approval.data, judging };
};

const sentence = (code: RunnerRefusalCode, what: string): string =>
  what === '' ? RUNNER_REFUSALS[code] : `${RUNNER_REFUSALS[code]} (${what.slice(0, 1_500)})`;

const differs = (got: unknown, expected: string): string =>
  `got ${typeof got === 'string' ? got.slice(0, 200) : typeof got}, expected ${expected}`;

/** The rules that deny, each with its step and reason, once. */
const denials = ({ rules }: PlanVerdict): string => {
  const words = rules.flatMap(({ action, id, reason, step = 0 }) =>
    action === 'deny' ? [`step ${step + 1}, ${id}: ${reason}`] : [],
  );
  return [...new Set(words)].join(' ');
};

const readPlanId = (document: unknown): string | undefined => {
  if (typeof document !== 'object' || document === null || !('plan_id' in document)) return undefined;
  return planIdSchema.safeParse(document.plan_id).data;
};
