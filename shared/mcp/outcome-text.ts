import type { PlanView } from '../api.ts';
import { type PlanState, reasonGiven } from '../plan.ts';

const again = (planId: string): string => `Call wait_for_plan with plan_id ${planId} to wait on.`;

/** In quotes, so that no word of ours can be read as the person's, nor theirs as ours. */
const reasonOf = ({ life }: PlanView): string => {
  const reason = reasonGiven(life);
  return reason === null ? 'No reason was given.' : `The reason: ${JSON.stringify(reason)}.`;
};

const cancelledText = (view: PlanView): string => {
  const { cancel, ended, delivery, steps } = view.life;
  const by = cancel?.by.name ?? ended?.by.name ?? 'a person';
  const what =
    delivery.started_at === null && steps.length === 0
      ? '; nothing ran'
      : ' while it ran; what it did until then is done';
  return `CANCELLED by ${by}${what}. ${reasonOf(view)}`;
};

const WORDS: Readonly<Record<PlanState, (view: PlanView) => string>> = {
  pending: ({ plan_id, document }) =>
    `Plan ${plan_id} waits for approval by a person until ${document.expires_at}; nothing has run. ${again(plan_id)}`,
  approved: ({ plan_id, document }) =>
    `Plan ${plan_id} is approved and waits for the machine ${document.runner.name}. ${again(plan_id)}`,
  running: ({ plan_id, document }) =>
    `Plan ${plan_id} is approved and runs on ${document.runner.name}. ${again(plan_id)}`,
  succeeded: () => 'It ran; every step ended with exit code 0.',
  failed: ({ life }) => {
    const last = life.steps.at(-1);
    const code = last === undefined || last.exit_code === null ? '' : ` with exit code ${last.exit_code}`;
    return `It ran, and step ${(last?.step ?? 0) + 1} failed${code}; later steps did not run. ${last?.detail ?? ''}`.trim();
  },
  timed_out: () => 'A step ran longer than its timeout_s and was ended. Later steps did not run.',
  cancelled: cancelledText,
  released: () => 'APPROVED: run it yourself now, exactly as it was approved; no machine runs it.',
  denied: (view) =>
    `DENIED by ${view.life.ended?.by.name ?? 'a person'}; nothing ran. ${reasonOf(view)} Do not submit it again unchanged.`,
  expired: () => 'EXPIRED: nobody decided in time, and nothing ran. Submit it again if it is still wanted.',
  blocked: ({ life }) =>
    `BLOCKED: ${life.ended?.detail ?? 'the policy of the machine denies it.'} Nobody was asked and nothing ran; change the command.`,
  refused: ({ life }) => `REFUSED by the machine; nothing ran: ${life.ended?.detail ?? ''}`,
  unknown: () =>
    'UNKNOWN: the machine vanished while it had the plan. Look at the machine before you submit it again.',
};

/** Where the plan stands, in sentences for a model. */
export const outcomeText = (view: PlanView): string => WORDS[view.life.state](view);
