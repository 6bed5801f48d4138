import { renderUnicodeCompact } from 'uqr';

// Light modules are drawn, dark ones left out: right on a dark terminal. With colours it is right on every one.
const ON = '\x1b[97;40m';
const OFF = '\x1b[0m';

/** A QR code of the text for a terminal, two modules high for each line. */
export const qrCode = (text: string, hasColours: boolean): string => {
  const lines = renderUnicodeCompact(text, { border: 2 }).split('\n');
  return lines.map((line) => (hasColours ? `${ON}${line}${OFF}` : line)).join('\n');
};
