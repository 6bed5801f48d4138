import { useMemo } from 'preact/hooks';
import { countHidden, firstLine, type Piece, visibleText } from '../visible-text.ts';
import { countWords } from '../words/time-words.ts';

/** Pieces of a text that someone else wrote. Text nodes only: nothing in it is ever markup. */
export const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>
    {pieces.map((piece, index) =>
      piece.kind === 'text' ? (
        piece.text
      ) : (
        <span key={index} class={`mark mark-${piece.tone}`} title={piece.title}>
          {piece.label}
        </span>
      ),
    )}
  </>
);

/** A short text of someone else within a line: a name, a path, a reason. */
export const Inline = ({ text, class: name }: { readonly text: string; readonly class?: string }) => {
  const pieces = useMemo(() => visibleText(text, true), [text]);
  return (
    <bdi class={name}>
      <Pieces pieces={pieces} />
    </bdi>
  );
};

/** More than a card of any width shows. */
const CARD_CHARACTERS = 200;

/** The first line of a command, on a card. */
export const FirstLine = ({ command }: { readonly command: string }) => {
  const pieces = useMemo(
    () => visibleText([...firstLine(command)].slice(0, CARD_CHARACTERS).join(''), true),
    [command],
  );
  return (
    <code class="first-line">
      <Pieces pieces={pieces} />
    </code>
  );
};

/** A whole command: every character, wrapped, in the order in which it is written. */
export const CommandText = ({ command }: { readonly command: string }) => {
  const pieces = useMemo(() => visibleText(command, true), [command]);
  const hidden = countHidden(pieces);
  return (
    <>
      {hidden > 0 && (
        <p class="warning">
          {countWords(hidden, 'place')} with characters that can't be seen or that reorder others; drawn as
          boxes.
        </p>
      )}
      <pre class="command" dir="ltr">
        <Pieces pieces={pieces} />
      </pre>
    </>
  );
};

/** Words of someone else in a box that can't be mistaken for the app's own. */
export const Quote = ({ who, text }: { readonly who: string; readonly text: string }) => {
  const pieces = useMemo(() => visibleText(text, true), [text]);
  return (
    <figure class="quote">
      <figcaption>
        <Inline text={who} /> says:
      </figcaption>
      <blockquote dir="auto">
        <Pieces pieces={pieces} />
      </blockquote>
    </figure>
  );
};
