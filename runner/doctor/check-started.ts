import { statSync } from 'node:fs';
import type { RunTool } from '../service/system-tool.ts';
import { checkNode } from './check-node.ts';
import { type Finding, fail } from './finding.ts';

const CURE =
  'Put it back, or register the runner anew with the Node that is here, and with the options that it had: provara service install';

/** What the system starts: says when Node or the program is gone, or Node is too old. Nothing of one that can be started. */
export const checkStarted = async (
  kind: string,
  started: readonly string[],
  unread: readonly string[],
  run: RunTool,
): Promise<readonly Finding[]> => {
  const wrong = await wrongWith(started, run);
  return [
    ...(wrong === undefined ? [] : [fail('service', `The runner is ${kind} that starts ${wrong}`, CURE)]),
    ...unread.map((path) =>
      fail(
        'service',
        `The runner is ${kind} that reads ${path}, and that file can not be read: it does not start.`,
        'Put the file back, or take it out of the unit.',
      ),
    ),
  ];
};

const wrongWith = async ([program, file]: readonly string[], run: RunTool): Promise<string | undefined> => {
  const gone = [program, file].filter((path) => path !== undefined && isGone(path));
  if (gone.length > 0) return `${gone.join(' and ')}, which is gone.`;
  // The single executable has no Node beside it, and this process has said its own.
  if (program === undefined || file === undefined || program === process.execPath) return undefined;
  const { code, stdout } = await run(program, ['--version']);
  const [, version] = /^v(\d+\.\d+\.\d+)/.exec(stdout) ?? [];
  if (code !== 0 || version === undefined) return `${program}, which does not say its version.`;
  const { state, detail } = checkNode(version);
  return state === 'ok' ? undefined : `${program}: ${detail}`;
};

/** False as well where this user may not look. */
const isGone = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR';
  }
};
