import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { FILE_PATH_CHARACTERS, REFERENCED_FILE_BYTES } from '../../shared/limits.ts';
import type { NamedFile, ReferencedFile } from '../../shared/plan.ts';
import { isOnDrive, isShare, meaningsOf, type NamedFrom } from './path-meaning.ts';

export interface LookOptions extends NamedFrom {
  /** Nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

const PIECE_BYTES = 256 * 1024;
/** A pipe or a terminal that took a regular file's place must neither keep an open waiting nor become ours. */
const OPEN = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** What Windows and PowerShell add to a name that has none. */
const ENDINGS = ['', '.ps1', '.com', '.exe', '.bat', '.cmd'];

/** Says which file a step means, and what is in it. Reads at most `REFERENCED_FILE_BYTES`, of regular files only. */
export const lookAtFile = async (
  { step, path }: NamedFile,
  options: LookOptions,
): Promise<ReferencedFile> => {
  const { cwd, platform, signal } = options;
  const said = (
    state: ReferencedFile['state'],
    facts: Partial<Pick<ReferencedFile, 'resolved' | 'bytes' | 'sha256'>> = {},
  ): ReferencedFile => ({ step, path, state, resolved: null, bytes: null, sha256: null, ...facts });
  if (isShare(path) || isShare(cwd ?? '') || isOnDrive(path, options)) return said('not_local');
  const meant = await Promise.all(meaningsOf(path, options).map((meaning) => firstThere(meaning, platform)));
  // Which of them runs depends on what takes the path.
  if (new Set(meant).size > 1) return said('not_looked_at');
  const [real] = meant;
  if (real === undefined) return said('missing');
  if (isShare(real)) return said('not_local');
  if (real.length > FILE_PATH_CHARACTERS) return said('not_readable');
  try {
    // Opening alone has effects on devices, and on who writes into a pipe.
    if (!(await stat(real)).isFile()) return said('not_readable', { resolved: real });
    const file = await open(real, OPEN);
    try {
      const opened = await file.stat();
      if (!opened.isFile()) return said('not_readable', { resolved: real });
      if (opened.size > REFERENCED_FILE_BYTES) {
        return said('too_large', { resolved: real, bytes: opened.size });
      }
      const hash = createHash('sha256');
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      let bytes = 0;
      for (;;) {
        signal?.throwIfAborted();
        const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, bytes);
        if (bytesRead === 0) break;
        bytes += bytesRead;
        if (bytes > REFERENCED_FILE_BYTES) return said('too_large', { resolved: real, bytes });
        hash.update(piece.subarray(0, bytesRead));
      }
      return said('hashed', { resolved: real, bytes, sha256: hash.digest('hex') });
    } finally {
      await file.close();
    }
  } catch {
    return signal?.aborted ? said('not_looked_at') : said('not_readable', { resolved: real });
  }
};

const firstThere = async (
  path: string | undefined,
  platform: NodeJS.Platform,
): Promise<string | undefined> => {
  if (path === undefined) return undefined;
  for (const ending of platform === 'win32' ? ENDINGS : ['']) {
    const real = await realpath(path + ending).catch(() => undefined);
    if (real !== undefined) return real;
  }
  return undefined;
};
