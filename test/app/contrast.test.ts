import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const [light = '', dark = ''] = readFileSync('worker/app/style/tokens.css', 'utf8').split('@media');

const colours = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const CODE = ['command', 'parameter', 'string', 'number', 'variable', 'type', 'redirection'];
const PAIRS: readonly (readonly [string, string])[] = [
  ...['high', 'medium', 'low'].map((risk) => [`on-risk-${risk}`, `risk-${risk}`] as const),
  // A place in a command may be dangerous, or pointed at.
  ...CODE.flatMap((kind) =>
    ['card', 'bad-soft', 'accent-soft'].map((ground) => [`code-${kind}`, ground] as const),
  ),
  ...['ground', 'card', 'warn-soft'].map((ground) => ['quiet', ground] as const),
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['bad', 'card'],
  ['ink', 'accent-soft'],
  ['ink', 'bad-soft'],
];

describe.each([
  ['light', colours(light)],
  ['dark', new Map([...colours(light), ...colours(dark)])],
] as const)('colours in %s', (_scheme, tokens) => {
  const of = (name: string): number => luminance(tokens.get(name) ?? expect.unreachable(name));

  test.each(PAIRS)('%s can be read on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  // Their words stand beside them in the legend.
  test.each(['good', 'cancelled', 'quiet', 'risk-high'])('a bar of %s can be seen on the page', (bar) => {
    expect(contrast(of(bar), of('ground'))).toBeGreaterThanOrEqual(3);
  });

  test('the three risks differ in lightness', () => {
    const [high, medium, low] = [of('risk-high'), of('risk-medium'), of('risk-low')];
    expect(contrast(high, medium)).toBeGreaterThan(1.7);
    expect(contrast(medium, low)).toBeGreaterThan(1.5);
  });
});
