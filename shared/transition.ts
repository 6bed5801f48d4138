import type { Actor, PlanLife, PlanState, RunOutcome, StepResult } from './plan.ts';
import type { Assertion } from './proof/assertion.ts';
import { done, type Result, refuse } from './refusal.ts';

/** Who asks for it; `from` is the network address, for the audit. */
interface Asked {
  readonly by: Actor;
  readonly from?: string;
}

/** What can happen to a plan. */
export type PlanEvent =
  /** `releases`: the plan is the agent's to run, so that the yes is its end. */
  | ({ readonly type: 'approve'; readonly assertion?: Assertion; readonly releases?: boolean } & Asked)
  | ({ readonly type: 'deny'; readonly reason: string | null } & Asked)
  | { readonly type: 'block'; readonly code: string; readonly detail: string }
  | { readonly type: 'expire' }
  | ({ readonly type: 'cancel'; readonly reason: string | null } & Asked)
  | { readonly type: 'send' }
  /** The runner reconnected without having heard of the plan: it may be sent again. */
  | { readonly type: 'return' }
  | { readonly type: 'accept' }
  | { readonly type: 'start' }
  | { readonly type: 'step'; readonly result: StepResult }
  | {
      readonly type: 'finish';
      readonly by: Actor;
      readonly outcome: RunOutcome;
      readonly steps: readonly StepResult[];
      readonly detail: string | null;
    }
  | { readonly type: 'refuse'; readonly by: Actor; readonly code: string; readonly detail: string }
  /** The runner vanished: nobody can say what happened. */
  | { readonly type: 'lose'; readonly code: string; readonly detail: string };

export type PlanEventType = PlanEvent['type'];

const RUN_ENDS = ['succeeded', 'failed', 'timed_out', 'cancelled', 'unknown'] as const;

/**
 * The table of legal moves: from a state, by an event, to one of these states.
 * `unknown` is left only by a late, true report of the runner.
 */
export const MOVES: Readonly<
  Record<PlanState, Readonly<Partial<Record<PlanEventType, readonly PlanState[]>>>>
> = {
  pending: {
    approve: ['approved', 'released'],
    deny: ['denied'],
    block: ['blocked'],
    expire: ['expired'],
    cancel: ['cancelled'],
  },
  approved: {
    send: ['approved'],
    return: ['approved', 'cancelled'],
    accept: ['approved'],
    start: ['running'],
    finish: RUN_ENDS,
    refuse: ['refused', 'cancelled'],
    expire: ['expired'],
    cancel: ['cancelled', 'approved'],
    lose: ['unknown'],
  },
  running: {
    start: ['running'],
    step: ['running'],
    finish: RUN_ENDS,
    cancel: ['running'],
    lose: ['unknown'],
  },
  unknown: {
    start: ['running'],
    finish: RUN_ENDS,
    refuse: ['refused'],
    return: ['expired'],
    // More was heard of it, and still nobody can say what happened.
    lose: ['unknown'],
  },
  succeeded: {},
  failed: {},
  timed_out: {},
  cancelled: {},
  released: {},
  denied: {},
  expired: {},
  blocked: {},
  refused: {},
};

const OF_RUNNER: ReadonlySet<PlanEventType> = new Set([
  'return',
  'accept',
  'start',
  'step',
  'finish',
  'refuse',
  'lose',
]);

const NEVER_DECIDED = 'Nobody acted in time; nothing ran.';
const NEVER_SENT = 'It was approved, but the runner never got the plan in time; nothing ran.';
const HUB: Actor = { kind: 'hub', id: 'hub', name: 'hub' };

/** The life of a plan that nobody has decided yet. */
export const newLife = (): PlanLife => ({
  state: 'pending',
  decision: null,
  delivery: { sent_at: null, accepted_at: null, started_at: null, finished_at: null },
  cancel: null,
  steps: [],
  ended: null,
});

const end = (
  life: PlanLife,
  state: PlanState,
  by: Actor,
  at: string,
  code: string,
  detail: string,
): PlanLife => ({ ...life, state, ended: { by, at, code, detail } });

const cancelledBeforeRun = (
  life: PlanLife,
  cancel: NonNullable<PlanLife['cancel']>,
  at: string,
): PlanLife => {
  const detail = cancel.reason ?? `Cancelled by ${cancel.by.name} before anything ran.`;
  return end({ ...life, cancel }, 'cancelled', cancel.by, at, 'cancelled', detail);
};

const OUTCOME_WORDS: Readonly<Record<RunOutcome, string>> = {
  succeeded: 'Every step ended with exit code 0.',
  failed: 'A step failed, and the run ended there.',
  timed_out: 'A step ran longer than its time limit and was ended.',
  cancelled: 'The run was ended because someone cancelled it.',
  unknown: 'The runner was interrupted while it ran; look at the machine before running it again.',
};

const RELEASED_WORDS = 'Approved; the agent runs it itself, and nothing of that is seen here.';

const whyIllegal = (life: PlanLife, event: PlanEvent): Result<never> => {
  if (life.decision !== null && (event.type === 'approve' || event.type === 'deny')) {
    const { kind, by, at } = life.decision;
    return refuse(
      'plan_decided',
      `The plan was already ${kind} by ${by.name} at ${at}. Nothing was changed.${event.type === 'deny' && life.ended === null ? ' To end it, cancel it.' : ''}`,
      {
        decision: kind,
        decided_by: by.name,
        decided_at: at,
        state: life.state,
      },
    );
  }
  if (life.state === 'expired') {
    return refuse('plan_expired', 'The plan expired before this; nothing ran. Submit it again.', {
      state: life.state,
    });
  }
  if (life.ended !== null) {
    return refuse(
      'plan_ended',
      `The plan has already ended as ${life.state} (${life.ended.detail}). Submit it again to run it.`,
      { state: life.state },
    );
  }
  return refuse('illegal_move', `A plan that is ${life.state} can not ${event.type}.`, { state: life.state });
};

/**
 * The only function that moves a plan. Gives the plan's new life, or the refusal of an illegal move;
 * `now` is an ISO 8601 time in UTC. The plan that was passed in is never changed.
 */
export const transition = (life: PlanLife, event: PlanEvent, now: string): Result<PlanLife> => {
  if (MOVES[life.state][event.type] === undefined) return whyIllegal(life, event);
  // A runner has nothing to say of a plan that nobody sent it.
  if (OF_RUNNER.has(event.type) && life.delivery.sent_at === null) return whyIllegal(life, event);
  switch (event.type) {
    case 'approve':
      return done(approved(life, event, now));
    case 'deny':
      return done(
        end(
          { ...life, decision: { kind: 'denied', by: event.by, at: now, reason: event.reason } },
          'denied',
          event.by,
          now,
          'denied',
          event.reason ?? `Denied by ${event.by.name} without a reason.`,
        ),
      );
    case 'block':
      return done(end(life, 'blocked', HUB, now, event.code, event.detail));
    case 'expire':
      // What the runner may have got is not expired but lost: see `lose`.
      if (life.delivery.sent_at !== null) return whyIllegal(life, event);
      return done(
        end(life, 'expired', HUB, now, 'expired', life.state === 'approved' ? NEVER_SENT : NEVER_DECIDED),
      );
    case 'cancel': {
      const cancel = life.cancel ?? { by: event.by, at: now, reason: event.reason };
      return done(
        life.delivery.sent_at === null ? cancelledBeforeRun(life, cancel, now) : { ...life, cancel },
      );
    }
    case 'send':
      return done({ ...life, delivery: { ...life.delivery, sent_at: now } });
    case 'return':
      // A plan that the runner once accepted can not be unknown to it: its journal is gone, nothing is certain.
      if (life.delivery.accepted_at !== null) return whyIllegal(life, event);
      return done(returned(life, now));
    case 'accept':
      return done({
        ...life,
        delivery: { ...life.delivery, accepted_at: life.delivery.accepted_at ?? now },
      });
    case 'start':
      return done({
        ...life,
        state: 'running',
        ended: null,
        delivery: {
          ...life.delivery,
          accepted_at: life.delivery.accepted_at ?? now,
          started_at: life.delivery.started_at ?? now,
        },
      });
    case 'step':
      if (event.result.step !== life.steps.length) return done(life);
      return done({ ...life, steps: [...life.steps, event.result] });
    case 'finish':
      return done(finished(life, event, now));
    case 'refuse':
      if (life.cancel !== null) return done(cancelledBeforeRun(life, life.cancel, now));
      return done(end(life, 'refused', event.by, now, event.code, event.detail));
    case 'lose':
      return done(end(life, 'unknown', HUB, now, event.code, event.detail));
    default: {
      const never: never = event;
      return never;
    }
  }
};

const approved = (life: PlanLife, event: Extract<PlanEvent, { type: 'approve' }>, now: string): PlanLife => {
  const { by, assertion, releases = false } = event;
  const decision = { kind: 'approved', by, at: now, reason: null, ...(assertion && { assertion }) } as const;
  if (!releases) return { ...life, state: 'approved', decision };
  return end({ ...life, decision }, 'released', by, now, 'released', RELEASED_WORDS);
};

const returned = (life: PlanLife, now: string): PlanLife => {
  if (life.state === 'unknown') {
    return end(life, 'expired', HUB, now, 'expired', NEVER_SENT);
  }
  if (life.cancel !== null) return cancelledBeforeRun(life, life.cancel, now);
  return { ...life, delivery: { ...life.delivery, sent_at: null } };
};

const finished = (life: PlanLife, event: Extract<PlanEvent, { type: 'finish' }>, now: string): PlanLife => {
  const cancel = event.outcome === 'cancelled' ? life.cancel : null;
  const why = cancel === null || cancel.reason === null ? '' : ` Reason: ${cancel.reason}`;
  const { accepted_at, started_at } = life.delivery;
  return end(
    {
      ...life,
      steps: [...event.steps],
      delivery: {
        ...life.delivery,
        accepted_at: accepted_at ?? now,
        started_at: started_at ?? event.steps[0]?.started_at ?? null,
        finished_at: now,
      },
    },
    event.outcome,
    cancel?.by ?? event.by,
    now,
    event.outcome,
    `${event.detail ?? OUTCOME_WORDS[event.outcome]}${why}`,
  );
};
