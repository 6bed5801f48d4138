import type { PlanState } from '../../shared/plan.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import { type Result, type Rule, rulesIn } from './result.ts';

/** The base of every error of this client. None of them ever holds a token. */
export class ProvaraError extends Error {
  override readonly name: string = 'ProvaraError';
}

/** No hub answered. A call that could be repeated was repeated until the patience ended. */
export class HubUnreachable extends ProvaraError {
  override readonly name = 'HubUnreachable';
}

/** Something answered, but not as a hub does. */
export class NotAHub extends ProvaraError {
  override readonly name = 'NotAHub';
  /** The HTTP status, where that was what no hub says. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** A problem document (RFC 9457). */
export interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly [member: string]: unknown;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The hub said no. `code` is stable, `detail` is a sentence that names the cure. */
export class HubRefusal extends ProvaraError {
  override readonly name = 'HubRefusal';
  readonly status: number;
  /** `unknown` for a server that gives none, such as one of the reference. */
  readonly code: RefusalCode | 'unknown' | (string & {});
  readonly detail: string;
  /** The whole document, for refusals with members of their own. */
  readonly problem: Problem;

  constructor(problem: Problem, status: number) {
    const code = text(problem.code) ?? 'unknown';
    const detail = text(problem.detail) ?? text(problem.title) ?? 'No reason was given.';
    super(`${status} (${code}): ${detail}`);
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.problem = problem;
  }

  /** The plan that was denied by policy; it is kept as blocked. */
  get planId(): string | undefined {
    return text(this.problem.plan_id);
  }

  /** The rules of the machine's policy that deny the plan; only of `policy_denied`. */
  get rules(): readonly Rule[] {
    return rulesIn(this.problem.rules);
  }
}

/** The time to wait is over and the plan goes on: wait again, or cancel it. */
export class WaitTimeout extends ProvaraError {
  override readonly name = 'WaitTimeout';
  readonly planId: string;
  readonly state: PlanState;

  constructor(planId: string, state: PlanState) {
    super(`Plan ${planId} is still ${state}. Wait for it again, or cancel it.`);
    this.planId = planId;
    this.state = state;
  }
}

/** Thrown by `succeeded()`: the plan did not. `result` says how it ended and why. */
export class PlanFailed extends ProvaraError {
  override readonly name = 'PlanFailed';
  readonly result: Result;

  constructor(result: Result) {
    super(result.text);
    this.result = result;
  }
}
