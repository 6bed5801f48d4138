import type { PlanView } from '../../../shared/api.ts';
import type { StepResult } from '../../../shared/plan.ts';
import type { RunnerRefusalCode } from '../../../shared/runner-refusal.ts';
import { isOpen } from '../live/state.ts';
import { actorName } from './actor-words.ts';
import { signalWords } from './signal-words.ts';
import { clockWords, countWords, limitWords } from './time-words.ts';

/** How a plan ended, for people. */
export interface EndWords {
  readonly title: string;
  /** What follows from it, in the app's own words. */
  readonly said: string;
  /** Words of a person, the policy or the machine; shown as a quotation. */
  readonly quoted: string | null;
}

const notRun = (plan: PlanView): string => {
  const ran = plan.life.steps.length;
  const left = plan.document.steps.length - ran;
  return left > 0 ? ` ${countWords(left, 'step')} after it ${left === 1 ? 'was' : 'were'} not run.` : '';
};

const failedStep = (result: StepResult): string => {
  const name = `Step ${result.step + 1}`;
  if (result.end === 'spawn_failed') return `${name} could not be started.`;
  if (result.end === 'shell_did_not_run') return `${name}: the shell ended without running the command.`;
  if (result.end === 'parser_differs') {
    return `${name}: PowerShell's own parser finds other commands in it than those that were shown, so it did not run.`;
  }
  if (result.end === 'content_changed') {
    return `${name}: a file that it runs is not the one that was approved, so it did not run.`;
  }
  if (result.signal !== null) return `${name} ${signalWords(result.signal)} (signal ${result.signal}).`;
  return `${name} ended with exit code ${result.exit_code ?? 'unknown'}.`;
};

const whatRan = (plan: PlanView): string =>
  plan.life.delivery.started_at === null
    ? 'Nothing ran.'
    : 'It had begun: what it did until then stays done, and is below.';

/** What an honest hub never sends. */
const NOT_AS_APPROVED: readonly (string | undefined)[] = [
  'agent_runs',
  'digest_mismatch',
  'not_approved',
  'plan_malformed',
  'wrong_hub',
  'wrong_runner',
] satisfies RunnerRefusalCode[];

/** What to do about a machine's refusal, where its own words are not enough. */
const refusalCure = (code: string | undefined): string => {
  if (NOT_AS_APPROVED.includes(code)) {
    return 'What the hub sent there is not what was approved: tell whoever runs the hub before you approve anything else. ';
  }
  if (code === 'cwd_missing') {
    return 'Make the folder there, or have the plan submitted with another one. ';
  }
  if (code === 'policy_broken') {
    return 'Nobody denied it: the policy file on that machine can not be used, and until it is mended there, or removed for the default policy, that machine runs nothing. Then have the plan submitted again. ';
  }
  if (code === 'policy_denied') {
    return 'The policy on that machine, its policy.json or the default one, denies it, and that is final. Change the plan, or that file, and submit it again. ';
  }
  if (code === 'policy_changed') {
    return 'The policy on that machine is not the one that you approved this under. Submit it again: it is then judged by the new one. ';
  }
  return '';
};

const wordsOf = (plan: PlanView): EndWords => {
  const { life, document } = plan;
  const by = life.ended === null ? 'someone' : actorName(plan, life.ended.by);
  const detail = life.ended?.detail ?? null;
  const last = life.steps.at(-1);
  const machine = document.runner.name;
  switch (life.state) {
    case 'succeeded':
      return {
        title: 'Succeeded',
        said: `${countWords(document.steps.length, 'step')} ended with exit code 0.`,
        quoted: null,
      };
    case 'failed':
      return {
        title: 'Failed',
        said: (last === undefined ? 'A step failed.' : failedStep(last)) + notRun(plan),
        quoted: last === undefined ? detail : last.detail,
      };
    case 'timed_out': {
      const limit = document.steps[last?.step ?? 0]?.timeout_s;
      const within = limit === undefined ? 'its time limit' : limitWords(limit);
      return {
        title: 'Timed out',
        said: `Step ${(last?.step ?? 0) + 1} did not end within ${within} and was stopped.${notRun(plan)} The agent can ask again with a longer limit.`,
        quoted: last?.detail ?? null,
      };
    }
    case 'cancelled':
      return {
        title: `Cancelled by ${by}`,
        said: whatRan(plan),
        quoted: last?.detail ?? life.cancel?.reason ?? null,
      };
    case 'released':
      return {
        title: 'Released to the agent',
        said: `${document.requester.name} runs it itself, on its own computer. Provara does not see what comes of it.`,
        quoted: null,
      };
    case 'denied':
      return {
        title: `Denied by ${life.decision?.by.name ?? by}`,
        said: 'Nothing ran. The agent was told.',
        quoted: life.decision?.reason ?? null,
      };
    case 'expired':
      return {
        title: 'Expired',
        said:
          life.decision === null
            ? 'Nobody decided in time. Nothing ran; the agent was told.'
            : `It was approved, but ${machine} did not fetch it in time. Nothing ran; the agent was told.`,
        quoted: null,
      };
    case 'blocked':
      return {
        title: 'Blocked by the policy',
        said: 'Nothing ran, and nobody can approve it. The agent was told why. Only another plan, or a change of the policy on that machine, helps.',
        quoted: detail,
      };
    case 'refused':
      return {
        title: `${machine} refused it`,
        said: `Nothing ran. ${refusalCure(life.ended?.code)}Code: ${life.ended?.code ?? 'none'}.`,
        quoted: detail,
      };
    case 'unknown':
      return {
        title: 'Outcome unknown',
        said:
          life.ended?.code === 'approval_forgotten'
            ? `${machine} began it once before. Look at that machine before running it again; Provara will not run it again by itself, and there will be no receipt.`
            : `${machine} vanished while it had this plan. Look at that machine before running it again; Provara will not run it again by itself.`,
        quoted: detail,
      };
    default:
      return { title: '', said: '', quoted: null };
  }
};

/** The end of a plan in words; undefined while it is open. */
export const endWords = (plan: PlanView): EndWords | undefined =>
  isOpen(plan.life.state) ? undefined : wordsOf(plan);

/** What a card says beside the word of its state: who or why, never that word again. */
export const cardWords = (plan: PlanView): string => {
  const { life, document } = plan;
  if (life.state === 'pending') return `from ${document.requester.name}`;
  if (life.state === 'blocked') return 'by the policy';
  if (life.state === 'expired' && life.decision === null) return 'nobody decided in time';
  return departureWords(plan);
};

/**
 * Said to whose yes or no had no effect; undefined while the page doesn't know yet what came before it. `me` is who
 * answered: an answer that was sent twice was not too late.
 */
export const lateWords = (plan: PlanView, nowMs: number, me?: string): string | undefined => {
  const { state, decision, ended } = plan.life;
  const first = decision ?? ended;
  if (state === 'pending' || first === null) return undefined;
  const did = decision?.kind ?? (state === 'cancelled' ? 'cancelled' : undefined);
  const at = clockWords(first.at, nowMs);
  if (did !== undefined && first.by.id === me) {
    return `You had already ${did} it, at ${at}: this answer changed nothing.`;
  }
  const what =
    did !== undefined
      ? `${first.by.name} ${did} it`
      : `it ${state === 'expired' ? 'expired' : `ended as ${state}`}`;
  return `Your answer came too late: ${what} at ${at}.`;
};

/** How it left the inbox, in a few words. */
export const departureWords = (plan: PlanView): string => {
  const { life } = plan;
  if (life.decision !== null) return `${life.decision.kind} by ${life.decision.by.name}`;
  if (life.state === 'cancelled')
    return `cancelled by ${life.ended === null ? 'its agent' : actorName(plan, life.ended.by)}`;
  return life.state;
};
