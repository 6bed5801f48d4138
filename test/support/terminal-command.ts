import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { until } from './until.ts';

/** Of util-linux: gives a program a terminal of its own. */
const SCRIPT = '/usr/bin/script';

/** False where this machine has no program that makes terminals. */
export const hasTerminals = process.platform === 'linux' && existsSync(SCRIPT);

/** A `provara` command in a terminal of its own. */
export interface TerminalCommand {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** What the terminal shows so far. */
  shown(): string;
  /** Waits until it shows this, and gives the match. */
  shows(pattern: RegExp): Promise<RegExpExecArray>;
  type(text: string): void;
  /** With the exit code. */
  readonly end: Promise<number | null>;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

export const terminalCommand = (
  given: readonly string[],
  env: Readonly<Record<string, string>> = {},
): TerminalCommand => {
  const line = [process.execPath, 'dist/provara.mjs', ...given].map(quoted).join(' ');
  const child = spawn(SCRIPT, ['-qefc', line, '/dev/null'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (data: string) => {
      text += data;
    });
  }
  let ended = false;
  const end = once(child, 'close').then(([code]): number | null => {
    ended = true;
    return code;
  });
  return {
    child,
    shown: () => text,
    shows: async (pattern) => {
      await until(() => pattern.test(text) || ended, `the terminal shows ${pattern}`, 30_000);
      const match = pattern.exec(text);
      if (match === null) throw new Error(`It ended without ${pattern}: ${text}`);
      return match;
    },
    type: (typed) => child.stdin.write(typed),
    end,
  };
};
