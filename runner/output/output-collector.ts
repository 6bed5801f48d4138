import { createHash, type Hash } from 'node:crypto';
import { CHUNK_BYTES, RUNNER_OUTPUT_BYTES } from '../../shared/limits.ts';
import type { OutputChunk } from '../../shared/output-chunk.ts';
import type { OutputHash } from '../../shared/receipt/run-statement.ts';
import { newRedactor, redactText } from './redact/redact-stream.ts';
import type { Spool } from './spool.ts';
import { Utf8Stream } from './utf8-stream.ts';

type Stream = OutputChunk['stream'];

/** Where one step's output goes. */
export interface StepOutput {
  push(stream: 'stdout' | 'stderr', piece: Buffer): void;
  /** No more will come; says how much there was, kept or not. */
  end(): { readonly stdout_bytes: number; readonly stderr_bytes: number };
  /** Why output was lost although there was room: the disk did not take it. */
  failure(): string | undefined;
}

export interface OutputCollectorOptions {
  readonly spool: Spool;
  readonly batchMs: number;
  /** What is taken out, beside tokens of ours. */
  readonly redact: readonly RegExp[];
  /** The bytes of the console's code page, where it is known. */
  readonly codePage?: readonly Buffer[] | undefined;
  readonly changed: () => void;
}

/**
 * Turns the pieces that a plan's processes write into numbered chunks, in order of arrival. The first piece is
 * passed on at once, those right after it are gathered for `batchMs`. Secrets are taken out before anything else sees them.
 */
export class OutputCollector {
  readonly #spool: Spool;
  readonly #batchMs: number;
  readonly #redact: readonly RegExp[];
  readonly #codePage: readonly Buffer[] | undefined;
  readonly #changed: () => void;
  #keptBytes = 0;
  #timer: NodeJS.Timeout | undefined;
  #pending: { step: number; stream: Stream; pieces: Buffer[]; bytes: number } | undefined;
  readonly #offsets = new Map<string, number>();
  /** Of what the spool took, for each stream of each step. */
  readonly #hashes = new Map<string, Hash>();
  #isFull = false;
  #failure: string | undefined;

  constructor({ spool, batchMs, redact, codePage, changed }: OutputCollectorOptions) {
    this.#spool = spool;
    this.#batchMs = batchMs;
    this.#redact = redact;
    this.#codePage = codePage;
    this.#changed = changed;
  }

  step(step: number): StepOutput {
    const streams = { stdout: new Utf8Stream(this.#codePage), stderr: new Utf8Stream(this.#codePage) };
    const redactors = { stdout: newRedactor(this.#redact), stderr: newRedactor(this.#redact) };
    const seen = { stdout: 0, stderr: 0 };
    let dropped = 0;
    const keep = (stream: 'stdout' | 'stderr', bytes: Buffer): void => {
      seen[stream] += bytes.length;
      const kept = this.#take(step, stream, bytes);
      dropped += bytes.length - kept;
    };
    return {
      push: (stream, piece) => {
        const text = streams[stream].push(piece);
        // What nobody will read need not be searched.
        keep(stream, this.#isFull ? text : redactors[stream].push(text));
      },
      end: () => {
        for (const stream of ['stdout', 'stderr'] as const) {
          keep(stream, redactors[stream].push(streams[stream].end()));
          keep(stream, redactors[stream].end());
        }
        if (dropped > 0) this.note(step, `${dropped} bytes of this step's output were not kept.`);
        this.flush();
        return { stdout_bytes: seen.stdout, stderr_bytes: seen.stderr };
      },
      failure: () => this.#failure,
    };
  }

  /** Of what was kept of the step's output, after its end. */
  hashOf(step: number): OutputHash {
    const digest = (stream: Stream): string =>
      (this.#hashes.get(`${step}/${stream}`)?.copy() ?? createHash('sha256')).digest('hex');
    return { stdout_sha256: digest('stdout'), stderr_sha256: digest('stderr') };
  }

  /** The runner's own word about the output. */
  note(step: number, text: string): void {
    this.#gather(step, 'note', Buffer.from(`${redactText(text, this.#redact)}\n`));
    this.flush();
  }

  /** Takes what there is room for, and says how much that was. */
  #take(step: number, stream: Stream, bytes: Buffer): number {
    if (this.#isFull || bytes.length === 0) return 0;
    const room = RUNNER_OUTPUT_BYTES - this.#keptBytes;
    const taken = bytes.length <= room ? bytes : wholeCharacters(bytes, room);
    this.#keptBytes += taken.length;
    this.#gather(step, stream, taken);
    if (taken.length < bytes.length) {
      this.#isFull = true;
      this.note(step, `This plan's output beyond ${RUNNER_OUTPUT_BYTES} bytes is not kept.`);
    }
    return taken.length;
  }

  #gather(step: number, stream: Stream, bytes: Buffer): void {
    if (this.#pending !== undefined && (this.#pending.stream !== stream || this.#pending.step !== step)) {
      this.#write();
    }
    this.#pending ??= { step, stream, pieces: [], bytes: 0 };
    this.#pending.pieces.push(bytes);
    this.#pending.bytes += bytes.length;
    if (this.#timer === undefined) this.#passOn();
    else if (this.#pending.bytes >= CHUNK_BYTES) this.#write();
  }

  #passOn(): void {
    this.#write();
    this.#changed();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#pending !== undefined) this.#passOn();
      else this.#changed();
    }, this.#batchMs);
  }

  /** Passes everything on now. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#write();
    this.#changed();
  }

  /** Puts what was gathered into the spool. */
  #write(): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#pending = undefined;
    const { step, stream, pieces, bytes } = pending;
    const whole = pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces, bytes);
    const key = `${step}/${stream}`;
    let offset = this.#offsets.get(key) ?? 0;
    if (this.#failure !== undefined) return;
    const hash = this.#hashes.get(key) ?? createHash('sha256');
    this.#hashes.set(key, hash);
    for (let at = 0; at < whole.length; ) {
      const data = wholeCharacters(whole.subarray(at), CHUNK_BYTES);
      try {
        this.#spool.append({ step, stream, offset, data });
      } catch (error) {
        // The command goes on; its output is what can be done without.
        this.#failure = (error as Error).message;
        this.#isFull = true;
        return;
      }
      hash.update(data);
      offset += data.length;
      at += data.length;
    }
    this.#offsets.set(key, offset);
    if (bytes >= CHUNK_BYTES) this.#changed();
  }
}

/** The longest beginning of valid UTF-8 that has at most this many bytes and cuts no character. */
const wholeCharacters = (bytes: Buffer, limit: number): Buffer => {
  if (bytes.length <= limit) return bytes;
  let end = limit;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
};
