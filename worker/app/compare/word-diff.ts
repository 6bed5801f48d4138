/** A stretch of two texts: in both, only in the later one, or only in the earlier one. */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words, runs of spaces, and every other character for itself; joined they are the text. */
const TOKENS = /[\p{L}\p{N}_]+|\s+|[^\s\p{L}\p{N}_]/gu;

/** Comparing takes the product of what differs on both sides; beyond this the whole differing part is exchanged. */
const CELLS = 250_000;

const add = (changes: Change[], kind: Change['kind'], text: string): void => {
  if (text === '') return;
  const last = changes.at(-1);
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
  else changes.push({ kind, text });
};

/** How long the longest common sequence of what is left of both is, for each pair of places. */
const commonLengths = (before: readonly string[], after: readonly string[]): Uint16Array => {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const isSame = before[i] === after[j];
      const down = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      lengths[i * width + j] = isSame ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  return lengths;
};

const middle = (changes: Change[], before: readonly string[], after: readonly string[]): void => {
  if (before.length * after.length > CELLS) {
    add(changes, 'removed', before.join(''));
    add(changes, 'added', after.join(''));
    return;
  }
  const width = after.length + 1;
  const lengths = commonLengths(before, after);
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    const down = lengths[(i + 1) * width + j] ?? 0;
    const right = lengths[i * width + j + 1] ?? 0;
    if (old !== undefined && old === fresh) {
      add(changes, 'same', old);
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || down >= right)) {
      add(changes, 'removed', old);
      i += 1;
    } else {
      add(changes, 'added', fresh ?? '');
      j += 1;
    }
  }
};

/** What changed from one text to another, word by word. Nothing of either is left out. */
export const wordDiff = (before: string, after: string): readonly Change[] => {
  const old = before.match(TOKENS) ?? [];
  const fresh = after.match(TOKENS) ?? [];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const changes: Change[] = [];
  add(changes, 'same', fresh.slice(0, start).join(''));
  middle(changes, old.slice(start, old.length - end), fresh.slice(start, fresh.length - end));
  add(changes, 'same', fresh.slice(fresh.length - end).join(''));
  return changes;
};
