import { DurableObject } from 'cloudflare:workers';
import { type Bootstrap, bootstrapSchema, type Role } from '../../shared/credential.ts';
import { watcherMessageSchema } from '../../shared/live.ts';
import { CLOSE, PING, PONG, parseFrame } from '../../shared/protocol.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { Caller } from '../caller.ts';
import type { Env } from '../env.ts';
import { callerFrom } from '../hub-caller.ts';
import { insertHubRow } from '../store/hub-row.ts';
import { isProvisioned, migrate } from '../store/migrations.ts';
import { closeSocket, readAttachment } from './attachment.ts';
import type { Identity } from './authentication.ts';
import { upSinceMs } from './health.ts';
import { buildHouse, type House } from './house.ts';
import { linkSiteOf } from './notices/link-site.ts';
import { openRunnerSocket, openWatcherSocket, refusalResponse } from './open-socket.ts';
import { outsideNetwork } from './outbox/outside-network.ts';
import { RateLimit } from './rate-limit.ts';
import { sealStored } from './sealing/seal-stored.ts';

export const READERS: readonly Role[] = ['agent', 'approver', 'owner'];
export const REQUESTERS: readonly Role[] = ['agent', 'owner'];
export const DECIDERS: readonly Role[] = ['approver', 'owner'];
export const OWNERS: readonly Role[] = ['owner'];
export const RUNNERS: readonly Role[] = ['runner'];

/** A caller who was let in. */
export interface Entered {
  readonly house: House;
  readonly identity: Identity;
  readonly nowMs: number;
}

/** How a hub comes to life, who is let in, its sockets and its alarm. What can be asked of it is in `Hub`. */
export class HubLife extends DurableObject<Env> {
  /** Undefined until the hub is provisioned: an address that nobody owns writes nothing. */
  #house: House | undefined;
  /** The hub that the deployment was made for. */
  readonly #firstHub: string | undefined;
  readonly #rateLimit: RateLimit;
  /** What is under way for a connection. */
  readonly #busy = new WeakMap<WebSocket, Promise<void>>();
  protected readonly sinceMs: number;

  constructor(context: DurableObjectState, env: Env) {
    super(context, env);
    this.sinceMs = upSinceMs(env, Date.now());
    this.#rateLimit = RateLimit.fromEnv(env);
    context.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
    const bootstrap = env.PROVARA_BOOTSTRAP
      ? bootstrapSchema.parse(JSON.parse(env.PROVARA_BOOTSTRAP))
      : undefined;
    this.#firstHub = bootstrap?.hub;
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
    const house = this.#open();
    house.credentialDesk.provision(bootstrap, Date.now());
    if (house.auditEntries.head.seq === 0) house.audit.did(null, 'hub_provisioned', Date.now());
  }

  /** Brings a hub to life that never was. Only for the worker, which reserved the name. */
  async provisionNew(bootstrap: Bootstrap): Promise<Result<null>> {
    if (this.#house !== undefined)
      return refuse('name_taken', `There is already a hub called "${bootstrap.hub}". Take another name.`);
    this.provision(bootstrap);
    return done(null);
  }

  #open(): House {
    this.ctx.storage.transactionSync(() => migrate(this.ctx.storage.sql));
    const network = outsideNetwork(this.env);
    const house = buildHouse(
      this.ctx,
      this.#rateLimit,
      this.#firstHub,
      network,
      this.env.PROVARA_SEALING_KEY,
      linkSiteOf(this.env),
    );
    sealStored(this.ctx, house.sealer);
    house.clockwork.arm(Date.now());
    this.#house = house;
    return house;
  }

  /** The hub's rooms, for what takes no credential; undefined when no hub lives here. */
  protected get house(): House | undefined {
    return this.#house;
  }

  /** Authenticates and checks the role; everything that a caller asks for passes here. */
  protected enter(caller: Caller, roles: readonly Role[]): Result<Entered> {
    const nowMs = Date.now();
    const house = this.#house;
    if (house === undefined)
      return refuse('unauthenticated', 'The token is not valid: no such hub lives here.');
    const identity = house.authentication.check(caller, roles, nowMs);
    return identity.ok ? done({ house, identity: identity.value, nowMs }) : identity;
  }

  /** For what was waited for: nobody hears the answer whose credential was revoked meanwhile. */
  protected async answerAfter<T>(
    { authentication }: House,
    caller: Caller,
    work: Promise<Result<T>>,
  ): Promise<Result<T>> {
    const answer = await work;
    const still = authentication.believe(caller, Date.now());
    return still.ok ? answer : still;
  }

  override async fetch(request: Request): Promise<Response> {
    const caller = callerFrom(request);
    const { pathname, searchParams } = new URL(request.url);
    const isRunner = pathname === '/runner';
    const entered = caller.ok ? this.enter(caller.value, isRunner ? RUNNERS : READERS) : caller;
    if (!entered.ok) return refusalResponse(entered.refusal);
    const { house, identity, nowMs } = entered.value;
    return isRunner
      ? openRunnerSocket(house, identity, searchParams, nowMs)
      : openWatcherSocket(this.ctx, house, identity, searchParams, nowMs);
  }

  /** Frames of one connection are carried out in their order, also where one has to wait. */
  override webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): void | Promise<void> {
    const before = this.#busy.get(socket);
    const working =
      before === undefined
        ? this.#message(socket, frame)
        : before.catch(() => undefined).then(() => this.#message(socket, frame));
    if (working === undefined) return undefined;
    const done = working.finally(() => {
      if (this.#busy.get(socket) === done) this.#busy.delete(socket);
    });
    this.#busy.set(socket, done);
    return done;
  }

  // What is remembered of the connection is read when the frame's turn has come.
  #message(socket: WebSocket, frame: string | ArrayBuffer): void | Promise<void> {
    const house = this.#house;
    const attachment = readAttachment(socket);
    if (house === undefined || attachment === undefined) {
      closeSocket(socket, CLOSE.goingAway, 'The hub was upgraded; reconnect.');
    } else if (attachment.kind === 'runner') {
      return house.runnerDesk.frame({ socket, attachment }, frame, Date.now());
    } else {
      const message = typeof frame === 'string' ? parseFrame(watcherMessageSchema, frame) : undefined;
      if (message === undefined) closeSocket(socket, CLOSE.malformed, 'That frame is not of the protocol.');
      else house.watchers.watchOutput(socket, message.plan_id, message.after);
    }
    return undefined;
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
