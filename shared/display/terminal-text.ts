import { type VisibleTextOptions, visibleText } from './visible-text.ts';

/** The text for a terminal: no character that moves the cursor or hides others; each mark in angle quotes. */
export const terminalText = (
  text: string,
  options: VisibleTextOptions = { collapse: false, purpose: 'command' },
): string =>
  visibleText(text, options)
    .map((piece) =>
      piece.kind === 'text' ? piece.text : `‹${piece.tone === 'blank' ? piece.label : piece.title}›`,
    )
    .join('');
