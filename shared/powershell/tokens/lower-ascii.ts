/**
 * The text in lower case as PowerShell compares keywords and operators. U+212A KELVIN SIGN is the one character
 * outside ASCII that JavaScript lowers into it: `brea\u212A` is no `break`.
 */
export const lowerAscii = (text: string): string =>
  text.includes('\u212A') ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text.toLowerCase();
