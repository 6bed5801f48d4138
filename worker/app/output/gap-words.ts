import type { OutputTotals } from '../../../shared/output-chunk.ts';
import { bytesWords } from '../words/time-words.ts';
import type { Output, OutputSegment } from './output.ts';

/** Whether something is missing between what is held. */
export const hasGaps = ({ segments }: Output): boolean => segments.some(({ missing }) => missing > 0);

/** How much is missing, in bytes: what was let go here, and once all has come also what the hub had and did not give. */
const lostOf = ({ bytes, letGo, next }: Output, totals: OutputTotals): number =>
  letGo + (next === totals.next ? Math.max(0, totals.bytes - bytes) : 0);

/**
 * How much is missing before a segment, for people. Where all has come and it is the only gap, it is all that is missing;
 * else what the segment's own stream, or what was here, tells of it.
 */
export const gapSize = (output: Output, totals: OutputTotals, { missingBytes }: OutputSegment): string => {
  const isOnly = output.segments.filter(({ missing }) => missing > 0).length === 1;
  const lost = output.next === totals.next ? lostOf(output, totals) : 0;
  if (isOnly && lost > 0) return bytesWords(lost);
  return missingBytes > 0 ? bytesWords(missingBytes) : 'some output';
};

/**
 * How much output there is, and how much of it is not on the page. Of the page, not of the hub alone: the hub's totals
 * come with a change of the plan, and who followed a run may hold what the hub let go.
 */
export const sizeWords = (totals: OutputTotals, output: Output | null): string => {
  const size = bytesWords(Math.max(totals.bytes, output?.bytes ?? 0));
  if (output === null || !hasGaps(output)) return size;
  const lost = lostOf(output, totals);
  const gone = lost > 0 ? `${bytesWords(lost)} of ${size}` : `Parts of ${size}`;
  return `${gone} were not kept; the beginning and the end are here`;
};
