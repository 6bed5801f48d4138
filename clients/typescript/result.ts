import type { PlanView } from '../../shared/api.ts';
import type { OutputChunk } from '../../shared/output-chunk.ts';
import type { PlanState } from '../../shared/plan.ts';

/** A plan that is stored and waits for a person. Nothing has run. */
export interface QueuedPlan {
  readonly planId: string;
  readonly command: string;
  /** Undefined from a server of the reference, as is the digest. */
  readonly expiresAt: string | undefined;
  readonly digest: string | undefined;
}

/** A rule of the machine's policy that denies the plan. */
export interface Rule {
  readonly id: string;
  readonly reason: string;
}

/** How a plan ended, whichever way it did. */
export interface Result {
  readonly planId: string;
  readonly state: PlanState;
  /** True when every step ended with exit code 0. */
  readonly ok: boolean;
  /** That of the last step that ran; null where it did not end by itself. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The runner's own words about the output. */
  readonly notes: string;
  /** Why it ended, in the words of whoever ended it; null when it succeeded. */
  readonly reason: string | null;
  readonly endedBy: string | null;
  /** The rules that deny it; only of a blocked plan. */
  readonly rules: readonly Rule[];
  /** The end in words, for a model or a log: what was printed, or why nothing ran. */
  readonly text: string;
  /** The whole plan; null for one that was blocked when it was submitted. */
  readonly plan: PlanView | null;
}

/** The result of a plan that has ended, with its output. */
export const resultOf = (plan: PlanView, chunks: readonly OutputChunk[]): Result => {
  const { state, ended } = plan.life;
  const output = (stream: OutputChunk['stream']): string =>
    chunks
      .filter((chunk) => chunk.stream === stream)
      .map(({ data }) => data)
      .join('');
  return withText({
    planId: plan.plan_id,
    state,
    ok: state === 'succeeded',
    exitCode: exitCodeOf(plan),
    stdout: output('stdout'),
    stderr: output('stderr'),
    notes: output('note'),
    reason: state === 'succeeded' ? null : (ended?.detail ?? null),
    endedBy: ended?.by.name ?? null,
    rules: state === 'blocked' ? rulesIn(plan.verdict?.rules) : [],
    plan,
  });
};

/** The end of a plan that the policy denied when it was submitted. */
export const blockedResult = (planId: string, reason: string, rules: readonly Rule[]): Result =>
  withText({
    planId,
    state: 'blocked',
    ok: false,
    exitCode: null,
    stdout: '',
    stderr: '',
    notes: '',
    reason,
    endedBy: null,
    rules,
    plan: null,
  });

/** The rules that deny, each once, of what a hub lists. */
export const rulesIn = (rules: unknown): readonly Rule[] => {
  const found = new Map<string, Rule>();
  for (const rule of Array.isArray(rules) ? (rules as readonly Partial<Rule & { action: string }>[]) : []) {
    const { id, reason = '', action = 'deny' } = rule;
    if (action === 'deny' && id !== undefined && !found.has(id)) found.set(id, { id, reason });
  }
  return [...found.values()];
};

const exitCodeOf = ({ life: { state, steps } }: PlanView): number | null => {
  const last = steps.at(-1);
  return (state === 'succeeded' || state === 'failed') && last?.end === 'exited' ? last.exit_code : null;
};

const withText = (result: Omit<Result, 'text'>): Result => ({ ...result, text: textOf(result) });

const textOf = (result: Omit<Result, 'text'>): string => {
  const { stdout, stderr, notes } = result;
  const outputs = Object.entries({ stdout, stderr, notes })
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => `${name}:\n${text.trimEnd()}`);
  return [endWords(result), ...result.rules.map(({ id, reason }) => `- ${id}: ${reason}`), ...outputs].join(
    '\n',
  );
};

const failedWords = (exitCode: number | null, plan: PlanView | null): string => {
  const code = exitCode === null ? '' : ` with exit code ${exitCode}`;
  const ran = plan?.life.steps.length ?? 0;
  const count = plan?.document.steps.length ?? 1;
  return count === 1 || ran === 0 ? `Failed${code}.` : `Step ${ran} of ${count} failed${code}.`;
};

// One that was cancelled while its machine was away may have run there; its steps tell.
const hasStarted = ({ life }: PlanView): boolean =>
  life.steps.length > 0 || typeof life.delivery?.started_at === 'string';

const endWords = ({ state, exitCode, reason, endedBy, plan }: Omit<Result, 'text'>): string => {
  const by = endedBy === null ? '' : ` by ${endedBy}`;
  const why = reason ?? '';
  if (state === 'succeeded') return 'Succeeded with exit code 0.';
  if (state === 'failed') return `${failedWords(exitCode, plan)} ${why}`.trimEnd();
  if (state === 'cancelled' && plan !== null && !hasStarted(plan))
    return `Cancelled${by}; nothing ran. ${why}`.trimEnd();
  if (state === 'denied') return `Denied${by}; nothing ran. Reason: ${why}`;
  if (state === 'blocked')
    return `Blocked by the machine's policy; nobody was asked, nothing ran. ${why}`.trimEnd();
  if (state === 'expired') return `Expired; nothing ran. ${why}`.trimEnd();
  const words = state.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${by}. ${why}`.trimEnd();
};
