import { useMemo } from 'preact/hooks';
import type { At } from '../../../shared/analysis/facts.ts';
import { type Piece, visibleText } from '../../../shared/display/visible-text.ts';
import type { Span } from '../../../shared/policy/highlight.ts';
import { Inline, Pieces } from '../parts/foreign-text.tsx';
import { deceptionWords } from '../words/deception-words.ts';
import type { Fault } from '../words/fault-words.ts';
import { CommandWords } from './command-words.tsx';
import { type FragmentGroup, fragmentsOf } from './fragments.ts';
import { cutAtBlanks } from './words.ts';

const NO_SPANS: readonly Span[] = [];

const COMMAND = { collapse: true, purpose: 'command' } as const;
const PROSE = { collapse: true, purpose: 'prose' } as const;

interface CommandPart {
  readonly piece: Piece;
  readonly span: Span | null;
  readonly isPointed: boolean;
  /** The full name of the alias that ends with this part. */
  readonly fullName: string | undefined;
}

const fullNameOf = (span: Span | null): string | undefined =>
  span?.resolved === undefined
    ? undefined
    : visibleText(span.resolved, PROSE)
        .map((piece) => (piece.kind === 'text' ? piece.text : piece.label))
        .join('');

const partsOf = (groups: readonly FragmentGroup[]): readonly CommandPart[] =>
  groups.flatMap(({ span, fragments }) =>
    fragments
      .flatMap(({ piece, isPointed }) => cutAtBlanks(piece).map((cut) => ({ piece: cut, isPointed })))
      .map((part, index, { length }) => ({
        ...part,
        span,
        fullName: index === length - 1 ? fullNameOf(span) : undefined,
      })),
  );

const Part = ({ piece, span, isPointed, fullName }: CommandPart) => (
  <>
    <span
      class={[
        span && `code-${span.kind}`,
        span?.dangerous !== undefined && 'code-dangerous',
        isPointed && 'is-pointed',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <Pieces pieces={[piece]} />
    </span>
    {/* Drawn by the style, so that it is no text of the command: not marked, copied or found. */}
    {fullName !== undefined && <span class="code-full" data-full={fullName} />}
  </>
);

const drawPart = (part: CommandPart) =>
  part.span === null && !part.isPointed ? <Pieces pieces={[part.piece]} /> : <Part {...part} />;

/**
 * A whole command: every character, wrapped between words, in the order in which it is written; coloured where its
 * spans are known. `pointed` is the place that a rule speaks of; until then the place of the `fault` is marked.
 */
export const CommandText = (props: {
  readonly command: string;
  readonly spans?: readonly Span[] | undefined;
  readonly pointed?: At | null;
  readonly fault?: Fault | undefined;
}) => {
  const { command, spans = NO_SPANS, fault } = props;
  const pointed = props.pointed ?? fault?.at ?? null;
  const pieces = useMemo(() => visibleText(command, COMMAND), [command]);
  const parts = useMemo(
    () => partsOf(fragmentsOf(command, pieces, spans, pointed)),
    [command, pieces, spans, pointed],
  );
  const warning = useMemo(() => deceptionWords(pieces), [pieces]);
  return (
    <>
      {warning !== undefined && <p class="warning">{warning}</p>}
      {fault !== undefined && (
        <p class="warning">
          <Inline text={fault.words} />
        </p>
      )}
      <pre class={fault === undefined ? 'command' : 'command command-faulty'} dir="ltr">
        <CommandWords parts={parts} draw={drawPart} />
      </pre>
    </>
  );
};
