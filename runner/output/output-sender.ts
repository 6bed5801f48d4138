import { OUTPUT_WINDOW_BYTES } from '../../shared/limits.ts';
import type { Spool } from './spool.ts';

// Few enough for the protocol's 256 chunks and 2 MiB a frame, many enough to cost few frames.
const FRAME_CHUNKS = 128;
const FRAME_TARGET_BYTES = 256 * 1024;

/** Sends one plan's output in order, with at most a window of it unacknowledged. */
export class OutputSender {
  readonly #spool: Spool;
  /** The first line of every frame. */
  readonly #head: Buffer;
  readonly #send: (frame: Buffer) => boolean;
  /** Of the output, only when the hub has said from where it wants it. */
  #isWanted = false;
  /** The output can not be read back: the plan's end is told without the rest of it. */
  #isLost = false;
  #sent = 0;
  #acknowledged = 0;

  constructor(planId: string, spool: Spool, send: (frame: Buffer) => boolean) {
    this.#spool = spool;
    this.#head = Buffer.from(`${JSON.stringify({ type: 'output', plan_id: planId })}\n`);
    this.#send = send;
  }

  /** The hub wants the chunks from `next` on. */
  resume(next: number): void {
    this.#isWanted = !this.#isLost;
    this.#sent = next;
    this.#acknowledged = next;
    this.pump();
  }

  /** The connection is gone, or the hub wants no output of this plan. */
  pause(): void {
    this.#isWanted = false;
  }

  acknowledge(next: number): void {
    // A hub can only have stored what it was sent.
    if (next > this.#sent) return;
    this.#acknowledged = Math.max(this.#acknowledged, next);
    this.pump();
  }

  /** True when nothing is left that the hub wants; not all of it need be acknowledged. */
  get hasSentAll(): boolean {
    return !this.#isWanted || this.#sent >= this.#spool.next;
  }

  /** Sends what the window allows. */
  pump(): void {
    const spool = this.#spool;
    while (this.#isWanted && this.#sent < spool.next) {
      const room = OUTPUT_WINDOW_BYTES - spool.bytesBetween(this.#acknowledged, this.#sent);
      let to = this.#sent + 1;
      if (spool.bytesBetween(this.#sent, to) > room) return;
      const bytes = Math.min(room, FRAME_TARGET_BYTES);
      while (
        to < spool.next &&
        to - this.#sent < FRAME_CHUNKS &&
        spool.bytesBetween(this.#sent, to + 1) <= bytes
      ) {
        to += 1;
      }
      const frame = this.#read(to);
      if (frame === undefined || !this.#send(frame)) {
        this.pause();
        return;
      }
      this.#sent = to;
    }
  }

  #read(to: number): Buffer | undefined {
    try {
      return this.#spool.frame(this.#sent, to, this.#head);
    } catch {
      this.#isLost = true;
      return undefined;
    }
  }
}
