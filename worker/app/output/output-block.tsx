import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { visibleText } from '../../../shared/display/visible-text.ts';
import { Pieces } from '../parts/foreign-text.tsx';
import { type AnsiStyle, ansiRuns } from './ansi.ts';
import type { OutputBlock as Block, OutputSegment } from './output.ts';
import { useNear } from './use-near.ts';

/** Columns matter in it, and a dash in it runs nothing. */
const OUTPUT = { collapse: false, purpose: 'prose' } as const;

/** Drawn outside the stream's mark, which would otherwise begin on the next line, too. */
const LAST_LINE_END = /\r?\n$/;

/** A line of the box, and what of it a character takes; only the length of a scroll bar depends on it. */
const LINE_PX = 19.5;
const LINE_CHARACTERS = 44;

const classOf = ({ colour, isBold, isItalic, isUnderlined }: AnsiStyle): string =>
  [
    colour !== null && `ansi-${colour}`,
    isBold && 'ansi-bold',
    isItalic && 'ansi-italic',
    isUnderlined && 'ansi-underlined',
  ]
    .filter(Boolean)
    .join(' ');

const Segment = ({ segment, gap }: { readonly segment: OutputSegment; readonly gap: string | undefined }) => {
  const { missing, stream, text, style } = segment;
  return (
    <>
      {missing > 0 && <span class="output-gap">Missing here: {gap}; the machine keeps more.</span>}
      {stream !== 'stdout' && <span class="sr-only">{stream}: </span>}
      <span class={`output-text output-${stream}`}>
        {ansiRuns(text.replace(LAST_LINE_END, ''), style).runs.map((run, index) => {
          const pieces = <Pieces pieces={visibleText(run.text, OUTPUT)} />;
          const name = classOf(run.style);
          return name === '' ? (
            pieces
          ) : (
            <span key={index} class={name}>
              {pieces}
            </span>
          );
        })}
      </span>
      {LAST_LINE_END.test(text) && '\n'}
    </>
  );
};

const guessedPx = (segments: readonly OutputSegment[]): number => {
  let lines = 0;
  for (const { text } of segments) {
    for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / LINE_CHARACTERS));
  }
  return lines * LINE_PX;
};

/** Some lines of output: drawn while they are near the screen, else a gap of their height. */
export const OutputBlock = (props: {
  readonly block: Block;
  readonly isLast: boolean;
  readonly isTitled: boolean;
  /** How much is missing before the segments that have a gap before them. */
  readonly gaps: ReadonlyMap<string, string>;
}) => {
  const { block, isTitled, gaps } = props;
  const { segments } = block;
  const known = segments.map(({ id }) => gaps.get(id) ?? '').join(' ');
  const box = useRef<HTMLSpanElement>(null);
  const height = useRef<number | null>(null);
  const isNear = useNear(box, props.isLast);
  useLayoutEffect(() => {
    if (isNear && box.current !== null) height.current = box.current.offsetHeight;
  });
  // Segments never change but for the last one, which is a new object then.
  return useMemo(
    () =>
      isNear ? (
        <span ref={box} class="output-block">
          {isTitled && <span class="output-step">Step {block.step + 1}</span>}
          {segments.map((segment) => (
            <Segment key={segment.id} segment={segment} gap={gaps.get(segment.id)} />
          ))}
        </span>
      ) : (
        <span
          ref={box}
          class="output-block"
          style={{ height: `${height.current ?? guessedPx(segments)}px` }}
        />
      ),
    [isNear, isTitled, known, segments.length, segments.at(-1)],
  );
};
