import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isDerSignature } from '../../../shared/proof/ecdsa-signature.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('an ECDSA signature', () => {
  it.each(['P-256', 'P-384', 'P-521'])('of %s has one form', (namedCurve) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve });
    for (let count = 0; count < 50; count += 1) {
      const signature = sign('sha256', Buffer.from([count]), privateKey);
      expect(isDerSignature(signature)).toBe(true);
      for (const other of [signature.subarray(0, -1), Buffer.concat([signature, Buffer.of(0)])]) {
        expect(isDerSignature(other)).toBe(false);
      }
    }
  });

  it.each([
    ['nothing', ''],
    ['another tag', 'b006020101020101'],
    ['another tag of a number', '3006420101020101'],
    ['a length that is too long', '3007020101020101'],
    ['a long length where a short one does', '308106020101020101'],
    ['a length without end', '3080020101020101'],
    ['a number of no bytes', '30050200020101'],
    ['a negative number', '3006020181020101'],
    ['a needless zero', '300702020001020101'],
    ['a number that ends outside', '3006020101020201'],
    ['one number', '3003020101'],
    ['three numbers', '3009020101020101020101'],
  ])('is not %s', (_, hex) => {
    expect(isDerSignature(bytes(hex))).toBe(false);
  });

  it('is two numbers, with a zero before a high bit', () => {
    expect(isDerSignature(bytes('3006020101020101'))).toBe(true);
    expect(isDerSignature(bytes('300702020080020101'))).toBe(true);
  });
});
