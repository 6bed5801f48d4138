import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { visibleText } from '../../../shared/display/visible-text.ts';
import { Pieces } from '../parts/foreign-text.tsx';
import { type AnsiStyle, ansiRuns } from './ansi.ts';
import { type DrawnPart, latestStates } from './latest-states.ts';
import type { OutputBlock as Block, OutputSegment } from './output.ts';
import { useNear } from './use-near.ts';

/** Columns matter in it, and a dash in it runs nothing. */
const OUTPUT = { collapse: false, purpose: 'prose' } as const;

/** Drawn outside the stream's mark, which would otherwise begin on the next line, too. */
const LAST_LINE_END = /\n$/;

/** A line of the box, and what of it a character takes; only the length of a scroll bar depends on it. */
const LINE_PX = 19.5;
const LINE_CHARACTERS = 44;

/** What was written over is not drawn, but never kept from anybody: each such line has the sign, each block says what it means. */
const SIGN = '↺';
const REWRITTEN = 'written over; all of it is in Download';

const classOf = ({ colour, isBold, isItalic, isUnderlined }: AnsiStyle): string =>
  [
    colour !== null && `ansi-${colour}`,
    isBold && 'ansi-bold',
    isItalic && 'ansi-italic',
    isUnderlined && 'ansi-underlined',
  ]
    .filter(Boolean)
    .join(' ');

const Runs = ({ text, style }: { readonly text: string; readonly style: AnsiStyle }) => (
  <>
    {ansiRuns(text, style).runs.map((run, index) => {
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
  </>
);

const endsWithLine = (part: DrawnPart | undefined): boolean => part?.text.endsWith('\n') === true;

/** Hangs before the line, whose columns stay where they are; behind another stream's text it takes its own room. */
const Sign = ({ startsLine }: { readonly startsLine: boolean }) => (
  <span class={`output-rewritten ${startsLine ? 'is-hanging' : ''}`} title={REWRITTEN}>
    {SIGN}{' '}
  </span>
);

const Segment = (props: {
  readonly segment: OutputSegment;
  readonly parts: readonly DrawnPart[];
  readonly gap: string | undefined;
  readonly startsLine: boolean;
}) => {
  const { missing, stream } = props.segment;
  const parts = props.parts.filter(({ text }) => text !== '');
  const endsLine = LAST_LINE_END.test(parts.at(-1)?.text ?? '');
  return (
    <>
      {missing > 0 && <span class="output-gap">Missing here: {props.gap}; the machine keeps more.</span>}
      {stream !== 'stdout' && parts.length > 0 && <span class="sr-only">{stream}: </span>}
      <span class={`output-text output-${stream}`}>
        {parts.map(({ text, style, isRewritten }, index) => (
          <Fragment key={index}>
            {isRewritten && (
              <Sign startsLine={index === 0 ? props.startsLine : endsWithLine(parts[index - 1])} />
            )}
            <Runs text={index === parts.length - 1 ? text.replace(LAST_LINE_END, '') : text} style={style} />
          </Fragment>
        ))}
      </span>
      {endsLine && '\n'}
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
  const draw = () => {
    const drawn = latestStates(segments);
    const isRewritten = drawn.some((parts) => parts.some((part) => part.isRewritten));
    return (
      <span ref={box} class="output-block">
        {isTitled && <span class="output-step">Step {block.step + 1}</span>}
        {isRewritten && (
          <span class="output-gap">
            {SIGN} {REWRITTEN}
          </span>
        )}
        {drawn.map((parts, index) => {
          const segment = segments[index];
          const before = drawn
            .slice(0, index)
            .flat()
            .findLast(({ text }) => text !== '');
          return (
            segment && (
              <Segment
                key={segment.id}
                segment={segment}
                parts={parts}
                gap={gaps.get(segment.id)}
                startsLine={before === undefined || segment.missing > 0 || endsWithLine(before)}
              />
            )
          );
        })}
      </span>
    );
  };
  // Segments never change but for the last one, which is a new object then.
  return useMemo(
    () =>
      isNear ? (
        draw()
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
