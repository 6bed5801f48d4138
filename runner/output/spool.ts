import { closeSync, existsSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import type { OutputChunk } from '../../shared/output-chunk.ts';

/** A chunk without its number, which is its place in the spool. */
export type SpooledChunk = Omit<OutputChunk, 'seq' | 'data'> & { readonly data: Buffer };

const NEWLINE = 0x0a;
const COMMA = 0x2c;
const LINE_END = '}\n';

/**
 * A plan's output on disk: one chunk a line, as the JSON that goes to the hub. What is sent is read from here,
 * so a slow hub costs disk and not memory, and a reconnect or a restart can send again.
 */
export class Spool {
  readonly #path: string;
  #file: number | undefined;
  /** Where the next line is put together. */
  #line = Buffer.alloc(0);
  /** `#starts[n]` is where chunk n begins; one more entry is the end. */
  readonly #starts: number[] = [0];

  private constructor(path: string) {
    this.#path = path;
  }

  static create(path: string): Spool {
    return new Spool(path);
  }

  /** Opens what a process before this one left; a last line that was torn off is passed over. */
  static reopen(path: string): Spool {
    const spool = new Spool(path);
    if (!existsSync(path)) return spool;
    const bytes = readFileSync(path);
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
      spool.#starts.push(at + 1);
    }
    spool.#file = openSync(path, 'r+');
    return spool;
  }

  /** The number that the next chunk will have. */
  get next(): number {
    return this.#starts.length - 1;
  }

  /** Appends the next chunk, whose data is valid UTF-8. Throws when the disk does not take it; then it is not there. */
  append({ step, stream, offset, data }: SpooledChunk): void {
    const start = this.#end;
    // As Latin-1 each byte stays a byte and JSON's escapes are the same: three times as fast as to decode and encode.
    const text = JSON.stringify(data.toString('latin1'));
    const before = `{"seq":${this.next},"step":${step},"stream":"${stream}","offset":${offset},"data":`;
    const length = before.length + text.length + LINE_END.length;
    // New memory for every line, and joining its parts as texts first, take longer than writing it.
    if (this.#line.length < length) this.#line = Buffer.allocUnsafe(2 * length);
    this.#line.write(before, 0, 'latin1');
    this.#line.write(text, before.length, 'latin1');
    this.#line.write(LINE_END, before.length + text.length, 'latin1');
    this.#file ??= openSync(this.#path, 'w+', 0o600);
    for (let at = 0; at < length; ) {
      at += writeSync(this.#file, this.#line, at, length - at, start + at);
    }
    this.#starts.push(start + length);
  }

  get #end(): number {
    return this.#starts.at(-1) ?? 0;
  }

  /** Bytes of the chunks from `from` up to before `to`, as they go over the wire. */
  bytesBetween(from: number, to: number): number {
    return (this.#starts[to] ?? this.#end) - (this.#starts[from] ?? this.#end);
  }

  /** The chunks from `from` up to before `to`, as the inside of a JSON array, between `before` and `after`. */
  frame(from: number, to: number, before: string, after: string): Buffer {
    const start = this.#starts[from] ?? this.#end;
    const length = this.bytesBetween(from, to);
    const head = Buffer.byteLength(before);
    // The last line's end gives its place to the first byte of `after`.
    const frame = Buffer.allocUnsafe(head + length - 1 + Buffer.byteLength(after));
    frame.write(before);
    if (this.#file === undefined) throw new Error('There is no output to send.');
    for (let at = 0; at < length; ) {
      const got = readSync(
        this.#file,
        frame,
        head + at,
        Math.min(length - at, frame.length - head - at),
        start + at,
      );
      if (got === 0) {
        if (at >= length - 1) break;
        throw new Error('The output on disk is shorter than it was.');
      }
      at += got;
    }
    for (let seq = from + 1; seq < to; seq += 1) frame[head + (this.#starts[seq] ?? 0) - start - 1] = COMMA;
    frame.write(after, head + length - 1);
    return frame;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
