import { describe, expect, it } from 'vitest';
import { codePageTable } from '../../../runner/output/code-page.ts';
import { Utf8Stream } from '../../../runner/output/utf8-stream.ts';

const EVERY_HIGH_BYTE = Buffer.from(Array.from({ length: 128 }, (_, index) => 0x80 + index));

/** Bytes as they are shown on a machine with that page. */
const shown = (page: number | null, bytes: Buffer): string => {
  const stream = new Utf8Stream(codePageTable(page));
  return Buffer.concat([stream.push(bytes), stream.end()]).toString();
};

describe('output in the code page of a console', () => {
  it.each([
    [437, [0x47, 0x72, 0x81, 0xe1, 0x65, 0x20, 0x9b, 0xfe], 'Grüße ¢■'],
    [850, [0x47, 0x72, 0x81, 0xe1, 0x65, 0x20, 0xd5, 0x20, 0xbe], 'Grüße ı ¥'],
    [1252, [0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0x80], 'Grüße €'],
    [1251, [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], 'Привет'],
    [866, [0x8f, 0xe0, 0xa8, 0xa2, 0xa5, 0xe2], 'Привет'],
  ])('is read in page %i', (page, bytes, text) => {
    expect(shown(page, Buffer.from(bytes))).toBe(text);
  });

  it.each([437, 850, 852, 866, 874, 1250, 1252, 1258, 932, 65_001])('loses no byte in page %i', (page) => {
    for (const byte of EVERY_HIGH_BYTE) {
      const text = shown(page, Buffer.from([byte, 0x2e]));
      expect(text).toMatch(/^(.|\\x[0-9A-F]{2})\.$/su);
      expect(text).not.toContain('\uFFFD');
    }
  });

  it('is UTF-8 where it is UTF-8', () => {
    expect(shown(850, Buffer.from('Grüße 你好 🚀'))).toBe('Grüße 你好 🚀');
  });

  it('shows the bytes where the page is not known or not of single bytes', () => {
    for (const page of [null, 932, 1]) expect(shown(page, Buffer.from([0x81]))).toBe('\\x81');
  });
});
