import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPairingCode, readPairingCode, shownPairingCode } from '../../../shared/pairing/pairing-code.ts';
import {
  type PairingTranscript,
  pairingCommitment,
  pairingNumber,
} from '../../../shared/pairing/pairing-number.ts';

interface Vector {
  readonly name: string;
  readonly transcript: PairingTranscript;
  readonly number: string;
}
const vectors = JSON.parse(readFileSync('test/vectors/pairing.json', 'utf8')) as Vector[];
const [base] = vectors;
if (base === undefined) throw new Error('no vectors');

describe('the commitment and the number of a pairing', () => {
  it.each(vectors)('are the fixed ones: $name', ({ transcript, number }) => {
    expect(pairingCommitment(transcript.runner_key, transcript.runner_nonce)).toBe(transcript.commitment);
    expect(pairingNumber(transcript)).toBe(number);
  });

  it('changes with everything that both sides must have seen alike', () => {
    const { transcript } = base;
    const { relying_party, keys } = transcript.pinned;
    const [key] = keys;
    if (key === undefined) throw new Error('the first vector has a key');
    const other = 'f'.repeat(64);
    const changed: PairingTranscript[] = [
      { ...transcript, hub: 'other' },
      { ...transcript, commitment: other },
      { ...transcript, runner_key: other },
      { ...transcript, runner_nonce: other },
      { ...transcript, phone_nonce: other },
      { ...transcript, pinned: { relying_party, keys: [] } },
      { ...transcript, pinned: { relying_party, keys: [{ ...key, public_key: 'AQIE' }] } },
      { ...transcript, pinned: { relying_party, keys: [{ ...key, credential_id: 'AQIE' }] } },
      { ...transcript, pinned: { relying_party, keys: [{ ...key, role: 'approver' }] } },
      { ...transcript, pinned: { relying_party: { ...relying_party, rp_id: 'b.example' }, keys } },
      {
        ...transcript,
        pinned: { relying_party: { ...relying_party, origins: ['https://b.example'] }, keys },
      },
    ];
    const numbers = [transcript, ...changed].map(pairingNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('does not take a nonce for a key', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    expect(pairingCommitment(a, b)).not.toBe(pairingCommitment(b, a));
  });
});

describe('a pairing code', () => {
  it('is read as it is shown, in any case, with and without its dash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const code = newPairingCode(bytes);
        expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
        expect(readPairingCode(shownPairingCode(code))).toBe(code);
        expect(readPairingCode(` ${code.toLowerCase()} `)).toBe(code);
      }),
    );
  });

  it.each(['', 'BCDF', 'BCDF-GHJKL', 'BCDF-GHJ1', 'ABCD-EFGH', 'BCDF_GHJK'])('is not %j', (text) => {
    expect(readPairingCode(text)).toBeUndefined();
  });

  it('is never made of too little randomness', () => {
    expect(() => newPairingCode(new Uint8Array(31))).toThrow(RangeError);
  });
});
