import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** Files there are in memory: hubs and runners wait for the disk at each step, and its speed is nothing that tests are about. */
const MEMORY = '/dev/shm';
const LEAST_BYTES = 4 * 1024 ** 3;

let folder = '';

/** Before all tests: one folder for all temporary files of a run. */
export const setup = (): void => {
  folder = inMemory() ?? mkdtempSync(join(tmpdir(), 'provara-test-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
};

/** After all tests: nothing of them stays, whatever a test that failed has left. */
export const teardown = (): void => {
  for (const made of [bundlesFolder(), folder]) rmSync(made, { recursive: true, force: true, maxRetries: 3 });
};

/** A folder of the run in which programs find the packages of this project. */
export const bundlesFolder = (): string => resolve('node_modules/.cache/provara-test', basename(tmpdir()));

/** A folder in memory where there is room for all and programs may be started; containers often have neither. */
const inMemory = (): string | undefined => {
  let made: string | undefined;
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < LEAST_BYTES) return undefined;
    made = mkdtempSync(join(MEMORY, 'provara-test-'));
    const program = join(made, 'program');
    writeFileSync(program, '');
    chmodSync(program, 0o700);
    accessSync(program, constants.X_OK);
    rmSync(program);
    return made;
  } catch {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    return undefined;
  }
};
