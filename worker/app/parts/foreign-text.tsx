import { useMemo } from 'preact/hooks';
import { type Piece, visibleText } from '../../../shared/display/visible-text.ts';
import { firstLine } from '../words/first-line.ts';

const PROSE = { collapse: true, purpose: 'prose' } as const;
const COMMAND = { collapse: true, purpose: 'command' } as const;

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
  const pieces = useMemo(() => visibleText(text, PROSE), [text]);
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
    () => visibleText([...firstLine(command)].slice(0, CARD_CHARACTERS).join(''), COMMAND),
    [command],
  );
  return (
    <code class="first-line">
      <Pieces pieces={pieces} />
    </code>
  );
};

/** The beginning of an agent's note, on a card: named as the agent's on the lines on which it stands. */
export const Note = ({ text }: { readonly text: string }) => {
  const characters = [...text];
  const isCut = characters.length > CARD_CHARACTERS;
  return (
    <span class="card-note">
      <span class="card-note-whose">Agent’s note:</span>{' '}
      <Inline text={characters.slice(0, CARD_CHARACTERS).join('')} />
      {isCut && '…'}
    </span>
  );
};

/** Words of someone else in a box that can't be mistaken for the app's own. */
export const Quote = ({ who, text }: { readonly who: string; readonly text: string }) => {
  const pieces = useMemo(() => visibleText(text, PROSE), [text]);
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
