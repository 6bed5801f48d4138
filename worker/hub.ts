import { DurableObject } from 'cloudflare:workers';
import type { PlanSubmission } from '../shared/api.ts';
import { type Bootstrap, bootstrapSchema, type Role } from '../shared/credential.ts';
import { watcherMessageSchema } from '../shared/live.ts';
import { isEnded, type PlanState } from '../shared/plan.ts';
import { CLOSE, PING, PONG, parseFrame } from '../shared/protocol.ts';
import { done, type Result, refuse } from '../shared/refusal.ts';
import { VERSION } from '../shared/version.ts';
import type { Env } from './env.ts';
import { closeSocket, readAttachment } from './hub/attachment.ts';
import type { Identity } from './hub/authentication.ts';
import { buildHouse, type House } from './hub/house.ts';
import { openRunnerSocket, openWatcherSocket, refusalResponse } from './hub/open-socket.ts';
import { RateLimit } from './hub/rate-limit.ts';
import { outputPage, planAfterWait, planPage, wholeOutput } from './hub/reading.ts';
import { callerFrom } from './hub-caller.ts';
import type {
  ApproveOutcome,
  Caller,
  HubRpc,
  JudgeBasis,
  Judgement,
  ListQuery,
  NewCredential,
  Submitted,
} from './hub-rpc.ts';
import { insertHubRow } from './store/hub-row.ts';
import { isProvisioned, migrate } from './store/migrations.ts';
import { toPlanView } from './store/plan-store.ts';

const READERS: readonly Role[] = ['agent', 'approver', 'owner'];
const REQUESTERS: readonly Role[] = ['agent', 'owner'];
const DECIDERS: readonly Role[] = ['approver', 'owner'];
const OWNERS: readonly Role[] = ['owner'];
const RUNNERS: readonly Role[] = ['runner'];

const toView = <T extends Parameters<typeof toPlanView>[0]>(result: Result<T>) =>
  result.ok ? done(toPlanView(result.value)) : result;

/** One team's state and its single thread: it coordinates, the rooms in `hub/` decide and `store/` remembers. */
export class Hub extends DurableObject<Env> implements HubRpc {
  /** Undefined until the hub is provisioned: an address that nobody owns writes nothing. */
  #house: House | undefined;
  readonly #rateLimit: RateLimit;
  readonly #startedAtMs = Date.now();

  constructor(context: DurableObjectState, env: Env) {
    super(context, env);
    this.#rateLimit = RateLimit.fromEnv(env);
    context.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
    const bootstrap = env.PROVARA_BOOTSTRAP
      ? bootstrapSchema.parse(JSON.parse(env.PROVARA_BOOTSTRAP))
      : undefined;
    if (bootstrap !== undefined && env.HUB.idFromName(bootstrap.hub).equals(context.id))
      this.provision(bootstrap);
    else if (isProvisioned(context.storage.sql)) this.#open();
  }

  /** Brings the hub to life with these credentials; safe to repeat. Not reachable from outside. */
  provision(bootstrap: Bootstrap): void {
    this.ctx.storage.transactionSync(() => {
      migrate(this.ctx.storage.sql);
      insertHubRow(this.ctx.storage.sql, bootstrap.hub, Date.now());
    });
    this.#open().credentialDesk.provision(bootstrap, Date.now());
  }

  #open(): House {
    this.ctx.storage.transactionSync(() => migrate(this.ctx.storage.sql));
    const house = buildHouse(this.ctx, this.#rateLimit);
    house.clockwork.arm(Date.now());
    this.#house = house;
    return house;
  }

  /** Authenticates and checks the role; everything that a caller asks for passes here. */
  #enter(
    caller: Caller,
    roles: readonly Role[],
  ): Result<{ house: House; identity: Identity; nowMs: number }> {
    const nowMs = Date.now();
    const house = this.#house;
    if (house === undefined)
      return refuse('unauthenticated', 'The token is not valid: no such hub lives here.');
    const identity = house.authentication.check(caller, roles, nowMs);
    return identity.ok ? done({ house, identity: identity.value, nowMs }) : identity;
  }

  async status() {
    const count = (state: PlanState): number => this.#house?.plans.count(state) ?? 0;
    return {
      ok: this.#house !== undefined,
      pending_count: count('pending'),
      denied_count: count('denied'),
      token_required: true as const,
      version: VERSION,
    };
  }

  async health(caller: Caller) {
    const entered = this.#enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, nowMs } = entered.value;
    return done({
      status: 'healthy' as const,
      uptime_seconds: (nowMs - this.#startedAtMs) / 1_000,
      memory_mb: this.ctx.storage.sql.databaseSize / 1_048_576,
      pending_count: house.plans.count('pending'),
      runs_count: house.plans.countRuns(),
      timestamp: new Date(nowMs).toISOString(),
    });
  }

  async me(caller: Caller) {
    const entered = this.#enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    return done({ hub: house.hub.id, role: identity.role, name: identity.name, version: VERSION });
  }

  async submitPlan(
    caller: Caller,
    submission: PlanSubmission,
    idempotency: { readonly key: string; readonly bodyHash: string } | null,
    judgement: Judgement | null,
  ): Promise<Result<Submitted>> {
    const entered = this.#enter(caller, REQUESTERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const submitted = house.submissions.submit(identity, submission, idempotency, judgement, nowMs);
    if (!submitted.ok) return submitted;
    const { value } = submitted;
    return done(
      'plan_id' in value
        ? { kind: 'stored', plan: toPlanView(value) }
        : { kind: 'judge_first', basis: value },
    );
  }

  async judgeBasis(caller: Caller, runnerName: string | null): Promise<Result<JudgeBasis>> {
    const entered = this.#enter(caller, READERS);
    return entered.ok ? entered.value.house.submissions.basis(runnerName) : entered;
  }

  async getPlan(caller: Caller, planId: string, waitMs: number) {
    const entered = this.#enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    return toView(await planAfterWait(house, identity, planId, waitMs));
  }

  async listPlans(caller: Caller, query: ListQuery) {
    const entered = this.#enter(caller, READERS);
    return entered.ok ? planPage(entered.value.house, entered.value.identity, query) : entered;
  }

  async getOutput(caller: Caller, planId: string, after: number, waitMs: number) {
    const entered = this.#enter(caller, READERS);
    if (!entered.ok) return entered;
    return outputPage(entered.value.house, entered.value.identity, planId, after, waitMs);
  }

  async approve(caller: Caller, planId: string, waitMs: number): Promise<Result<ApproveOutcome>> {
    const entered = this.#enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const approved = house.decisions.approve(identity, planId, nowMs);
    if (!approved.ok) return approved;
    const ended = await planAfterWait(house, identity, planId, waitMs);
    if (!ended.ok) return ended;
    const plan = ended.value;
    const output = isEnded(plan.life.state) ? wholeOutput(house, planId) : null;
    return done({ plan: toPlanView(plan), output });
  }

  async deny(caller: Caller, planId: string, reason: string | null) {
    const entered = this.#enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return toView(house.decisions.deny(identity, planId, reason, nowMs));
  }

  async cancel(caller: Caller, planId: string, reason: string | null) {
    const entered = this.#enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return toView(house.decisions.cancel(identity, planId, reason, nowMs));
  }

  async listRunners(caller: Caller) {
    const entered = this.#enter(caller, READERS);
    if (!entered.ok) return entered;
    const { house, nowMs } = entered.value;
    return done(house.runners.list().map((runner) => house.sockets.view(runner, nowMs)));
  }

  async createToken(caller: Caller, role: Role, name: string, credential: NewCredential) {
    const entered = this.#enter(caller, OWNERS);
    if (!entered.ok) return entered;
    return entered.value.house.credentialDesk.create(role, name, credential, entered.value.nowMs);
  }

  async listTokens(caller: Caller) {
    const entered = this.#enter(caller, OWNERS);
    return entered.ok ? done(entered.value.house.credentialDesk.list()) : entered;
  }

  async revokeToken(caller: Caller, id: string) {
    const entered = this.#enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const revoked = house.credentialDesk.revoke(id, nowMs);
    if (!revoked.ok) return revoked;
    const { token, sessions } = revoked.value;
    for (const ended of [id, ...sessions]) house.watchers.closeOf(ended);
    if (token.role === 'runner') {
      const waiting = house.plans.ofRunner(id, ['pending', 'approved']);
      house.decisions.cancelUnsent(waiting, identity, `The machine ${token.name} was unpaired.`, nowMs);
      house.sockets.close(id, CLOSE.unauthenticated, 'This machine is no longer paired.');
      house.watchers.runnerRemoved(id);
    }
    return done(token);
  }

  async createSignInLink(caller: Caller, link: NewCredential) {
    const entered = this.#enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return done(house.credentialDesk.createLink(identity, link, nowMs));
  }

  async signIn(link: Caller, session: NewCredential): Promise<Result<{ role: Role; expires_at: string }>> {
    if (this.#house === undefined) return refuse('sign_in_invalid', 'This sign-in link is not for this hub.');
    return this.#house.credentialDesk.signIn(link, session, Date.now());
  }

  async signOut(caller: Caller): Promise<Result<null>> {
    const entered = this.#enter(caller, READERS);
    if (!entered.ok) return entered;
    entered.value.house.credentialDesk.signOut(entered.value.identity);
    entered.value.house.watchers.closeOf(entered.value.identity.id);
    return done(null);
  }

  override async fetch(request: Request): Promise<Response> {
    const caller = callerFrom(request);
    const { pathname, searchParams } = new URL(request.url);
    const isRunner = pathname === '/runner';
    const entered = caller.ok ? this.#enter(caller.value, isRunner ? RUNNERS : READERS) : caller;
    if (!entered.ok) return refusalResponse(entered.refusal);
    const { house, identity, nowMs } = entered.value;
    return isRunner
      ? openRunnerSocket(house, identity, nowMs)
      : openWatcherSocket(this.ctx, house, identity, searchParams, nowMs);
  }

  override webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): void {
    const house = this.#house;
    const attachment = readAttachment(socket);
    if (house === undefined || attachment === undefined) {
      closeSocket(socket, CLOSE.goingAway, 'The hub was upgraded; reconnect.');
    } else if (attachment.kind === 'runner') {
      house.runnerDesk.frame({ socket, attachment }, frame, Date.now());
    } else {
      const message = typeof frame === 'string' ? parseFrame(watcherMessageSchema, frame) : undefined;
      if (message === undefined) closeSocket(socket, CLOSE.malformed, 'That frame is not of the protocol.');
      else house.watchers.watchOutput(socket, message.plan_id, message.after);
    }
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    // 1005 and 1006 say that there was no close frame; they must not be sent, and without an answer the socket leaks.
    if (code === 1005 || code === 1006) socket.close();
    else closeSocket(socket, code, '');
    this.#socketGone(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#socketGone(socket);
  }

  #socketGone(socket: WebSocket): void {
    const attachment = readAttachment(socket);
    if (attachment?.kind !== 'runner' || this.#house === undefined) return;
    const { sockets, runnerDesk } = this.#house;
    const entry = { socket, attachment };
    runnerDesk.closed(entry, sockets.lastHeardAtMs(entry), Date.now());
  }

  override alarm(): void {
    this.#house?.clockwork.tick(Date.now());
  }
}
