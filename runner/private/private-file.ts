import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { restrictFolder } from './restrict-folder-windows.ts';

/** Makes the folder, and makes it the user's alone. */
export const makePrivateFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') restrictFolder(folder);
  // One that was there before keeps its mode through mkdir.
  else chmodSync(folder, 0o700);
};

/** Writes a file of mode 0600 so that a crash leaves the old content or the new one, never half of it. */
export const writePrivateFile = (path: string, content: string | Uint8Array): void => {
  const temporary = `${path}.${process.pid}.new`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  if (process.platform !== 'win32') syncFolder(dirname(path));
};

// The new name is on the disk only when the folder is; Windows cannot open folders for this.
const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
