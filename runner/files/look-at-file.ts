import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { FILE_PATH_CHARACTERS, REFERENCED_FILE_BYTES } from '../../shared/limits.ts';
import type { NamedFile, ReferencedFile, Shell } from '../../shared/plan.ts';

export interface LookOptions {
  /** Where the step runs. */
  readonly cwd: string;
  readonly shell: Shell;
  readonly platform: NodeJS.Platform;
}

const PIECE_BYTES = 256 * 1024;

/** Shares and devices answer late, never, or with something else each time: `\\host\share`, `\\.\`, `HKLM:\`. */
const isElsewhere = (path: string): boolean => /^[\\/]{2}/.test(path) || /^[A-Za-z]{2,}:/.test(path);

/** What Windows and PowerShell add to a name that has none. */
const ENDINGS = ['', '.ps1', '.com', '.exe', '.bat', '.cmd'];

/** Says which file a step means, and what is in it. Reads at most `REFERENCED_FILE_BYTES`, of regular files only. */
export const lookAtFile = async (
  { step, path }: NamedFile,
  { cwd, shell, platform }: LookOptions,
): Promise<ReferencedFile> => {
  const said = (
    state: ReferencedFile['state'],
    facts: Partial<Pick<ReferencedFile, 'resolved' | 'bytes' | 'sha256'>> = {},
  ): ReferencedFile => ({ step, path, state, resolved: null, bytes: null, sha256: null, ...facts });
  if (isElsewhere(path) || isElsewhere(cwd)) return said('not_local');
  // PowerShell takes both slashes everywhere.
  const slashed = shell === 'sh' || platform === 'win32' ? path : path.replaceAll('\\', '/');
  const named = slashed.startsWith('~/') ? join(homedir(), slashed.slice(2)) : resolve(cwd, slashed);
  const real = await firstThere(named, platform);
  if (real === undefined) return said('missing');
  if (isElsewhere(real)) return said('not_local');
  if (real.length > FILE_PATH_CHARACTERS) return said('not_readable');
  try {
    // A pipe that nobody writes into would keep an ordinary open waiting.
    const file = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return said('not_readable', { resolved: real });
      if (stat.size > REFERENCED_FILE_BYTES) return said('too_large', { resolved: real, bytes: stat.size });
      const hash = createHash('sha256');
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      let bytes = 0;
      for (;;) {
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
    return said('not_readable', { resolved: real });
  }
};

const firstThere = async (path: string, platform: NodeJS.Platform): Promise<string | undefined> => {
  for (const ending of platform === 'win32' ? ENDINGS : ['']) {
    const real = await realpath(path + ending).catch(() => undefined);
    if (real !== undefined) return real;
  }
  return undefined;
};
