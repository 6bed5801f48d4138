import { useMemo } from 'preact/hooks';
import type { At } from '../../../shared/analysis/facts.ts';
import { visibleText } from '../../../shared/display/visible-text.ts';
import type { Span } from '../../../shared/policy/highlight.ts';
import { type FragmentGroup, fragmentsOf } from '../command/fragments.ts';
import { deceptionWords } from '../words/deception-words.ts';
import { Inline, Pieces } from './foreign-text.tsx';

const NO_SPANS: readonly Span[] = [];

/** Longer names stand beside the alias: what stands below it is never broken, and must fit at 200 % text size. */
const BELOW_CHARACTERS = 19;
const ALIAS_CHARACTERS = 12;

const Fragments = ({ fragments }: Pick<FragmentGroup, 'fragments'>) => (
  <>
    {fragments.map((fragment, index) =>
      fragment.isPointed ? (
        <span key={index} class="is-pointed">
          <Pieces pieces={[fragment.piece]} />
        </span>
      ) : (
        <Pieces key={index} pieces={[fragment.piece]} />
      ),
    )}
  </>
);

const Spanned = ({ span, fragments }: { readonly span: Span } & Pick<FragmentGroup, 'fragments'>) => {
  const { resolved, dangerous, kind } = span;
  const written = (
    <span class={`code-${kind}${dangerous === undefined ? '' : ' code-dangerous'}`}>
      <Fragments fragments={fragments} />
    </span>
  );
  if (resolved === undefined) return written;
  const isShort = span.end - span.start <= ALIAS_CHARACTERS && resolved.length <= BELOW_CHARACTERS;
  if (!isShort) {
    return (
      <>
        {written}
        <span class="code-full">
          {' = '}
          <Inline text={resolved} />
        </span>
      </>
    );
  }
  return (
    <ruby class="code-alias">
      {written}
      <rt>
        <Inline text={resolved} />
      </rt>
    </ruby>
  );
};

/**
 * A whole command: every character, wrapped, in the order in which it is written; coloured where its spans are
 * known. `pointed` is the place that a rule speaks of.
 */
export const CommandText = (props: {
  readonly command: string;
  readonly spans?: readonly Span[] | undefined;
  readonly pointed?: At | null;
}) => {
  const { command, spans = NO_SPANS, pointed = null } = props;
  const pieces = useMemo(() => visibleText(command, { collapse: true, purpose: 'command' }), [command]);
  const groups = useMemo(
    () => fragmentsOf(command, pieces, spans, pointed),
    [command, pieces, spans, pointed],
  );
  const warning = useMemo(() => deceptionWords(pieces), [pieces]);
  return (
    <>
      {warning !== undefined && <p class="warning">{warning}</p>}
      <pre class="command" dir="ltr">
        {groups.map(({ span, fragments }, index) =>
          span === null ? (
            <Fragments key={index} fragments={fragments} />
          ) : (
            <Spanned key={index} span={span} fragments={fragments} />
          ),
        )}
      </pre>
    </>
  );
};
