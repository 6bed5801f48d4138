import { REDACTED, type Redactor } from './redactor.ts';

/** A run of text without a blank is held back up to here; then its first half is let go. */
export const RUN_CHARACTERS = 1_024;
const HALF = RUN_CHARACTERS / 2;
/** So much of the line before it does a pattern see. */
const CONTEXT_CHARACTERS = 512;
/** No pattern ever sees more text than this at once. */
const SEEN_CHARACTERS = 4_096;
const BLANK = /\s/;
const BLANKS = /\s/g;
const LINE_END = /[\n\r]/g;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Replaces what patterns match. A word is judged when its end is seen, with the line before it as context, and only
 * that word is changed: what came before has been sent. A word longer than `RUN_CHARACTERS` is judged in parts,
 * in which a secret of up to half of that is found whole.
 */
export class PatternRedactor implements Redactor {
  readonly #patterns: readonly RegExp[];
  /** The end of this line's text that was let go, as it was before anything was replaced. */
  #before = '';
  /** The word whose end was not seen yet. */
  #word = '';
  /** The word goes on that a match reached to where it was judged: all of it counts as the match. */
  #isInMatch = false;

  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns.map((pattern) => new RegExp(pattern.source, 'gu'));
  }

  push(piece: Buffer): Buffer {
    const text = this.#word + piece.toString('utf8');
    this.#word = '';
    const parts: string[] = [];
    let start = 0;
    LINE_END.lastIndex = 0;
    for (let end = LINE_END.exec(text); end !== null; end = LINE_END.exec(text)) {
      parts.push(this.#settle(text.slice(start, end.index + 1)));
      start = end.index + 1;
      this.#before = '';
    }
    parts.push(this.#begun(text.slice(start)));
    return Buffer.from(parts.join(''));
  }

  end(): Buffer {
    const word = this.#word;
    this.#word = '';
    return Buffer.from(this.#settle(word));
  }

  /** A line's beginning: its last word may go on. */
  #begun(text: string): string {
    let end = text.length;
    while (end > 0 && !BLANK.test(text[end - 1] ?? '')) end -= 1;
    const settled = this.#settle(text.slice(0, end));
    const [let_go, rest] = this.#shorten(text.slice(end));
    this.#word = rest;
    return settled + let_go;
  }

  /** Text whose words are whole. */
  #settle(text: string): string {
    if (text === '') return '';
    if (!this.#isInMatch && !this.#mayMatch(this.#before + text)) {
      this.#goOn(text);
      return text;
    }
    const parts: string[] = [];
    let start = 0;
    const blanks = [...text.matchAll(BLANKS)].map(({ index }) => index);
    for (const blank of [...blanks, text.length]) {
      const [let_go, rest] = this.#shorten(text.slice(start, blank));
      parts.push(let_go, this.#judged(rest, rest.length).text);
      const between = text.slice(blank, blank + 1);
      if (between !== '') this.#isInMatch = false;
      parts.push(between);
      this.#goOn(between);
      start = blank + 1;
    }
    return parts.join('');
  }

  /** Lets go of the first parts of a word that is too long to be held. */
  #shorten(word: string): [string, string] {
    let rest = word;
    const parts: string[] = [];
    while (rest.length >= RUN_CHARACTERS && !this.#isInMatch) {
      const part = rest.slice(0, wholeUntil(rest, RUN_CHARACTERS));
      const { text, taken } = this.#judged(part, HALF);
      this.#isInMatch = taken === part.length;
      parts.push(text);
      rest = rest.slice(taken);
    }
    if (!this.#isInMatch) return [parts.join(''), rest];
    this.#goOn(rest);
    return [parts.join(''), ''];
  }

  /** The text up to `limit`, or to the end of the match that begins before it, without what matches. */
  #judged(text: string, limit: number): { readonly text: string; readonly taken: number } {
    const spans = this.#spans(text).filter(({ from }) => from < limit);
    const taken = Math.max(wholeUntil(text, limit), ...spans.map(({ to }) => to));
    const parts: string[] = [];
    let at = 0;
    for (const { from, to } of spans) {
      parts.push(text.slice(at, from), REDACTED);
      at = to;
    }
    parts.push(text.slice(at, taken));
    this.#goOn(text.slice(0, taken));
    return { text: parts.join(''), taken };
  }

  /** Where patterns match in `text` as it stands after the line's text before it; in order, without overlaps. */
  #spans(text: string): Span[] {
    if (text === '') return [];
    const before = this.#before;
    const seen = before + text;
    const found: Span[] = [];
    for (const pattern of this.#patterns) {
      // What was cut off before it belongs to no match, but tells where words begin.
      pattern.lastIndex = before.length > CONTEXT_CHARACTERS ? 1 : 0;
      for (let match = pattern.exec(seen); match !== null; match = pattern.exec(seen)) {
        const to = match.index + match[0].length - before.length;
        if (match[0] === '') pattern.lastIndex += 1;
        else if (to > 0) found.push({ from: Math.max(0, match.index - before.length), to });
      }
    }
    found.sort((a, b) => a.from - b.from);
    const merged: Span[] = [];
    for (const span of found) {
      const last = merged.at(-1);
      if (last === undefined || span.from >= last.to) merged.push(span);
      else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    }
    return merged;
  }

  /**
   * False when no word of the text can hold a match. A pattern looks neither ahead nor for an end, so what it
   * matches in a part it matches in the whole: one look at a line is enough for nearly all of them.
   */
  #mayMatch(text: string): boolean {
    const step = SEEN_CHARACTERS - RUN_CHARACTERS - CONTEXT_CHARACTERS - 1;
    for (let at = 0; at === 0 || at < text.length; at += step) {
      const seen = at === 0 && text.length <= SEEN_CHARACTERS ? text : text.slice(at, at + SEEN_CHARACTERS);
      for (const pattern of this.#patterns) {
        pattern.lastIndex = 0;
        if (pattern.test(seen)) return true;
      }
      if (at + SEEN_CHARACTERS >= text.length) return false;
    }
    return false;
  }

  #goOn(text: string): void {
    const all = this.#before + text;
    this.#before = all.length > CONTEXT_CHARACTERS + 1 ? all.slice(-CONTEXT_CHARACTERS - 1) : all;
  }
}

/** Up to `limit`, or one less where that would cut a character in two. */
const wholeUntil = (text: string, limit: number): number =>
  limit < text.length && /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
