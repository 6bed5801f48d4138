import { isUtf8 } from 'node:buffer';

const NOTHING = Buffer.alloc(0);

/**
 * Makes valid UTF-8 of a stream of bytes. Characters that are cut in two by the pieces are put together;
 * a byte that is not UTF-8 becomes `\xNN` in four characters, so none is ever dropped.
 */
export class Utf8Stream {
  #rest: Buffer = NOTHING;

  /** The piece as valid UTF-8, with what was held back before and without what has to wait for more. */
  push(piece: Buffer): Buffer {
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    const whole = bytes.length - unfinishedBytes(bytes);
    // A copy: the piece itself belongs to the stream's pool.
    this.#rest = whole === bytes.length ? NOTHING : Buffer.from(bytes.subarray(whole));
    const body = bytes.subarray(0, whole);
    return isUtf8(body) ? body : escapeInvalid(body);
  }

  /** What was held back, when the stream has ended. */
  end(): Buffer {
    const rest = this.#rest;
    this.#rest = NOTHING;
    return escapeInvalid(rest);
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
    parts.push(Buffer.from(`\\x${(bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`));
    at += 1;
    from = at;
  }
  parts.push(bytes.subarray(from));
  return Buffer.concat(parts);
};
