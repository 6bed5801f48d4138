import type { AuditEntry, AuditKind } from '../../shared/audit/audit-entry.ts';
import type { Actor } from '../../shared/plan.ts';
import type { SignedStatement } from '../../shared/receipt/run-statement.ts';
import type { PlanEvent, PlanEventType } from '../../shared/transition.ts';
import type { AuditStore } from '../store/audit-store.ts';
import type { StoredPlan } from '../store/plan-store.ts';
import { actorOf, type Identity } from './authentication.ts';

const HUB: Actor = { kind: 'hub', id: 'hub', name: 'hub' };

/** What a runner signed, and the key that it is known by. */
export interface Attested {
  readonly signed: SignedStatement;
  readonly runnerKey: string;
}

/** The end of a step is in the statement of its run's end, and that a plan was sent in that it was accepted. */
type Silent = 'step' | 'send' | 'return';

const KINDS: Readonly<Record<Exclude<PlanEventType, Silent>, AuditKind>> = {
  approve: 'plan_approved',
  deny: 'plan_denied',
  block: 'plan_blocked',
  expire: 'plan_expired',
  cancel: 'plan_cancelled',
  accept: 'run_accepted',
  start: 'run_started',
  finish: 'run_finished',
  refuse: 'run_refused',
  lose: 'run_lost',
};

/** Writes down what happens, in the words of the audit. Every entry is in the same commit as what it tells of. */
export class AuditDesk {
  readonly #audit: AuditStore;
  readonly #hub: string;

  constructor(audit: AuditStore, hub: string) {
    this.#audit = audit;
    this.#hub = hub;
  }

  /** Somebody did something that is not about a plan. */
  did(by: Identity | null, kind: AuditKind, nowMs: number, detail: AuditEntry['detail'] = {}): void {
    this.#append(kind, by === null ? HUB : actorOf(by), by?.from ?? null, null, nowMs, detail);
  }

  submitted(plan: StoredPlan, by: Identity, nowMs: number): void {
    const { digest, life, verdict, document } = plan;
    const detail = {
      digest,
      runner: document.runner.name,
      verdict: verdict?.verdict ?? null,
      risk: verdict?.risk ?? null,
      rules: [...new Set(verdict?.rules.map(({ id }) => id))],
    };
    const kind = life.state === 'blocked' ? 'plan_blocked' : 'plan_submitted';
    this.#append(kind, actorOf(by), by.from ?? null, plan.plan_id, nowMs, detail);
  }

  /** What moved a plan; `attested` is what the runner signed of it. */
  moved(plan: StoredPlan, event: PlanEvent, nowMs: number, attested?: Attested): void {
    if (event.type === 'step' || event.type === 'send' || event.type === 'return') return;
    const { runner } = plan.document;
    const byRunner: Actor = { kind: 'runner', id: runner.id, name: runner.name };
    const isRunners = event.type === 'accept' || event.type === 'start';
    const by = 'by' in event ? event.by : isRunners ? byRunner : HUB;
    const detail: AuditEntry['detail'] = { digest: plan.digest, ...detailOf(event) };
    if (attested !== undefined) {
      detail.runner_key = attested.runnerKey;
      detail.signed = attested.signed;
    }
    const from = 'from' in event ? (event.from ?? null) : null;
    this.#append(KINDS[event.type], by, from, plan.plan_id, nowMs, detail);
  }

  #append(
    kind: AuditKind,
    by: Actor,
    from: string | null,
    planId: string | null,
    nowMs: number,
    detail: AuditEntry['detail'],
  ): void {
    const at = new Date(nowMs).toISOString();
    this.#audit.append({ hub: this.#hub, at, kind, by, from, plan_id: planId, detail });
  }
}

const detailOf = (event: PlanEvent): AuditEntry['detail'] => {
  switch (event.type) {
    case 'approve':
      return event.assertion === undefined
        ? { proof: 'token' }
        : { proof: 'passkey', credential_id: event.assertion.credential_id };
    case 'deny':
    case 'cancel':
      return { reason: event.reason };
    case 'finish':
      return { outcome: event.outcome };
    case 'refuse':
    case 'lose':
    case 'block':
      return { code: event.code };
    default:
      return {};
  }
};
