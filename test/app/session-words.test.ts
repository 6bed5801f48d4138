import { describe, expect, it, test } from 'vitest';
import { cameByWords, deviceKind, ownWords, signOutQuestion } from '../../worker/app/words/session-words.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/143.0.0.0 Mobile Safari/537.36`,
    'Chrome on an Android phone',
  ],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/143.0.0.0 Safari/537.36`,
    'Chrome on an Android tablet',
  ],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    'Samsung Internet on an Android phone',
  ],
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox on an Android phone'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0`,
    'Edge on Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari on an iPhone',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/143.0 Mobile/15E148 Safari/604.1',
    'Chrome on an iPhone',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
    'Safari on a Mac or iPad',
  ],
  [
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${WEBKIT} Chrome/143.0.0.0 Safari/537.36`,
    'Chrome on a Chromebook',
  ],
])('a device is named in plain words: %s', (userAgent, kind) => {
  expect(deviceKind(userAgent)).toBe(kind);
});

describe('a device that is no browser that is known', () => {
  it('has no name of this app’s own, whatever it says', () => {
    for (const said of ['curl/8.5.0', '', 'This device, Chrome/1 on Windows NT', 'Mozilla/5.0 (x) y'])
      expect(deviceKind(said), said).toBeNull();
    expect(deviceKind(null)).toBe('A device');
  });

  it('is shown the beginning of', () => {
    expect(ownWords('curl/8.5.0')).toBe('curl/8.5.0');
    expect(ownWords('x'.repeat(300))).toBe(`${'x'.repeat(60)}…`);
  });
});

it('says how a device came in, and that a passkey stays when it is signed out', () => {
  expect(cameByWords({ signed_in_with: 'passkey', signed_in_by: 'Pixel 9' })).toBe('with the passkey');
  expect(cameByWords({ signed_in_with: 'link', signed_in_by: null })).toBe('by a link');
  expect(cameByWords({ signed_in_with: 'claim_code', signed_in_by: null })).toContain('first link');
  expect(signOutQuestion({ signed_in_with: 'passkey' })).toContain('passkey stays good');
  expect(signOutQuestion({ signed_in_with: 'link' })).toContain('needs a new link');
});
