import { canonicalJson, digestOfCanonical, PLAN_DOMAIN } from '../../shared/digest.ts';
import {
  KEPT_PLAN_BYTES_PER_AGENT,
  KEPT_PLANS_PER_AGENT,
  PENDING_PLANS_PER_AGENT,
  RETENTION_DAYS,
} from '../../shared/limits.ts';
import type { NamedFile, PlanDocument, PlanLife, ReferencedFile, Shell } from '../../shared/plan.ts';
import { newPlanId } from '../../shared/plan-id.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import type { PlanVerdict } from '../../shared/policy/verdict.ts';
import type { RunnerHello } from '../../shared/protocol.ts';
import { isSameFile, notLookedAt, tooMuchNamed } from '../../shared/referenced-files.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { PlanSubmission } from '../../shared/submission-api.ts';
import { newLife, transition } from '../../shared/transition.ts';
import type { JudgeBasis, Judgement, SubmittedPlan } from '../hub-rpc.ts';
import type { HubRow } from '../store/hub-row.ts';
import type { IdempotencyStore } from '../store/idempotency-store.ts';
import type { PlanStore, StoredPlan } from '../store/plan-store.ts';
import type { RunnerStore, StoredRunner } from '../store/runner-store.ts';
import type { Identity } from './authentication.ts';
import { dueAtMs } from './due.ts';
import type { FileLooks } from './file-looks.ts';

type ReadyRunner = StoredRunner & { readonly hello: RunnerHello };

const isReady = (runner: StoredRunner): runner is ReadyRunner => runner.hello !== null;

/** A submission that came in. */
export interface Asked {
  readonly requester: Identity;
  readonly submission: PlanSubmission;
  readonly idempotency: { readonly key: string; readonly bodyHash: string } | null;
  readonly judgement: Judgement | null;
}

/** What it comes to. */
type Weighed =
  | { readonly kind: 'known'; readonly answer: StoredPlan }
  | { readonly kind: 'judge_first'; readonly answer: JudgeBasis }
  | {
      readonly kind: 'new';
      readonly runner: ReadyRunner;
      readonly verdict: PlanVerdict;
      readonly named: readonly NamedFile[];
    };

/** What submissions need of the hub's other rooms. */
export interface SubmissionRooms {
  readonly hub: HubRow;
  readonly plans: PlanStore;
  readonly runners: RunnerStore;
  readonly idempotency: IdempotencyStore;
  readonly fileLooks: FileLooks;
  /** Writes down that the plan came, in the same commit. */
  readonly submitted: (plan: StoredPlan, by: Identity, nowMs: number) => void;
  /** Remembers where the agent wants to be told of its end, in the same commit. */
  readonly callback: (planId: string, url: string) => void;
  /** Told after a plan was stored. */
  readonly tell: (plan: StoredPlan, was: null) => void;
}

/** Where new plans come in: the judgement is the worker's work, whether it is by the policy in force is checked here. */
export class Submissions {
  readonly #rooms: SubmissionRooms;

  constructor(rooms: SubmissionRooms) {
    this.#rooms = rooms;
  }

  /** Stores a new plan, gives the one that this Idempotency-Key already made, or says by what to judge it first. */
  submit(asked: Asked, looked: readonly ReferencedFile[], nowMs: number): Result<StoredPlan | JudgeBasis> {
    const weighed = this.#weigh(asked);
    if (!weighed.ok) return weighed;
    if (weighed.value.kind !== 'new') return done(weighed.value.answer);
    const { requester, submission, idempotency } = asked;
    const { runner, verdict, named } = weighed.value;
    const files = named.map((file) => looked.find((each) => isSameFile(each, file)) ?? notLookedAt(file));
    const plan = this.#insert(requester, submission, runner, verdict, files, nowMs);
    if (idempotency !== null) {
      this.#rooms.idempotency.insert(
        requester.id,
        idempotency.key,
        idempotency.bodyHash,
        plan.plan_id,
        nowMs,
      );
    }
    if (submission.callback_url !== undefined) this.#rooms.callback(plan.plan_id, submission.callback_url);
    this.#rooms.submitted(plan, requester, nowMs);
    this.#rooms.tell(plan, null);
    return done(plan);
  }

  /**
   * What the machine says of the files that a new plan names. Undefined, and no machine is asked, where there are none and
   * where the plan would not be stored.
   */
  look(asked: Asked): Promise<readonly ReferencedFile[]> | undefined {
    // Nearly all: they are weighed once, when they are stored.
    if (asked.judgement === null || asked.judgement.files.length === 0) return undefined;
    const weighed = this.#weigh(asked);
    if (!weighed.ok || weighed.value.kind !== 'new' || weighed.value.named.length === 0) return undefined;
    const { steps } = asked.submission;
    return this.#rooms.fileLooks.ask(asked.requester.id, { ...weighed.value, steps });
  }

  #weigh({ requester, submission, idempotency, judgement }: Asked): Result<Weighed> {
    const { plans, idempotency: keys } = this.#rooms;
    if (idempotency !== null) {
      const known = keys.find(requester.id, idempotency.key);
      const plan = known && plans.get(known.planId);
      if (known && plan) {
        if (known.bodyHash === idempotency.bodyHash) return done({ kind: 'known', answer: plan });
        return refuse(
          'idempotency_conflict',
          `This Idempotency-Key already made the plan ${plan.plan_id} from another body. Use a new key for a new plan.`,
          { plan_id: plan.plan_id },
        );
      }
    }
    if (plans.countPendingOf(requester.id) >= PENDING_PLANS_PER_AGENT) {
      return refuse(
        'too_many_pending',
        `${PENDING_PLANS_PER_AGENT} plans of this token are waiting for a decision; that is the limit. Cancel some or wait.`,
        { retry_after_s: 60 },
      );
    }
    const kept = plans.keptOf(requester.id);
    if (kept.plans >= KEPT_PLANS_PER_AGENT || kept.bytes >= KEPT_PLAN_BYTES_PER_AGENT) {
      return refuse(
        'too_many_plans',
        `The hub keeps ${kept.plans} plans of this token (${Math.ceil(kept.bytes / 2 ** 20)} MiB); its limit is ${KEPT_PLANS_PER_AGENT} plans or ${KEPT_PLAN_BYTES_PER_AGENT / 2 ** 20} MiB, and cancelling makes no room. Each leaves ${RETENTION_DAYS} days after its end; until then ask the owner for another token, and submit fewer or shorter plans.`,
      );
    }
    const chosen = this.#chooseRunner(submission.runner);
    if (!chosen.ok) return chosen;
    const runner = chosen.value;
    const basis = basisOf(runner, submission.shell);
    if (judgement === null || judgement.shell !== basis.shell || judgement.policyHash !== basis.policyHash) {
      return done({ kind: 'judge_first', answer: basis });
    }
    const { verdict } = judgement;
    // Nobody is asked about a plan that is denied.
    const named = verdict.verdict === 'deny' ? [] : judgement.files;
    const tooMuch = tooMuchNamed(named);
    return tooMuch === undefined
      ? done({ kind: 'new', runner, verdict, named })
      : refuse('invalid_request', tooMuch);
  }

  /** By what a plan for this machine is judged. */
  basis(runnerName: string | null): Result<JudgeBasis> {
    const runner = this.#chooseRunner(runnerName);
    return runner.ok ? done(basisOf(runner.value)) : runner;
  }

  #insert(
    requester: Identity,
    submission: PlanSubmission,
    runner: ReadyRunner,
    verdict: PlanVerdict,
    files: readonly ReferencedFile[],
    nowMs: number,
  ): StoredPlan {
    const life = firstLife(verdict, nowMs);
    for (;;) {
      const document = this.#document(requester, submission, runner, files, nowMs);
      const dueMs = dueAtMs(document, life);
      const text = canonicalJson(document);
      const digest = digestOfCanonical(PLAN_DOMAIN, text);
      const plan = this.#rooms.plans.insert(document, text, digest, life, dueMs, verdict);
      // Four random bytes of one second can come twice.
      if (plan !== undefined) return plan;
    }
  }

  #document(
    requester: Identity,
    submission: PlanSubmission,
    runner: ReadyRunner,
    files: readonly ReferencedFile[],
    nowMs: number,
  ): PlanDocument {
    return {
      version: 1,
      hub: this.#rooms.hub.id,
      plan_id: newPlanId(new Date(nowMs), crypto.getRandomValues(new Uint8Array(4))),
      runner: { id: runner.id, name: runner.name },
      shell: submission.shell ?? runner.hello.shell.kind,
      steps: submission.steps.map(({ command, cwd, timeout_s }) => ({ command, cwd, timeout_s })),
      requester: { id: requester.id, name: requester.name },
      note: submission.note,
      created_at: new Date(nowMs).toISOString(),
      expires_at: new Date(nowMs + submission.expires_in_s * 1_000).toISOString(),
      policy_hash: runner.hello.policy_hash,
      ...(submission.run_by !== undefined && { run_by: submission.run_by }),
      ...(files.length > 0 && { files: [...files] }),
    };
  }

  #chooseRunner(name: string | null): Result<ReadyRunner> {
    const all = this.#rooms.runners.list();
    if (all.length === 0) {
      return refuse(
        'no_runner',
        'No machine is paired with this hub. Start a runner, then submit the plan again.',
      );
    }
    // One that was never there, such as a token that nobody used yet, can not be meant without its name.
    const ready = all.filter(isReady);
    const [only] = ready;
    if (name === null && only !== undefined && ready.length === 1) return done(only);
    const names = (ready.length === 0 ? all : ready).map((runner) => runner.name);
    if (name === null && ready.length > 1) {
      return refuse('runner_required', `Name the machine in "runner"; there are: ${names.join(', ')}.`, {
        runners: names,
      });
    }
    const runner = name === null ? all[0] : all.find((each) => each.name === name);
    if (runner === undefined) {
      return refuse('runner_unknown', `No machine is called "${name}"; there are: ${names.join(', ')}.`, {
        runners: names,
      });
    }
    if (isReady(runner)) return done(runner);
    return refuse(
      'runner_not_ready',
      `The machine ${runner.name} has never connected, so its shell is not known. Start its runner once, then submit the plan again.`,
    );
  }
}

/** What the agent is told of it. */
export const toSubmitted = ({ plan_id, digest, document, life, verdict }: StoredPlan): SubmittedPlan => ({
  pending_id: plan_id,
  command: document.steps[0]?.command ?? '',
  expires_at: document.expires_at,
  digest,
  blocked:
    life.state === 'blocked'
      ? {
          detail: life.ended?.detail ?? 'The policy of the machine denies this plan.',
          summary: verdict?.summary ?? '',
          risk: verdict?.risk ?? 'high',
          rules: verdict?.rules ?? [],
        }
      : null,
});

const basisOf = ({ name, hello, policy }: ReadyRunner, shell: Shell = hello.shell.kind): JudgeBasis => ({
  runnerName: name,
  shell,
  policyHash: hello.policy_hash,
  policy: policy?.policy ?? defaultPolicy,
  protect: policy?.protect ?? { origins: [], folders: [] },
});

/** A plan that the policy denies begins at its end, so that agent and person see it. */
const firstLife = (verdict: PlanVerdict, nowMs: number): PlanLife => {
  if (verdict.verdict !== 'deny') return newLife();
  const reasons = verdict.rules.filter(({ action }) => action === 'deny').map(({ reason }) => reason);
  const detail = `The policy of the machine denies this plan: ${[...new Set(reasons)].join(' ')}`.slice(
    0,
    2_000,
  );
  const event = { type: 'block', code: 'policy_denied', detail } as const;
  const blocked = transition(newLife(), event, new Date(nowMs).toISOString());
  if (!blocked.ok) throw new Error(blocked.refusal.detail);
  return blocked.value;
};
