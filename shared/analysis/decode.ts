const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** The bytes of base64 as .NET reads it: white space is skipped; null if it is not base64. */
export const decodeBase64 = (encoded: string): Uint8Array | null => {
  const digits = encoded.replace(/[ \t\r\n]/g, '').replace(/={1,2}$/, '');
  if (digits.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    const value = VALUES.get(digit);
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
};

/** The text of bytes; null if they aren't text in that encoding. UTF-16 is little-endian, as PowerShell writes it. */
export const decodeText = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le'): string | null => {
  if (encoding === 'utf-16le') {
    if (bytes.length % 2 === 1) return null;
    let text = '';
    for (let at = 0; at < bytes.length; at += 2) {
      text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
    }
    return text;
  }
  try {
    return decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
};
