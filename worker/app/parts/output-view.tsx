import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OutputTotals } from '../../../shared/output-chunk.ts';
import { blocksOf, type Output } from '../live/output.ts';
import { bytesWords } from '../words/time-words.ts';
import { OutputBlock } from './output-block.tsx';

/** So near to the end counts as following it. */
const NEAR_END_PX = 40;

/** Keeps a box at its end until someone scrolls up in it. */
const useFollow = () => {
  const box = useRef<HTMLPreElement>(null);
  const top = useRef(0);
  const [isFollowing, setFollowing] = useState(true);
  useEffect(() => {
    const content = box.current?.firstElementChild;
    if (!isFollowing || !content) return;
    // A block has its true height only once it is near the screen: going to the end can make the end move.
    const observer = new ResizeObserver(() => {
      if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
    });
    observer.observe(content);
    return () => observer.disconnect();
  }, [isFollowing]);
  const onScroll = () => {
    const { current } = box;
    if (current === null) return;
    const isNearEnd = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_END_PX;
    // Growing never moves the box up: only a person does.
    if (isNearEnd) setFollowing(true);
    else if (current.scrollTop < top.current) setFollowing(false);
    top.current = current.scrollTop;
  };
  return { box, isFollowing, onScroll, follow: () => setFollowing(true) };
};

/** Output as it comes: dark, whole, following its end unless someone scrolled up. */
export const OutputView = (props: {
  readonly output: Output | null;
  readonly totals: OutputTotals;
  readonly isRunning: boolean;
  readonly manySteps: boolean;
}) => {
  const { box, isFollowing, onScroll, follow } = useFollow();
  const segments = props.output?.segments;
  const blocks = useMemo(() => blocksOf(segments ?? []), [segments]);
  const { dropped_bytes, next } = props.totals;
  const lost = dropped_bytes > 0 ? ` (${bytesWords(dropped_bytes)})` : '';
  const waiting = props.isRunning ? 'No output yet.' : 'There was no output.';
  return (
    <section class="output" aria-labelledby="output-title">
      <h2 id="output-title">Output</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard can't scroll the box in Safari */}
      <pre ref={box} class="output-box" dir="ltr" tabIndex={0} onScroll={onScroll}>
        <span class="output-all">
          {(props.output?.letGo ?? 0) > 0 && <span class="output-gap">Showing the end.</span>}
          {blocks.length === 0 && <span class="output-gap">{next > 0 ? 'Loading…' : waiting}</span>}
          {blocks.map((block) => (
            <OutputBlock
              key={block.id}
              block={block}
              lost={lost}
              isTitled={props.manySteps && block.isFirst}
            />
          ))}
        </span>
      </pre>
      {!isFollowing && props.isRunning && (
        <button type="button" class="button output-follow" onClick={follow}>
          Follow the end
        </button>
      )}
    </section>
  );
};
