import { type CallbackEvent, callbackIdOf } from '../../shared/callback.ts';
import { CALLBACK_HOURS } from '../../shared/limits.ts';
import { isEnded, reasonGiven } from '../../shared/plan.ts';
import { done, type Result } from '../../shared/refusal.ts';
import { VERSION } from '../../shared/version.ts';
import type { CallbackStore } from '../store/callback-store.ts';
import type { PlanStore, StoredPlan } from '../store/plan-store.ts';
import type { OutboxRequest, Outcome, Sender, Unsendable } from './outbox/attempt.ts';
import type { Outbox } from './outbox/outbox.ts';
import { newWebhookSecret, signWebhook } from './outbox/webhook-signature.ts';
import type { Sealer } from './sealing/sealer.ts';

export const CALLBACK_KIND = 'callback';

const LOST =
  'The sealing key is another one than before, so this agent has a new secret and refuses messages until it fetches GET /callback-secret.';

const eventOf = ({ plan_id, document, life, verdict, output }: StoredPlan): CallbackEvent => ({
  type: 'plan.ended',
  timestamp: life.ended?.at ?? document.created_at,
  data: {
    plan_id,
    state: life.state,
    detail: life.ended?.detail ?? '',
    reason: reasonGiven(life),
    rules: life.state === 'blocked' ? (verdict?.rules ?? []).filter(({ action }) => action === 'deny') : [],
    exit_code: life.steps.at(-1)?.exit_code ?? null,
    steps: life.steps,
    output,
  },
});

/** Tells agents of the end of their plans, at the address that they gave. */
export class Callbacks implements Sender {
  // A receiver that is no more is not told again; there is one message for each plan.
  readonly goneStatuses = [410];
  readonly #store: CallbackStore;
  readonly #sealer: Sealer;
  readonly #plans: PlanStore;
  readonly #isRevoked: (tokenId: string) => boolean;

  constructor(
    store: CallbackStore,
    sealer: Sealer,
    plans: PlanStore,
    isRevoked: (tokenId: string) => boolean,
  ) {
    this.#store = store;
    this.#sealer = sealer;
    this.#plans = plans;
    this.#isRevoked = isRevoked;
  }

  /** Remembers where to tell of this plan's end; in the commit that stores it. */
  expect(planId: string, url: string): void {
    this.#store.insert(planId, url);
  }

  /** In the commit that ends the plan; once for each end, as `unknown` may be followed by the truth. */
  changed({ plan_id, life }: StoredPlan, outbox: Outbox, nowMs: number): void {
    if (!isEnded(life.state)) return;
    const callback = this.#store.get(plan_id);
    if (callback === undefined || callback.told === life.state) return;
    this.#store.setTold(plan_id, life.state);
    const expiresAtMs = nowMs + CALLBACK_HOURS * 3_600_000;
    outbox.queue({ kind: CALLBACK_KIND, target: plan_id, topic: 'end', body: '', expiresAtMs });
  }

  /**
   * With what this agent checks the messages; made when it is first asked for. Made anew, and said, when it can't be read:
   * the agent then refuses the messages until it fetches the new one.
   */
  async secretOf(credentialId: string, nowMs: number): Promise<Result<string>> {
    const stored = this.#store.secretOf(credentialId);
    const known =
      stored === undefined ? undefined : await this.#sealer.open('callback_secrets', credentialId, stored);
    if (known !== undefined) return done(known);
    const secret = newWebhookSecret();
    const sealed = await this.#sealer.seal('callback_secrets', credentialId, secret);
    if (!sealed.ok) return sealed;
    // Another call may have been first.
    if (!this.#store.replaceSecret(credentialId, stored, sealed.value, nowMs))
      return this.secretOf(credentialId, nowMs);
    if (stored !== undefined)
      console.warn(JSON.stringify({ op: 'callback-secret.lost', token: credentialId, detail: LOST }));
    return done(secret);
  }

  async request(
    { target }: { readonly target: string },
    nowMs: number,
  ): Promise<OutboxRequest | Unsendable | undefined> {
    const plan = this.#plans.get(target);
    const callback = this.#store.get(target);
    if (plan === undefined || callback === undefined || !isEnded(plan.life.state)) return undefined;
    // Whoever gave the address may read nothing more.
    if (this.#isRevoked(plan.document.requester.id)) return undefined;
    const body = JSON.stringify(eventOf(plan));
    const secret = await this.secretOf(plan.document.requester.id, nowMs);
    if (!secret.ok) return { unsendable: this.#sealer.trouble };
    const signed = await signWebhook(secret.value, callbackIdOf(target, plan.life.state), body, nowMs);
    const headers = { ...signed, 'content-type': 'application/json', 'user-agent': `provara/${VERSION}` };
    return { url: callback.url, method: 'POST', headers, body };
  }

  /** The outbox logs what could not be delivered; the plan is there to be read. */
  attempted({ target }: { readonly target: string }, outcome: Outcome): void {
    const plan = outcome.kind === 'delivered' ? this.#plans.get(target) : undefined;
    // Only this says that the agent has the secret: the answer to its fetch may have been lost on the way.
    if (plan !== undefined) this.#store.setTaken(plan.document.requester.id);
  }
}
