import type { PlanView, RunnerView } from '../../../shared/api.ts';
import type { Hold } from '../../../shared/hold.ts';
import type { LiveEvent } from '../../../shared/live.ts';
import type { PlanState } from '../../../shared/plan.ts';
import { addChunks, noOutput, type Output } from '../output/output.ts';

/** How the page stands to the hub. Only while it is `live` does the page show what holds now. */
export type LinkState = 'connecting' | 'live' | 'checking' | 'offline' | 'signed_out' | 'outdated';

/** All that the page knows. */
export interface LiveState {
  readonly link: LinkState;
  /** Everything up to here has been seen; null before the first `ready`. */
  readonly revision: number | null;
  readonly plans: ReadonlyMap<string, PlanView>;
  readonly runners: ReadonlyMap<string, RunnerView>;
  /** Open plans of the snapshot that is coming in; null outside one. */
  readonly snapshot: ReadonlySet<string> | null;
  /** The newest plan that came in while the page was open; announced to screen readers. */
  readonly arrived: string | null;
  readonly output: Output | null;
  /** Who stopped everything; null while the hub works. */
  readonly hold: Hold | null;
}

export type LiveAction =
  | { readonly type: 'event'; readonly event: LiveEvent }
  | { readonly type: 'link'; readonly link: LinkState }
  /** A snapshot starts: open plans that it does not hold are gone. */
  | { readonly type: 'snapshot' }
  /** The hub was set back: what is known is not the truth. */
  | { readonly type: 'forget' }
  /** A plan from an answer to a call. */
  | { readonly type: 'plan'; readonly plan: PlanView }
  | { readonly type: 'watch'; readonly planId: string | null };

export const initialState: LiveState = {
  link: 'connecting',
  revision: null,
  plans: new Map(),
  runners: new Map(),
  snapshot: null,
  arrived: null,
  output: null,
  hold: null,
};

const OPEN: readonly PlanState[] = ['pending', 'approved', 'running'];

/** True while something can still happen to the plan by itself. */
export const isOpen = (state: PlanState): boolean => OPEN.includes(state);

/** Whether what the page knows holds now; while a link is checked it is taken to. */
export const isFresh = ({ link }: Pick<LiveState, 'link'>): boolean => link === 'live' || link === 'checking';

/** True when a person said yes to it. */
export const isApproved = ({ life }: PlanView): boolean => life.decision?.kind === 'approved';

const withPlan = (state: LiveState, plan: PlanView): LiveState => {
  const before = state.plans.get(plan.plan_id);
  if (before !== undefined && before.revision > plan.revision) return state;
  const plans = new Map(state.plans).set(plan.plan_id, plan);
  // What was there when the page opened is no news.
  const isAnnounced = state.revision !== null && state.snapshot === null;
  const isNew = before === undefined && plan.life.state === 'pending' && isAnnounced;
  return { ...state, plans, arrived: isNew ? plan.plan_id : state.arrived };
};

const onReady = (
  state: LiveState,
  { revision, runner_ids: runnerIds, hold }: Extract<LiveEvent, { type: 'ready' }>,
): LiveState => {
  const { snapshot } = state;
  const plans = new Map(state.plans);
  if (snapshot !== null) {
    for (const [id, plan] of plans) if (isOpen(plan.life.state) && !snapshot.has(id)) plans.delete(id);
  }
  const runners = new Map([...state.runners].filter(([id]) => runnerIds.includes(id)));
  return { ...state, plans, runners, snapshot: null, revision, hold, link: 'live' };
};

const onEvent = (state: LiveState, event: LiveEvent): LiveState => {
  switch (event.type) {
    case 'ready':
      return onReady(state, event);
    case 'hold':
      return { ...state, hold: event.hold };
    case 'plan': {
      const { plan } = event;
      const next = withPlan(state, plan);
      // Before `ready` a revision says nothing about what is still to come.
      const isReady = state.link === 'live' || state.link === 'checking';
      const revision =
        isReady && state.revision !== null ? Math.max(state.revision, plan.revision) : state.revision;
      const snapshot = state.snapshot && new Set(state.snapshot).add(plan.plan_id);
      return { ...next, revision, snapshot };
    }
    case 'runner':
      // Whether it is online has no revision: the newest message holds.
      return { ...state, runners: new Map(state.runners).set(event.runner.id, event.runner) };
    case 'runner_removed': {
      const runners = new Map(state.runners);
      runners.delete(event.id);
      return { ...state, runners };
    }
    case 'output':
      if (state.output?.planId !== event.plan_id) return state;
      return { ...state, output: addChunks(state.output, event.chunks) };
    default: {
      const never: never = event;
      return never;
    }
  }
};

/** The page's next state. Pure. */
export const reduce = (state: LiveState, action: LiveAction): LiveState => {
  switch (action.type) {
    case 'event':
      return onEvent(state, action.event);
    case 'link':
      return state.link === action.link ? state : { ...state, link: action.link };
    case 'snapshot':
      return { ...state, snapshot: new Set() };
    case 'forget':
      return { ...initialState, link: state.link, output: state.output && noOutput(state.output.planId) };
    case 'plan':
      return withPlan(state, action.plan);
    case 'watch':
      if (state.output?.planId === action.planId) return state;
      return { ...state, output: action.planId === null ? null : noOutput(action.planId) };
    default: {
      const never: never = action;
      return never;
    }
  }
};

// Times and ids are of one form: by their characters, which is many times quicker than by a language's order.
const isAfter = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

const newestFirst = (plans: PlanView[]): PlanView[] =>
  plans.sort(
    (a, b) => isAfter(a.document.created_at, b.document.created_at) || isAfter(a.plan_id, b.plan_id),
  );

/** How many plans wait for a decision. */
export const waitingCount = ({ plans }: LiveState): number => {
  let count = 0;
  for (const { life } of plans.values()) if (life.state === 'pending') count += 1;
  return count;
};

/** How many of the plans that the page knows can no longer change by themselves. */
export const endedCount = ({ plans }: LiveState): number => {
  let count = 0;
  for (const { life } of plans.values()) if (!isOpen(life.state)) count += 1;
  return count;
};

/** A plan as it is now, which an answer had as it was: what came live since then holds. */
export const newestOf = ({ plans }: LiveState, plan: PlanView): PlanView => {
  const known = plans.get(plan.plan_id);
  return known !== undefined && known.revision > plan.revision ? known : plan;
};

/** The plans whose state `isWanted`, newest first. */
export const plansIn = (state: LiveState, isWanted: (state: PlanState) => boolean): PlanView[] =>
  newestFirst([...state.plans.values()].filter((plan) => isWanted(plan.life.state)));
