import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { visibleJson } from '../../../shared/display/json-text.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { runnerLogIn, stateFolder } from '../state-folder.ts';
import { typedCommand } from '../terminal/typed-command.ts';
import { logLine } from './log-line.ts';
import { machineBeside } from './machine-beside.ts';

export interface LogsOptions {
  readonly home?: string;
  readonly lines: number;
  readonly follow: boolean;
  readonly json: boolean;
}

const POLL_MS = 500;
const PIECE_BYTES = 64 * 1024;

/** `provara logs`: what the runner of this folder did, for its operator. */
export const logs = async ({ home, lines, follow, json }: LogsOptions): Promise<number> => {
  const file = runnerLogIn(home === undefined ? stateFolder() : resolve(home));
  if (!existsSync(file)) {
    throw new Complaint(
      `There is no log at ${file}: no runner of this folder has run yet, or one was given another file by \`--log-file\`.`,
      EXIT.usage,
    );
  }
  const beside = home === undefined ? machineBeside(stateFolder()) : undefined;
  if (beside !== undefined) {
    process.stderr.write(
      `This is the runner of npm start. The machine that was paired since keeps its own log: ${typedCommand(['logs', '--home', beside])}\n`,
    );
  }
  const show = (line: string): void => {
    process.stdout.write(json ? `${visibleJson(line)}\n` : `${logLine(line)}\n`);
  };
  const wanted = lastLines(file, lines);
  for (const line of wanted) show(line);
  if (follow) await followFile(file, show);
  return EXIT.ok;
};

/** The last lines, also those that a rotation has put aside. */
const lastLines = (file: string, count: number): readonly string[] => {
  if (count === 0) return [];
  const found = linesAtEnd(file, count);
  const before = `${file}.1`;
  return found.length < count && existsSync(before)
    ? [...linesAtEnd(before, count - found.length), ...found]
    : found;
};

/** Reads from the end as far as it takes. */
const linesAtEnd = (file: string, count: number): readonly string[] => {
  const descriptor = openSync(file, 'r');
  try {
    let from = fstatSync(descriptor).size;
    let bytes = Buffer.alloc(0);
    let lines: string[] = [];
    while (from > 0 && lines.length <= count) {
      const length = Math.min(PIECE_BYTES, from);
      from -= length;
      const piece = Buffer.alloc(length);
      readSync(descriptor, piece, 0, length, from);
      bytes = Buffer.concat([piece, bytes]);
      lines = bytes.toString('utf8').split('\n').filter(Boolean);
    }
    return lines.slice(-count);
  } finally {
    closeSync(descriptor);
  }
};

/** Until the process is ended. The file is kept open: what came to it before a rotation is read before the new one is. */
const followFile = async (file: string, show: (line: string) => void): Promise<void> => {
  let descriptor = openSync(file, 'r');
  let at = fstatSync(descriptor).size;
  let rest = Buffer.alloc(0);
  const showNew = (): void => {
    const { size } = fstatSync(descriptor);
    if (size < at) {
      at = 0;
      rest = Buffer.alloc(0);
    }
    const piece = Buffer.alloc(size - at);
    const read = readSync(descriptor, piece, 0, piece.length, at);
    at += read;
    rest = Buffer.concat([rest, piece.subarray(0, read)]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      show(rest.subarray(0, end).toString('utf8'));
      rest = rest.subarray(end + 1);
    }
  };
  for (;;) {
    await sleep(POLL_MS);
    const next = openNext(file, descriptor);
    showNew();
    if (next === undefined) continue;
    closeSync(descriptor);
    descriptor = next;
    at = 0;
    rest = Buffer.alloc(0);
    showNew();
  }
};

/** The file that has this name now, where that is another. */
const openNext = (file: string, descriptor: number): number | undefined => {
  try {
    const [now, open] = [statSync(file, { bigint: true }), fstatSync(descriptor, { bigint: true })];
    return now.ino === open.ino && now.dev === open.dev ? undefined : openSync(file, 'r');
  } catch {
    // Between a rotation and the first line after it there is none.
    return undefined;
  }
};
