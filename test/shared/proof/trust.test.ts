import { beforeAll, expect, test } from 'vitest';
import { APPROVER_KEYS_MAX } from '../../../shared/limits.ts';
import type { TrustChange } from '../../../shared/proof/statements.ts';
import { replayTrust, type Trust } from '../../../shared/proof/trust.ts';
import { SoftwareAuthenticator } from '../../support/software-authenticator.ts';

const HUB = 'main';
const ORIGIN = 'https://hub.example';
const relyingParty = { rp_id: 'hub.example', origins: [ORIGIN] };

let first: SoftwareAuthenticator;
let second: SoftwareAuthenticator;
let third: SoftwareAuthenticator;
beforeAll(async () => {
  first = await SoftwareAuthenticator.make(ORIGIN);
  second = await SoftwareAuthenticator.make(ORIGIN);
  third = await SoftwareAuthenticator.make(ORIGIN);
});

const pinned = (): Trust => ({ keys: [first.key()], revoked: [] });
const replay = (start: Trust, changes: readonly TrustChange[]) =>
  replayTrust(start, changes, relyingParty, HUB);
const ids = ({ keys }: Trust) => keys.map(({ credential_id }) => credential_id);

test('follows a chain of endorsements from a pinned key', async () => {
  const changes = [await first.endorse(HUB, second.key()), await second.endorse(HUB, third.key('approver'))];
  const trust = await replay(pinned(), changes);
  expect(trust.keys).toEqual([first.key(), second.key(), third.key('approver')]);
  expect(trust.endorsedBy).toEqual({
    [second.credentialId]: first.credentialId,
    [third.credentialId]: second.credentialId,
  });
  expect(trust.passedOver).toEqual([]);
});

test('does not believe a key that endorses itself, nor what it endorses', async () => {
  const changes = [await second.endorse(HUB, second.key()), await second.endorse(HUB, third.key())];
  const trust = await replay(pinned(), changes);
  expect(ids(trust)).toEqual([first.credentialId]);
  expect(trust.passedOver.map(({ index, code }) => [index, code])).toEqual([
    [0, 'key_unknown'],
    [1, 'key_unknown'],
  ]);
});

test('does not take the changes in another order than they were made in', async () => {
  const changes = [await second.endorse(HUB, third.key()), await first.endorse(HUB, second.key())];
  expect(ids(await replay(pinned(), changes))).toEqual([first.credentialId, second.credentialId]);
});

test('an approver’s key endorses and revokes nothing', async () => {
  const changes = [
    await first.endorse(HUB, second.key('approver')),
    await second.endorse(HUB, third.key()),
    await second.revoke(HUB, first.credentialId),
  ];
  const trust = await replay(pinned(), changes);
  expect(ids(trust)).toEqual([first.credentialId, second.credentialId]);
  expect(trust.passedOver.map(({ code }) => code)).toEqual(['role_wrong', 'role_wrong']);
});

test('a revoked key is gone for ever, and so is what it signs later; what it endorsed before stays', async () => {
  const changes = [
    await first.endorse(HUB, second.key()),
    await second.endorse(HUB, third.key()),
    await first.revoke(HUB, second.credentialId),
    await first.endorse(HUB, second.key()),
    await second.revoke(HUB, first.credentialId),
  ];
  const trust = await replay(pinned(), changes);
  expect(ids(trust)).toEqual([first.credentialId, third.credentialId]);
  expect(trust.revoked).toEqual([second.credentialId]);
  expect(trust.passedOver.map(({ index, code }) => [index, code])).toEqual([
    [3, 'key_revoked'],
    [4, 'key_revoked'],
  ]);
});

test('who remembers a revocation can not be told another order', async () => {
  const endorsed = await first.endorse(HUB, second.key());
  const known = await replay(pinned(), [endorsed, await first.revoke(HUB, second.credentialId)]);
  const forged = [endorsed, await second.endorse(HUB, third.key())];
  const trust = await replay(known, forged);
  expect(ids(trust)).toEqual([first.credentialId]);
  expect(trust.passedOver.map(({ code }) => code)).toEqual(['key_revoked', 'key_revoked']);
});

test('a revoked key among the pinned ones is not trusted', async () => {
  const trust = await replay({ keys: [first.key()], revoked: [first.credentialId] }, []);
  expect(trust.keys).toEqual([]);
});

test('a key may revoke itself, and a key that was never seen may be revoked ahead', async () => {
  const ahead = await replay(pinned(), [
    await first.revoke(HUB, second.credentialId),
    await first.endorse(HUB, second.key()),
    await first.revoke(HUB, first.credentialId),
  ]);
  expect(ahead.keys).toEqual([]);
  expect(ahead.revoked).toEqual([second.credentialId, first.credentialId]);
});

test('takes no change of another hub, of another site, or without user verification', async () => {
  const changes = [
    await first.endorse('other', second.key()),
    await first.endorse(HUB, second.key(), { origin: 'https://evil.example' }),
    await first.endorse(HUB, second.key(), { userVerified: false }),
    await first.endorse(HUB, second.key(), { signedBy: second }),
  ];
  const trust = await replay(pinned(), changes);
  expect(ids(trust)).toEqual([first.credentialId]);
  expect(trust.passedOver.map(({ code }) => code)).toEqual([
    'wrong_hub',
    'origin_wrong',
    'user_unverified',
    'signature_wrong',
  ]);
});

test('an assertion over one statement proves no other one', async () => {
  const endorsement = await first.endorse(HUB, second.key('approver'));
  const revocation = await first.revoke(HUB, second.credentialId);
  const forged: TrustChange[] = [
    {
      kind: 'endorsement',
      statement: { version: 1, hub: HUB, key: second.key(), at: endorsement.statement.at },
      assertion: endorsement.assertion,
    },
    {
      kind: 'endorsement',
      statement: { version: 1, hub: HUB, key: second.key(), at: revocation.statement.at },
      assertion: revocation.assertion,
    },
    {
      kind: 'revocation',
      statement: { version: 1, hub: HUB, credential_id: second.credentialId, at: endorsement.statement.at },
      assertion: endorsement.assertion,
    },
  ];
  const trust = await replay(pinned(), forged);
  expect(trust.keys).toEqual([first.key()]);
  expect(trust.passedOver.map(({ code }) => code)).toEqual([
    'challenge_wrong',
    'challenge_wrong',
    'challenge_wrong',
  ]);
});

test('keeps a trusted key as it was first seen', async () => {
  const changes = [
    await first.endorse(HUB, second.key('approver')),
    await first.endorse(HUB, { ...second.key('owner'), public_key: third.publicKey }),
  ];
  const trust = await replay(pinned(), changes);
  expect(trust.keys).toEqual([first.key(), second.key('approver')]);
});

test('trusts no more keys than there may be', async () => {
  const many = Array.from({ length: APPROVER_KEYS_MAX - 1 }, (_, index) => ({
    ...third.key('approver'),
    credential_id: `AA${index.toString(16).padStart(6, '0')}`,
  }));
  const trust = await replay({ keys: [first.key(), ...many], revoked: [] }, [
    await first.endorse(HUB, second.key()),
  ]);
  expect(trust.passedOver.map(({ code }) => code)).toEqual(['too_many_keys']);
});
