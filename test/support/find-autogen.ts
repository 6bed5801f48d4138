import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Made by `npm run test:autogen`, which names another one for the oldest AutoGen. */
const VENV = process.env.PROVARA_TEST_AUTOGEN ?? 'clients/python/.venv-autogen';

/** The Python in which AutoGen is installed; says in one line why tests are skipped without it. */
export const findAutogen = (): string | undefined => {
  const program = resolve(VENV, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  // The stamp says that the installation came to its end.
  if (existsSync(program) && existsSync(resolve(VENV, '.installed'))) return program;
  console.log('test: AutoGen is not installed (npm run test:autogen does it); its tests are skipped');
  return undefined;
};
