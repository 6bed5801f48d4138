import { rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeTrust, pin } from '../../../runner/trust/change-trust.ts';
import { trustFileIn } from '../../../runner/trust/trust-file.ts';
import type { PlanDocument } from '../../../shared/plan.ts';
import { decisionDigest } from '../../../shared/proof/signed-digests.ts';
import type { RunnerRefusalCode } from '../../../shared/runner-refusal.ts';
import { aPlan } from '../../support/builders.ts';
import { byPasskey, ORIGIN, pinnedOf } from '../../support/passkey-approval.ts';
import { codesOf, refusingRunner } from '../../support/refusing-runner.ts';
import { SoftwareAuthenticator, type Wrong } from '../../support/software-authenticator.ts';
import { newFolder } from '../../support/start-runner.ts';

const bench = refusingRunner();
const { expectRefused, seen, send, start, touching } = bench;

let phone: SoftwareAuthenticator;
let other: SoftwareAuthenticator;

beforeAll(async () => {
  phone = await SoftwareAuthenticator.make(ORIGIN);
  other = await SoftwareAuthenticator.make(ORIGIN);
});

/** A runner that was paired with the phone. */
const startPaired = async (proof: 'passkey' | 'token' = 'passkey'): Promise<string> => {
  const home = newFolder();
  await pin(home, pinnedOf(phone), proof);
  await start({ home });
  return home;
};

/** Sends the plan with an approval whose answer is wrong in one way. */
const sendSigned = async (plan: PlanDocument, wrong: Wrong = {}, by = phone): Promise<void> =>
  send(plan, { approval: await byPasskey(by, plan, wrong) });

const runs = async (plan: PlanDocument): Promise<void> => {
  expect((await bench.hub.finished(plan.plan_id)).outcome).toBe('succeeded');
};

describe('a runner that asks for a passkey', () => {
  it('runs a plan that the passkey approved', async () => {
    await startPaired();
    const plan = aPlan('true');
    await sendSigned(plan);
    await runs(plan);
  });

  it.each<[string, RunnerRefusalCode, Wrong, string]>([
    [
      'of another ceremony',
      'ceremony_wrong',
      { type: 'webauthn.create' },
      'got webauthn.create, expected webauthn.get',
    ],
    ['to another question', 'challenge_wrong', { challenge: 'AAAA' }, 'got AAAA, expected '],
    ['asked for on another site', 'origin_wrong', { origin: 'https://evil.test' }, 'https://evil.test'],
    ['asked for on a deeper host', 'origin_wrong', { origin: `${ORIGIN}.evil.test` }, `expected ${ORIGIN}`],
    ['asked for in a frame', 'framed', { crossOrigin: true }, 'expected a page of its own'],
    ['asked for below another page', 'framed', { topOrigin: 'https://evil.test' }, 'https://evil.test'],
    ['for another site', 'rp_id_wrong', { rpId: 'evil.test' }, 'SHA-256 of provara.test'],
    ['without anyone there', 'user_absent', { userPresent: false }, 'expected user presence'],
    ['without knowing who', 'user_unverified', { userVerified: false }, 'expected user verification'],
  ])('refuses an answer %s', async (_, code, wrong, words) => {
    await startPaired();
    const plan = touching();
    await sendSigned(plan, wrong);
    expect(await expectRefused(plan.plan_id, code)).toContain(words);
  });

  it('refuses a signature by another passkey under the trusted one’s name', async () => {
    await startPaired();
    const plan = touching();
    await sendSigned(plan, { signedBy: other });
    expect(await expectRefused(plan.plan_id, 'signature_wrong')).toContain('expected one by Test phone');
  });

  it('refuses a token, and says which cure there is', async () => {
    await startPaired();
    const plan = touching();
    send(plan);
    expect(await expectRefused(plan.plan_id, 'proof_required')).toContain('got a token, expected a passkey');
  });

  it('refuses a passkey that it does not know', async () => {
    await startPaired();
    const plan = touching();
    await sendSigned(plan, {}, other);
    expect(await expectRefused(plan.plan_id, 'key_unknown')).toContain(other.credentialId);
  });

  it('refuses every passkey as long as it has pinned none', async () => {
    await start({ proof: 'passkey' });
    const plan = touching();
    await sendSigned(plan);
    expect(await expectRefused(plan.plan_id, 'key_unknown')).toContain(phone.credentialId);
  });

  it('refuses a passkey that was revoked, from that moment on', async () => {
    const home = await startPaired();
    const before = aPlan('true');
    await sendSigned(before);
    await runs(before);
    await changeTrust(home, (trust) => ({ ...trust, keys: [], revoked: [phone.credentialId] }));
    const plan = touching();
    await sendSigned(plan);
    expect(await expectRefused(plan.plan_id, 'key_revoked')).toContain(phone.credentialId);
  });

  it.each(['client_data', 'authenticator_data', 'signature', 'credential_id'])(
    'refuses an answer whose %s is no base64url',
    async (part) => {
      await startPaired();
      const plan = touching();
      const approval = await byPasskey(phone, plan);
      send(plan, { approval: { ...approval, assertion: { ...approval.assertion, [part]: '***' } } });
      expect(await expectRefused(plan.plan_id, 'assertion_malformed')).toContain(`assertion.${part}`);
    },
  );

  it.each([
    ['client_data', 'e30'],
    ['authenticator_data', 'AAAA'],
  ])('refuses an answer whose %s can not be read', async (part, value) => {
    await startPaired();
    const plan = touching();
    const approval = await byPasskey(phone, plan);
    send(plan, { approval: { ...approval, assertion: { ...approval.assertion, [part]: value } } });
    await expectRefused(plan.plan_id, 'assertion_malformed');
  });

  it('refuses an approval with a field that it does not know', async () => {
    await startPaired();
    const plan = touching();
    const approval = await byPasskey(phone, plan);
    send(plan, { approval: { ...approval, also: true } });
    expect((await bench.hub.refused(plan.plan_id)).code).toBe('not_approved');
    const next = touching();
    const signed = await byPasskey(phone, next);
    send(next, { approval: { ...signed, assertion: { ...signed.assertion, also: true } } });
    await expectRefused(next.plan_id, 'assertion_malformed');
  });

  it('believes nobody while its trust file is damaged or gone, and goes on when it is back', async () => {
    const home = await startPaired();
    for (const damage of ['{}', undefined]) {
      if (damage === undefined) rmSync(trustFileIn(home));
      else writeFileSync(trustFileIn(home), damage);
      const [signed, worded] = [touching(), touching()];
      await sendSigned(signed);
      expect(await expectRefused(signed.plan_id, 'trust_broken')).toContain('trust.json');
      send(worded);
      await expectRefused(worded.plan_id, 'trust_broken');
      rmSync(trustFileIn(home), { force: true });
      await pin(home, pinnedOf(phone), 'passkey');
      const plan = aPlan('true');
      await sendSigned(plan);
      await runs(plan);
    }
  });

  it('tells the truth of a plan that ran, also after its passkey was revoked', async () => {
    const home = await startPaired();
    const plan = aPlan('true');
    const approval = await byPasskey(phone, plan);
    send(plan, { approval });
    await runs(plan);
    await changeTrust(home, (trust) => ({ ...trust, keys: [], revoked: [phone.credentialId] }));
    send(plan, { approval });
    const probe = touching();
    send(probe);
    await expectRefused(probe.plan_id, 'proof_required');
    expect(bench.hub.about('finished', plan.plan_id)).toHaveLength(2);
    expect(bench.hub.about('refused', plan.plan_id)).toEqual([]);
  });
});

describe('a runner that takes tokens', () => {
  it('takes the hub’s word for a passkey as long as it knows none', async () => {
    await start();
    const plan = aPlan('true');
    await sendSigned(plan, { origin: 'https://evil.test' });
    await runs(plan);
  });

  it('checks a passkey’s answer all the same when it has pinned one, and still takes tokens', async () => {
    await startPaired('token');
    const plan = touching();
    await sendSigned(plan, {}, other);
    await expectRefused(plan.plan_id, 'key_unknown');
    const denied = touching();
    send(denied, {
      approval: {
        ...(await byPasskey(phone, denied)),
        assertion: await phone.assert(decisionDigest('deny', denied)),
      },
    });
    await expectRefused(denied.plan_id, 'challenge_wrong');
    const good = aPlan('true');
    await sendSigned(good);
    await runs(good);
    const worded = aPlan('true');
    send(worded);
    await runs(worded);
  });

  it('can be told at its start to ask for a passkey, and the other way round', async () => {
    const home = newFolder();
    await pin(home, pinnedOf(phone), 'passkey');
    await start({ home, proof: 'token' });
    expect(bench.hub.of('hello')[0]?.runner.proof).toBe('token');
    const plan = aPlan('true');
    send(plan);
    await runs(plan);
  });
});

describe('the refusals over a proof', () => {
  it('are each provoked above', () => {
    expect([...seen].sort()).toEqual(codesOf('proof'));
  });
});
