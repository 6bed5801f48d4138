import { terminalProse } from './terminal-prose.ts';

// Colours and weights: they hide nothing that matters once they are gone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: every colour begins with the control character ESC.
const COLOURS = /\x1b\[[\d;:]*m/g;
/** A line end of Windows, or a colour, that the end of a piece may have cut in two. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a cut colour has its ESC still.
const CUT = /(?:\r|\x1b(?:\[[\d;:]{0,30})?)$/;

/** Neutralises a program's output piece by piece for a terminal. */
export const terminalFilter = (): ((text: string) => string) => {
  let held = '';
  return (text) => {
    const whole = held + text;
    held = CUT.exec(whole)?.[0] ?? '';
    const ready = whole.slice(0, whole.length - held.length);
    // A lone carriage return would overwrite what was shown.
    const lines = ready.replace(COLOURS, '').replace(/\r\n?/g, '\n');
    return terminalProse(lines);
  };
};
