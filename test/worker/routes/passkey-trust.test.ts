import { abortAllDurableObjects } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { signInLinkSchema } from '../../../shared/api.ts';
import { enrolmentOptionsSchema, passkeyViewSchema } from '../../../shared/passkey-api.ts';
import { SoftwareAuthenticator, type Wrong } from '../../support/software-authenticator.ts';
import { Browser } from '../support/browser.ts';
import { HttpHub, parsed, problemOf } from '../support/http-hub.ts';
import { Phone } from '../support/phone.ts';

const twoPhones = async (hub: HttpHub) => ({
  first: await Phone.enrolled(hub, 'Pixel 9'),
  second: await Phone.enrolled(hub, 'iPhone'),
});

describe('POST /passkeys/:id/endorsement', () => {
  it('trusts the passkey, which may then endorse others, and tells the runners', async () => {
    const hub = await HttpHub.start();
    const runner = await hub.connectRunner(0);
    const first = await Phone.enrolled(hub);
    const started = await runner.nextOf('trust');
    expect(started.first).toEqual({
      relying_party: { rp_id: 'hub.example', origins: ['https://hub.example'] },
      keys: [first.passkey.key('owner', 'Pixel 9')],
    });
    expect(started.changes).toEqual([]);
    const second = await Phone.enrolled(hub, 'iPhone');
    const endorsed = await parsed(await first.endorse(second), 200, passkeyViewSchema.strict());
    expect(endorsed.state).toBe('trusted');
    const { changes } = await runner.nextOf('trust');
    expect(changes).toMatchObject([{ kind: 'endorsement', statement: { key: { name: 'iPhone' } } }]);
    const third = await Phone.enrolled(hub, 'Tablet', 'approver');
    expect((await second.endorse(third, {}, 'approver')).status).toBe(200);
    expect((await runner.nextOf('trust')).changes).toHaveLength(2);
  });

  it('tells a runner that connects later what it missed, after its welcome', async () => {
    const hub = await HttpHub.start();
    const { first, second } = await twoPhones(hub);
    await first.endorse(second);
    const runner = await hub.connectRunner(0);
    const { changes, first: pinned } = await runner.nextOf('trust');
    expect(changes).toHaveLength(1);
    expect(pinned?.keys.map(({ name }) => name)).toEqual(['Pixel 9', 'iPhone']);
  });

  it.each<[string, Wrong]>([
    ['challenge_wrong', { challenge: 'AAAA' }],
    ['origin_wrong', { origin: 'https://evil.example' }],
    ['user_unverified', { userVerified: false }],
  ])('trusts nothing on %s', async (fault, wrong) => {
    const hub = await HttpHub.start();
    const { first, second } = await twoPhones(hub);
    const problem = await problemOf(await first.endorse(second, wrong));
    expect(problem).toMatchObject({ status: 403, code: 'assertion_invalid', fault });
    expect((await second.view())?.state).toBe('waiting');
  });

  it('believes no passkey that waits itself, no approver’s, no revoked one', async () => {
    const hub = await HttpHub.start();
    const { first, second } = await twoPhones(hub);
    expect(await problemOf(await second.endorse(second))).toMatchObject({ fault: 'key_unknown' });
    const approver = await Phone.enrolled(hub, 'Tablet', 'approver');
    await first.endorse(approver, {}, 'approver');
    const key = second.passkey.key('owner', second.name);
    const { statement, assertion } = await approver.passkey.endorse(hub.id, key);
    const path = `/passkeys/${second.passkey.credentialId}/endorsement`;
    const answer = await first.browser.post(path, { statement, assertion });
    expect(await problemOf(answer)).toMatchObject({ code: 'assertion_invalid', fault: 'role_wrong' });
    await first.revoke(first, false);
    expect(await problemOf(await first.endorse(second))).toMatchObject({ fault: 'key_revoked' });
    expect((await second.view())?.state).toBe('waiting');
  });

  it('takes no statement of another hub, key, name or role', async () => {
    const hub = await HttpHub.start();
    const { first, second } = await twoPhones(hub);
    const path = `/passkeys/${second.passkey.credentialId}/endorsement`;
    const right = second.passkey.key('owner', 'iPhone');
    const post = async (hubId: string, key: typeof right) => {
      const { statement, assertion } = await first.passkey.endorse(hubId, key);
      return problemOf(await first.browser.post(path, { statement, assertion }));
    };
    expect(await post('other', right)).toMatchObject({ fault: 'wrong_hub' });
    const { publicKey } = await SoftwareAuthenticator.make('https://hub.example');
    for (const wrong of [
      { ...right, name: 'Pixel' },
      { ...right, role: 'approver' as const },
      { ...right, public_key: publicKey },
    ]) {
      expect((await post(hub.id, wrong)).code).toBe('invalid_request');
    }
    expect((await second.view())?.state).toBe('waiting');
  });
});

describe('DELETE /passkeys/:id', () => {
  it('ends its sessions, its yes and its sign-in; with a signature the runners learn of it', async () => {
    const hub = await HttpHub.start();
    const runner = await hub.connectRunner(0);
    const { first, second } = await twoPhones(hub);
    await first.endorse(second);
    const browser = new Browser();
    expect((await second.signIn({}, browser)).status).toBe(200);
    expect((await browser.call('/me')).status).toBe(200);

    const revoked = await parsed(await first.revoke(second), 200, passkeyViewSchema.strict());
    expect(revoked.state).toBe('revoked');
    expect((await browser.call('/me')).status).toBe(401);
    expect((await problemOf(await second.signIn())).code).toBe('sign_in_invalid');
    const id = await hub.submit();
    expect(await problemOf(await second.approve(id, {}, first.browser))).toMatchObject({
      fault: 'key_unknown',
    });
    let trust = await runner.nextOf('trust');
    while (trust.changes.length < 2) trust = await runner.nextOf('trust');
    expect(trust.changes.at(-1)).toMatchObject({
      kind: 'revocation',
      statement: { credential_id: second.passkey.credentialId },
    });
    expect(await problemOf(await first.endorse(second))).toMatchObject({ code: 'passkey_revoked' });
  });

  it('without a signature ends it at the hub, and takes a signature later', async () => {
    const hub = await HttpHub.start();
    const runner = await hub.connectRunner(0);
    const { first, second } = await twoPhones(hub);
    await first.endorse(second);
    expect((await first.revoke(second, false)).status).toBe(200);
    let trust = await runner.nextOf('trust');
    while (trust.first?.keys.length !== 1 || trust.changes.length !== 1) trust = await runner.nextOf('trust');
    expect((await first.revoke(second)).status).toBe(200);
    while (trust.changes.length !== 2) trust = await runner.nextOf('trust');
    expect((await second.view(first.browser))?.state).toBe('revoked');
  });

  it('signs out the session by link that it was made in, trusted or not, and withdraws its open link', async () => {
    const hub = await HttpHub.start();
    const { first, second } = await twoPhones(hub);
    const third = await Phone.enrolled(hub, 'Tablet');
    await first.endorse(second);
    const { code } = await parsed(await second.makeLink(), 201, signInLinkSchema);
    const letIn = new Browser();
    const used = await parsed(await second.makeLink(), 201, signInLinkSchema);
    expect((await letIn.post('/sign-in', { code: used.code })).status).toBe(200);
    expect((await first.revoke(second)).status).toBe(200);
    expect((await second.browser.call('/me')).status).toBe(401);
    expect((await problemOf(await new Browser().post('/sign-in', { code }))).code).toBe('sign_in_invalid');
    // It is in the list itself.
    expect((await letIn.call('/me')).status).toBe(200);
    expect((await first.revoke(third, false)).status).toBe(200);
    expect((await third.browser.call('/me')).status).toBe(401);
    expect((await first.browser.call('/me')).status).toBe(200);
  });

  it('leaves who revokes their own on the device that has it signed in, until somebody revokes it elsewhere', async () => {
    const hub = await HttpHub.start();
    const { first, second } = await twoPhones(hub);
    await first.endorse(second);
    expect((await second.revoke(second, false)).status).toBe(200);
    expect((await second.browser.call('/me')).status).toBe(200);
    // Or whoever has a lost device could keep it signed in by that.
    expect((await first.revoke(second)).status).toBe(200);
    expect((await second.browser.call('/me')).status).toBe(401);
  });

  it('leaves alone the token with which it was made, and its links', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const made = await SoftwareAuthenticator.make('https://hub.example');
    const options = await parsed(
      await hub.call('/passkeys/options', { method: 'POST' }),
      200,
      enrolmentOptionsSchema,
    );
    const json = { name: 'Key', response: made.create(options) };
    expect((await hub.call('/passkeys', { json })).status).toBe(201);
    const open = await parsed(await hub.call('/sign-in-links', { method: 'POST' }), 201, signInLinkSchema);
    const answer = await phone.browser.call(`/passkeys/${made.credentialId}`, {
      method: 'DELETE',
      headers: { Origin: phone.browser.origin },
    });
    expect(answer.status).toBe(200);
    expect((await new Browser().post('/sign-in', { code: open.code })).status).toBe(200);
  });

  it('revokes nothing on a signature that proves nothing', async () => {
    const hub = await HttpHub.start();
    const { first, second } = await twoPhones(hub);
    await first.endorse(second);
    const problem = await problemOf(await first.revoke(second, true, { userVerified: false }));
    expect(problem).toMatchObject({ code: 'assertion_invalid', fault: 'user_unverified' });
    const { statement, assertion } = await first.passkey.revoke(hub.id, first.passkey.credentialId);
    const answer = await first.browser.call(`/passkeys/${second.passkey.credentialId}`, {
      method: 'DELETE',
      headers: { Origin: first.browser.origin },
      json: { statement, assertion },
    });
    expect((await problemOf(answer)).code).toBe('invalid_request');
    expect((await second.view())?.state).toBe('trusted');
  });

  it('keeps what the passkey endorsed before', async () => {
    const hub = await HttpHub.start();
    const { first, second } = await twoPhones(hub);
    await first.endorse(second);
    await second.revoke(first);
    expect((await second.view())?.state).toBe('trusted');
    expect((await first.view(second.browser))?.state).toBe('revoked');
    // The same after the hub has slept: it replays what it stored.
    await abortAllDurableObjects();
    expect((await second.view())?.state).toBe('trusted');
    expect((await first.view(second.browser))?.state).toBe('revoked');
  });
});
