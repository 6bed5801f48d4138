import { describe, expect, it } from 'vitest';
import { addressNotes, codeText, pinnedText, whatNext } from '../../../../runner/cli/pairing/pair-text.ts';

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

describe('what is typed after a pairing', () => {
  const next = (options: Parameters<typeof whatNext>[0]) => whatNext(options, (words) => words.join(' '));

  it('is what was chosen for the pairing, and nothing that was not', () => {
    const text = next({ home: '/srv/p', slots: 2, shell: 'sh' });
    expect(text).toContain('  runner --home /srv/p --slots 2 --shell sh ');
    expect(text).toContain('  service install --home /srv/p --slots 2 --shell sh ');
    expect(text).toContain('  unpair --home /srv/p ');
    expect(next({ slots: 1, shell: 'auto' })).toMatch(/ {2}runner +run what/);
  });
});

describe('what a yes at the machine means', () => {
  const relying_party = { rp_id: 'hub.example', origins: ['https://hub.example'] };
  const key = { credential_id: 'AAAA', public_key: 'AAAA', name: 'Pixel', role: 'owner' } as const;
  const withKey = { relying_party, keys: [key] };
  const without = { relying_party, keys: [] };

  it('is said for the proof that was chosen, with and without passkeys at the hub', () => {
    expect(pinnedText('desk', withKey, 'passkey')).toContain('run only what one of these passkeys');
    expect(pinnedText('desk', withKey, 'token')).toContain(
      'whoever controls the hub could make it run anything',
    );
    expect(pinnedText('desk', without, 'token')).toContain('would run what the hub says was approved');
    expect(pinnedText('desk', without, 'passkey')).toContain('will run nothing until you trust one');
  });
});
