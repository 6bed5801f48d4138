import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../shared/proof/base64url.ts';
import { keyText, parseKeyText, type SharedKey } from '../../../shared/proof/key-text.ts';

const SHARED: SharedKey = {
  relying_party: { rp_id: 'provara.test', origins: ['https://provara.test'] },
  key: { credential_id: 'AAAA', public_key: 'pQECAyYgASFY', name: 'Jürgen 9', role: 'owner' },
};
const JSON_TEXT = JSON.stringify({ relying_party: SHARED.relying_party, keys: [SHARED.key] });

describe('a passkey as one word', () => {
  it('comes back as it was, also with spaces around it and as JSON', () => {
    expect(keyText(SHARED)).toMatch(/^provara-key\.[\w-]+$/);
    expect(parseKeyText(`\n ${keyText(SHARED)} \n`)).toEqual(SHARED);
    expect(parseKeyText(JSON_TEXT)).toEqual(SHARED);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['a token', 'pv_owner_main_x'],
    ['a word that was cut', keyText(SHARED).slice(0, -3)],
    ['bytes that are not UTF-8', `provara-key.${toBase64url(Uint8Array.of(0xff, 0xfe))}`],
    ['no key', JSON.stringify({ relying_party: SHARED.relying_party, keys: [] })],
    ['two keys', JSON.stringify({ relying_party: SHARED.relying_party, keys: [SHARED.key, SHARED.key] })],
    ['an unknown field', JSON_TEXT.replace('{', '{"also":1,')],
    ['a name that is none', JSON_TEXT.replace('Jürgen 9', '\u202e')],
  ])('is not read from %s', (_, text) => {
    expect(parseKeyText(text)).toBeUndefined();
  });
});
