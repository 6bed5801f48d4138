import {
  closeSync,
  constants,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * The file is longer than its records, filled up with spaces: a write into it changes no metadata, which makes
 * waiting for the disk about twice as fast. Without a newline the rest counts as torn off.
 */
const AHEAD_BYTES = 64 * 1024;
const SPACE = 0x20;
/** What is written within one block of the file system reaches the disk as a whole or not at all. */
const BLOCK_BYTES = 4_096;

/** The file behind a journal: what `write` took is on the disk, and nothing of what it did not take. */
export class JournalFile {
  readonly #path: string;
  #file: number;
  /** Where the next record goes. */
  #bytes: number;
  /** Up to where the file is filled. */
  #filled: number;

  /** Opens or makes it; what lies behind the first `wholeBytes` is cut off. */
  constructor(path: string, wholeBytes: number) {
    this.#path = path;
    this.#file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    if (fstatSync(this.#file).size > wholeBytes) ftruncateSync(this.#file, wholeBytes);
    this.#bytes = wholeBytes;
    this.#filled = wholeBytes;
    this.#fillAhead();
  }

  /** Writes the texts and waits until the disk has them. Each lies within one block where it can: blocks reach the disk in any order. */
  write(texts: readonly string[]): void {
    let end = this.#bytes;
    let from: number | undefined;
    const parts: Buffer[] = [];
    for (const text of texts) {
      const bytes = Buffer.from(text);
      const start = startFor(end, bytes.length);
      // In front of the first one spaces stand already.
      if (from !== undefined) parts.push(Buffer.alloc(start - end, SPACE));
      parts.push(bytes);
      from ??= start;
      end = start + bytes.length;
    }
    try {
      this.#fill(end);
      writeWhole(this.#file, Buffer.concat(parts), from ?? end);
      fdatasyncSync(this.#file);
    } catch (error) {
      this.#takeBack();
      throw error;
    }
    this.#bytes = end;
  }

  /** Puts the text in the place of all that was written. Throws when the disk does not take it; then everything is as it was. */
  replace(text: string): void {
    const fresh = `${this.#path}.new`;
    writeFresh(fresh, Buffer.from(text));
    // Windows does not replace a file that is open.
    closeSync(this.#file);
    try {
      renameSync(fresh, this.#path);
    } finally {
      this.#file = openSync(this.#path, 'r+');
    }
    this.#bytes = Buffer.byteLength(text);
    this.#filled = this.#bytes;
    this.syncFolder();
  }

  sync(): void {
    fsyncSync(this.#file);
  }

  /** A new name is on the disk only when its folder is. Windows can not open folders for this. */
  syncFolder(): void {
    if (process.platform === 'win32') return;
    const folder = openSync(dirname(this.#path), 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  }

  close(): void {
    ftruncateSync(this.#file, this.#bytes);
    closeSync(this.#file);
  }

  /** Makes sure that the file reaches up to there, and then some. */
  #fill(upTo: number): void {
    if (this.#filled > this.#bytes && this.#filled >= upTo) return;
    if (upTo > this.#filled) this.#writeSpaces(upTo - this.#filled);
    this.#fillAhead();
  }

  /** On a disk that is nearly full there is room for a record without it. */
  #fillAhead(): void {
    try {
      this.#writeSpaces(AHEAD_BYTES);
    } catch {
      ftruncateSync(this.#file, this.#filled);
    }
  }

  #writeSpaces(length: number): void {
    writeWhole(this.#file, Buffer.alloc(length, SPACE), this.#filled);
    this.#filled += length;
  }

  /** A torn line in the middle would make the journal unreadable. */
  #takeBack(): void {
    try {
      ftruncateSync(this.#file, this.#bytes);
      this.#filled = this.#bytes;
    } catch {
      // The disk fails altogether: the next write fails as well.
    }
  }
}

/** The next block when these bytes would reach over the end of this one: the spaces between are part of the line. */
const startFor = (end: number, length: number): number => {
  const left = BLOCK_BYTES - (end % BLOCK_BYTES);
  return length > left && length <= BLOCK_BYTES ? end + left : end;
};

const writeWhole = (file: number, bytes: Buffer, start: number): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, start + at);
};

const writeFresh = (path: string, bytes: Buffer): void => {
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
