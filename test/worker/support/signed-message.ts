import { approvalDigest, type HubMessage, type RunnerMessage } from '../../../shared/protocol.ts';
import type { RunStatement } from '../../../shared/receipt/run-statement.ts';
import { outputFrame, type SaidOutput } from '../../support/output-frame.ts';
import { signStatement } from '../../support/signing.ts';

type Run = Extract<HubMessage, { type: 'run' }>;
type Signing = 'accepted' | 'started' | 'refused' | 'finished';
type Unsigned<Type extends Signing> = Omit<Extract<RunnerMessage, { type: Type }>, 'signed'>;

/** A message that may come without its signature. */
export type Sayable =
  | RunnerMessage
  | SaidOutput
  | Unsigned<'accepted'>
  | Unsigned<'started'>
  | Unsigned<'refused'>
  | Unsigned<'finished'>;

const runs = new Map<string, Pick<Run, 'document' | 'digest'> & Partial<Pick<Run, 'approval'>>>();

/** Remembers a plan that the hub has, sent or not. */
export const rememberPlan = <T extends Pick<Run, 'document' | 'digest'>>(plan: T): T => {
  runs.set(plan.document.plan_id, plan);
  return plan;
};

/** Remembers what the hub sent, so that what is said of it can be signed. */
export const rememberRun = (message: HubMessage): HubMessage => {
  if (message.type === 'run') runs.set(message.document.plan_id, message);
  return message;
};

const NONE = '0'.repeat(64);
const AT = '2026-01-01T00:00:00.000Z';

/** What an honest runner says of its run. */
export const statementOf = (message: Extract<Sayable, { type: Signing }>): RunStatement => {
  const run = runs.get(message.plan_id);
  const about = {
    version: 1,
    hub: run?.document.hub ?? 'main',
    plan_id: message.plan_id,
    plan_digest: run?.digest ?? NONE,
    runner_id: run?.document.runner.id ?? 'rrrrrrrr',
    at: AT,
  } as const;
  switch (message.type) {
    case 'accepted': {
      const approval_digest = run?.approval === undefined ? NONE : approvalDigest(run.approval);
      return { ...about, event: 'accepted', approval_digest, audit_head: null, previous_head: null };
    }
    case 'started':
      return { ...about, event: 'started' };
    case 'refused':
      return { ...about, event: 'refused', code: message.code };
    case 'finished': {
      const output = message.steps.map(() => ({ stdout_sha256: NONE, stderr_sha256: NONE }));
      return { ...about, event: 'finished', outcome: message.outcome, steps: message.steps, output };
    }
    default:
      return message satisfies never;
  }
};

/** The message with the signature that an honest runner gives it, unless it has one. */
const signed = (message: Exclude<Sayable, SaidOutput>): RunnerMessage => {
  switch (message.type) {
    case 'accepted':
    case 'started':
    case 'refused':
    case 'finished':
      return 'signed' in message
        ? message
        : ({ ...message, signed: signStatement(statementOf(message)) } as RunnerMessage);
    default:
      return message;
  }
};

/** The frame in which a runner sends this. */
export const frameOf = (message: Sayable): string | Uint8Array<ArrayBuffer> =>
  message.type === 'output' ? outputFrame(message) : JSON.stringify(signed(message));
