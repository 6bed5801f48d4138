import { describe, expect, test } from 'vitest';
import { type DrawnLine, lineAt, rewrapped } from '../../worker/app/reading/rewrap.ts';
import { gapsOf, isWhole, type Seen } from '../../worker/app/reading/seen.ts';

const LINE_PX = 20;
const PADDING_PX = 10;

/** A text of so many characters, drawn in lines of `width` characters. */
const wrapped = (characters: number, width: number): readonly DrawnLine[] =>
  Array.from({ length: Math.ceil(characters / width) }, (_, line) => ({
    at: line * width,
    end: Math.min(characters, (line + 1) * width),
    from: PADDING_PX + line * LINE_PX + 3,
    to: PADDING_PX + (line + 1) * LINE_PX - 3,
  }));
const sizeOf = (lines: readonly DrawnLine[]) => ({
  width: 300,
  height: lines.length * LINE_PX + 2 * PADDING_PX,
});
const seenOf = (lines: readonly DrawnLine[], ...stretches: readonly (readonly [number, number])[]): Seen => ({
  ...sizeOf(lines),
  stretches: stretches.map(([from, to]) => ({ from, to })),
  lately: [],
});

describe('what was seen of a text that is wrapped anew', () => {
  const narrow = wrapped(400, 20);
  const wide = wrapped(400, 40);

  test('is what of its lines was seen whole before', () => {
    // Ten of twenty lines.
    const turned = rewrapped(seenOf(narrow, [0, 210]), narrow, wide, sizeOf(wide));
    expect(turned?.stretches).toEqual([{ from: 0, to: wide[4]?.to }]);
    expect(turned && gapsOf(turned)).toEqual([{ from: wide[4]?.to, to: 220 }]);
  });

  test('does not count a line of which a part was not seen', () => {
    // Eleven lines: the half of the sixth new one.
    const turned = rewrapped(seenOf(narrow, [0, 230]), narrow, wide, sizeOf(wide));
    expect(turned?.stretches).toEqual([{ from: 0, to: wide[4]?.to }]);
  });

  test('does not count a line that was cut by the edge of the screen', () => {
    const turned = rewrapped(seenOf(narrow, [0, 210 - LINE_PX / 2]), narrow, wide, sizeOf(wide));
    expect(turned?.stretches).toEqual([{ from: 0, to: wide[3]?.to }]);
  });

  test('keeps what was left out in the middle, and only that', () => {
    const turned = rewrapped(seenOf(narrow, [0, 130], [170, 420]), narrow, wide, sizeOf(wide));
    expect(turned && gapsOf(turned)).toEqual([{ from: wide[2]?.to, to: wide[4]?.from }]);
  });

  test('loses nothing when the phone is turned back', () => {
    const there = rewrapped(seenOf(wide, [0, 110]), wide, narrow, sizeOf(narrow));
    const back = there && rewrapped(there, narrow, wide, sizeOf(wide));
    expect(back?.stretches).toEqual([{ from: 0, to: wide[4]?.to }]);
  });

  test('is whole only when each line was seen', () => {
    const all = rewrapped(seenOf(narrow, [0, 420]), narrow, wide, sizeOf(wide));
    expect(all && isWhole(all)).toBe(true);
    const none = rewrapped(seenOf(narrow), narrow, wide, sizeOf(wide));
    expect(none?.stretches).toEqual([]);
  });

  test('counts what stands beside each other only when both were seen', () => {
    const [label = { at: 0, end: 20, from: 0, to: 0 }, text = label] = wide;
    const beside = [label, { ...text, from: label.from, to: label.to }];
    const apart = [label, text];
    // Of two lines, one under the other, the first was seen.
    const turned = rewrapped(seenOf(apart, [0, 30]), apart, beside, { width: 300, height: 40 });
    expect(turned && gapsOf(turned)).toEqual([{ from: label.from, to: 40 }]);
  });

  test('is not known without text', () => {
    expect(rewrapped(seenOf(narrow, [0, 210]), [], wide, sizeOf(wide))).toBeUndefined();
  });
});

test('finds the line that shows a place of the text', () => {
  const lines = wrapped(400, 40);
  expect(lineAt(lines, 45)).toBe(lines[1]);
  expect(lineAt(lines, 80)).toBe(lines[2]);
  expect(lineAt(lines, 400)).toBeUndefined();
});
