import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Env } from '../../../../worker/env.ts';
import { outsideNetwork } from '../../../../worker/hub/outbox/outside-network.ts';

const networkWith = (settings: Partial<Env> = {}) => outsideNetwork(settings as Env);
const passes = (url: string, settings?: Partial<Env>): boolean => networkWith(settings).check(url, 'url').ok;

const PRIVATE =
  'is of a private network. Whoever starts the hub can list it in the environment variable PROVARA_PRIVATE_TARGETS of npm start:';

afterEach(() => vi.restoreAllMocks());

describe('addresses that the hub sends to', () => {
  it.each([
    'https://hooks.example.com/provara?team=1',
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://ntfy.example.org:8443/topic',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
    'https://172.32.0.1/',
    'https://100.128.0.1/',
  ])('passes %s', (url) => expect(passes(url)).toBe(true));

  it.each([
    'http://hooks.example.com/',
    'ftp://hooks.example.com/',
    'https://user@hooks.example.com/',
    'https://user:password@hooks.example.com/',
    'hooks.example.com',
    '',
    `https://hooks.example.com/${'a'.repeat(2_000)}`,
    'https://localhost/',
    'https://localhost./',
    'https://nas/',
    'https://printer.local/',
    'https://db.internal/',
    'https://router.home.arpa/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://198.19.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::]/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    'https://[fe80::1]/',
    'https://[fc00::1]/',
    'https://[fd12:3456::1]/',
    'https://[ff02::1]/',
    'https://[2001:db8::1]/',
    'https://[2002:a00:1::]/',
    'https://[2001:0:a00:1::]/',
    'https://①②⑦.0.0.1/',
  ])('refuses %s', (url) => expect(passes(url)).toBe(false));

  it('passes an origin of the private network that the operator listed, and no other port or scheme of it', () => {
    const settings = { PROVARA_PRIVATE_TARGETS: 'http://127.0.0.1:9000, https://ntfy.lan/' };
    expect(passes('http://127.0.0.1:9000/hook', settings)).toBe(true);
    expect(passes('https://ntfy.lan/topic', settings)).toBe(true);
    expect(passes('http://127.0.0.1:9001/hook', settings)).toBe(false);
    expect(passes('https://127.0.0.1:9000/hook', settings)).toBe(false);
    expect(passes('http://ntfy.lan/topic', settings)).toBe(false);
  });

  it.each([
    ['http://hooks.example.com/', 'must begin with https://'],
    ['ftp://192.168.1.7/', 'must begin with https://'],
    ['http://192.168.1.7:9000/x', `${PRIVATE} PROVARA_PRIVATE_TARGETS="http://192.168.1.7:9000" npm start`],
    ['https://nas/', `${PRIVATE} PROVARA_PRIVATE_TARGETS="https://nas" npm start`],
    ['https://user@hooks.example.com/', 'must hold no user name or password'],
    ['nonsense', 'is not an address such as https://hooks.example/provara'],
  ])('says of %s what is wrong and names the field', (url, message) => {
    const checked = networkWith().check(url, 'callback_url');
    expect(checked).toEqual({
      ok: false,
      refusal: {
        code: 'invalid_request',
        detail: `callback_url ${message}.`,
        extra: { errors: [{ path: 'callback_url', message }] },
      },
    });
  });

  it('reaches listed origins by the network that the operator opened, all others by the public one', async () => {
    const publicly = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response());
    const privately = vi.fn().mockResolvedValue(new Response());
    const network = networkWith({
      PROVARA_PRIVATE_TARGETS: 'http://127.0.0.1:9000',
      PRIVATE_NETWORK: { fetch: privately } as unknown as Fetcher,
    });
    await network.send(new URL('http://127.0.0.1:9000/hook'), { method: 'POST' });
    await network.send(new URL('https://hooks.example.com/'), { method: 'POST' });
    expect(privately.mock.calls.map(([url]) => url)).toEqual(['http://127.0.0.1:9000/hook']);
    expect(publicly.mock.calls.map(([url]) => url)).toEqual(['https://hooks.example.com/']);
    expect(publicly.mock.calls[0]?.[1]).toMatchObject({ redirect: 'manual' });
  });
});
