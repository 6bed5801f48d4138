import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { listenOn } from './listen-on.ts';
import type { Lock } from './lock.ts';

// Longer than the moment between another process's look at a dead file and its removal of it.
const SETTLE_MS = 150;

/**
 * A lock by a socket file, for systems without an abstract namespace. A file whose process is gone refuses
 * connections and is removed; who removed one looks again whether the file is still its own.
 */
export const listenOnFile = async (path: string): Promise<Lock | undefined> => {
  const greeting = randomBytes(16).toString('hex');
  const first = await listenOn(path, greeting);
  if (first !== undefined) return first;
  if ((await whoListens(path)) !== undefined) return undefined;
  rmSync(path, { force: true });
  const lock = await listenOn(path, greeting);
  if (lock === undefined) return undefined;
  await delay(SETTLE_MS);
  if ((await whoListens(path)) === greeting) return lock;
  await lock.release();
  return undefined;
};

/** What the process behind the socket file says; undefined when there is none. */
const whoListens = (path: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const socket = createConnection({ path });
    let heard = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      heard += text;
    });
    socket.on('end', () => resolve(heard));
    socket.on('error', () => resolve(undefined));
  });
