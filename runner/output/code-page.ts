/** Latin 1, from its no-break space on. */
const LATIN = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('');

/** The characters of the bytes from 0x80 on, where Node's TextDecoder knows none, or, in Node 20, the wrong ones (1252). */
const CONSOLE_PAGES: Readonly<Record<number, string>> = {
  437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
  1252: `${'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'}${LATIN}`,
};

/** Single bytes, as TextDecoder calls their pages. */
const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28591: 'iso-8859-1',
  28592: 'iso-8859-2',
};

/** What each byte from 0x80 on is in a console's code page, as UTF-8; undefined for pages that are not of single bytes. */
export const codePageTable = (page: number | null): readonly Buffer[] | undefined => {
  const characters = page === null ? undefined : (CONSOLE_PAGES[page] ?? byTextDecoder(page));
  if (characters === undefined) return undefined;
  const table = Array.from(characters, (character) => Buffer.from(character));
  return table.length === 128 ? table : undefined;
};

const byTextDecoder = (page: number): string | undefined => {
  const label = page >= 1250 && page <= 1258 ? `windows-${page}` : LABELS[page];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index));
  } catch {
    // A Node that was built with few of the encodings.
    return undefined;
  }
};
