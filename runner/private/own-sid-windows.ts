import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const LIMIT_MS = 10_000;

let known: string | undefined;

/**
 * The security identifier of the user as whom this process runs; undefined where Windows does not tell. Names will not
 * do: those of the system's own accounts are in the language of Windows, and for some of them the environment has
 * others than the system knows.
 */
export const ownSid = (): string | undefined => {
  known ??= askWhoami();
  return known;
};

const askWhoami = (): string | undefined => {
  const whoami = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'whoami.exe');
  const options = { windowsHide: true, encoding: 'utf8' as const, timeout: LIMIT_MS };
  const { status, stdout } = spawnSync(whoami, ['/user', '/fo', 'csv', '/nh'], options);
  return status === 0 ? /\bS-1-[\d-]+/.exec(stdout)?.[0] : undefined;
};
