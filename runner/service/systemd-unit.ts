import { homedir } from 'node:os';
import { isAbsolute } from 'node:path';
import { Complaint } from '../complaint.ts';
import { type Given, SERVICE_WORDS, type ServiceProgram } from './service.ts';
import { unitValues, unitWords, wordOf } from './unit-words.ts';

/**
 * One word behind the program in `ExecStart=` (systemd.service(5), "Command lines"): quoted, with `$` and `%` doubled,
 * for both are expanded there.
 */
const word = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '$$$$').replaceAll('%', '%%')}"`;

/** The first word, in which systemd expands no `$`, and takes neither quotes nor backslashes. Throws `Complaint` at those. */
const programWord = (path: string): string => {
  if (!/["'\\]/.test(path)) return `"${path.replaceAll('%', '%%')}"`;
  throw new Complaint(
    `systemd starts no program with a quote or a backslash in its path: ${path}. Install Node in another folder, then repeat.`,
  );
};

/** What a unit starts, as words: also one that a person has written anew. */
const startedBy = (unit: string): readonly string[] => unitWords(unitValues(unit, 'ExecStart').at(-1) ?? '');

/** Whose runner a unit starts; undefined where it names no folder, or one that only systemd can read. */
export const homeInUnit = (unit: string, userHome = homedir()): string | undefined => {
  const named = wordOf(startedBy(unit), '--home');
  return named === undefined ? undefined : pathIn(named, userHome);
};

/** The program of a unit, and the file that Node runs; empty where somebody put another between them. */
export const startedInUnit = (unit: string, userHome = homedir()): readonly string[] => {
  const words = startedBy(unit);
  const paths = words.slice(0, words.indexOf('runner')).map((word) => pathIn(word, userHome));
  const isWhole = paths.length <= 2 && paths.every((path) => path !== undefined);
  return isWhole ? paths : [];
};

/** A path in a unit; undefined of one that only systemd can read. */
const pathIn = (named: string, userHome: string): string | undefined => {
  let isExpanded = false;
  const folder = named.replace(/%%|\$\$|%h|[%$]/g, (sign) => {
    if (sign === '%h') return userHome;
    isExpanded ||= sign.length === 1;
    return sign.charAt(0);
  });
  return isExpanded || !isAbsolute(folder) ? undefined : folder;
};

/** With which options it is started, where the unit says them. */
export const optionsInUnit = (
  unit: string,
): Pick<Given, 'shell' | 'slots' | 'isConstrained' | 'hasReadyShell'> => {
  const words = startedBy(unit);
  return {
    shell: wordOf(words, '--shell'),
    slots: wordOf(words, '--slots'),
    isConstrained: words.includes('--constrained-language'),
    hasReadyShell: !words.includes('--no-ready-shell'),
  };
};

/** A user unit that keeps the runner running; exit codes after which another start would end the same way don't restart it. */
export const systemdUnit = (
  { program, args }: ServiceProgram,
  finalCodes: readonly number[],
): string => `[Unit]
Description=${SERVICE_WORDS}
After=network-online.target
Wants=network-online.target
# What fails until somebody makes room on the disk is tried until then.
StartLimitIntervalSec=0

[Service]
Type=exec
ExecStart=${[programWord(program), ...args.map(word)].join(' ')}
WorkingDirectory=%h
Restart=always
RestartSec=5
RestartSteps=5
RestartMaxDelaySec=60
RestartPreventExitStatus=${finalCodes.join(' ')}
# The runner ends what it started by itself, gently first.
KillMode=mixed
TimeoutStopSec=30

[Install]
WantedBy=default.target
`;
