import type { PlanView } from '../../shared/api.ts';
import { WAIT_MAX_S } from '../../shared/limits.ts';
import type { OutputChunk } from '../../shared/output-chunk.ts';
import { isEnded, type OutputPage, pageIn, planIn, queuedIn } from './answers.ts';
import { Deadline, sleep } from './deadline.ts';
import { HubRefusal, PlanFailed, WaitTimeout } from './errors.ts';
import { type Address, exchangeJson, type HubRequest } from './exchange.ts';
import { blockedResult, type QueuedPlan, type Result, resultOf } from './result.ts';

export interface HubOptions {
  /** Such as `AGENT_HUB_BASE`. */
  readonly base?: string | undefined;
  /** Such as `AGENT_HUB_TOKEN`. */
  readonly token?: string | undefined;
  /** For so many seconds a call that may be repeated is repeated while no hub answers. */
  readonly patienceS?: number;
  readonly fetch?: typeof fetch;
}

export interface PlanOptions {
  readonly note?: string | undefined;
  readonly cwd?: string | undefined;
  readonly timeoutS?: number | undefined;
  /** The machine; may be left out when there is one. */
  readonly runner?: string | undefined;
  readonly expiresInS?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface WaitOptions {
  /** After it a plan that goes on is a `WaitTimeout`; without it the wait is as long as the plan can live. */
  readonly waitS?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_BASE = 'http://127.0.0.1:8787';
/** A hub that restarts is back long before this. */
const PATIENCE_S = 60;
/** What the hub takes at most to say that a vanished runner's plan is `unknown`, and some more. */
const END_GRACE_S = 300;
/** A hub that answers at once must not be asked all the time. */
const EARLY_ANSWER_PAUSE_S = 1;
const OUTPUT_WAIT_S = 30;
/** A command that prints all the time must not use up the token's 100 requests a minute. */
const EAGER_PAGES = 20;
const EAGER_PAUSE_S = 0.1;
const PAGE_PAUSE_S = 1;
const FOREVER = new Deadline(undefined);

/** A hub as an agent uses it: proposes plans and learns how they end. */
export class Hub {
  readonly #address: Address;
  readonly #patienceS: number;

  constructor({ base, token, patienceS = PATIENCE_S, fetch }: HubOptions = {}) {
    this.#address = {
      base: (base?.trim() || DEFAULT_BASE).replace(/\/+$/, ''),
      token: token?.trim() || undefined,
      ...(fetch === undefined ? {} : { fetch }),
    };
    this.#patienceS = patienceS;
  }

  /**
   * Queues a plan; several commands run in order until one fails. Nothing runs before a person's yes.
   * Throws a `HubRefusal`: with the code `policy_denied` when the machine's policy denies it.
   */
  submit(command: string | readonly string[], options: PlanOptions = {}): Promise<QueuedPlan> {
    return this.#submit(command, options, FOREVER);
  }

  /** Queues a plan and gives its end, whichever it is: also denied, blocked by policy, expired. */
  async planAndWait(
    command: string | readonly string[],
    options: PlanOptions & WaitOptions = {},
  ): Promise<Result> {
    const deadline = new Deadline(options.waitS);
    try {
      const { planId } = await this.#submit(command, options, deadline);
      return await this.#waitForResult(planId, deadline, options.signal);
    } catch (error) {
      if (!(error instanceof HubRefusal) || error.code !== 'policy_denied') throw error;
      return blockedResult(error.planId ?? '', error.detail, error.rules);
    }
  }

  /** The plan as it is now. */
  get(planId: string, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<PlanView> {
    return this.#get(planId, 0, FOREVER, options.signal);
  }

  /** The plan's end. Throws a `WaitTimeout` when it goes on after `waitS`. */
  wait(planId: string, { waitS, signal }: WaitOptions = {}): Promise<Result> {
    return this.#waitForResult(planId, new Deadline(waitS), signal);
  }

  /** Ends a plan. One that runs ends when its machine says so: wait for it. */
  async cancel(planId: string, reason?: string): Promise<PlanView> {
    const body = reason === undefined ? {} : { reason };
    const request = { method: 'POST', path: `${pathOf(planId)}/cancel`, body, isRepeatable: false } as const;
    return planIn(await this.#call(request, FOREVER, undefined));
  }

  /** The output, piece by piece as it comes, until the plan has ended. `after` skips what was seen. */
  async *output(
    planId: string,
    { after = 0, signal }: { readonly after?: number; readonly signal?: AbortSignal | undefined } = {},
  ): AsyncGenerator<OutputChunk, void, undefined> {
    let next = after;
    for (let pages = 1; ; pages += 1) {
      const page = await this.#outputPage(planId, next, OUTPUT_WAIT_S, signal);
      yield* page.chunks;
      if (page.done) return;
      next = page.next;
      await sleep(pages < EAGER_PAGES ? EAGER_PAUSE_S : PAGE_PAUSE_S, signal);
    }
  }

  async #submit(
    command: string | readonly string[],
    options: PlanOptions,
    deadline: Deadline,
  ): Promise<QueuedPlan> {
    const request = {
      method: 'POST',
      path: '/plan',
      body: submission(command, options),
      // With it a plan whose answer was lost is sent again and is still one plan.
      idempotencyKey: options.idempotencyKey ?? newKey(),
      isRepeatable: true,
    } as const;
    return queuedIn(await this.#call(request, deadline, options.signal));
  }

  async #waitForResult(planId: string, deadline: Deadline, signal: AbortSignal | undefined): Promise<Result> {
    const plan = await this.#waitForEnd(planId, deadline, signal);
    const chunks: OutputChunk[] = [];
    for (let after = 0, done = plan.output.next === 0; !done; ) {
      const page = await this.#outputPage(planId, after, 0, signal);
      chunks.push(...page.chunks);
      // A page without progress would be asked for without end.
      done = page.done || page.next <= after;
      after = page.next;
    }
    return resultOf(plan, chunks);
  }

  async #waitForEnd(planId: string, given: Deadline, signal: AbortSignal | undefined): Promise<PlanView> {
    for (let deadline = given; ; ) {
      const waitS = Math.round(deadline.left(WAIT_MAX_S));
      const asked = new Deadline(waitS);
      const plan = await this.#get(planId, waitS, deadline, signal);
      if (isEnded(plan)) return plan;
      if (!deadline.isSet) deadline = new Deadline(longestS(plan));
      if (deadline.left(1) <= 0) throw new WaitTimeout(planId, plan.life.state);
      if (asked.left(1) > 0 || waitS === 0) await sleep(deadline.left(EARLY_ANSWER_PAUSE_S), signal);
    }
  }

  async #get(
    planId: string,
    waitS: number,
    deadline: Deadline,
    signal: AbortSignal | undefined,
  ): Promise<PlanView> {
    const path = `${pathOf(planId)}${waitS > 0 ? `?wait=${waitS}` : ''}`;
    return planIn(await this.#call({ method: 'GET', path, waitS, isRepeatable: true }, deadline, signal));
  }

  async #outputPage(
    planId: string,
    after: number,
    waitS: number,
    signal: AbortSignal | undefined,
  ): Promise<OutputPage> {
    const path = `${pathOf(planId)}/output?after=${after}&wait=${waitS}`;
    return pageIn(await this.#call({ method: 'GET', path, waitS, isRepeatable: true }, FOREVER, signal));
  }

  #call(request: HubRequest, deadline: Deadline, signal: AbortSignal | undefined): Promise<unknown> {
    return exchangeJson(this.#address, request, { patienceS: this.#patienceS, deadline, signal });
  }
}

/** The result itself when the plan succeeded; throws `PlanFailed` with the reason otherwise. */
export const succeeded = (result: Result): Result => {
  if (!result.ok) throw new PlanFailed(result);
  return result;
};

const submission = (
  command: string | readonly string[],
  { note, cwd, timeoutS: timeout_s, runner, expiresInS: expires_in_s }: PlanOptions,
): unknown => {
  const common = { note, runner, expires_in_s };
  if (typeof command === 'string') return { command, cwd, timeout_s, ...common };
  return { steps: command.map((text) => ({ command: text, cwd, timeout_s })), ...common };
};

const pathOf = (planId: string): string => {
  if (planId === '') throw new TypeError('The id of the plan is empty.');
  return `/plans/${encodeURIComponent(planId)}`;
};

/** Every plan ends: it expires, or its steps reach their time limits. A hub that says otherwise is broken. */
const longestS = ({ document: { created_at, expires_at, steps } }: PlanView): number => {
  const livesS = (Date.parse(expires_at) - Date.parse(created_at)) / 1_000;
  return livesS + steps.reduce((sum, { timeout_s }) => sum + timeout_s, 0) + END_GRACE_S;
};

/** `crypto.randomUUID` is missing on pages without HTTPS. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
