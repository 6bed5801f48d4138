import type { OutputTotals } from '../../../shared/output-chunk.ts';
import { bytesWords } from '../words/time-words.ts';
import { withoutAnsi } from './ansi.ts';
import { gapSize } from './gap-words.ts';
import type { Output } from './output.ts';

/** All that is held of the output, as plain text, with a line where pieces are missing. */
export const plainText = (output: Output, totals: OutputTotals): string => {
  const { segments, letGo } = output;
  const parts = segments.map((segment) =>
    segment.missing > 0
      ? `\n[missing here: ${gapSize(output, totals, segment)}; the machine keeps more]\n${segment.text}`
      : segment.text,
  );
  const start = letGo > 0 ? `[missing here: the beginning, about ${bytesWords(letGo)}]\n` : '';
  return withoutAnsi(start + parts.join(''));
};
