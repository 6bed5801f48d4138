import { oneLine } from './one-line.ts';

const LINE_CHARACTERS = 400;

/** A line of the log as people read it: local time, what was done, then its fields. What is no line of ours stays as it is. */
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
  const { at, op, ...rest } = fields as Record<string, unknown>;
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
  return oneLine([when, String(op), ...words].join('  '), LINE_CHARACTERS);
};
