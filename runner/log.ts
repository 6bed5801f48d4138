import { jsonText } from '../shared/display/json-text.ts';

/** A unit of work, for the operator: `op` is `noun.verb`. Never a secret, never a command's text. */
export interface LogLine {
  readonly op: string;
  readonly [field: string]: string | number | boolean | null;
}

export type Log = (line: LogLine) => void;

/** A log that writes each unit of work as one line of JSON, with its time first. */
export const jsonLog =
  (write: (line: string) => void, now: () => number): Log =>
  (line) =>
    write(`${jsonText({ at: new Date(now()).toISOString(), ...line })}\n`);
