import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getAsset, isSea } from 'node:sea';
import { writePrivateFile } from '../private/private-file.ts';

type Koffi = typeof import('koffi').default;

/** Its name among the assets of the single executable. */
const ASSET = 'koffi.node';

/**
 * The FFI: what the single executable carries, what lies beside an installed runner, or the npm package of a checkout;
 * undefined where there is none. Throws when it is there and can not be loaded.
 */
export const loadKoffi = async (home: string): Promise<Koffi | undefined> => {
  const bytes = carried();
  if (bytes !== undefined) return createRequire(import.meta.url)(placeModule(join(home, 'native'), bytes));
  return import('koffi').then(
    (module) => module.default,
    () => undefined,
  );
};

const carried = (): Uint8Array | undefined => {
  if (isSea()) return assetBytes();
  const [, program] = process.argv;
  if (program === undefined) return undefined;
  try {
    const folder = dirname(realpathSync(program));
    return readFileSync(join(folder, 'native', `koffi-win32-${process.arch}.node`));
  } catch {
    return undefined;
  }
};

const assetBytes = (): Uint8Array | undefined => {
  try {
    return new Uint8Array(getAsset(ASSET));
  } catch {
    return undefined;
  }
};

/**
 * Writes a native module into a folder of its own in the state folder, under a name that says its content, and gives
 * its path. Windows keeps a module that is loaded from being replaced or removed: an upgrade of the program must not
 * meet it, so it is never loaded from beside the program. Those of former versions are removed.
 */
export const placeModule = (folder: string, bytes: Uint8Array): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `koffi-${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.node`;
  const path = join(folder, name);
  if (!hasBytes(path, bytes)) writePrivateFile(path, bytes);
  for (const other of readdirSync(folder)) {
    if (other !== name) removeIfFree(join(folder, other));
  }
  return path;
};

const hasBytes = (path: string, bytes: Uint8Array): boolean => {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
};

const removeIfFree = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // A runner that is about to end has it loaded; the next start removes it.
  }
};
