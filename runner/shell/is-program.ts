import { accessSync, constants, statSync } from 'node:fs';

/** True for a file that this user may start. */
export const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
