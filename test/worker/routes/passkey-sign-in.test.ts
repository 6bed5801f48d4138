import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { meSchema } from '../../../shared/api.ts';
import { auditLineSchema } from '../../../shared/audit/audit-entry.ts';
import { OPEN_SIGN_INS_MAX } from '../../../shared/limits.ts';
import { passkeySignInOptionsSchema, signedInSchema } from '../../../shared/passkey-api.ts';
import { formatUserHandle } from '../../../shared/proof/user-handle.ts';
import { SoftwareAuthenticator, type Wrong } from '../../support/software-authenticator.ts';
import { Browser } from '../support/browser.ts';
import { HttpHub, ORIGIN, parsed, problemOf } from '../support/http-hub.ts';
import { Phone } from '../support/phone.ts';

const optionsOf = async (hub: HttpHub, browser = new Browser()) =>
  parsed(await browser.post(`/sign-in/passkey/options?hub=${hub.id}`), 200, passkeySignInOptionsSchema);

describe('sign-in with a passkey', () => {
  it('signs in at the hub that the passkey names, with its role', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const browser = new Browser();
    const answer = await parsed(await phone.signIn({}, browser), 200, signedInSchema.strict());
    expect(answer).toMatchObject({ hub: hub.id, role: 'owner' });
    const me = await parsed(await browser.call('/me'), 200, meSchema);
    expect(me).toMatchObject({ hub: hub.id, role: 'owner', name: 'Pixel 9' });
    expect(browser.setCookie).toMatch(/^__Host-provara_session=.*HttpOnly.*SameSite=Strict/);
    expect((await phone.view())?.last_used_at).not.toBeNull();
  });

  it('asks for any passkey of the site, with user verification', async () => {
    const hub = await HttpHub.start();
    await Phone.enrolled(hub);
    expect(await optionsOf(hub)).toMatchObject({ rpId: 'hub.example', userVerification: 'required' });
  });

  it('says that there is nothing to sign in with', async () => {
    const hub = await HttpHub.start();
    for (const id of [hub.id, 'nobody', '']) {
      const answer = await new Browser().post(`/sign-in/passkey/options${id && `?hub=${id}`}`);
      expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'sign_in_invalid' });
    }
    const answer = await new Browser().post('/sign-in/passkey/options?hub=NO!');
    expect((await problemOf(answer)).code).toBe('invalid_request');
  });

  it('spends a challenge once, also on a failure', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const { challenge } = await optionsOf(hub);
    const wrong = await phone.signInBody(challenge, { userVerified: false });
    const body = await phone.signInBody(challenge);
    const post = (json: unknown) => new Browser().post('/sign-in/passkey', json);
    expect(await problemOf(await post(wrong))).toMatchObject({ status: 401, fault: 'user_unverified' });
    expect(await problemOf(await post(body))).toMatchObject({ status: 401, code: 'sign_in_invalid' });
    const fresh = await phone.signInBody((await optionsOf(hub)).challenge);
    expect((await post(fresh)).status).toBe(200);
    expect((await post(fresh)).status).toBe(401);
  });

  it.each<[string, Wrong]>([
    ['ceremony_wrong', { type: 'webauthn.create' }],
    ['origin_wrong', { origin: 'https://evil.example' }],
    ['framed', { topOrigin: 'https://evil.example' }],
    ['rp_id_wrong', { rpId: 'evil.example' }],
    ['user_absent', { userPresent: false }],
    ['user_unverified', { userVerified: false }],
  ])('signs nobody in on %s', async (fault, wrong) => {
    const phone = await Phone.enrolled(await HttpHub.start());
    const browser = new Browser();
    const answer = await phone.signIn(wrong, browser);
    expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'sign_in_invalid', fault });
    expect(browser.cookie).toBe('');
  });

  it('signs nobody in with another key, an unknown passkey, a handle of another, or an enrolment’s challenge', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const thief = await SoftwareAuthenticator.make(ORIGIN);
    expect(await problemOf(await phone.signIn({ signedBy: thief }))).toMatchObject({
      fault: 'signature_wrong',
    });
    const unknown = await phone.signIn({ credentialId: thief.credentialId, signedBy: thief });
    expect((await problemOf(unknown)).code).toBe('sign_in_invalid');
    const { challenge } = await optionsOf(hub);
    for (const user_handle of [
      formatUserHandle({ hub: hub.id, user: 'f'.repeat(16) }),
      formatUserHandle({ hub: 'other', user: 'f'.repeat(16) }),
      'AAAA',
    ]) {
      const body = { ...(await phone.signInBody(challenge)), user_handle };
      const answer = await new Browser().post('/sign-in/passkey', body);
      expect((await problemOf(answer)).code).toBe('sign_in_invalid');
    }
    const enrolment = await phone.options();
    const answer = await phone.browser.post('/sign-in/passkey', await phone.signInBody(enrolment.challenge));
    expect((await problemOf(answer)).code).toBe('sign_in_invalid');
  });

  it('signs nobody in with a passkey of another hub', async () => {
    const [one, other] = [await HttpHub.start(), await HttpHub.start()];
    const phone = await Phone.enrolled(one);
    await Phone.enrolled(other);
    const body = await phone.signInBody((await optionsOf(other)).challenge);
    expect((await problemOf(await new Browser().post('/sign-in/passkey', body))).status).toBe(401);
  });

  it('lets a passkey wait that nobody has endorsed', async () => {
    const hub = await HttpHub.start();
    await Phone.enrolled(hub);
    const second = await Phone.enrolled(hub, 'iPhone');
    expect(await problemOf(await second.signIn())).toMatchObject({ status: 403, code: 'key_not_trusted' });
  });

  it('signs nobody in for another site', async () => {
    const phone = await Phone.enrolled(await HttpHub.start());
    const { challenge } = await optionsOf(phone.hub);
    const body = await phone.signInBody(challenge);
    const answer = await new Browser().post('/sign-in/passkey', body, 'https://evil.example');
    expect((await problemOf(answer)).code).toBe('origin_mismatch');
  });

  it('asks for patience after many failures, and lets the right one in all the same', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const codes: string[] = [];
    for (let tries = 0; tries < 11; tries += 1) {
      codes.push((await problemOf(await phone.signIn({ userVerified: false }))).code);
    }
    expect(codes.at(-1)).toBe('rate_limited');
    expect((await phone.signIn()).status).toBe(200);
  });

  it('remembers a bounded number of sign-ins that nobody finished', async () => {
    const hub = await HttpHub.start();
    await Phone.enrolled(hub);
    const here = { rp_id: 'hub.example', origins: [ORIGIN] };
    const count = await runInDurableObject(hub.stub(), async (object, state) => {
      for (let tries = 0; tries < OPEN_SIGN_INS_MAX + 20; tries += 1) {
        await object.beginPasskeySignIn(`challenge${tries}`, here);
      }
      return state.storage.sql.exec('SELECT count(*) AS n FROM challenges').one().n;
    });
    expect(count).toBe(OPEN_SIGN_INS_MAX);
  });
});

describe('the audit', () => {
  it('says with which passkey somebody signed in, and nothing of who failed', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    await phone.signIn({ userVerified: false });
    await phone.signIn();
    const text = await (await hub.call('/audit')).text();
    const entries = text
      .trim()
      .split('\n')
      .map((line) => auditLineSchema.parse(JSON.parse(line)).entry)
      .filter(({ detail }) => detail.credential_id === phone.passkey.credentialId);
    expect(entries).toMatchObject([
      { kind: 'passkey_enrolled' },
      { kind: 'signed_in', by: { kind: 'owner', name: 'Pixel 9' } },
    ]);
  });
});
