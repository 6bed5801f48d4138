// RFC 8628, 6.1: without vowels there are no words, without digits nothing that looks like a letter.
const ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ';
const CHARACTERS = 8;

/** 32 random bytes as a code of 8 letters; four bytes each keep the bias of the remainder below one in 200 million. */
export const newPairingCode = (randomBytes: Uint8Array): string => {
  if (randomBytes.length < CHARACTERS * 4) throw new RangeError('A pairing code needs 32 random bytes.');
  const view = new DataView(randomBytes.buffer, randomBytes.byteOffset);
  return Array.from(
    { length: CHARACTERS },
    (_, index) => ALPHABET[view.getUint32(index * 4) % ALPHABET.length],
  ).join('');
};

/** As people read it: `BCDF-GHJK`. */
export const shownPairingCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** The code as it was typed or scanned, in any case and with or without its dash; undefined when it is none. */
export const readPairingCode = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === CHARACTERS && [...code].every((letter) => ALPHABET.includes(letter))
    ? code
    : undefined;
};
