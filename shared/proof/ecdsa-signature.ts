const SEQUENCE = 0x30;
const INTEGER = 0x02;
const LONG_LENGTH = 0x81;

/**
 * Whether the bytes are an ECDSA signature in DER (RFC 3279, 2.2.3), in the one form that it has. Readers of ASN.1 also
 * take others: then a signature could be changed and still be good.
 */
export const isDerSignature = (bytes: Uint8Array): boolean => {
  const isLong = bytes[1] === LONG_LENGTH;
  const length = bytes[isLong ? 2 : 1] ?? 0;
  const start = isLong ? 3 : 2;
  if (bytes[0] !== SEQUENCE || isLong !== length >= 0x80 || start + length !== bytes.length) return false;
  const second = afterInteger(bytes, start);
  return second !== undefined && afterInteger(bytes, second) === bytes.length;
};

/** Where a positive integer without a needless zero ends; undefined when none begins there. */
const afterInteger = (bytes: Uint8Array, start: number): number | undefined => {
  const [tag, length = 0, first = 0, second = 0] = bytes.subarray(start, start + 4);
  if (tag !== INTEGER || length === 0 || length >= 0x80 || first >= 0x80) return undefined;
  if (first === 0 && length > 1 && second < 0x80) return undefined;
  const end = start + 2 + length;
  return end <= bytes.length ? end : undefined;
};
