/** One benchmark's outcome: the product against the floor of the same run. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly product: number;
  readonly floor: number;
  /** Product over floor. */
  readonly ratio: number;
  /** What the ratio should be at most (times) or at least (rates); undefined where nothing was promised. */
  readonly target: { readonly atMost: number } | { readonly atLeast: number } | undefined;
}

export const figure = (
  name: string,
  unit: string,
  product: number,
  floor: number,
  target: Figure['target'],
): Figure => ({ name, unit, product, floor, ratio: product / floor, target });

export const isMet = ({ ratio, target }: Figure): boolean => {
  if (target === undefined) return true;
  return 'atMost' in target ? ratio <= target.atMost : ratio >= target.atLeast;
};

export const targetWords = ({ target }: Figure): string => {
  if (target === undefined) return '';
  return 'atMost' in target ? `at most ${target.atMost}` : `at least ${target.atLeast}`;
};

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

/** The figures as a table in Markdown. */
export const figureTable = (figures: readonly Figure[]): string =>
  [
    '| what | product | floor | ratio | target | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...figures.map(
      (each) =>
        `| ${each.name} | ${short(each.product)} ${each.unit} | ${short(each.floor)} ${each.unit} | ${each.ratio.toFixed(2)} | ${targetWords(each)} | ${each.target === undefined ? '' : isMet(each) ? 'met' : 'missed'} |`,
    ),
  ].join('\n');
