import { basename, resolve } from 'node:path';
import type { Shell } from '../../shared/plan.ts';
import { askVersion } from './ask-version.ts';
import { isProgram } from './is-program.ts';
import { powershellPlaces } from './powershell-places.ts';
import type { FoundShell } from './shell.ts';

const POSIX_SHELL = '/bin/sh';

const KINDS = ['auto', 'pwsh', 'powershell', 'sh'];

/** A kind or a path; a bare name is neither, for nothing is taken from the working directory. */
export const isShellName = (wanted: string): boolean => KINDS.includes(wanted) || /[/\\]/.test(wanted);

export const SHELL_NAMES = 'auto, pwsh, powershell, sh, or the path of one';

export class ShellNotFound extends Error {
  override readonly name = 'ShellNotFound';
}

/**
 * The shell that `wanted` names: `auto`, a kind, or a path. `auto` takes the newest PowerShell that says its version,
 * and `sh` where there is none. Always by absolute path; never from the working directory. Throws `ShellNotFound`.
 */
export const findShell = async (wanted: string, env: NodeJS.ProcessEnv): Promise<FoundShell> => {
  if (wanted === 'auto') return (await firstThatAnswers(['pwsh', 'powershell'], env)) ?? findSh();
  if (wanted === 'sh') return findSh();
  if (wanted === 'pwsh' || wanted === 'powershell') {
    const found = await firstThatAnswers([wanted], env);
    if (found !== undefined) return found;
    throw new ShellNotFound(`No ${wanted} was found on this machine. Install it, or name its path.`);
  }
  if (!isShellName(wanted)) throw new ShellNotFound(`${wanted} names no shell; name ${SHELL_NAMES}.`);
  const path = resolve(wanted);
  if (!isProgram(path)) throw new ShellNotFound(`${path} is not a program that this user can start.`);
  const kind = kindByName(path);
  const answer = kind === 'sh' ? null : await askVersion(path, env);
  return { kind, path, version: answer?.version ?? null, codePage: answer?.codePage ?? null };
};

/** The same PowerShell, whose steps run in constrained language. Throws `ShellNotFound` for `sh`, which knows none. */
export const constrained = (shell: FoundShell): FoundShell => {
  if (shell.kind === 'sh') {
    throw new ShellNotFound(
      'Constrained language is PowerShell’s, and the shell of this runner is sh. Install PowerShell, or start it without --constrained-language.',
    );
  }
  return { ...shell, isConstrained: true };
};

const firstThatAnswers = async (
  kinds: readonly ('pwsh' | 'powershell')[],
  env: NodeJS.ProcessEnv,
): Promise<FoundShell | undefined> => {
  for (const kind of kinds) {
    for (const path of powershellPlaces(kind, env, process.platform)) {
      if (!isProgram(path)) continue;
      const answer = await askVersion(path, env);
      // A stub, or one that is blocked, starts and says nothing.
      if (answer !== null) return { kind, path, ...answer };
    }
  }
  return undefined;
};

const findSh = (): FoundShell => {
  if (process.platform !== 'win32' && isProgram(POSIX_SHELL)) {
    return { kind: 'sh', path: POSIX_SHELL, version: null, codePage: null };
  }
  throw new ShellNotFound(
    'No PowerShell that answers was found on this machine. Install PowerShell 7, or name its path.',
  );
};

const kindByName = (path: string): Shell => {
  const name = basename(path)
    .toLowerCase()
    .replace(/\.exe$/, '');
  if (name === 'pwsh' || name === 'pwsh-preview') return 'pwsh';
  if (name === 'powershell') return 'powershell';
  if (['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh'].includes(name)) return 'sh';
  throw new ShellNotFound(`${path} is neither pwsh, powershell nor sh by its name.`);
};
