import type * as z from 'zod';
import type {
  HubView,
  healthAnswerSchema,
  meSchema,
  outputPageSchema,
  PlanView,
  planAgentsSchema,
  planDaysSchema,
  planPageSchema,
  RunnerView,
  Stopped,
  statusAnswerSchema,
  TokenView,
} from '../shared/api.ts';
import type { AuditLine } from '../shared/audit/audit-entry.ts';
import type { Bootstrap, Role } from '../shared/credential.ts';
import type { Hold } from '../shared/hold.ts';
import type {
  BeginPairing,
  ConfirmPairing,
  PairingState,
  PairingView,
  RevealPairing,
} from '../shared/pairing/pairing.ts';
import type { NamedFile, Shell } from '../shared/plan.ts';
import type { Policy } from '../shared/policy/policy-schema.ts';
import type { Protected } from '../shared/policy/protecting-rules.ts';
import type { PlanVerdict } from '../shared/policy/verdict.ts';
import type { Pinned, RelyingParty } from '../shared/proof/approver-key.ts';
import type { Receipt } from '../shared/receipt/receipt.ts';
import type { Result } from '../shared/refusal.ts';
import type { PlanSubmission, submitAnswerSchema } from '../shared/submission-api.ts';
import type { Caller, NewCredential, NewSession } from './caller.ts';
import type { NotificationRpc } from './notification-rpc.ts';
import type { PasskeyRpc, PresentedProof } from './passkey-rpc.ts';
import type { PlanFilter } from './store/plan-search.ts';

export interface ListQuery extends PlanFilter {
  readonly cursor: string | null;
  readonly limit: number;
}

/** By what a plan for this machine is judged. */
export interface JudgeBasis {
  readonly runnerName: string;
  readonly shell: Shell;
  /** Null for a runner that has told no policy: the default one is in force. */
  readonly policyHash: string | null;
  readonly policy: Policy;
  readonly protect: Protected;
}

/** A verdict, with what it was reached by. */
export interface Judgement {
  readonly shell: Shell;
  readonly policyHash: string | null;
  readonly verdict: PlanVerdict;
  /** The files that the steps run by path. */
  readonly files: readonly NamedFile[];
}

/** What the agent learns of its plan at once: the whole of it would be most of the answer's way. */
export interface SubmittedPlan extends Omit<z.infer<typeof submitAnswerSchema>, 'queued'> {
  /** By what it was denied; null for a plan that waits for a person. */
  readonly blocked: ({ readonly detail: string } & Pick<PlanVerdict, 'summary' | 'risk' | 'rules'>) | null;
}

/** A plan is stored with a verdict by the policy in force; without one the Hub says by what to judge. */
export type Submitted =
  | { readonly kind: 'stored'; readonly plan: SubmittedPlan }
  | { readonly kind: 'judge_first'; readonly basis: JudgeBasis };

/** The end of a run with the output that the hub kept, for the reference's answer to approve. */
export interface ApproveOutcome {
  readonly plan: PlanView;
  /** Null while the run has not ended. */
  readonly output: { readonly stdout: string; readonly stderr: string } | null;
}

/** Who goes on with a pairing: the machine that began it, by its secret, or the owner who claimed it. */
export type PairingHolder = Caller | { readonly kind: 'machine'; readonly secretHash: string };

/** A machine as its own token names it. */
export interface SelfRunner {
  readonly hub: string;
  readonly runner: { readonly id: string; readonly name: string };
}

/** What the Hub does about machines. A pairing that isn't the caller's is `pairing_unknown`. */
export interface MachineRpc {
  /** Needs no credential; the machine's old token, where it has one, says which machine the new one replaces. */
  beginPairing(
    request: BeginPairing,
    secrets: { readonly id: string; readonly secretHash: string; readonly codeHash: string },
    replaces: Caller | null,
  ): Promise<Result<PairingView>>;
  /** Spends the code; `offered` is what the owner is asked to confirm. */
  claimPairing(
    caller: Caller,
    codeHash: string,
    relyingParty: RelyingParty,
  ): Promise<Result<PairingView & { offered: Pinned }>>;
  confirmPairing(
    caller: Caller,
    id: string,
    confirmation: ConfirmPairing,
    relyingParty: RelyingParty,
  ): Promise<Result<PairingView>>;
  /** With `waitMs` above 0: answers when the state is not `after` any more, or after that time. */
  getPairing(
    holder: PairingHolder,
    id: string,
    after: PairingState | null,
    waitMs: number,
  ): Promise<Result<PairingView>>;
  revealPairing(holder: PairingHolder, id: string, revealed: RevealPairing): Promise<Result<PairingView>>;
  /** Makes the machine's token. Repeated, it replaces the secret as long as nobody has used it. */
  completePairing(holder: PairingHolder, id: string, credential: NewCredential): Promise<Result<SelfRunner>>;
  /** No: `refused` by the machine, `cancelled` by the owner. */
  endPairing(holder: PairingHolder, id: string): Promise<Result<PairingView>>;

  renameRunner(caller: Caller, id: string, name: string): Promise<Result<RunnerView>>;
  /** Revokes the machine's token and ends what waits for it. */
  unpairRunner(caller: Caller, id: string): Promise<Result<TokenView>>;

  selfRunner(caller: Caller): Promise<Result<SelfRunner>>;
  unpairSelf(caller: Caller): Promise<Result<TokenView>>;
  /** The machine's present secret stays valid until the next one is used. */
  rotateSelf(caller: Caller, nextSecretHash: string): Promise<Result<SelfRunner>>;
}

/**
 * What the Hub does for the worker. One call for a request: it authenticates, counts against the rate
 * limit, checks the role, decides, stores and tells. A caller without a valid credential gets
 * `unauthenticated`; an agent gets `not_found` for every plan that isn't its own.
 */
export interface HubRpc extends MachineRpc, PasskeyRpc, NotificationRpc {
  /** Public: counts only. Works for a hub that was never provisioned. */
  status(): Promise<z.infer<typeof statusAnswerSchema>>;
  health(caller: Caller): Promise<Result<z.infer<typeof healthAnswerSchema>>>;
  me(caller: Caller): Promise<Result<z.infer<typeof meSchema>>>;

  /** Stores the plan before it answers; one that the verdict denies is stored as blocked. The same key and body hash give the same plan. */
  submitPlan(
    caller: Caller,
    submission: PlanSubmission,
    idempotency: { readonly key: string; readonly bodyHash: string } | null,
    judgement: Judgement | null,
  ): Promise<Result<Submitted>>;
  /** With what the caller checks what is posted to its `callback_url`; always the same. */
  callbackSecret(caller: Caller): Promise<Result<string>>;
  /** By what a plan for this machine would be judged; null: the only machine. */
  judgeBasis(caller: Caller, runnerName: string | null): Promise<Result<JudgeBasis>>;
  /** With `waitMs` above 0: answers when the plan has ended, or after that time with the plan as it is. */
  /** A plan's steps, and the plans of the same requester and machine that were approved before it, newest first. */
  approvedBefore(
    caller: Caller,
    planId: string,
  ): Promise<Result<{ readonly steps: PlanView['document']['steps']; readonly before: PlanView[] }>>;
  getPlan(caller: Caller, planId: string, waitMs: number): Promise<Result<PlanView>>;
  /** Newest first. */
  listPlans(caller: Caller, query: ListQuery): Promise<Result<z.infer<typeof planPageSchema>>>;
  /** How many plans were submitted on each of the last days, by what became of them; days without any are left out. */
  planDays(
    caller: Caller,
    days: number,
    utcOffsetMinutes: number,
  ): Promise<Result<z.infer<typeof planDaysSchema>>>;
  /** The names that agents' tokens have or had. */
  planAgents(caller: Caller): Promise<Result<z.infer<typeof planAgentsSchema>>>;
  /** With `waitMs` above 0: answers when there is output from `after` on or the plan has ended. */
  getOutput(
    caller: Caller,
    planId: string,
    after: number,
    waitMs: number,
  ): Promise<Result<z.infer<typeof outputPageSchema>>>;
  /** What anyone can check of a plan that ended; see shared/receipt/. */
  getReceipt(caller: Caller, planId: string): Promise<Result<Receipt>>;
  approve(
    caller: Caller,
    planId: string,
    waitMs: number,
    proof?: PresentedProof,
  ): Promise<Result<ApproveOutcome>>;
  deny(caller: Caller, planId: string, reason: string | null): Promise<Result<PlanView>>;
  cancel(caller: Caller, planId: string, reason: string | null): Promise<Result<PlanView>>;

  /** Denies what waits, cancels what runs, and takes nothing new until an owner resumes. */
  stopEverything(caller: Caller): Promise<Result<Stopped>>;
  resume(caller: Caller): Promise<Result<null>>;
  hold(caller: Caller): Promise<Result<Hold | null>>;

  /** Audit entries after `seq`, oldest first. */
  readAudit(caller: Caller, after: number, limit: number): Promise<Result<AuditLine[]>>;

  /** Takes a name for a further hub; only the owner of the deployment's own hub may. */
  reserveHub(caller: Caller, id: string): Promise<Result<null>>;
  listHubs(caller: Caller): Promise<Result<HubView[]>>;
  /** Whether this hub, the deployment's first, reserved that name. For the worker alone. */
  hasHub(id: string): Promise<boolean>;
  /** Brings a hub to life that never was; `name_taken` for any other. The worker calls it for a name that it reserved. */
  provisionNew(bootstrap: Bootstrap): Promise<Result<null>>;

  listRunners(caller: Caller): Promise<Result<RunnerView[]>>;
  createToken(
    caller: Caller,
    role: Role,
    name: string,
    credential: NewCredential,
  ): Promise<Result<TokenView>>;
  listTokens(caller: Caller): Promise<Result<TokenView[]>>;
  /** Closes every socket of the credential; a runner's credential takes its machine with it. */
  revokeToken(caller: Caller, id: string): Promise<Result<TokenView>>;

  /** Spends a sign-in link or the deployment's claim code and stores a session. */
  signIn(link: Caller, session: NewSession): Promise<Result<{ role: Role; expires_at: string }>>;
  signOut(caller: Caller): Promise<Result<null>>;

  /**
   * Upgrades to a WebSocket: `/runner` for runners (shared/protocol.ts), `/live` for watchers
   * (shared/live.ts; `?after=REVISION` resumes, `?snapshot=1` starts with open plans and all runners,
   * `?plan=ID` narrows to one plan). The caller travels as JSON in the header `x-provara-caller`.
   * A refusal is a JSON `Refusal` with its HTTP status.
   */
  fetch(request: Request): Promise<Response>;
}
