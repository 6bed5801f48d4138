import { describe, expect, it } from 'vitest';
import { addressNotes, codeText } from '../../../runner/cli/pairing/pair-text.ts';

const PHONE = /^A phone can not reach this link/;
const LOCALHOST = /no passkeys at an IP address\. For passkeys use http:\/\/localhost/;
const HTTPS = /no passkeys at an IP address\. For passkeys give the hub an HTTPS address/;

describe('what is said of the address beside the code', () => {
  it.each<[string, RegExp[]]>([
    ['https://hub.example', []],
    ['http://hub.local:8787', []],
    ['http://localhost:8787', [PHONE]],
    ['http://127.0.0.1', [PHONE, LOCALHOST]],
    ['http://[::1]:8787', [PHONE, LOCALHOST]],
    ['http://192.168.1.20:8787', [HTTPS]],
    ['https://[2001:db8::1]', [HTTPS]],
  ])('%s', (base, notes) => {
    expect(addressNotes(base)).toEqual(notes.map((note) => expect.stringMatching(note)));
  });

  it('keeps the port', () => {
    expect(addressNotes('http://127.0.0.1:8787')[1]).toContain('http://localhost:8787 ');
    expect(addressNotes('http://127.0.0.1')[1]).toContain('http://localhost on');
  });

  it('stands beneath the code', () => {
    const begun = { code: 'BCDFGHJK', expiresAt: '2026-01-02T15:04:00.000Z' };
    const text = codeText('http://127.0.0.1:8787', begun, false);
    expect(text.indexOf('A phone can not reach')).toBeGreaterThan(text.indexOf('code BCDF'));
  });
});
