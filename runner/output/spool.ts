import { closeSync, existsSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { type ChunkHead, chunkHeadSchema, LINE_END } from '../../shared/output-frame.ts';
import { parseFrame } from '../../shared/protocol.ts';

/** A chunk without its number, which is its place in the spool. */
export type SpooledChunk = Omit<ChunkHead, 'seq' | 'bytes'> & { readonly data: Buffer };

/**
 * A plan's output on disk: each chunk as it goes to the hub, a line of JSON and its bytes. What is sent is read from
 * here, so a slow hub costs disk and not memory, and a reconnect or a restart can send again.
 */
export class Spool {
  readonly #path: string;
  #file: number | undefined;
  /** Where the next chunk is put together. */
  #record = Buffer.alloc(0);
  /** `#starts[n]` is where chunk n begins; one more entry is the end. */
  readonly #starts: number[] = [0];

  private constructor(path: string) {
    this.#path = path;
  }

  static create(path: string): Spool {
    return new Spool(path);
  }

  /** Opens what a process before this one left; a last chunk that was torn off is passed over. */
  static reopen(path: string): Spool {
    const spool = new Spool(path);
    if (!existsSync(path)) return spool;
    const bytes = readFileSync(path);
    for (;;) {
      const end = endOfChunk(bytes, spool.#end, spool.next);
      if (end === undefined) break;
      spool.#starts.push(end);
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
    const head = `${JSON.stringify({ seq: this.next, step, stream, offset, bytes: data.length } satisfies ChunkHead)}\n`;
    const length = head.length + data.length;
    // One write, so that a line is never there without the beginning of its bytes; new memory for each takes longer.
    if (this.#record.length < length) this.#record = Buffer.allocUnsafe(2 * length);
    this.#record.write(head, 0, 'latin1');
    data.copy(this.#record, head.length);
    this.#file ??= openSync(this.#path, 'w+', 0o600);
    for (let at = 0; at < length; ) {
      at += writeSync(this.#file, this.#record, at, length - at, start + at);
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

  /** The chunks from `from` up to before `to`, behind `head`. */
  frame(from: number, to: number, head: Buffer): Buffer {
    if (this.#file === undefined) throw new Error('There is no output to send.');
    const start = this.#starts[from] ?? this.#end;
    const frame = Buffer.allocUnsafe(head.length + this.bytesBetween(from, to));
    head.copy(frame);
    for (let at = head.length; at < frame.length; ) {
      const got = readSync(this.#file, frame, at, frame.length - at, start + at - head.length);
      if (got === 0) throw new Error('The output on disk is shorter than it was.');
      at += got;
    }
    return frame;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

/** Where the chunk that begins at `start` ends; undefined where none is, or not the whole of number `seq`. */
const endOfChunk = (bytes: Buffer, start: number, seq: number): number | undefined => {
  const lineEnd = bytes.indexOf(LINE_END, start);
  if (lineEnd === -1) return undefined;
  const head = parseFrame(chunkHeadSchema, bytes.toString('utf8', start, lineEnd));
  if (head?.seq !== seq) return undefined;
  const end = lineEnd + 1 + head.bytes;
  return end <= bytes.length ? end : undefined;
};
