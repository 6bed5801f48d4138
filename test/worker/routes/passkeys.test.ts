import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { meAnswerSchema, signInLinkSchema } from '../../../shared/api.ts';
import { APPROVER_KEYS_MAX, TRUST_CHANGES_MAX } from '../../../shared/limits.ts';
import { enrolmentOptionsSchema, passkeysSchema, passkeyViewSchema } from '../../../shared/passkey-api.ts';
import { parseUserHandle } from '../../../shared/proof/user-handle.ts';
import { SoftwareAuthenticator, type Wrong } from '../../support/software-authenticator.ts';
import { withClock } from '../hub/hub-under-test.ts';
import { Browser } from '../support/browser.ts';
import { HttpHub, ORIGIN, parsed, problemOf } from '../support/http-hub.ts';
import { Phone } from '../support/phone.ts';

describe('POST /passkeys/options', () => {
  it('asks for a discoverable passkey with user verification, for this hub and a user of its own', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.signedIn(hub);
    const options = await phone.options();
    expect(options).toMatchObject({
      rp: { id: 'hub.example' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      pubKeyCredParams: [{ alg: -8 }, { alg: -7 }, { alg: -257 }],
      excludeCredentials: [],
    });
    expect(parseUserHandle(options.user.id)?.hub).toBe(hub.id);
    const again = await phone.options();
    expect(again.challenge).not.toBe(options.challenge);
    expect(again.user.id).not.toBe(options.user.id);
  });

  it.each(['http://192.168.1.5:8787', 'http://hub.example', 'http://127.0.0.1:8787', 'https://192.168.1.5'])(
    'says at %s that passkeys are impossible there, and names the way out',
    async (origin) => {
      const phone = await Phone.signedIn(await HttpHub.start(), 'Phone', 'owner', origin);
      const problem = await problemOf(await phone.browser.post('/passkeys/options'));
      expect(problem).toMatchObject({ status: 409, code: 'passkey_unavailable' });
      expect(problem.detail).toContain('docs/remote-access.md');
    },
  );

  it('makes passkeys at http://localhost', async () => {
    const phone = await Phone.signedIn(await HttpHub.start(), 'Desk', 'owner', 'http://localhost:8787');
    expect((await phone.options()).rp.id).toBe('localhost');
    expect((await phone.enrol()).status).toBe(201);
  });

  it('makes them for the address of the page behind a proxy that takes the TLS off', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.signedIn(hub, 'Phone', 'owner', 'http://hub.example');
    const answer = await phone.browser.post('/passkeys/options', undefined, ORIGIN);
    expect(answer.status).toBe(200);
  });
});

describe('POST /passkeys', () => {
  it('trusts an owner’s first one at once and lets each further one wait', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.signedIn(hub);
    const first = await parsed(await phone.enrol(), 201, passkeyViewSchema.strict());
    expect(first).toMatchObject({ name: 'Pixel 9', role: 'owner', state: 'trusted', last_used_at: null });
    const second = await Phone.enrolled(hub, 'iPhone');
    expect((await second.view())?.state).toBe('waiting');
    const all = await parsed(await phone.browser.call('/passkeys'), 200, passkeysSchema.strict());
    expect(all.relying_party).toEqual({ rp_id: 'hub.example', origins: [ORIGIN] });
    expect(all.passkeys.map(({ name }) => name)).toEqual(['Pixel 9', 'iPhone']);
  });

  it('gives a session that came by a link the name of the passkey that was made in it', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.signedIn(hub);
    const nameOf = async (browser: Browser): Promise<string> =>
      (await parsed(await browser.call('/me'), 200, meAnswerSchema)).name;
    const before = await nameOf(phone.browser);
    expect(before).not.toBe('Pixel 9');
    const other = await Phone.signedIn(hub, 'iPhone');
    await phone.enrol();
    expect(await nameOf(phone.browser)).toBe('Pixel 9');
    expect(await nameOf(other.browser)).toBe(before);
    // Whoever has a link can set up a passkey of any name; until an owner vouches for it, it names nobody.
    expect((await parsed(await other.enrol(), 201, passkeyViewSchema)).state).toBe('waiting');
    expect(await nameOf(other.browser)).toBe(before);
    // Another device, by a link of this one, is not this device.
    const link = await parsed(await phone.makeLink(), 201, signInLinkSchema);
    const further = new Browser();
    await further.post('/sign-in', { code: link.code });
    expect(await nameOf(further)).toBe(before);
    // Who denies is called so from then on.
    await hub.connectRunner();
    const id = await hub.submit();
    await phone.browser.post(`/deny/${id}`, {});
    expect((await hub.plan(id)).life.decision).toMatchObject({ kind: 'denied', by: { name: 'Pixel 9' } });
  });

  it('does not rename a session that was signed in with another passkey', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const browser = new Browser();
    expect((await phone.signIn({}, browser)).status).toBe(200);
    const second = await SoftwareAuthenticator.make(ORIGIN);
    const options = await parsed(await browser.post('/passkeys/options'), 200, enrolmentOptionsSchema);
    const made = await browser.post('/passkeys', { name: 'Key', response: second.create(options) });
    expect(made.status).toBe(201);
    expect((await parsed(await browser.call('/me'), 200, meAnswerSchema)).name).toBe('Pixel 9');
  });

  it('gives the passkey the role of the session; an approver’s never starts the trust', async () => {
    const hub = await HttpHub.start();
    const approver = await Phone.enrolled(hub, 'Pixel 9', 'approver');
    expect(await approver.view()).toMatchObject({ role: 'approver', state: 'waiting' });
    const owner = await Phone.enrolled(hub, 'iPhone', 'owner');
    expect((await owner.view())?.state).toBe('trusted');
  });

  it('lets one of two first passkeys at once start the trust', async () => {
    const hub = await HttpHub.start();
    const phones = [await Phone.signedIn(hub, 'a'), await Phone.signedIn(hub, 'b')];
    await Promise.all(phones.map((phone) => phone.enrol()));
    const states = await Promise.all(phones.map(async (phone) => (await phone.view())?.state));
    expect(states.sort()).toEqual(['trusted', 'waiting']);
  });

  it.each<[string, Wrong]>([
    ['for another site', { rpId: 'evil.example' }],
    ['made on another site', { origin: 'https://evil.example' }],
    ['without user verification', { userVerified: false }],
    ['without anybody present', { userPresent: false }],
    ['of a sign-in', { type: 'webauthn.get' }],
    ['of an algorithm that was not asked for', { algorithm: -36 }],
  ])('takes none %s', async (_what, wrong) => {
    const phone = await Phone.signedIn(await HttpHub.start());
    const answer = await phone.enrol(wrong);
    expect(await problemOf(answer)).toMatchObject({ status: 422, code: 'passkey_invalid' });
    expect(await phone.view()).toBeUndefined();
  });

  it('takes none whose answer can not be read', async () => {
    const phone = await Phone.signedIn(await HttpHub.start());
    const made = phone.passkey.create(await phone.options());
    const response = { ...made, response: { ...made.response, attestationObject: 'AAAA' } };
    const answer = await phone.browser.post('/passkeys', { name: 'x', response });
    expect((await problemOf(answer)).code).toBe('passkey_invalid');
    const fields = await phone.browser.post('/passkeys', { name: 'x', response: { id: 'AAAA' } });
    expect((await problemOf(fields)).code).toBe('invalid_request');
  });

  it('spends a challenge once, for the session that it was given to, within five minutes', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.signedIn(hub);
    const other = await Phone.signedIn(hub, 'other');
    const options = await phone.options();
    const made = { name: 'x', response: phone.passkey.create(options) };
    const body = (await SoftwareAuthenticator.make(ORIGIN)).create(options);
    expect((await problemOf(await other.browser.post('/passkeys', made))).code).toBe('challenge_invalid');
    expect((await phone.browser.post('/passkeys', made)).status).toBe(201);
    const again = await phone.browser.post('/passkeys', { name: 'y', response: body });
    expect(await problemOf(again)).toMatchObject({ status: 409, code: 'challenge_invalid' });
    const late = other.passkey.create(await other.options());
    const response = await withClock(
      { object: () => hub.stub() } as Parameters<typeof withClock>[0],
      (now) => now + 6 * 60_000,
      () => other.browser.post('/passkeys', { name: 'late', response: late }),
    );
    expect((await problemOf(response)).code).toBe('challenge_invalid');
  });

  it('does not take the challenge of a sign-in', async () => {
    const hub = await HttpHub.start();
    await Phone.enrolled(hub);
    const phone = await Phone.signedIn(hub, 'second');
    const asked = await phone.browser.post(`/sign-in/passkey/options?hub=${hub.id}`);
    const { challenge } = (await asked.json()) as { challenge: string };
    const response = phone.passkey.create({ challenge, user: { id: 'AAAA' } });
    const answer = await phone.browser.post('/passkeys', { name: 'second', response });
    expect((await problemOf(answer)).code).toBe('challenge_invalid');
  });

  it('takes a passkey once, and each name once', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    expect((await phone.options()).excludeCredentials).toEqual([
      { type: 'public-key', id: phone.passkey.credentialId, transports: ['internal', 'hybrid'] },
    ]);
    expect(await problemOf(await phone.enrol())).toMatchObject({ status: 409, code: 'passkey_known' });
    const other = await Phone.signedIn(hub, 'Pixel 9');
    expect((await problemOf(await other.enrol())).code).toBe('name_taken');
  });

  it('takes none for another address while the hub has some', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const moved = await Phone.signedIn(hub, 'Desk', 'owner', 'http://localhost:8787');
    const answer = await moved.browser.post('/passkeys/options');
    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ status: 409, code: 'passkey_address' });
    expect(problem.detail).toContain(ORIGIN);
    await phone.revoke(phone, false);
    expect((await moved.enrol()).status).toBe(201);
    expect((await moved.view())?.state).toBe('trusted');
  });
});

describe('a full hub', () => {
  const fill = async (hub: HttpHub, statement: string, rows: number) =>
    runInDurableObject(hub.stub(), (_, { storage }) => {
      for (let row = 0; row < rows; row += 1) storage.sql.exec(statement, `AAAA${row}`);
    });

  it('takes no more passkeys', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.signedIn(hub);
    await fill(
      hub,
      `INSERT INTO passkeys (credential_id, public_key, name, role, counter, transports, created_at)
       VALUES (?1, 'AAAA', ?1, 'owner', 0, '[]', 0)`,
      APPROVER_KEYS_MAX,
    );
    const answer = await phone.browser.post('/passkeys/options');
    expect(await problemOf(answer)).toMatchObject({ status: 409, code: 'too_many_passkeys' });
  });

  it('takes no more endorsements', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const other = await Phone.enrolled(hub, 'iPhone');
    await fill(hub, 'INSERT INTO trust_changes (change) VALUES (?)', TRUST_CHANGES_MAX);
    await runInDurableObject(hub.stub(), (_, { storage }) =>
      storage.sql.exec("UPDATE trust_changes SET change = '{}'"),
    );
    expect(await problemOf(await phone.endorse(other))).toMatchObject({ code: 'too_many_passkeys' });
  });
});

describe('GET /passkeys', () => {
  const currentIn = async (browser: Browser): Promise<readonly string[]> => {
    const { passkeys } = await parsed(await browser.call('/passkeys'), 200, passkeysSchema.strict());
    return passkeys.filter(({ current }) => current).map(({ name }) => name);
  };

  it('says of a passkey that a session was signed in with it, and not of one by whose link it was', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    // Made here, but it was a link that let this session in.
    expect(await currentIn(phone.browser)).toEqual([]);
    const browser = new Browser();
    expect((await phone.signIn({}, browser)).status).toBe(200);
    expect(await currentIn(browser)).toEqual(['Pixel 9']);

    const link = await parsed(await phone.makeLink({}, browser), 201, signInLinkSchema);
    const other = new Browser();
    expect((await other.post('/sign-in', { code: link.code })).status).toBe(200);
    expect(await currentIn(other)).toEqual([]);
    // It still ends with the passkey that it comes from.
    expect((await phone.revoke(phone, false)).status).toBe(200);
    expect((await other.call('/passkeys')).status).toBe(401);
  });
});
