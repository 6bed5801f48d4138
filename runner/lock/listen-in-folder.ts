import { closeSync, openSync } from 'node:fs';
import { listenOnFile } from './listen-on-file.ts';
import type { Lock } from './lock.ts';

// File systems that keep no sockets (9p, SMB, vfat) and folders in which nothing can be made.
const NO_SOCKETS = ['ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EINVAL', 'EACCES', 'EROFS', 'ENOSYS'];

/**
 * A lock by a socket file in the folder itself, for Linux: it is seen by every container of this machine that has the
 * folder. Where the file system keeps no sockets it holds nothing, and is always given.
 */
export const listenInFolder = async (folder: string, name: string): Promise<Lock | undefined> => {
  // The path of a socket may have 107 bytes; that of an open folder is always shorter.
  const descriptor = openSync(folder, 'r');
  const close = (): void => closeSync(descriptor);
  try {
    const lock = await listenOnFile(`/proc/self/fd/${descriptor}/${name}.lock`);
    if (lock === undefined) {
      close();
      return undefined;
    }
    return { release: () => lock.release().finally(close) };
  } catch (error) {
    close();
    if (NO_SOCKETS.includes((error as NodeJS.ErrnoException).code ?? ''))
      return { release: async () => undefined };
    throw error;
  }
};
