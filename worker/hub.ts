import type { Role } from '../shared/credential.ts';
import { isEnded, type PlanState } from '../shared/plan.ts';
import { done, type Result, refuse } from '../shared/refusal.ts';
import type { PlanSubmission } from '../shared/submission-api.ts';
import { VERSION } from '../shared/version.ts';
import type { Caller, NewCredential, NewSession } from './caller.ts';
import type { Proof } from './hub/approval-proof.ts';
import { GroupCommit } from './hub/group-commit.ts';
import { healthOf } from './hub/health.ts';
import { planDays, planPage } from './hub/history.ts';
import { DECIDERS, OWNERS, READERS, REQUESTERS } from './hub/hub-life.ts';
import { outputPage, planAfterWait, wholeOutput } from './hub/reading.ts';
import { receiptOf } from './hub/receipts.ts';
import { filesLookedAt } from './hub/submission-files.ts';
import { toSubmitted } from './hub/submissions.ts';
import { machineGone } from './hub/unpair.ts';
import { HubNotifications } from './hub-notifications.ts';
import type { ApproveOutcome, HubRpc, JudgeBasis, Judgement, ListQuery, Submitted } from './hub-rpc.ts';
import type { PresentedProof } from './passkey-rpc.ts';
import { toPlanView } from './store/plan-store.ts';

const toView = <T extends Parameters<typeof toPlanView>[0]>(result: Result<T>) =>
  result.ok ? done(toPlanView(result.value)) : result;

/** One team's state and its single thread: it coordinates, the rooms in `hub/` decide and `store/` remembers. */
export class Hub extends HubNotifications implements HubRpc {
  readonly #submissions = new GroupCommit();

  async status() {
    const count = (state: PlanState): number => this.house?.plans.count(state) ?? 0;
    return {
      ok: this.house !== undefined,
      pending_count: count('pending'),
      denied_count: count('denied'),
      token_required: true as const,
      version: VERSION,
    };
  }

  async health(caller: Caller) {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, nowMs } = entered.value;
    return done(healthOf(house, this.ctx.storage.sql.databaseSize, this.sinceMs, nowMs));
  }

  async me(caller: Caller) {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    const { id, role, name } = identity;
    return done({ id, hub: house.hub.id, role, name, version: VERSION });
  }

  async callbackSecret(caller: Caller): Promise<Result<string>> {
    const entered = this.enter(caller, REQUESTERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return this.answerAfter(house, caller, house.callbacks.secretOf(identity.id, nowMs));
  }

  async submitPlan(
    caller: Caller,
    submission: PlanSubmission,
    idempotency: { readonly key: string; readonly bodyHash: string } | null,
    judgement: Judgement | null,
  ): Promise<Result<Submitted>> {
    await this.#submissions.turn();
    const entered = this.enter(caller, REQUESTERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const free = house.holdDesk.check();
    if (!free.ok) return free;
    const asked = { requester: identity, submission, idempotency, judgement };
    const looking = house.submissions.look(asked);
    // Only who has files to wait for leaves the turn that was shared.
    const looked = looking && (await filesLookedAt(house, caller, looking, () => this.#submissions.turn()));
    if (looked?.ok === false) return looked;
    const submitted = house.submissions.submit(asked, looked?.value ?? [], looked ? Date.now() : nowMs);
    if (!submitted.ok) return submitted;
    const { value } = submitted;
    return done(
      'plan_id' in value
        ? { kind: 'stored', plan: toSubmitted(value) }
        : { kind: 'judge_first', basis: value },
    );
  }

  async judgeBasis(caller: Caller, runnerName: string | null): Promise<Result<JudgeBasis>> {
    const entered = this.enter(caller, READERS);
    return entered.ok ? entered.value.house.submissions.basis(runnerName) : entered;
  }

  async getPlan(caller: Caller, planId: string, waitMs: number) {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    return toView(await this.answerAfter(house, caller, planAfterWait(house, identity, planId, waitMs)));
  }

  async approvedBefore(caller: Caller, planId: string) {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    const found = house.desk.find(identity, planId);
    if (!found.ok) return found;
    const { steps } = found.value.document;
    return done({ steps, before: house.plans.approvedBefore(found.value).map(toPlanView) });
  }

  async listPlans(caller: Caller, query: ListQuery) {
    const entered = this.enter(caller, READERS);
    return entered.ok ? planPage(entered.value.house, entered.value.identity, query) : entered;
  }

  async planDays(caller: Caller, days: number, utcOffsetMinutes: number) {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return done(planDays(house, identity, days, utcOffsetMinutes, nowMs));
  }

  async planAgents(caller: Caller) {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    const agents = identity.role === 'agent' ? [identity.name] : house.credentialDesk.agentNames();
    return done({ agents });
  }

  async getOutput(caller: Caller, planId: string, after: number, waitMs: number) {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    return this.answerAfter(house, caller, outputPage(house, identity, planId, after, waitMs));
  }

  async getReceipt(caller: Caller, planId: string) {
    const entered = this.enter(caller, READERS);
    return entered.ok ? receiptOf(entered.value.house, entered.value.identity, planId) : entered;
  }

  async approve(
    caller: Caller,
    planId: string,
    waitMs: number,
    presented?: PresentedProof,
  ): Promise<Result<ApproveOutcome>> {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    let proof: Proof | null = null;
    if (presented !== undefined) {
      const found = house.desk.findForDecision(identity, planId, nowMs);
      if (!found.ok) return found;
      const verified = await this.answerAfter(house, caller, house.proofs.verify(found.value, presented));
      if (!verified.ok) return verified;
      proof = verified.value;
    }
    // After the wait: somebody may have stopped everything meanwhile.
    const free = house.holdDesk.check();
    if (!free.ok) return free;
    const approved = house.decisions.approve(identity, planId, proof, proof === null ? nowMs : Date.now());
    if (!approved.ok) return approved;
    const ended =
      waitMs > 0
        ? await this.answerAfter(house, caller, planAfterWait(house, identity, planId, waitMs))
        : approved;
    if (!ended.ok) return ended;
    const plan = ended.value;
    const output = isEnded(plan.life.state) ? wholeOutput(house, planId) : null;
    return done({ plan: toPlanView(plan), output });
  }

  async deny(caller: Caller, planId: string, reason: string | null) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return toView(house.decisions.deny(identity, planId, reason, nowMs));
  }

  async cancel(caller: Caller, planId: string, reason: string | null) {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return toView(house.decisions.cancel(identity, planId, reason, nowMs));
  }

  async stopEverything(caller: Caller) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return done(house.holdDesk.stop(identity, nowMs));
  }

  async resume(caller: Caller) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return house.holdDesk.resume(identity, nowMs);
  }

  async hold(caller: Caller) {
    const entered = this.enter(caller, READERS);
    return entered.ok ? done(entered.value.house.hub.hold) : entered;
  }

  async readAudit(caller: Caller, after: number, limit: number) {
    const entered = this.enter(caller, OWNERS);
    return entered.ok ? done(entered.value.house.auditEntries.after(after, limit)) : entered;
  }

  async reserveHub(caller: Caller, id: string) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const reserved = house.hubDesk.reserve(identity, id, nowMs);
    if (reserved.ok) house.audit.did(identity, 'hub_created', nowMs, { hub: id });
    return reserved;
  }

  async hasHub(id: string) {
    return this.house?.hubDesk.has(id) ?? false;
  }

  async listHubs(caller: Caller) {
    const entered = this.enter(caller, OWNERS);
    return entered.ok ? entered.value.house.hubDesk.list() : entered;
  }

  async listRunners(caller: Caller) {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, nowMs } = entered.value;
    return done(house.runners.list().map((runner) => house.sockets.view(runner, nowMs)));
  }

  async createToken(caller: Caller, role: Role, name: string, credential: NewCredential) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const created = house.credentialDesk.create(role, name, credential, nowMs);
    if (created.ok) house.audit.did(identity, 'token_created', nowMs, { id: created.value.id, role, name });
    return created;
  }

  async listTokens(caller: Caller) {
    const entered = this.enter(caller, OWNERS);
    return entered.ok ? done(entered.value.house.credentialDesk.list()) : entered;
  }

  async revokeToken(caller: Caller, id: string) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const revoked = house.credentialDesk.revoke(id, nowMs);
    if (!revoked.ok) return revoked;
    const { token, sessions } = revoked.value;
    house.audit.did(identity, 'token_revoked', nowMs, { id, role: token.role, name: token.name });
    for (const ended of [id, ...sessions]) house.watchers.closeOf(ended);
    if (token.role === 'runner') machineGone(house, token, identity, nowMs);
    return done(token);
  }

  async signIn(link: Caller, session: NewSession): Promise<Result<{ role: Role; expires_at: string }>> {
    if (this.house === undefined) return refuse('sign_in_invalid', 'This sign-in link is not for this hub.');
    const nowMs = Date.now();
    const signedIn = this.house.credentialDesk.signIn(link, session, nowMs);
    if (signedIn.ok) {
      const { role, name } = signedIn.value;
      const identity = { id: session.id, role, name, rootId: null, ...(link.from && { from: link.from }) };
      this.house.audit.did(identity, 'signed_in', nowMs, { link: link.id });
      this.house.clockwork.arm(nowMs);
    }
    return signedIn;
  }

  async signOut(caller: Caller): Promise<Result<null>> {
    const entered = this.enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    house.credentialDesk.signOut(identity);
    house.audit.did(identity, 'signed_out', nowMs);
    house.watchers.closeOf(identity.id);
    return done(null);
  }
}
