import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** How a process was started, as far as it says how a person starts it again. */
export interface Start {
  readonly argv: readonly string[];
  readonly execPath: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  readonly isThere: (path: string) => boolean;
}

const thisStart = (): Start => ({
  argv: process.argv,
  execPath: process.execPath,
  env: process.env,
  cwd: process.cwd(),
  platform: process.platform,
  isThere: existsSync,
});

/** A `provara` command as a person types it here, in the way in which this process was started: `npx provara runner`. */
export const typedCommand = (words: readonly string[], start: Start = thisStart()): string =>
  [programOf(start), ...words.map((word) => quoted(word, start.platform))].join(' ');

/** ` --home FOLDER` as it is typed behind a command; nothing where the folder was not named. */
export const typedHome = (home: string | undefined): string =>
  home === undefined ? '' : ` --home ${quoted(home, process.platform)}`;

const OF_A_FOLDER =
  /\bprovara (?:service \w+|trust \w+|pair (?:URL|https?:[^\s;,]+)|logs|runner)(?![\w-]| --(?:service \w+ --)?home )/g;

/** A sentence whose commands are meant for the state folder that a person named: each that names none names it as well. */
export const forHome = (sentence: string, home: string | undefined): string =>
  sentence.replace(OF_A_FOLDER, (command) => `${command}${typedHome(home)}`);

/** The commands of `program.ts`; only they are taken for ones in a sentence. */
export const COMMANDS = [
  ...['approve', 'audit', 'cancel', 'claim', 'deny', 'doctor', 'hook', 'hub', 'list', 'logs', 'mcp', 'pair'],
  ...['passkeys', 'plan', 'policy', 'receipt', 'resume', 'revoke', 'rotate', 'runner', 'runners', 'service'],
  ...['sign-in', 'status', 'stop', 'token', 'tokens', 'trust', 'unpair', 'up', 'verify'],
] as const;

const IN_A_SENTENCE = new RegExp(
  `(?<![\\w./\\\\-]|npx )provara(?= (?:${COMMANDS.join('|')})(?![\\w-]))`,
  'g',
);

/** A sentence for the person at this terminal: each command in it works as it stands there. */
export const asTyped = (sentence: string, start: Start = thisStart()): string =>
  sentence.replace(IN_A_SENTENCE, () => programOf(start));

const programOf = (start: Start): string => {
  const { argv, execPath, env, platform } = start;
  const { basename, delimiter, dirname, join } = pathsOf(start);
  const [, script] = argv;
  // The single executable has no script.
  if (script === undefined || script === execPath) return program(execPath, start);
  // npm tells what it starts that it did: npx, npm start, npm run.
  if (env.npm_command !== undefined || env.npm_lifecycle_event !== undefined) return 'npx provara';
  if (basename(script) === 'provara') {
    const folders = (env.PATH ?? '').split(delimiter);
    return folders.includes(dirname(script)) ? 'provara' : program(script, start);
  }
  // What the installer puts beside the program's folder; it is on the path of new windows only.
  const shim = join(dirname(dirname(script)), 'provara.cmd');
  if (platform === 'win32' && start.isThere(shim)) return program(shim, start);
  return `node ${quoted(placeOf(script, start), platform)}`;
};

const pathsOf = ({ platform }: Start) => (platform === 'win32' ? win32 : posix);

const program = (path: string, start: Start): string => {
  const { basename, sep } = pathsOf(start);
  const place = placeOf(path, start);
  // A shell looks for a bare name on its path only.
  const named = quoted(place === basename(place) ? `.${sep}${place}` : place, start.platform);
  // What stands in quotes is a text to PowerShell without the sign before it.
  return start.platform === 'win32' && /^["']/.test(named) ? `& ${named}` : named;
};

/** Seen from where the person is, when it lies there. */
const placeOf = (path: string, start: Start): string => {
  const paths = pathsOf(start);
  const from = paths.relative(start.cwd, path);
  return from === '' || from.startsWith('..') || paths.isAbsolute(from) ? path : from;
};

const PLAIN = { posix: /^[\w@%+=:,./-]+$/, windows: /^[\w+=:.\\/-]+$/ };

/** In quotes that cmd knows too, unless something in the word would be computed, or end them, in one of the two. */
const quotedOnWindows = (word: string): string =>
  /[$`%"\u201c-\u201f\u2018-\u201b]/.test(word)
    ? `'${word.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`
    : `"${word.replace(/\\+$/, '$&$&')}"`;

const quoted = (word: string, platform: NodeJS.Platform): string => {
  if (platform === 'win32') return PLAIN.windows.test(word) ? word : quotedOnWindows(word);
  return PLAIN.posix.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
};
