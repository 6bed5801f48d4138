import type { PlanView, RunnerView } from '../../../shared/api.ts';
import { clockWords } from './time-words.ts';

/** One of the four marks of a delivery. */
export interface Mark {
  readonly name: 'sent' | 'accepted' | 'started' | 'finished';
  readonly at: string | null;
}

export const marksOf = ({ life }: PlanView): readonly Mark[] => [
  { name: 'sent', at: life.delivery.sent_at },
  { name: 'accepted', at: life.delivery.accepted_at },
  { name: 'started', at: life.delivery.started_at },
  // Of a machine that vanished it is known when it said so, not whether the command finished.
  { name: 'finished', at: life.state === 'unknown' ? null : life.delivery.finished_at },
];

/** Why an approved or running plan does not get on, and what will become of it; undefined when it does. */
export const hangWords = (
  plan: PlanView,
  runner: RunnerView | undefined,
  nowMs: number,
): string | undefined => {
  const { life, document } = plan;
  const name = document.runner.name;
  const until = clockWords(document.expires_at, nowMs);
  if (life.state !== 'approved' && life.state !== 'running') return undefined;
  if (runner === undefined) {
    return `${name} is no longer paired. ${life.state === 'approved' ? `Unless it comes back, this expires at ${until}.` : 'Look at the machine.'}`;
  }
  if (life.state === 'running') {
    return runner.online
      ? undefined
      : `${name} is offline. The command may still be running there; its output and result come when it is back.`;
  }
  if (life.delivery.sent_at === null) {
    return runner.online
      ? `Waits for ${name} to have a free slot; until ${until}.`
      : `${name} is offline. It will run when it connects, until ${until}.`;
  }
  if (!runner.online)
    return `${name} went offline after it was sent. What became of it shows when it is back.`;
  return life.delivery.accepted_at === null
    ? `Waits for ${name} to accept it.`
    : `Waits for ${name} to start it.`;
};

/** The truth about a cancellation that was asked for and has not ended the plan yet. */
export const cancelWords = ({ life, document }: PlanView): string | undefined => {
  if (life.cancel === null || life.ended !== null) return undefined;
  const machine = document.runner.name;
  return life.steps.some(({ end }) => end === 'cancelled')
    ? `${machine} has ended the command; its report is on the way.`
    : `${life.cancel.by.name} asked to cancel it. It may still run until ${machine} has ended it.`;
};
