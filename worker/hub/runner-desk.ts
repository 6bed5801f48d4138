import type { OutputMessage } from '../../shared/output-frame.ts';
import type { Actor } from '../../shared/plan.ts';
import { isEnded } from '../../shared/plan.ts';
import { policyHash } from '../../shared/policy/policy-schema.ts';
import {
  CLOSE,
  type HubMessage,
  otherProtocol,
  PROTOCOL_VERSION,
  parseFrame,
  type RunnerMessage,
  type RunnerPolicy,
  runnerMessageSchema,
} from '../../shared/protocol.ts';
import type { SignedStatement } from '../../shared/receipt/run-statement.ts';
import type { AuditStore } from '../store/audit-store.ts';
import type { HubRow } from '../store/hub-row.ts';
import type { PlanStore, StoredPlan } from '../store/plan-store.ts';
import type { RunnerStore, StoredRunner } from '../store/runner-store.ts';
import { closeSocket } from './attachment.ts';
import type { Attested } from './audit-desk.ts';
import type { Delivery } from './delivery.ts';
import type { FileLooks } from './file-looks.ts';
import type { OutputDesk } from './output-desk.ts';
import { outputTopic, type PlanDesk } from './plan-desk.ts';
import { planEvent, type ReportMessage } from './plan-event.ts';
import { readOutputFrame } from './read-output-frame.ts';
import { APPROVAL_FORGOTTEN, endsToAsk, isApprovalForgotten, reconcile, wasSent } from './reconcile.ts';
import { verifyRunnerSignature } from './runner-signature.ts';
import type { RunnerSocket, RunnerSockets } from './runner-sockets.ts';
import { isOfForgottenApproval, statementFault } from './statements.ts';
import type { TrustDesk } from './trust-desk.ts';
import type { Waiters } from './waiters.ts';
import type { Watchers } from './watchers.ts';

/** What the desk needs of the hub's other rooms. */
export interface RunnerDeskRooms {
  readonly hub: HubRow;
  readonly plans: PlanStore;
  readonly output: OutputDesk;
  readonly runners: RunnerStore;
  readonly sockets: RunnerSockets;
  readonly desk: PlanDesk;
  readonly delivery: Delivery;
  readonly watchers: Watchers;
  readonly waiters: Waiters;
  readonly trust: TrustDesk;
  readonly fileLooks: FileLooks;
  readonly audit: Pick<AuditStore, 'at'>;
}

/** What a runner says is carried out here, and what it should know is told. */
export class RunnerDesk {
  readonly #rooms: RunnerDeskRooms;

  constructor(rooms: RunnerDeskRooms) {
    this.#rooms = rooms;
  }

  /**
   * One frame of a runner; anything that is not of the protocol ends its connection. A promise while a signature is
   * checked: the connection's next frame has to wait for it.
   */
  frame(socket: RunnerSocket, frame: string | ArrayBuffer, nowMs: number): void | Promise<void> {
    const message =
      typeof frame === 'string' ? parseFrame(runnerMessageSchema, frame) : readOutputFrame(frame);
    const { greeted, runnerId } = socket.attachment;
    const runner = this.#rooms.runners.get(runnerId);
    // Its greeting may have another form for no other reason.
    const mismatch = greeted || typeof frame !== 'string' ? undefined : otherProtocol(frame, 'hub');
    if (runner === undefined) {
      closeSocket(socket.socket, CLOSE.unauthenticated, 'This machine is no longer paired.');
    } else if (mismatch !== undefined) {
      closeSocket(socket.socket, CLOSE.protocol, `${mismatch.what} ${mismatch.cure}`);
    } else if (message === undefined || (message.type === 'hello') === greeted) {
      closeSocket(socket.socket, CLOSE.malformed, 'That frame is not of the protocol.');
    } else if (message.type === 'hello') {
      this.#hello(socket, runner, message, nowMs);
    } else if (message.type === 'policy') {
      this.#policy(socket, runner, message.policy, nowMs);
    } else if (message.type === 'trust') {
      this.#rooms.runners.saveTrust(runnerId, message.proof, message.trusted_keys);
      this.#tellOf(runnerId, nowMs);
    } else if (message.type === 'pull') {
      this.#rooms.sockets.addCredits(socket, message.slots);
      this.#rooms.delivery.sendWaiting(runnerId, nowMs);
    } else if (message.type === 'looked') {
      this.#rooms.fileLooks.answered(runnerId, message.id, message.files);
    } else if (message.type === 'output') {
      const plan = this.#rooms.plans.get(message.plan_id);
      if (plan?.document.runner.id === runnerId) this.#output(socket, plan, message.chunks);
    } else if (message.type === 'step_finished' || message.signed === null) {
      this.#report(socket, runner, message, undefined, nowMs);
    } else {
      return this.#signedReport(socket, runner, message, message.signed, nowMs);
    }
    return undefined;
  }

  async #signedReport(
    socket: RunnerSocket,
    runner: StoredRunner,
    message: ReportMessage,
    signed: SignedStatement,
    nowMs: number,
  ): Promise<void> {
    const runnerKey = runner.publicKey ?? '';
    const isSigned = await verifyRunnerSignature(signed, runnerKey);
    this.#report(socket, runner, message, isSigned ? { signed, runnerKey } : null, nowMs);
  }

  #hello(
    socket: RunnerSocket,
    runner: StoredRunner,
    hello: Extract<RunnerMessage, { type: 'hello' }>,
    nowMs: number,
  ): void {
    const { hub, plans, output, runners, sockets, desk, delivery, audit } = this.#rooms;
    const policy = asKnown(hello.policy ?? null, runner.policy);
    if (!isConsistent(hello.runner.policy_hash, policy, runner.policy)) {
      closeSocket(socket.socket, CLOSE.malformed, 'The policy is not the one that its hash names.');
      return;
    }
    // Its pairing or its first hello said the key by which it is known from then on.
    if (runner.publicKey !== null && runner.publicKey !== hello.runner.public_key) {
      closeSocket(
        socket.socket,
        CLOSE.keyChanged,
        'This machine is known by another key: restore its runner-key.pem, or pair it anew.',
      );
      return;
    }
    runners.saveHello(runner.id, hello.runner, policy, nowMs);
    const { auditHead: named } = socket.attachment;
    const ours = named && audit.at(named.seq);
    const knowsMore = ours !== undefined && (ours.seq !== named?.seq || ours.hash !== named.hash);
    sockets.markGreeted(socket, hello.journal_id, knowsMore);
    const mine = plans.ofRunner(runner.id, ['approved', 'running', 'unknown']);
    for (const { plan, event } of reconcile(mine, hello, knowsMore)) desk.move(plan, nowMs, event);

    const held = hello.holds.map(({ plan_id }) => plan_id);
    const known = held.filter((id) => wasSent(plans.get(id), runner.id));
    const welcome: HubMessage = {
      type: 'welcome',
      protocol: PROTOCOL_VERSION,
      hub: hub.id,
      runner: { id: runner.id, name: runner.name },
      time: new Date(nowMs).toISOString(),
      resume: known.map((plan_id) => ({ plan_id, next: output.totals(plan_id).next })),
      ...(ours && {
        history: { audit_head: ours, asks: endsToAsk(plans.ofRunner(runner.id, ['unknown']), hello) },
      }),
    };
    sockets.send(socket, welcome);
    void this.#rooms.trust.greet(socket);
    // Nobody waits for the end of a plan that this hub doesn't have, or never sent (any more).
    for (const plan_id of held)
      if (!known.includes(plan_id)) sockets.send(socket, { type: 'end_ack', plan_id });
    for (const id of known) {
      const plan = plans.get(id);
      if (plan !== undefined && !isEnded(plan.life.state)) delivery.sendCancel(plan);
    }
    this.#tellOf(runner.id, nowMs);
  }

  #tellOf(runnerId: string, nowMs: number): void {
    const { runners, sockets, watchers } = this.#rooms;
    const runner = runners.get(runnerId);
    if (runner !== undefined) watchers.runnerChanged(sockets.view(runner, nowMs));
  }

  /** Plans that wait were judged by the policy before: the runner refuses them, for their digest names that one. */
  #policy(socket: RunnerSocket, runner: StoredRunner, policy: RunnerPolicy, nowMs: number): void {
    if (!isConsistent(policy.hash, policy, runner.policy)) {
      closeSocket(socket.socket, CLOSE.malformed, 'The policy is not the one that its hash names.');
      return;
    }
    this.#rooms.runners.savePolicy(runner.id, policy);
    this.#tellOf(runner.id, nowMs);
  }

  /** `attested` is what was signed; undefined when nothing was, null when the signature is wrong. */
  #report(
    socket: RunnerSocket,
    runner: StoredRunner,
    message: ReportMessage,
    attested: Attested | null | undefined,
    nowMs: number,
  ): void {
    const { plans, output, sockets, desk } = this.#rooms;
    if (message.type === 'finished') output.save(message.plan_id);
    const plan = plans.get(message.plan_id);
    const isMine = plan?.document.runner.id === runner.id;
    if (isMine) {
      const fault = attested === null ? 'is not signed by the machine’s key' : statementFault(message, plan);
      if (attested === null || fault !== undefined) {
        closeSocket(socket.socket, CLOSE.malformed, `What is signed of ${message.type} ${fault}.`);
        return;
      }
      const by: Actor = { kind: 'runner', id: runner.id, name: runner.name };
      // A repeated or late message is an illegal move; it changes nothing and is acknowledged all the same.
      if (!isOfForgottenApproval(message, plan)) desk.report(plan, nowMs, planEvent(message, by), attested);
      else if (!isApprovalForgotten(plan)) desk.move(plan, nowMs, APPROVAL_FORGOTTEN);
    }
    if (message.type === 'finished' || message.type === 'refused') {
      if (isMine) output.close(plan.plan_id);
      sockets.send(socket, { type: 'end_ack', plan_id: message.plan_id });
    }
  }

  #output(socket: RunnerSocket, plan: StoredPlan, chunks: OutputMessage['chunks']): void {
    const { output, sockets, watchers, waiters } = this.#rooms;
    const { life, document } = plan;
    const isOfStep = chunks.every(({ chunk }) => chunk.step < document.steps.length);
    if (life.delivery.sent_at === null || !isOfStep) {
      closeSocket(socket.socket, CLOSE.malformed, 'This plan has no such output.');
      return;
    }
    if (isEnded(life.state) && life.state !== 'unknown') {
      // Its output is closed. Without an acknowledgement the runner could not go on to its end.
      const next = (chunks.at(-1)?.chunk.seq ?? 0) + 1;
      sockets.send(socket, { type: 'output_ack', plan_id: plan.plan_id, next });
      return;
    }
    const stored = output.append(plan.plan_id, chunks);
    if (stored === undefined) {
      closeSocket(socket.socket, CLOSE.malformed, 'A chunk of output is missing; reconnect and resume.');
      return;
    }
    if (stored.fresh.length > 0) {
      watchers.outputCame(plan.plan_id, stored.fresh);
      waiters.wake(outputTopic(plan.plan_id));
    }
    sockets.send(socket, { type: 'output_ack', plan_id: plan.plan_id, next: stored.next });
  }

  /** The connection ended: says so to people, at once. */
  closed({ attachment }: RunnerSocket, lastHeardAtMs: number, nowMs: number): void {
    const { runners, sockets, watchers } = this.#rooms;
    const runner = runners.get(attachment.runnerId);
    // A newer connection of the same runner is what counts.
    if (runner === undefined || sockets.get(runner.id) !== undefined) return;
    runners.saveLastSeen(runner.id, lastHeardAtMs);
    watchers.runnerChanged(sockets.view({ ...runner, lastSeenAtMs: lastHeardAtMs }, nowMs));
  }
}

/** The stored policy, where this one says the same. */
const asKnown = (policy: RunnerPolicy | null, stored: RunnerPolicy | null): RunnerPolicy | null =>
  JSON.stringify(policy) === JSON.stringify(stored) ? stored : policy;

/** The stored policy was checked when it came: to hash one is most of a greeting. */
const isConsistent = (
  hash: string | null,
  policy: RunnerPolicy | null,
  stored: RunnerPolicy | null,
): boolean => {
  if (policy === null) return hash === null;
  return hash === policy.hash && (policy === stored || policy.hash === policyHash(policy.policy));
};
