import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The PowerShell to test with: what `PROVARA_TEST_PWSH` names, or a `pwsh` on the search path; undefined without one. */
export const findPwsh = (env: NodeJS.ProcessEnv = process.env): string | undefined => {
  const named = env.PROVARA_TEST_PWSH;
  const name = process.platform === 'win32' ? 'pwsh.exe' : 'pwsh';
  const searched = (env.PATH ?? '').split(delimiter).filter(isAbsolute);
  const places = named === undefined || named === '' ? searched.map((folder) => join(folder, name)) : [named];
  return places.find(isProgram);
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
