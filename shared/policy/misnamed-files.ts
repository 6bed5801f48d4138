import type { NamedFile, PlanDocument } from '../plan.ts';
import { isSameFile } from '../referenced-files.ts';
import type { FactsOf } from './facts-of-texts.ts';
import { namedFiles } from './named-files.ts';

/** What a document leaves out of the files that its steps name, or adds to them, in words; undefined where it says of each. */
export const misnamedFiles = (
  { steps, shell, files = [] }: PlanDocument,
  factsOf: FactsOf,
): string | undefined => {
  const named = namedFiles(steps, shell, factsOf);
  const isSame =
    named.length === files.length &&
    named.every((file, at) => {
      const said = files[at];
      return said !== undefined && isSameFile(said, file);
    });
  return isSame ? undefined : `files: got ${listOf(files)}, expected ${listOf(named)}`;
};

const listOf = (files: readonly NamedFile[]): string =>
  files.length === 0
    ? 'none'
    : files.map(({ step, path }) => `${path.slice(0, 60)} of step ${step + 1}`).join(', ');
