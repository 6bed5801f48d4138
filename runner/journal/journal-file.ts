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
  }

  /**
   * Writes the texts and waits until the disk has them. Blocks reach the disk in any order, so each text lies within one
   * where it can; one that is larger is the last of what is written at a time, for only there may a torn one be.
   */
  write(texts: readonly string[]): void {
    const before = this.#bytes;
    try {
      for (const group of groupsOf(texts)) this.#writeGroup(group);
    } catch (error) {
      this.#takeBack(before);
      throw error;
    }
  }

  #writeGroup(texts: readonly Buffer[]): void {
    let end = this.#bytes;
    let from: number | undefined;
    const parts: Buffer[] = [];
    for (const bytes of texts) {
      const start = startFor(end, bytes.length);
      // In front of the first one spaces stand already.
      if (from !== undefined) parts.push(Buffer.alloc(start - end, SPACE));
      parts.push(bytes);
      from ??= start;
      end = start + bytes.length;
    }
    this.#fill(end);
    const bytes = Buffer.concat(parts);
    const start = from ?? end;
    // Of one that is larger than a block the newline may reach the disk before the rest, which would then be no torn tail.
    const first = (parts.at(-1)?.length ?? 0) > BLOCK_BYTES ? bytes.length - 1 : bytes.length;
    writeWhole(this.#file, bytes.subarray(0, first), start);
    fdatasyncSync(this.#file);
    if (first < bytes.length) {
      writeWhole(this.#file, bytes.subarray(first), start + first);
      fdatasyncSync(this.#file);
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
    this.fillAhead();
  }

  /** What the first record would do itself. On a disk that is nearly full there is room for a record without it. */
  fillAhead(): void {
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
  #takeBack(before: number): void {
    // Also what the disk took of it: none of it is relied on.
    this.#bytes = before;
    try {
      ftruncateSync(this.#file, this.#bytes);
      this.#filled = this.#bytes;
    } catch {
      // The disk fails altogether: the next write fails as well.
    }
  }
}

/** Each ends with the first text in it that is larger than a block. */
const groupsOf = (texts: readonly string[]): Buffer[][] => {
  const groups: Buffer[][] = [[]];
  for (const text of texts) {
    const bytes = Buffer.from(text);
    groups.at(-1)?.push(bytes);
    if (bytes.length > BLOCK_BYTES) groups.push([]);
  }
  return groups.filter(({ length }) => length > 0);
};

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
