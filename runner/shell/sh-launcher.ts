import { MARKER } from '../run/clean-environment.ts';
import type { FoundShell } from './shell.ts';

/** When the runner did not tell it to begin; it has run nothing of a step then. */
const UNTOLD_CODE = 98;

/**
 * What a POSIX shell that is started ahead does: it waits for the word that says which step it has to run, then
 * becomes the shell that runs it. Its first argument is the shell's own path.
 */
export const SH_LAUNCHER = `IFS= read -r mark && IFS= read -r folder && IFS= read -r script || exit ${UNTOLD_CODE}
cd -- "$folder" || exit ${UNTOLD_CODE}
unset OLDPWD
${MARKER}=$mark exec "$1" "$script" </dev/null
`;

/** The word for one that waits ahead. */
export const shWord = (step: {
  readonly mark: string;
  readonly cwd: string;
  readonly script: string;
}): string => `${step.mark}\n${step.cwd}\n${step.script}\n`;

/** A POSIX shell reads its word line by line, so a folder with a line end in its name can't be told to one that waits. */
export const mayBeTold = (shell: FoundShell, cwd: string): boolean =>
  shell.kind !== 'sh' || !cwd.includes('\n');
