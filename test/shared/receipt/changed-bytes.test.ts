import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { receiptText } from '../../../shared/receipt/receipt.ts';
import { verifyReceipt } from '../../../shared/receipt/verify-receipt.ts';
import { aReceipt } from '../../support/receipts.ts';

const PARTS = 8;
const RECEIPTS = {
  passkey: utf8ToBytes(`${receiptText(await aReceipt())}\n`),
  token: utf8ToBytes(`${receiptText(await aReceipt({ kind: 'token' }))}\n`),
};

/** What stands in for the byte at a place, in turn: its neighbour, the other case, a digit, and what is no UTF-8. */
const substitute = (byte: number, at: number): number => {
  const inTurn = [byte ^ 1, byte ^ 0x20, 0x30, byte | 0x80][at % 4] ?? byte;
  return inTurn === byte ? byte ^ 1 : inTurn;
};

it.each(['passkey', 'token'] as const)('a receipt of a %s’s approval is good as it is', async (kind) => {
  expect((await verifyReceipt(RECEIPTS[kind])).ok).toBe(true);
});

const parts = Object.keys(RECEIPTS).flatMap((kind) =>
  Array.from({ length: PARTS }, (_, part) => [kind, part + 1] as const),
);
it.each(parts)(
  'a receipt of a %s’s approval shows each byte that was changed, part %i',
  async (kind, part) => {
    const bytes = RECEIPTS[kind as keyof typeof RECEIPTS].slice();
    const unseen: string[] = [];
    const from = Math.floor(((part - 1) * bytes.length) / PARTS);
    const to = Math.floor((part * bytes.length) / PARTS);
    for (let at = from; at < to; at += 1) {
      const was = bytes[at] ?? 0;
      const byte = substitute(was, at);
      bytes[at] = byte;
      if ((await verifyReceipt(bytes)).ok) unseen.push(`${at}: ${was} to ${byte}`);
      bytes[at] = was;
    }
    expect(unseen).toEqual([]);
  },
);

it('a receipt shows each byte that was taken out or, in turn, put in', async () => {
  const { passkey } = RECEIPTS;
  const unseen: number[] = [];
  // Its last byte is the newline, which may be missing.
  for (let at = 0; at < passkey.length - 1; at += 1) {
    const rest = at % 2 === 0 ? passkey.subarray(at + 1) : passkey.subarray(at);
    const put = at % 2 === 0 ? [] : [passkey[at] ?? 0];
    if ((await verifyReceipt(Uint8Array.of(...passkey.subarray(0, at), ...put, ...rest))).ok) unseen.push(at);
  }
  expect(unseen).toEqual([]);
});
