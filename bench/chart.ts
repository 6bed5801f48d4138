import { type Figure, targetWords } from './figure.ts';

const WIDTH = 720;
const ROW = 44;
const LEFT = 250;
const SCALE = 2;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** The ratios as bars in SVG, with the floor and each target marked. Readable in light and dark. */
export const chart = (figures: readonly Figure[]): string => {
  const room = WIDTH - LEFT - 70;
  const x = (ratio: number): number => LEFT + (Math.min(ratio, SCALE) / SCALE) * room;
  const rows = figures.map((each, index) => {
    const y = 40 + index * ROW;
    const { target } = each;
    const mark = target === undefined ? undefined : 'atMost' in target ? target.atMost : target.atLeast;
    return [
      `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end">${escaped(each.name)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${(x(each.ratio) - LEFT).toFixed(1)}" height="20" fill="#5b7ddb"/>`,
      mark === undefined
        ? ''
        : `<path d="M${x(mark).toFixed(1)} ${y - 5}v30" stroke="#c2410c" stroke-width="2"/>`,
      `<text x="${(x(each.ratio) + 8).toFixed(1)}" y="${y + 15}">${each.ratio.toFixed(2)}</text>`,
      target === undefined
        ? ''
        : `<text class="small" x="${LEFT - 10}" y="${y + 30}" text-anchor="end">${targetWords(each)}</text>`,
    ].join('');
  });
  const height = 40 + figures.length * ROW + 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Ratios to the floor of the same run">
<style>text{font:14px system-ui,sans-serif;fill:#333}.small{font-size:11px;fill:#777}@media(prefers-color-scheme:dark){text{fill:#ddd}.small{fill:#aaa}}</style>
<text x="${x(1).toFixed(1)}" y="18" text-anchor="middle">floor</text>
<path d="M${x(1).toFixed(1)} 24V${height - 16}" stroke="#888" stroke-dasharray="4 4"/>
${rows.join('\n')}
</svg>
`;
};
