import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';

/** What is written within one block of the file system reaches the disk as a whole or not at all. */
const BLOCK_BYTES = 4_096;

/** The next block when these bytes would reach over the end of this one: the spaces between are part of the line. */
export const startFor = (end: number, length: number): number => {
  const left = BLOCK_BYTES - (end % BLOCK_BYTES);
  return length > left && length <= BLOCK_BYTES ? end + left : end;
};

/** All of the bytes, which one write may take in parts. */
export const writeWhole = (file: number, bytes: Buffer, start: number): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, start + at);
};

/** A new file, on the disk when this returns; throws, and leaves none, when the disk does not take it. */
export const writeFresh = (path: string, bytes: Buffer): void => {
  try {
    const file = openSync(path, 'w', 0o600);
    try {
      writeWhole(file, bytes, 0);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
};

/** A new name is on the disk only when its folder is. Windows can not open folders for this. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
