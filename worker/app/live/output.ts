import type { OutputChunk } from '../../../shared/output-chunk.ts';

/** Neighbouring chunks of one stream, joined so that the page draws few elements. */
export interface OutputSegment {
  /** The first chunk's number: its key. */
  readonly seq: number;
  readonly step: number;
  readonly stream: OutputChunk['stream'];
  readonly text: string;
  /** Chunks before this one that the hub no longer keeps. */
  readonly missing: number;
}

/** One plan's output as far as it came. */
export interface Output {
  readonly planId: string;
  /** The number of the chunk to ask for next. */
  readonly next: number;
  readonly segments: readonly OutputSegment[];
  /** Characters that were let go at the start because a phone can't hold them all. */
  readonly letGo: number;
}

const SEGMENT_CHARACTERS = 8_192;
/** More than the hub keeps of one plan; only a run that is followed from its start reaches it. */
const KEPT_CHARACTERS = 1_500_000;

export const noOutput = (planId: string): Output => ({ planId, next: 0, segments: [], letGo: 0 });

const lettingGo = (segments: OutputSegment[]): number => {
  let held = segments.reduce((sum, { text }) => sum + text.length, 0);
  let letGo = 0;
  while (held > KEPT_CHARACTERS && segments.length > 1) {
    const first = segments.shift();
    held -= first?.text.length ?? 0;
    letGo += first?.text.length ?? 0;
  }
  return letGo;
};

/** Adds chunks in order; one that is already there is passed over, a gap is remembered where it is. */
export const addChunks = (output: Output, chunks: readonly OutputChunk[]): Output => {
  const segments = [...output.segments];
  let { next } = output;
  for (const { seq, step, stream, data } of chunks) {
    if (seq < next) continue;
    const last = segments.at(-1);
    const joins =
      last !== undefined &&
      seq === next &&
      last.stream === stream &&
      last.step === step &&
      last.text.length < SEGMENT_CHARACTERS;
    if (joins) segments[segments.length - 1] = { ...last, text: last.text + data };
    else segments.push({ seq, step, stream, text: data, missing: seq - next });
    next = seq + 1;
  }
  return { ...output, next, letGo: output.letGo + lettingGo(segments), segments };
};
