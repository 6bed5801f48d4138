import { type AnsiStyle, ansiRuns, withoutAnsi } from './ansi.ts';
import type { OutputSegment } from './output.ts';

/** A stretch of a segment that is drawn. */
export interface DrawnPart {
  readonly text: string;
  readonly style: AnsiStyle;
  /** Words stood before it in its line, and were written over. */
  readonly isRewritten: boolean;
}

interface Kept {
  from: number;
  readonly to: number;
  isRewritten: boolean;
}

/** What is known of a stream's line while its pieces are read from its end to its beginning. */
interface LineEnd {
  /** Something to be seen comes behind. */
  hasText: boolean;
  /** What all before it in this line gave way to. */
  rewritten: Kept | null;
}

const isSeen = (text: string): boolean => /[^\r\n]/.test(withoutAnsi(text));
const hasWords = (text: string): boolean => /\S/.test(withoutAnsi(text));

/** Where the last state of a piece of a line begins: behind its last return that something follows. */
const lastStateAt = (piece: string, hasText: boolean): number => {
  let end = piece.length;
  while (end > 0) {
    const at = piece.lastIndexOf('\r', end - 1);
    if (at === -1) return 0;
    if (hasText || isSeen(piece.slice(at + 1, end))) return at + 1;
    end = at;
  }
  return 0;
};

/** What is left of a segment's text, in order; `line` is what comes behind it, and then what stands before. */
const keptOf = (text: string, line: LineEnd): readonly Kept[] => {
  const kept: Kept[] = [];
  const keep = (from: number, to: number): Kept => {
    const behind = kept.at(-1);
    if (behind !== undefined && behind.from === to && line.rewritten !== behind) {
      behind.from = from;
      return behind;
    }
    const made = { from, to, isRewritten: false };
    kept.push(made);
    return made;
  };
  let end = text.length;
  for (;;) {
    const from = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const piece = text.slice(from, end);
    if (line.rewritten !== null) line.rewritten.isRewritten ||= hasWords(piece);
    else {
      const at = lastStateAt(piece, line.hasText);
      const part = keep(from + at, end);
      line.hasText ||= isSeen(piece.slice(at));
      if (at > 0) {
        line.rewritten = part;
        part.isRewritten = hasWords(piece.slice(0, at));
      }
    }
    if (from === 0) return kept.reverse();
    const cut = line.rewritten;
    line.hasText = false;
    line.rewritten = null;
    if (cut === null) keep(from - 1, from);
    else kept.push({ from: from - 1, to: from, isRewritten: false });
    end = from - 1;
  }
};

/**
 * What a terminal would show of lines that were written over by carriage returns, such as progress bars: of each line of
 * a stream its last state. What was written over is never passed over in silence.
 */
export const latestStates = (segments: readonly OutputSegment[]): readonly (readonly DrawnPart[])[] => {
  const lines = new Map<string, LineEnd>();
  const drawn = [...segments].reverse().map((segment) => {
    const { text, stream, missing } = segment;
    const line = lines.get(stream) ?? { hasText: false, rewritten: null };
    const kept = keptOf(text, line);
    // Nobody knows what stood where a piece is missing.
    if (missing > 0) lines.clear();
    else lines.set(stream, line);
    return { segment, kept };
  });
  return drawn.reverse().map(({ segment: { text, style }, kept }) => {
    let done = 0;
    let now = style;
    return kept.map(({ from, to, isRewritten }) => {
      now = ansiRuns(text.slice(done, from), now).end;
      done = from;
      return { text: text.slice(from, to).replaceAll('\r', ''), style: now, isRewritten };
    });
  });
};
