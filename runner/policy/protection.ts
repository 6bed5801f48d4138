import { realpathSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { isAbsolute, relative, resolve } from 'node:path';
import { isLoopback } from '../../shared/loopback.ts';
import type { Protected } from '../../shared/policy/protecting-rules.ts';

export interface Installation {
  /** Base URLs under which the hub is reached. */
  readonly hubs: readonly string[];
  /** Folders of the runner and its hub. */
  readonly folders: readonly string[];
  /** Where steps without a folder of their own run. */
  readonly workDir: string;
}

// As the protocol takes them.
const ENTRIES = 20;
const CHARACTERS = 1_024;

/** What no plan may touch here, whatever the policy file says, in every way in which a command may write it. */
export const protectionOf = ({ hubs, folders, workDir }: Installation): Protected => ({
  origins: limited(hubs.flatMap(addressesOf)),
  folders: limited(folders.flatMap((folder) => waysTo(folder, workDir))),
});

/** Where steps without a folder start, as the shell sees it: Windows keeps the name, elsewhere links are followed. */
export const startOf = (workDir: string): Pick<Protected, 'start'> => {
  const start = process.platform === 'win32' ? workDir : realPath(workDir);
  return start.length > CHARACTERS ? {} : { start };
};

const limited = (entries: readonly string[]): string[] =>
  [...new Set(entries)].filter((entry) => entry.length <= CHARACTERS).slice(0, ENTRIES);

/** A hub on this machine has as many addresses as the machine has names. */
const addressesOf = (hub: string): readonly string[] => {
  const { protocol, hostname: host, port, pathname, origin } = new URL(hub);
  const path = pathname.replace(/\/+$/, '');
  if (!isLoopback(host)) return [`${origin}${path}`];
  // The policy writes addresses without brackets, a text for a POSIX shell with them.
  const names = [host, '127.0.0.1', 'localhost', '[::1]', '::1', '0.0.0.0', hostname()];
  return names.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}${path}`);
};

const waysTo = (folder: string, workDir: string): readonly string[] => {
  const absolute = resolve(folder);
  const names = [absolute, realPath(absolute)];
  return names.flatMap((name) => [
    name,
    ...seenFrom(realPath(workDir), '.', name),
    ...seenFrom(homedir(), '~', name),
  ]);
};

/** The folder as a relative path; none when it holds the place that one looks from, or lies on another drive. */
const seenFrom = (place: string, start: string, folder: string): readonly string[] => {
  const path = relative(place, folder).replaceAll('\\', '/');
  const isAbove = /^(?:\.\.\/?)*$/.test(path);
  const isSeen = start === '.' || !path.startsWith('..');
  return isAbove || isAbsolute(path) || !isSeen ? [] : [`${start}/${path}`];
};

const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    // Not made yet.
    return path;
  }
};
