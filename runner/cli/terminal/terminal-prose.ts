import { terminalText } from '../../../shared/display/terminal-text.ts';

/** Words that may quote a hub or a command, for a terminal: what would hide, or move the cursor, is written out. */
export const terminalProse = (text: string): string =>
  terminalText(text, { collapse: false, purpose: 'prose' });
