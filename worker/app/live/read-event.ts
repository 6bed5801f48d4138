import type { RunnerView } from '../../../shared/api.ts';
import type { Hold } from '../../../shared/hold.ts';
import type { LiveEvent } from '../../../shared/live.ts';
import {
  flag,
  list,
  nullable,
  number,
  oneOf,
  type Read,
  record,
  tagOf,
  text,
  Unreadable,
} from '../api/read.ts';
import { readActor, readChunk, readPlan, readShell } from '../api/read-plan.ts';

type EventOf<T extends LiveEvent['type']> = Extract<LiveEvent, { type: T }>;

const readMachine = record<Omit<RunnerView, 'knows_more'>>({
  id: text,
  name: text,
  revision: number,
  online: flag,
  last_seen_at: nullable(text),
  policy_strict: nullable(flag),
  hello: nullable(
    record({
      version: text,
      hostname: text,
      platform: text,
      arch: text,
      shell: record({ kind: readShell, path: text, version: nullable(text) }),
      default_cwd: text,
      slots: number,
      proof: oneOf('token', 'passkey'),
      policy_hash: nullable(text),
      public_key: text,
    }),
  ),
});

const readRunner: Read<RunnerView> = (value) => ({
  ...readMachine(value),
  ...(tagOf(value, 'knows_more') === true && { knows_more: true }),
});

const readHold: Read<Hold | null> = nullable(record<Hold>({ by: readActor, at: text }));

const READERS: { readonly [T in LiveEvent['type']]: Read<EventOf<T>> } = {
  ready: (value) => ({
    ...record<Omit<EventOf<'ready'>, 'missed'>>({
      type: oneOf('ready'),
      revision: number,
      runner_ids: list(text),
      hold: readHold,
    })(value),
    ...(tagOf(value, 'missed') === true && { missed: true }),
  }),
  hold: record<EventOf<'hold'>>({ type: oneOf('hold'), hold: readHold }),
  plan: record<EventOf<'plan'>>({ type: oneOf('plan'), plan: readPlan }),
  runner: record<EventOf<'runner'>>({ type: oneOf('runner'), runner: readRunner }),
  runner_removed: record<EventOf<'runner_removed'>>({ type: oneOf('runner_removed'), id: text }),
  output: record<EventOf<'output'>>({ type: oneOf('output'), plan_id: text, chunks: list(readChunk) }),
};

const isKnown = (type: unknown): type is LiveEvent['type'] =>
  typeof type === 'string' && Object.hasOwn(READERS, type);

/** Reads one frame of the page's socket; throws when it is not an event that this page knows. */
export const readEvent = (frame: string): LiveEvent => {
  const value: unknown = JSON.parse(frame);
  const type = tagOf(value, 'type');
  if (!isKnown(type)) throw new Unreadable('expected a live event');
  return READERS[type](value);
};
