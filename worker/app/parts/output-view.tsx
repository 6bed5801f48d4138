import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OutputTotals } from '../../../shared/output-chunk.ts';
import type { Output, OutputSegment } from '../live/output.ts';
import { visibleText } from '../visible-text.ts';
import { bytesWords, countWords } from '../words/time-words.ts';
import { Pieces } from './foreign-text.tsx';

/** So near to the end counts as following it. */
const NEAR_END_PX = 40;

/** Drawn outside the stream's mark, which would otherwise begin on the next line, too. */
const LAST_LINE_END = /\r?\n$/;

const Segment = (props: {
  readonly segment: OutputSegment;
  readonly step: number | null;
  readonly lost: string;
}) => {
  const { segment, step } = props;
  // The element is kept as long as its text is the same: a flood draws only the last one anew.
  const text = useMemo(
    () => <Pieces pieces={visibleText(segment.text.replace(LAST_LINE_END, ''), false)} />,
    [segment.text],
  );
  const isLineEnded = LAST_LINE_END.test(segment.text);
  return (
    <>
      {segment.missing > 0 && (
        <span class="output-gap">
          {countWords(segment.missing, 'piece')} dropped here{props.lost}; the machine keeps more.
        </span>
      )}
      {step !== null && <span class="output-step">Step {step + 1}</span>}
      {segment.stream !== 'stdout' && <span class="sr-only">{segment.stream}: </span>}
      <span class={`output-text output-${segment.stream}`}>{text}</span>
      {isLineEnded && '\n'}
    </>
  );
};

/** Output as it comes: dark, whole, following its end unless someone scrolled up. */
export const OutputView = (props: {
  readonly output: Output | null;
  readonly totals: OutputTotals;
  readonly isRunning: boolean;
  readonly manySteps: boolean;
}) => {
  const box = useRef<HTMLPreElement>(null);
  const [isFollowing, setFollowing] = useState(true);
  const segments = props.output?.segments ?? [];
  const { dropped_bytes } = props.totals;
  const lost = dropped_bytes > 0 ? ` (${bytesWords(dropped_bytes)})` : '';

  useEffect(() => {
    if (isFollowing && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  });
  const onScroll = () => {
    const { current } = box;
    if (current === null) return;
    setFollowing(current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_END_PX);
  };

  const isEmpty = segments.length === 0;
  const waiting = props.isRunning ? 'No output yet.' : 'There was no output.';
  return (
    <section class="output" aria-labelledby="output-title">
      <h2 id="output-title">Output</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard can't scroll the box in Safari */}
      <pre ref={box} class="output-box" dir="ltr" tabIndex={0} onScroll={onScroll}>
        {(props.output?.letGo ?? 0) > 0 && <span class="output-gap">Showing the end.</span>}
        {isEmpty && <span class="output-gap">{props.totals.next > 0 ? 'Loading…' : waiting}</span>}
        {segments.map((segment, index) => (
          <Segment
            key={segment.seq}
            segment={segment}
            lost={lost}
            step={props.manySteps && segment.step !== segments[index - 1]?.step ? segment.step : null}
          />
        ))}
      </pre>
      {!isFollowing && props.isRunning && (
        <button type="button" class="button output-follow" onClick={() => setFollowing(true)}>
          Follow the end
        </button>
      )}
    </section>
  );
};
