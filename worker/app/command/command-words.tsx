import type { ComponentChild } from 'preact';
import { Fragment } from 'preact';
import type { Piece } from '../../../shared/display/visible-text.ts';
import { type CommandWord, wordsOf } from './words.ts';

/** Of these a line's end can cut nothing off, so they need no box. */
const isPlain = ({ parts }: CommandWord<{ readonly piece: Piece }>): boolean =>
  parts.every(({ piece }) => piece.kind === 'text' && /^\w+$/.test(piece.text));

/** A command's parts, cut at their blanks, in lines that end between words only. */
export const CommandWords = <P extends { readonly piece: Piece }>(props: {
  readonly parts: readonly P[];
  readonly draw: (part: P) => ComponentChild;
}) => (
  <>
    {wordsOf(props.parts).map((word, index) => {
      const drawn = word.parts.map((part, at) => <Fragment key={at}>{props.draw(part)}</Fragment>);
      return word.isBlank || isPlain(word) ? (
        <Fragment key={index}>{drawn}</Fragment>
      ) : (
        <span key={index} class="code-word">
          {drawn}
        </span>
      );
    })}
  </>
);
