import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OutputTotals } from '../../../shared/output-chunk.ts';
import { gapSize, sizeWords } from './gap-words.ts';
import { blocksOf, type Output } from './output.ts';
import { OutputBlock } from './output-block.tsx';
import { OutputTools } from './output-tools.tsx';
import { useFollow } from './use-follow.ts';
import { makeNearness, type Nearness, NearnessContext } from './use-near.ts';

/** Said in place of the size, so that nothing moves: a scroll holds it, too. */
const HELD = 'Held here; the run goes on.';

/** Output as it comes: dark, whole, following its end unless someone scrolled up or paused it. */
export const OutputView = (props: {
  readonly output: Output | null;
  readonly totals: OutputTotals;
  readonly isRunning: boolean;
  readonly manySteps: boolean;
}) => {
  const { output, totals, isRunning } = props;
  const { box, isFollowing, setFollowing, onScroll } = useFollow(isRunning, output?.letGo ?? 0);
  const [nearness, setNearness] = useState<Nearness | null>(null);
  useEffect(() => {
    if (box.current === null) return;
    const made = makeNearness(box.current);
    setNearness(made);
    return made.stop;
  }, [box]);
  const segments = output?.segments;
  const blocks = useMemo(() => blocksOf(segments ?? []), [segments]);
  const gaps = useMemo(
    () =>
      new Map(
        (output?.segments ?? [])
          .filter(({ missing }) => missing > 0)
          .map((segment) => [segment.id, output === null ? '' : gapSize(output, totals, segment)]),
      ),
    [output, totals],
  );
  const waiting = isRunning ? 'No output yet.' : 'There was no output.';
  return (
    <section class="output" aria-labelledby="output-title">
      <div class="output-head">
        <h2 id="output-title">Output</h2>
        {(totals.bytes > 0 || blocks.length > 0) && (
          <span class="quiet">{isRunning && !isFollowing ? HELD : sizeWords(totals, output)}</span>
        )}
        <span class="output-tools">
          {isRunning && (
            <button type="button" class="button button-small" onClick={() => setFollowing(!isFollowing)}>
              {isFollowing ? 'Pause view' : 'Follow'}
            </button>
          )}
          {output !== null && blocks.length > 0 && <OutputTools output={output} totals={totals} />}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard can't scroll the box in Safari */}
      <pre ref={box} class="output-box" dir="ltr" tabIndex={0} onScroll={onScroll}>
        <NearnessContext.Provider value={nearness}>
          <span class="output-all">
            {blocks.length === 0 && <span class="output-gap">{totals.next > 0 ? 'Loading…' : waiting}</span>}
            {blocks.map((block, index) => (
              <OutputBlock
                key={block.id}
                block={block}
                gaps={gaps}
                isLast={index >= blocks.length - 2}
                isTitled={props.manySteps && block.isFirst}
              />
            ))}
          </span>
        </NearnessContext.Provider>
      </pre>
    </section>
  );
};
