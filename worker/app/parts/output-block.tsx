import { useMemo } from 'preact/hooks';
import { visibleText } from '../../../shared/display/visible-text.ts';
import type { OutputBlock as Block, OutputSegment } from '../live/output.ts';
import { countWords } from '../words/time-words.ts';
import { Pieces } from './foreign-text.tsx';

/** Columns matter in it, and a dash in it runs nothing. */
const OUTPUT = { collapse: false, purpose: 'prose' } as const;

/** Drawn outside the stream's mark, which would otherwise begin on the next line, too. */
const LAST_LINE_END = /\r?\n$/;

const Segment = ({ segment, lost }: { readonly segment: OutputSegment; readonly lost: string }) => (
  <>
    {segment.missing > 0 && (
      <span class="output-gap">
        {countWords(segment.missing, 'piece')} dropped here{lost}; the machine keeps more.
      </span>
    )}
    {segment.stream !== 'stdout' && <span class="sr-only">{segment.stream}: </span>}
    <span class={`output-text output-${segment.stream}`}>
      <Pieces pieces={visibleText(segment.text.replace(LAST_LINE_END, ''), OUTPUT)} />
    </span>
    {LAST_LINE_END.test(segment.text) && '\n'}
  </>
);

/** Some lines of output. Drawn again only when it grew. */
export const OutputBlock = (props: {
  readonly block: Block;
  readonly isTitled: boolean;
  readonly lost: string;
}) => {
  const { block, isTitled, lost } = props;
  const { segments } = block;
  // Segments never change but for the last one, which is a new object then.
  return useMemo(
    () => (
      <span class="output-block">
        {isTitled && <span class="output-step">Step {block.step + 1}</span>}
        {segments.map((segment) => (
          <Segment key={segment.id} segment={segment} lost={lost} />
        ))}
      </span>
    ),
    [isTitled, lost, segments.length, segments.at(-1)],
  );
};
