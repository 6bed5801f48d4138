import { expect, test } from 'vitest';
import { addressForOthers } from '../../worker/app/words/hub-address.ts';

test.each([
  ['its public address', 'https://hub.example', 'http://localhost:8787', 'https://hub.example'],
  [
    'the address of this page',
    'http://192.0.2.5:8787',
    'http://198.51.100.7:8787',
    'http://198.51.100.7:8787',
  ],
  ['the address of this page', null, 'https://hub.example', 'https://hub.example'],
  ['that on its network', 'http://192.0.2.5:8787', 'http://localhost:8787', 'http://192.0.2.5:8787'],
  ['that on its network', 'http://192.0.2.5:8787', 'http://[::1]:8787', 'http://192.0.2.5:8787'],
  ['none that only this computer reaches', null, 'http://127.0.0.1:8787', undefined],
  ['none before the hub has answered', undefined, 'http://localhost:8787', undefined],
])('another machine is given %s (known: %s, page: %s)', (_what, known, origin, address) => {
  expect(addressForOthers(known, origin)).toBe(address);
});
