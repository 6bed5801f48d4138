import { terminalText } from '../../../shared/display/terminal-text.ts';

/** What someone else wrote, on one line for a terminal: nothing hidden, cut to a length, for tables. */
export const oneLine = (text: string, length: number, purpose: 'command' | 'prose' = 'prose'): string => {
  // A mark is longer than what it stands for, so no more than this can be shown.
  const shown = [...text.slice(0, 2 * length + 2)].slice(0, length + 1).join('');
  const line = terminalText(shown, { collapse: true, purpose }).replace(/\n/g, '‹line end›');
  const characters = [...line];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
};
