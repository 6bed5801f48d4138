import { randomBytes } from 'node:crypto';
import { type BigIntStats, linkSync, renameSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { createConnection } from 'node:net';
import { listenOn } from './listen-on.ts';
import type { Lock } from './lock.ts';

// Each round but the last means that another process took or gave back the lock at that moment.
const ROUNDS = 20;

/**
 * A lock by a socket file. The socket listens under a name of its own before the file gets its name, so a file that
 * refuses connections is one whose process is gone, and is removed.
 */
export const listenOnFile = async (path: string): Promise<Lock | undefined> => {
  const own = `${path}.${randomBytes(4).toString('hex')}`;
  const socket = await listenOn(own);
  if (socket === undefined) return undefined;
  try {
    const mine = look(own);
    for (let rounds = 0; rounds < ROUNDS; rounds += 1) {
      if (tryTo(() => linkSync(own, path), 'EEXIST')) {
        unlinkSync(own);
        return {
          release: async () => {
            if (isSame(look(path), mine)) rmSync(path, { force: true });
            await socket.release();
          },
        };
      }
      const seen = look(path);
      if (await isListening(path)) break;
      removeDead(path, seen, `${own}.dead`);
    }
  } catch (error) {
    await socket.release();
    throw error;
  }
  await socket.release();
  return undefined;
};

/** Removes the file that was seen dead, and not one that another process has put in its place since. */
export const removeDead = (path: string, seen: BigIntStats | undefined, aside: string): void => {
  if (!tryTo(() => renameSync(path, aside), 'ENOENT')) return;
  if (!isSame(look(aside), seen)) tryTo(() => linkSync(aside, path), 'EEXIST');
  rmSync(aside, { force: true });
};

const look = (path: string): BigIntStats | undefined =>
  statSync(path, { bigint: true, throwIfNoEntry: false });

// The number of a file that is gone may be given again at once.
const isSame = (a: BigIntStats | undefined, b: BigIntStats | undefined): boolean =>
  a !== undefined && a.ino === b?.ino && a.mtimeNs === b.mtimeNs;

const tryTo = (act: () => void, expected: string): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === expected) return false;
    throw error;
  }
};

/** False only where it is sure that no process listens: one of another user, or a busy one, does. */
const isListening = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ path });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT');
    });
  });
