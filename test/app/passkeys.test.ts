import { describe, expect, test } from 'vitest';
import type { Passkeys, PasskeyView } from '../../shared/passkey-api.ts';
import type { RunnerHello } from '../../shared/protocol.ts';
import { passkeyAddress } from '../../worker/app/passkey/passkey-address.ts';
import { passkeysHere } from '../../worker/app/passkey/passkeys-here.ts';
import { trustedThere, waitingForHere } from '../../worker/app/passkey/trusted-there.ts';
import {
  madeElsewhere,
  type ProofFacts,
  whichProof,
  whyNothingCanBeApproved,
} from '../../worker/app/passkey/which-proof.ts';
import { deviceName, passkeyFailureWords, revokeWords } from '../../worker/app/words/passkey-words.ts';
import { aRunner } from './support/samples.ts';

const aHello = (fields: Partial<RunnerHello>): RunnerHello | null => {
  const { hello } = aRunner();
  return hello && { ...hello, ...fields };
};

const view = (id: string, changes: Partial<PasskeyView> = {}): PasskeyView => ({
  id,
  public_key: 'AQID',
  name: id,
  role: 'owner',
  state: 'trusted',
  created_at: '2026-01-02T03:04:05.678Z',
  last_used_at: null,
  revoked_at: null,
  current: false,
  ...changes,
});

const passkeys = (...views: readonly PasskeyView[]): Passkeys => ({
  relying_party: { rp_id: 'hub.example', origins: ['https://hub.example'] },
  public_url: null,
  passkeys: [...views],
});

const facts = (changes: Partial<ProofFacts> = {}): ProofFacts => ({
  machine: 'BUILD-02',
  hello: { proof: 'passkey', trusted_keys: ['mine'] },
  passkeys: passkeys(view('mine'), view('other')),
  here: 'yes',
  isMadeHere: ({ current }) => current,
  hostname: 'hub.example',
  ...changes,
});

describe('with what a yes is proven', () => {
  test('one of the passkeys that the machine trusts', () => {
    expect(whichProof(facts())).toEqual({ kind: 'passkey', rpId: 'hub.example', ids: ['mine'] });
  });

  test('with the hub’s own where the machine takes tokens, never with one that waits or was revoked', () => {
    const known = passkeys(view('a'), view('b', { state: 'waiting' }), view('c', { state: 'revoked' }));
    const proof = whichProof(facts({ hello: { proof: 'token' }, passkeys: known }));
    expect(proof).toMatchObject({ kind: 'passkey', ids: ['a'] });
  });

  test('with one that waits at the hub when the machine trusts it, and with none that was revoked', () => {
    const waiting = passkeys(view('mine', { state: 'waiting' }));
    expect(whichProof(facts({ passkeys: waiting }))).toMatchObject({ kind: 'passkey', ids: ['mine'] });
    const revoked = passkeys(view('mine', { state: 'revoked' }));
    expect(whichProof(facts({ passkeys: revoked })).kind).toBe('impossible');
  });

  const obstacles: readonly [string, Partial<ProofFacts>, string][] = [
    ['a plain address', { here: 'wrong_address' }, 'Open the page at https://hub.example'],
    ['a browser without passkeys', { here: 'no_support' }, 'This browser has no passkeys'],
    ['no passkey at all', { passkeys: passkeys() }, 'set it up in Settings'],
    ['another address', { hostname: 'localhost' }, 'Open the page at https://hub.example'],
    ['a hub that does not say', { passkeys: null }, 'Reload the page'],
  ];
  test.each(obstacles)(
    '%s stops a yes to a machine that asks for one, and only there',
    (_what, changes, words) => {
      const proof = whichProof(facts(changes));
      expect(proof).toMatchObject({ kind: 'impossible', why: expect.stringContaining(words) });
      // Two lines of a phone.
      expect(proof).toMatchObject({ short: expect.stringMatching(/^.{10,72}$/) });
      expect(whichProof(facts({ ...changes, hello: { proof: 'token' } })).kind).toBe('token');
    },
  );

  const atLocalhost = (...others: readonly string[]): Passkeys => ({
    ...passkeys(view('mine')),
    relying_party: { rp_id: 'localhost', origins: ['http://localhost:8787', ...others] },
  });

  test.each(['192.0.2.5', 'hub.example'])('never sends who is at %s to localhost', (hostname) => {
    const here = hostname === 'hub.example' ? 'yes' : 'wrong_address';
    const proof = whichProof(facts({ hostname, here, passkeys: atLocalhost() }));
    expect(proof).toMatchObject({ kind: 'impossible', why: expect.stringContaining('approve there') });
    expect(proof).toMatchObject({ why: expect.stringContaining('/https says how') });
    expect(JSON.stringify(proof)).not.toContain('http://localhost');
  });

  test('sends who is at the computer itself to localhost, and prefers https', () => {
    const own = facts({ hostname: '127.0.0.1', here: 'wrong_address', passkeys: atLocalhost() });
    expect(whichProof(own)).toMatchObject({ why: expect.stringContaining('at http://localhost:8787.') });
    const known = atLocalhost('https://hub.example');
    expect(passkeyAddress(known, '192.0.2.5')).toEqual({ kind: 'at', origins: ['https://hub.example'] });
    expect(passkeyAddress(known, 'localhost')).toEqual({
      kind: 'at',
      origins: ['https://hub.example', 'http://localhost:8787'],
    });
    expect(passkeyAddress({ relying_party: null, public_url: 'https://hub.example' }, '192.0.2.5')).toEqual({
      kind: 'at',
      origins: ['https://hub.example'],
    });
    expect(passkeyAddress({ relying_party: null, public_url: null }, '192.0.2.5')).toEqual({ kind: 'none' });
  });

  test('says how a machine comes to trust the hub’s passkeys', () => {
    const proof = whichProof(facts({ hello: { proof: 'passkey', trusted_keys: [] } }));
    expect(proof).toMatchObject({ kind: 'impossible', why: expect.stringContaining('provara trust add') });
  });

  test('says before a yes that this device’s passkey is not trusted yet, and what to do', () => {
    const known = passkeys(view('mine'), view('new', { state: 'waiting', current: true }));
    expect(whichProof(facts({ passkeys: known }))).toMatchObject({
      kind: 'impossible',
      why: expect.stringMatching(/^This device’s passkey is not trusted yet\. .*touch “Trust it”/),
      isWaiting: true,
    });
    // A machine that takes tokens is not asked by the passkey of another device.
    expect(whichProof(facts({ passkeys: known, hello: { proof: 'token' } }))).toEqual({
      kind: 'token',
      why: 'This device’s passkey is not trusted yet.',
    });
    const both = passkeys(view('mine', { current: true }), view('new', { state: 'waiting', current: true }));
    expect(whichProof(facts({ passkeys: both })).kind).toBe('passkey');
    const revoked = passkeys(view('mine'), view('old', { state: 'revoked', current: true }));
    expect(whichProof(facts({ passkeys: revoked })).kind).toBe('passkey');
  });

  test('says that a machine does not know this device’s passkey, which the hub trusts', () => {
    const known = passkeys(view('mine'), view('other', { current: true }));
    const proof = whichProof(facts({ passkeys: known }));
    expect(proof).toMatchObject({ kind: 'impossible', why: expect.stringContaining('provara trust add') });
    expect(proof).not.toHaveProperty('isWaiting');
  });

  test('names the passkeys that count on a device that has made none of them, and stops nothing', () => {
    const proof = whichProof(facts());
    expect(madeElsewhere(proof, facts().passkeys, () => false)).toEqual(['mine']);
    expect(madeElsewhere(proof, facts().passkeys, ({ id }) => id === 'mine')).toEqual([]);
    // One that does not count is no help.
    expect(madeElsewhere(proof, facts().passkeys, ({ id }) => id === 'other')).toEqual(['mine']);
    expect(madeElsewhere({ kind: 'token', why: '' }, facts().passkeys, () => false)).toEqual([]);
    expect(proof.kind).toBe('passkey');
  });

  test('waits for the hub’s answer rather than go without', () => {
    expect(whichProof(facts({ passkeys: undefined, hello: { proof: 'token' } })).kind).toBe('asking');
  });
});

describe('which passkeys the machines trust', () => {
  const machines = (trusted_keys: string[], version: string) => {
    const runner = aRunner({ hello: aHello({ proof: 'passkey', trusted_keys, version }) });
    return trustedThere({ revision: 1, runners: new Map([[runner.id, runner]]) });
  };

  test('changes with them and with nothing else, and is not known before the hub told', () => {
    expect(machines(['mine'], '1.0.0')).toBe(machines(['mine'], '1.0.1'));
    expect(machines(['mine', 'new'], '1.0.0')).not.toBe(machines(['mine'], '1.0.0'));
    expect(trustedThere({ revision: null, runners: new Map() })).toBeNull();
  });
});

describe('passkeys that wait for this device', () => {
  const mine = (changes: Partial<PasskeyView>) => [
    view('mine', { current: true, ...changes }),
    view('new', { state: 'waiting' }),
  ];
  const names = (views: readonly PasskeyView[]) =>
    waitingForHere(views, ({ current }) => current).map(({ id }) => id);

  test('are told to an owner whose passkey here is trusted, and to nobody else', () => {
    expect(names(mine({}))).toEqual(['new']);
    expect(names(mine({ role: 'approver' }))).toEqual([]);
    expect(names(mine({ state: 'waiting' }))).toEqual([]);
    expect(names([view('mine', { current: true })])).toEqual([]);
  });
});

describe('why nothing can be approved', () => {
  const { machine: _machine, hello: _hello, ...here } = facts({ passkeys: passkeys() });
  const asks = { name: 'BUILD-02', hello: aHello({ proof: 'passkey', trusted_keys: [] }) };
  const takesTokens = { name: 'BUILD-03', hello: aHello({ proof: 'token' }) };

  test('is said, with the cure, where every machine asks for a passkey that is not here', () => {
    expect(whyNothingCanBeApproved([asks, asks], here)).toContain('set it up in Settings');
  });

  test('is not said where one machine takes a yes, where there is none, or before the hub has answered', () => {
    expect(whyNothingCanBeApproved([asks, takesTokens], here)).toBeUndefined();
    expect(whyNothingCanBeApproved([], here)).toBeUndefined();
    expect(whyNothingCanBeApproved([asks], { ...here, passkeys: undefined })).toBeUndefined();
    const trusting = { name: 'BUILD-02', hello: aHello({ proof: 'passkey', trusted_keys: ['mine'] }) };
    expect(
      whyNothingCanBeApproved([trusting, asks], { ...here, passkeys: passkeys(view('mine')) }),
    ).toBeUndefined();
  });
});

test.each([
  [true, 'hub.example', {}, 'yes'],
  [true, 'localhost', {}, 'yes'],
  [true, '127.0.0.1', {}, 'wrong_address'],
  [true, '[::1]', {}, 'wrong_address'],
  [false, 'hub.example', {}, 'wrong_address'],
  [true, 'hub.example', undefined, 'no_support'],
] as const)('secure %s at %s with %j: %s', (isSecureContext, hostname, PublicKeyCredential, here) => {
  expect(passkeysHere({ isSecureContext, location: { hostname }, PublicKeyCredential })).toBe(here);
});

test.each([
  ['NotAllowedError', false, /cancelled.*none that fits/],
  ['NotAllowedError', true, /too long/],
  ['AbortError', false, /went back/],
  ['InvalidStateError', false, /already/],
  ['ConstraintError', false, /screen lock/],
  ['NotSupportedError', false, /another device/],
  ['SecurityError', false, /address/],
  ['OddError', false, /OddError.*try again/],
])('%s (late: %s) is said plainly', (name, isLate, words) => {
  expect(passkeyFailureWords(name, isLate)).toMatch(words);
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X)', 'iPhone'],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9)', 'Android phone'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'Windows PC'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'Mac'],
  ['curl', 'This device'],
])('%s is called %s, and counted when that is taken', (agent, name) => {
  expect(deviceName(agent, [])).toBe(name);
  expect(deviceName(agent, [name, `${name} 2`])).toBe(`${name} 3`);
});

describe('what revoking a passkey does to who is signed in', () => {
  test.each([
    ['another device’s', false, false, 'and so is the device that it was made on'],
    ['this device’s own', false, true, 'you stay signed in here'],
    ['the one that you signed in with', true, true, 'you are signed out here'],
  ])('is said of %s', (_whose, current, isMadeHere, said) => {
    expect(revokeWords({ current }, isMadeHere)).toContain(said);
  });
});
