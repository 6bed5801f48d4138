import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { RelyingParty } from '../../../shared/proof/approver-key.ts';
import type { Assertion } from '../../../shared/proof/assertion.ts';
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

interface Vector extends Omit<Assertion, 'credential_id'> {
  readonly name: string;
  readonly is_taken: boolean;
  readonly public_key: string;
}

// Each signature is right: it is the key's kind that decides.
const vectors = JSON.parse(readFileSync('test/vectors/assertions.json', 'utf8')) as {
  readonly challenge: string;
  readonly relying_party: RelyingParty;
  readonly assertions: readonly Vector[];
};

test.for(vectors.assertions)(
  'of the kinds that enrolment offers alone a yes is taken: $name',
  async (vector) => {
    const { name: _, is_taken, public_key, ...answer } = vector;
    const key = { ...phone.key(), credential_id: 'AAAA', public_key };
    const checked = await checkAssertion(
      { ...answer, credential_id: 'AAAA' },
      { challenge: vectors.challenge, relyingParty: vectors.relying_party, keys: [key] },
    );
    expect(checked).toMatchObject(is_taken ? { ok: true } : { ok: false, code: 'signature_wrong' });
  },
);

test('tells which algorithm a refused key has', async () => {
  const vector = vectors.assertions.find(({ name }) => name.startsWith('RS1 '));
  const key = { ...phone.key(), public_key: vector?.public_key ?? '' };
  const assertion = await phone.assert(challenge);
  expect(await checkAssertion(assertion, { challenge, relyingParty, keys: [key] })).toMatchObject({
    got: 'a key of algorithm -65535',
    expected: 'a key of ES256, EdDSA or RS256',
  });
});
