import { FILE_PATH_CHARACTERS, REFERENCED_FILES_MAX } from './limits.ts';
import type { NamedFile, ReferencedFile } from './plan.ts';

export const notLookedAt = ({ step, path }: NamedFile): ReferencedFile => ({
  step,
  path,
  state: 'not_looked_at',
  resolved: null,
  bytes: null,
  sha256: null,
});

export const isSameFile = (a: NamedFile, b: NamedFile): boolean => a.step === b.step && a.path === b.path;

/** Why a plan that runs these files can not be shown whole, in words with the cure; undefined when it can. */
export const tooMuchNamed = (named: readonly NamedFile[]): string | undefined => {
  if (named.length > REFERENCED_FILES_MAX) {
    return `The steps run more than ${REFERENCED_FILES_MAX} scripts and programs by path. Submit several plans, or one script that runs them.`;
  }
  const long = named.find(({ path }) => path.length > FILE_PATH_CHARACTERS);
  return long === undefined
    ? undefined
    : `Step ${long.step + 1} runs a file by a path of more than ${FILE_PATH_CHARACTERS} characters. Use a shorter one.`;
};
