import type { PlanDocument, ReferencedFile } from '../../shared/plan.ts';
import { folderOf } from './folder-of.ts';
import { lookAtFile } from './look-at-file.ts';

/**
 * What is not as it was approved of the files that this step names, in words; undefined when all is. Undefined at once
 * where there is nothing to look at.
 */
export const whatChanged = (
  document: PlanDocument,
  step: number,
  defaultCwd: string,
): Promise<string | undefined> | undefined => {
  const files = (document.files ?? []).filter((file) => file.step === step && isComparable(file));
  if (files.length === 0) return undefined;
  const cwd = folderOf(document.steps[step]?.cwd ?? null, defaultCwd);
  const options = { cwd, shell: document.shell, platform: process.platform };
  const look = async (): Promise<string | undefined> => {
    for (const approved of files) {
      const words = difference(approved, await lookAtFile(approved, options));
      if (words !== undefined) return words;
    }
    return undefined;
  };
  return look();
};

/** What an earlier step makes was not there when the plan was submitted. */
const isComparable = ({ state, step }: ReferencedFile): boolean =>
  state === 'hashed' ||
  state === 'too_large' ||
  state === 'not_readable' ||
  (state === 'missing' && step === 0);

const difference = (approved: ReferencedFile, now: ReferencedFile): string | undefined => {
  const isSame =
    approved.state === now.state &&
    approved.resolved === now.resolved &&
    approved.bytes === now.bytes &&
    approved.sha256 === now.sha256;
  return isSame ? undefined : `${approved.path}: got ${told(now)}, expected ${told(approved)}`;
};

const told = ({ state, resolved, bytes, sha256 }: ReferencedFile): string =>
  state === 'missing'
    ? 'no file'
    : state === 'not_readable'
      ? `${resolved ?? 'something'} that is no file or can not be read`
      : `${resolved ?? state} of ${bytes ?? 'unknown'} bytes${sha256 === null ? '' : ` with SHA-256 ${sha256}`}`;
