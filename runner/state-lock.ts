import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenInFolder } from './lock/listen-in-folder.ts';
import { listenOn } from './lock/listen-on.ts';
import { listenOnFile } from './lock/listen-on-file.ts';
import type { Lock } from './lock/lock.ts';

/**
 * Takes the exclusive lock `name` of an existing folder, on this machine. Undefined when another process
 * (or this one) holds it. The lock is a listening socket, so kill -9 releases it at once. On Linux it holds for all
 * containers of the machine that share the folder.
 */
export const acquireLock = async (folder: string, name: string): Promise<Lock | undefined> => {
  const real = realpathSync.native(folder);
  const id = createHash('sha256').update(`${real}\0${name}`).digest('hex').slice(0, 40);
  if (process.platform === 'win32') return listenOn(`\\\\.\\pipe\\provara-${id}`);
  if (process.platform === 'linux') return acquireOnLinux(real, id, name);
  // Short, for macOS allows 103 bytes and its folder has half of them.
  return listenOnFile(join(tmpdir(), `provara-${id.slice(0, 20)}.lock`));
};

/** True while a process holds it. Takes it for a moment: a process that wants it just then does not get it. */
export const isLockHeld = async (folder: string, name: string): Promise<boolean> => {
  const lock = await acquireLock(folder, name);
  await lock?.release();
  return lock === undefined;
};

const acquireOnLinux = async (folder: string, id: string, name: string): Promise<Lock | undefined> => {
  // A leading zero byte: the abstract namespace, which has no file that could stay behind. Each container has its own.
  const own = await listenOn(`\0provara-${id}`);
  if (own === undefined) return undefined;
  try {
    const shared = await listenInFolder(folder, name);
    if (shared !== undefined) {
      return { release: () => shared.release().finally(() => own.release()) };
    }
  } catch (error) {
    await own.release();
    throw error;
  }
  await own.release();
  return undefined;
};
