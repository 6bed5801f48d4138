import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the build puts what is imported late; scripts/build.mjs. */
const PARTS = 'parts';

/** The file that `provara` is called by, from the address of any module of it: the hub's files stand beside it. */
export const programFile = (moduleUrl: string): string => {
  const file = fileURLToPath(moduleUrl);
  const folder = dirname(file);
  return basename(folder) === PARTS ? join(dirname(folder), 'provara.mjs') : file;
};
