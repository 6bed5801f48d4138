import { expect, it } from 'vitest';
import { looksLike } from '../../../shared/display/name-skeleton.ts';

it.each([
  ['Pixel 9', 'pixel 9'],
  ['BUILD-02', 'BUILD-O2'],
  ['web-1', 'web-l'],
  ['web-1', 'web-I'],
  ['iPhone', 'lPhone'],
  ['web-l', 'web-|'],
  ['lab', 'Ӏab'],
  ['Node', 'Νode'],
  ['server', 'serνer'],
  ['Νίκος', 'νίκος'],
  ['Βeta', 'βeta'],
  ['Ѵan', 'van'],
  ['iPhone', 'IPhone'],
  ['modern', 'modem'],
  ['deploy', 'dерlоу'],
  ['Ann', 'Αnn'],
  ['agent', 'ａｇｅｎｔ'],
  ['Pixel 9', ' Pixel  9 '],
])('takes %j and %j for the same', (one, other) => {
  expect(looksLike(one, other)).toBe(true);
});

it.each([
  ['BUILD-02', 'BUILD-03'],
  ['iPhone', 'iPhone 2'],
  ['Jose', 'José'],
  ['web-1', 'web-2'],
  ['agent-10', 'agent-100'],
])('tells %j from %j', (one, other) => {
  expect(looksLike(one, other)).toBe(false);
});
