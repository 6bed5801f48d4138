import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenOn } from './lock/listen-on.ts';
import { listenOnFile } from './lock/listen-on-file.ts';
import type { Lock } from './lock/lock.ts';

/**
 * Takes the exclusive lock `name` of an existing folder, on this machine. Undefined when another process
 * (or this one) holds it. The lock is a listening socket, so kill -9 releases it at once.
 */
export const acquireLock = async (folder: string, name: string): Promise<Lock | undefined> => {
  const real = realpathSync.native(folder);
  const id = createHash('sha256').update(`${real}\0${name}`).digest('hex').slice(0, 40);
  if (process.platform === 'win32') return listenOn(`\\\\.\\pipe\\provara-${id}`);
  // A leading zero byte: Linux' abstract namespace, which has no file that could stay behind.
  if (process.platform === 'linux') return listenOn(`\0provara-${id}`);
  return listenOnFile(join(tmpdir(), `provara-${id}.sock`));
};
