import { HUB_OUTPUT_BYTES } from '../../../shared/limits.ts';
import type { OutputChunk } from '../../../shared/output-chunk.ts';
import { type AnsiStyle, ansiRuns, endsWithinSequence, PLAIN } from './ansi.ts';

/** A stretch of one stream: chunks that were joined, or a part of one that was cut. */
export interface OutputSegment {
  /** Its key: never given to another. */
  readonly id: string;
  readonly step: number;
  readonly stream: OutputChunk['stream'];
  readonly text: string;
  /** How its first character looks: a colour lasts until another comes. */
  readonly style: AnsiStyle;
  /** Chunks before this one that are not here: the hub no longer keeps them, or the page let go of them. */
  readonly missing: number;
  /** What of them is known by the place in its stream at which it begins, or was here: there may be more, of other streams. */
  readonly missingBytes: number;
}

/** One plan's output as far as it came. */
export interface Output {
  readonly planId: string;
  /** The number of the chunk to ask for next. */
  readonly next: number;
  readonly segments: readonly OutputSegment[];
  /** All that came, in bytes. */
  readonly bytes: number;
  /** Where the next chunk of each stream of a step begins, in bytes. */
  readonly ends: ReadonlyMap<string, number>;
  /** What of it was let go in the middle, in bytes, because a phone can't hold all. */
  readonly letGo: number;
  /** How the next character of each stream of a step will look. */
  readonly styles: ReadonlyMap<string, AnsiStyle>;
}

const SEGMENT_CHARACTERS = 4_096;
/** More than the hub keeps of one plan; only a run that is followed from its start reaches it. */
const KEPT_CHARACTERS = 1_500_000;
/** Let go down to this at once: the parts that are drawn then move rarely. */
const KEPT_AFTER_CHARACTERS = 1_100_000;
/** The beginning that stays, as long as the hub's. */
const HEAD_CHARACTERS = HUB_OUTPUT_BYTES / 2;

export const noOutput = (planId: string): Output => ({
  planId,
  next: 0,
  segments: [],
  bytes: 0,
  ends: new Map(),
  letGo: 0,
  styles: new Map(),
});

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Cuts after a line's end where there is one, and never within a character. */
const partsOf = (data: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  while (data.length - from > SEGMENT_CHARACTERS) {
    const lineEnd = data.lastIndexOf('\n', from + SEGMENT_CHARACTERS - 1);
    let to = lineEnd > from ? lineEnd + 1 : from + SEGMENT_CHARACTERS;
    if (/[\uD800-\uDBFF]/.test(data.charAt(to - 1))) to -= 1;
    parts.push(data.slice(from, to));
    from = to;
  }
  parts.push(data.slice(from));
  return parts;
};

/** Lets go of the middle where there is too much, which the segment behind it tells of; gives how many bytes that were. */
const lettingGo = (segments: OutputSegment[]): number => {
  let held = segments.reduce((sum, { text }) => sum + text.length, 0);
  if (held <= KEPT_CHARACTERS) return 0;
  let from = 0;
  for (let head = 0; from < segments.length - 1; from += 1) {
    head += segments[from]?.text.length ?? 0;
    if (head > HEAD_CHARACTERS) break;
  }
  let to = from;
  let letGo = 0;
  let missing = 0;
  let missingBytes = 0;
  while (held > KEPT_AFTER_CHARACTERS && to < segments.length - 1) {
    const gone = segments[to] as OutputSegment;
    held -= gone.text.length;
    letGo += bytesOf(gone.text);
    missing += gone.missing + 1;
    missingBytes += gone.missingBytes;
    to += 1;
  }
  const behind = segments[to] as OutputSegment;
  segments.splice(from, to - from + 1, {
    ...behind,
    missing: behind.missing + missing,
    missingBytes: behind.missingBytes + missingBytes + letGo,
  });
  return letGo;
};

const joins = (
  last: OutputSegment | undefined,
  { step, stream, text, missing }: Omit<OutputSegment, 'id' | 'style' | 'missingBytes'>,
): last is OutputSegment => {
  if (last === undefined || missing > 0 || last.stream !== stream || last.step !== step) return false;
  return last.text.length + text.length <= SEGMENT_CHARACTERS || endsWithinSequence(last.text);
};

/** Adds chunks in order; one that is already there is passed over, a gap is remembered where it is. */
export const addChunks = (output: Output, chunks: readonly OutputChunk[]): Output => {
  const segments = [...output.segments];
  const styles = new Map(output.styles);
  const ends = new Map(output.ends);
  let { next, bytes } = output;
  for (const { seq, step, stream, offset, data } of chunks) {
    if (seq < next) continue;
    const gap = seq - next;
    const key = `${step} ${stream}`;
    const leftOut = Math.max(0, offset - (ends.get(key) ?? 0));
    const length = bytesOf(data);
    ends.set(key, offset + length);
    bytes += length;
    partsOf(data).forEach((text, part) => {
      const last = segments.at(-1);
      const missing = part === 0 ? gap : 0;
      const missingBytes = missing > 0 ? leftOut : 0;
      const segment = joins(last, { step, stream, text, missing })
        ? { ...last, text: last.text + text }
        : {
            id: `${seq}.${part}`,
            step,
            stream,
            text,
            missing,
            missingBytes,
            style: styles.get(key) ?? PLAIN,
          };
      if (segment.id === last?.id) segments[segments.length - 1] = segment;
      else segments.push(segment);
      styles.set(key, ansiRuns(segment.text, segment.style).end);
    });
    next = seq + 1;
  }
  const letGo = lettingGo(segments);
  return { ...output, next, bytes, ends, letGo: output.letGo + letGo, segments, styles };
};

/** Whole lines that are drawn together, or not at all while they are far from the screen. */
export interface OutputBlock {
  readonly id: string;
  readonly step: number;
  /** The first block of its step. */
  readonly isFirst: boolean;
  readonly segments: readonly OutputSegment[];
}

const BLOCK_SEGMENTS = 40;
const BLOCK_CHARACTERS = 8_192;

/** Splits the segments into blocks. As output grows, only the last block changes. */
export const blocksOf = (segments: readonly OutputSegment[]): OutputBlock[] => {
  const blocks: { id: string; step: number; isFirst: boolean; segments: OutputSegment[] }[] = [];
  let characters = 0;
  for (const segment of segments) {
    const block = blocks.at(-1);
    const last = block?.segments.at(-1);
    const isSameStep = block?.step === segment.step;
    const isFull =
      (characters >= BLOCK_CHARACTERS || (block?.segments.length ?? 0) >= BLOCK_SEGMENTS) &&
      last?.text.endsWith('\n');
    if (block === undefined || !isSameStep || isFull) {
      blocks.push({ id: segment.id, step: segment.step, isFirst: !isSameStep, segments: [segment] });
      characters = segment.text.length;
    } else {
      block.segments.push(segment);
      characters += segment.text.length;
    }
  }
  return blocks;
};
