import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Shell } from '../../shared/plan.ts';

export interface NamedFrom {
  /** Where the step runs, behind all links; undefined where there is no such folder. */
  readonly cwd: string | undefined;
  readonly shell: Shell;
  readonly platform: NodeJS.Platform;
}

/** Shares and devices answer late, never, or with something else each time: `\\host\share`, `\\.\`. */
export const isShare = (path: string): boolean => /^[\\/]{2}/.test(path);

/** Not plainly on a drive of the file system: `HKLM:\x`, a letter that PowerShell alone knows, `D:x`. */
export const isOnDrive = (path: string, { shell, platform }: NamedFrom): boolean => {
  const drive = /^([A-Za-z]+):/.exec(path)?.[1];
  if (drive === undefined || (shell === 'sh' && platform !== 'win32')) return false;
  return platform !== 'win32' || !/^[A-Za-z]:[\\/]/.test(path) || !existsSync(`${drive}:\\`);
};

/**
 * The paths that a name may stand for, not yet behind links. A system other than Windows leaves a folder by `..` from behind
 * a link; Windows, and PowerShell where it looks for a command of its own, take away the name before it instead.
 */
export const meaningsOf = (path: string, { cwd, shell, platform }: NamedFrom): (string | undefined)[] => {
  // PowerShell takes both slashes everywhere.
  const slashed = shell === 'sh' || platform === 'win32' ? path : path.replaceAll('\\', '/');
  const named = slashed.startsWith('~/') ? `${homedir()}${slashed.slice(1)}` : slashed;
  if (platform === 'win32') {
    return [/^[A-Za-z]:/.test(named) ? named : cwd && resolve(cwd, named)];
  }
  const from = (name: string) => (name.startsWith('/') ? name : cwd && `${cwd}/${name}`);
  const physical = from(named);
  if (shell === 'sh' || physical === undefined) return [physical];
  const asWritten = from(path);
  // A program gets the backslash as it is.
  const isLiteral = asWritten !== undefined && path.includes('\\') && existsSync(asWritten);
  return [physical, resolve(physical), ...(isLiteral ? [asWritten] : [])];
};
