import { oneLine } from './one-line.ts';

const LINE_CHARACTERS = 400;

/** By how an `op` ends. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ fail: 'FAIL', broken: 'FAIL' },
  ...{ lost: 'look', refused: 'look', missing: 'look', differ: 'look', off: 'look' },
};

/** What a line is worth, in the words of `provara doctor`. */
const wordFor = (op: string, code: unknown): string => {
  if (op === 'runner.ended') return code === 'stopped' ? 'ok' : 'FAIL';
  return WORDS[op.slice(op.lastIndexOf('.') + 1)] ?? 'ok';
};

/** A line of the log as people read it: local time, its worth, what was done, its fields, its sentence. What is no line of ours stays as it is. */
export const logLine = (line: string): string => {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return oneLine(line, LINE_CHARACTERS);
  }
  if (typeof fields !== 'object' || fields === null || !('op' in fields)) {
    return oneLine(line, LINE_CHARACTERS);
  }
  const { at, op, detail, reason, ...rest } = fields as Record<string, unknown>;
  const time = new Date(String(at));
  const when = Number.isNaN(time.getTime())
    ? '?'
    : `${time.toLocaleDateString('sv')} ${time.toLocaleTimeString('sv')}`;
  const words = Object.entries(rest)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        `${name}=${typeof value === 'string' && /\s/.test(value) ? JSON.stringify(value) : String(value)}`,
    );
  const sentences = [detail, reason].filter((text) => typeof text === 'string');
  const worth = wordFor(String(op), rest.code).padEnd(4);
  return oneLine([when, worth, String(op), ...words, ...sentences].join('  '), LINE_CHARACTERS);
};
