import { oneLine } from '../terminal/one-line.ts';

const LINE_CHARACTERS = 400;

/** By how an `op` ends. */
const WORDS = new Map([
  ...['fail', 'broken', 'ahead'].map((verb) => [verb, 'FAIL'] as const),
  ...['lost', 'refused', 'missing', 'differ', 'off', 'unused'].map((verb) => [verb, 'look'] as const),
]);

/** What a line is worth, in the words of `provara doctor`. */
const wordFor = (op: string, code: unknown): string => {
  if (op === 'runner.ended') return code === 'stopped' ? 'ok' : 'FAIL';
  return WORDS.get(op.slice(op.lastIndexOf('.') + 1)) ?? 'ok';
};

/** A file may hold anything: also what has no text of its own, such as `{"toString":1}`. */
const textOf = (value: unknown): string =>
  typeof value === 'string' && !/\s/.test(value) ? value : JSON.stringify(value);

const timeOf = (at: unknown): string => {
  const time = new Date(typeof at === 'string' ? at : Number.NaN);
  return Number.isNaN(time.getTime())
    ? '?'
    : `${time.toLocaleDateString('sv')} ${time.toLocaleTimeString('sv')}`;
};

/** Undefined for what is no line of ours. */
const forPeople = (line: string): string | undefined => {
  const fields: unknown = JSON.parse(line);
  if (typeof fields !== 'object' || fields === null || !('op' in fields)) return undefined;
  const { at, op, detail, reason, cure, ...rest } = fields as Record<string, unknown>;
  const name = textOf(op);
  const words = Object.entries(rest)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${textOf(value)}`);
  const sentences = [detail, reason, cure].filter((text) => typeof text === 'string');
  return [timeOf(at), wordFor(name, rest.code).padEnd(4), name, ...words, ...sentences].join('  ');
};

/** A line of the log as people read it: local time, its worth, what was done, its fields, its sentence. What is no line of ours stays as it is. Never throws. */
export const logLine = (line: string): string => {
  let shown: string | undefined;
  try {
    shown = forPeople(line);
  } catch {
    // Not JSON, or nested too deep to be written again.
  }
  return oneLine(shown ?? line, LINE_CHARACTERS);
};
