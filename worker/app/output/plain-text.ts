import type { OutputTotals } from '../../../shared/output-chunk.ts';
import { withoutAnsi } from './ansi.ts';
import { gapSize } from './gap-words.ts';
import type { Output } from './output.ts';

/** All that is held of the output, as plain text, with a line where pieces are missing. */
export const plainText = (output: Output, totals: OutputTotals): string => {
  const parts = output.segments.map((segment) =>
    segment.missing > 0
      ? `\n[missing here: ${gapSize(output, totals, segment)}; the machine keeps more]\n${segment.text}`
      : segment.text,
  );
  return withoutAnsi(parts.join(''));
};
