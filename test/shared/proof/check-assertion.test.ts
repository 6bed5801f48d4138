import { beforeAll, expect, test } from 'vitest';
import {
  ASSERTION_FAULTS,
  type AssertionFault,
  checkAssertion,
} from '../../../shared/proof/check-assertion.ts';
import { decisionDigest } from '../../../shared/proof/signed-digests.ts';
import { SoftwareAuthenticator, type Wrong } from '../../support/software-authenticator.ts';
import { planDocument } from '../plan-builders.ts';

const ORIGIN = 'https://hub.example';
const relyingParty = { rp_id: 'hub.example', origins: [ORIGIN, 'https://old.example'] };
const challenge = decisionDigest('approve', planDocument());

let phone: SoftwareAuthenticator;
let thief: SoftwareAuthenticator;
beforeAll(async () => {
  phone = await SoftwareAuthenticator.make(ORIGIN);
  thief = await SoftwareAuthenticator.make(ORIGIN);
});

test('takes a verified yes of a trusted passkey, whatever its counter says', async () => {
  for (const counter of [0, 7]) {
    const checked = await checkAssertion(await phone.assert(challenge, { counter }), {
      challenge,
      relyingParty,
      keys: [thief.key(), phone.key()],
    });
    expect(checked).toEqual({ ok: true, key: phone.key(), counter });
  }
});

const broken: Record<AssertionFault, () => Wrong> = {
  key_unknown: () => ({ credentialId: 'AAAA' }),
  assertion_malformed: () => ({}),
  ceremony_wrong: () => ({ type: 'webauthn.create' }),
  challenge_wrong: () => ({ challenge: 'AAAA' }),
  origin_wrong: () => ({ origin: 'https://hub.example.evil.example' }),
  framed: () => ({ topOrigin: 'https://evil.example' }),
  rp_id_wrong: () => ({ rpId: 'evil.example' }),
  user_absent: () => ({ userPresent: false, userVerified: false }),
  user_unverified: () => ({ userVerified: false }),
  signature_wrong: () => ({ signedBy: thief }),
};

test.for(Object.keys(ASSERTION_FAULTS) as AssertionFault[])('fails exactly at %s', async (code) => {
  const made = await phone.assert(challenge, broken[code]());
  const assertion = code === 'assertion_malformed' ? { ...made, client_data: 'e30' } : made;
  const checked = await checkAssertion(assertion, { challenge, relyingParty, keys: [phone.key()] });
  expect(checked).toMatchObject({ ok: false, code });
});

test('takes no frame of the same site either', async () => {
  const assertion = await phone.assert(challenge, { crossOrigin: true });
  const checked = await checkAssertion(assertion, { challenge, relyingParty, keys: [phone.key()] });
  expect(checked).toMatchObject({ ok: false, code: 'framed' });
});

test('a yes to one plan is no yes to a changed one, and a no is no yes', async () => {
  const others = [
    decisionDigest('deny', planDocument()),
    decisionDigest('approve', planDocument({ hub: 'other' })),
    decisionDigest('approve', planDocument({ plan_id: '20260102_030405_a1b2c3d5' })),
    decisionDigest('approve', planDocument({ policy_hash: 'x' })),
    decisionDigest('approve', planDocument({ expires_at: '2026-01-02T03:19:05.001Z' })),
    decisionDigest('approve', planDocument({ steps: [{ command: 'Get-Date', cwd: null, timeout_s: 301 }] })),
  ];
  for (const other of others) {
    const checked = await checkAssertion(await phone.assert(other), {
      challenge,
      relyingParty,
      keys: [phone.key()],
    });
    expect(checked).toMatchObject({ ok: false, code: 'challenge_wrong' });
  }
});
