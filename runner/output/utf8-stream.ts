import { isUtf8 } from 'node:buffer';

const NOTHING = Buffer.alloc(0);

/**
 * Makes valid UTF-8 of a stream of bytes. Characters that are cut in two by the pieces are put together;
 * a byte that is not UTF-8 is read in the console's code page, or becomes `\xNN` in four characters: none is ever dropped.
 */
export class Utf8Stream {
  readonly #table: readonly Buffer[] | undefined;
  #rest: Buffer = NOTHING;

  /** With what the bytes from 0x80 on are in the console's code page, where that is known. */
  constructor(table?: readonly Buffer[]) {
    this.#table = table;
  }

  /** The piece as valid UTF-8, with what was held back before and without what has to wait for more. */
  push(piece: Buffer): Buffer {
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    const whole = bytes.length - unfinishedBytes(bytes);
    // A copy: the piece itself belongs to the stream's pool.
    this.#rest = whole === bytes.length ? NOTHING : Buffer.from(bytes.subarray(whole));
    const body = bytes.subarray(0, whole);
    return isUtf8(body) ? body : readInvalid(body, this.#table);
  }

  /** What was held back, when the stream has ended. */
  end(): Buffer {
    const rest = this.#rest;
    this.#rest = NOTHING;
    return readInvalid(rest, this.#table);
  }
}

/** How long a character is by its first byte; 0 for a byte that starts none. */
const lengthByLead = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
};

/** How many bytes at the end may be the beginning of a character. */
const unfinishedBytes = (bytes: Buffer): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return lengthByLead(byte) > back ? back : 0;
  }
  return 0;
};

const readInvalid = (bytes: Buffer, table: readonly Buffer[] | undefined): Buffer =>
  table === undefined ? escapeInvalid(bytes) : readRuns(bytes, table);

/**
 * Bytes of an old page are now and then UTF-8 by chance, so what stands together is read together: bytes from 0x80 on
 * are UTF-8 when all up to the next ASCII character are.
 */
const readRuns = (bytes: Buffer, table: readonly Buffer[]): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const isHigh = (bytes[at] ?? 0) >= 0x80;
    let end = at + 1;
    while (end < bytes.length && (bytes[end] ?? 0) >= 0x80 === isHigh) end += 1;
    const run = bytes.subarray(at, end);
    if (!isHigh || isUtf8(run)) parts.push(run);
    else for (const byte of run) parts.push(table[byte - 0x80] ?? escaped(byte));
    at = end;
  }
  return Buffer.concat(parts);
};

const escapeInvalid = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthByLead(bytes[at] ?? 0);
    if (
      length === 1 ||
      (length > 1 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)))
    ) {
      at += length;
      continue;
    }
    if (at > from) parts.push(bytes.subarray(from, at));
    parts.push(escaped(bytes[at] ?? 0));
    at += 1;
    from = at;
  }
  parts.push(bytes.subarray(from));
  return Buffer.concat(parts);
};

const escaped = (byte: number): Buffer =>
  Buffer.from(`\\x${byte.toString(16).padStart(2, '0').toUpperCase()}`);
