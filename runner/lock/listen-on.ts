import { createServer } from 'node:net';
import type { Lock } from './lock.ts';

/** Listens on a name that only one process can have; undefined when it is taken. */
export const listenOn = (path: string): Promise<Lock | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      // Windows says EACCES when the pipe belongs to another user's process; elsewhere it is a missing folder.
      const isTaken =
        error.code === 'EADDRINUSE' || (process.platform === 'win32' && error.code === 'EACCES');
      if (isTaken) resolve(undefined);
      else reject(error);
    });
    server.listen({ path, exclusive: true }, () => {
      // The lock alone shall not keep a program alive.
      server.unref();
      resolve({ release: () => new Promise((released) => server.close(() => released())) });
    });
  });
