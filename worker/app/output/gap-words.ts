import type { OutputTotals } from '../../../shared/output-chunk.ts';
import { bytesWords } from '../words/time-words.ts';
import type { Output, OutputSegment } from './output.ts';

/** Whether something is missing between what is held. */
export const hasGaps = ({ segments }: Output): boolean => segments.some(({ missing }) => missing > 0);

/**
 * How much is missing before a segment, for people. Where all has come and it is the only gap, it is what the hub had and
 * did not give; else what the segment's own stream tells of it.
 */
export const gapSize = (
  { segments, bytes, next }: Output,
  totals: OutputTotals,
  { missingBytes }: OutputSegment,
): string => {
  const isOnly = segments.filter(({ missing }) => missing > 0).length === 1;
  const lost = next === totals.next ? totals.bytes - bytes : 0;
  if (isOnly && lost > 0) return bytesWords(lost);
  return missingBytes > 0 ? bytesWords(missingBytes) : 'some output';
};
