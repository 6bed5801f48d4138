import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { meSchema, signInLinkSchema } from '../../../shared/api.ts';
import { roleSchema } from '../../../shared/credential.ts';
import { Browser } from '../support/browser.ts';
import { HttpHub, ORIGIN, parsed, problemOf } from '../support/http-hub.ts';

const answerSchema = z.strictObject({ hub: z.string(), role: roleSchema, expires_at: z.iso.datetime() });

const linkOf = async (hub: HttpHub, as: 'owner' | 'approver' = 'approver') =>
  parsed(await hub.call('/sign-in-links', { as, method: 'POST' }), 201, signInLinkSchema.strict());

const signedIn = async (hub: HttpHub, browser = new Browser()): Promise<Browser> => {
  const { code } = await linkOf(hub);
  await parsed(await browser.post('/sign-in', { code }), 200, answerSchema);
  return browser;
};

describe('sign-in', () => {
  it('makes a link whose code stands behind the # and works once', async () => {
    const hub = await HttpHub.start();
    const link = await linkOf(hub);
    expect(link.path).toBe(`/sign-in#${link.code}`);
    const phone = new Browser();
    const answer = await parsed(await phone.post('/sign-in', { code: link.code }), 200, answerSchema);
    expect(answer).toMatchObject({ hub: hub.id, role: 'approver' });
    const me = await parsed(await phone.call('/me'), 200, meSchema);
    expect(me).toMatchObject({ hub: hub.id, role: 'approver' });
    const again = await new Browser().post('/sign-in', { code: link.code });
    expect(await problemOf(again)).toMatchObject({ status: 401, code: 'sign_in_invalid' });
    expect(again.headers.get('Set-Cookie')).toBeNull();
  });

  it('locks the cookie to this host over HTTPS', async () => {
    const phone = await signedIn(await HttpHub.start());
    expect(phone.setCookie).toMatch(/^__Host-provara_session=/);
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/', 'Expires=']) {
      expect(phone.setCookie).toContain(attribute);
    }
    expect(phone.setCookie).not.toContain('Domain');
  });

  it('sets a cookie that a browser keeps over plain HTTP', async () => {
    const browser = await signedIn(await HttpHub.start(), new Browser('http://127.0.0.1:8787'));
    expect(browser.setCookie).toMatch(/^provara_session=/);
    expect(browser.setCookie).not.toContain('Secure');
    expect((await browser.call('/me')).status).toBe(200);
  });

  it('locks the cookie behind a proxy that takes the TLS off', async () => {
    const hub = await HttpHub.start();
    const proxied = new Browser('http://hub.example');
    const { code } = await linkOf(hub);
    expect((await proxied.post('/sign-in', { code }, ORIGIN)).status).toBe(200);
    expect(proxied.setCookie).toMatch(/^__Host-provara_session=.*Secure/);
    expect((await proxied.call('/me')).status).toBe(200);
  });

  it('takes the deployment’s claim code once, for the owner', async () => {
    const hub = await HttpHub.start();
    const answer = await new Browser().post('/sign-in', { code: hub.claimCode });
    expect(await parsed(answer, 200, answerSchema)).toMatchObject({ role: 'owner' });
    const again = await new Browser().post('/sign-in', { code: hub.claimCode });
    expect(await problemOf(again)).toMatchObject({ status: 401, code: 'sign_in_invalid' });
  });

  it.each(['', 'nonsense', 'a_b', `nobody_${'a'.repeat(40)}`])('refuses the code %j', async (code) => {
    const answer = await new Browser().post('/sign-in', { code });
    expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'sign_in_invalid' });
  });

  it.each([{}, { code: 7 }, { code: 'x', next: '/' }])('refuses the body %j', async (json) => {
    expect((await problemOf(await new Browser().post('/sign-in', json))).code).toBe('invalid_request');
  });

  it('signs nobody in for another site', async () => {
    const hub = await HttpHub.start();
    const { code } = await linkOf(hub);
    const answer = await new Browser().post('/sign-in', { code }, 'https://evil.example');
    expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'origin_mismatch' });
    expect((await new Browser().post('/sign-in', { code })).status).toBe(200);
  });

  it('ends the session and forgets the cookie', async () => {
    const phone = await signedIn(await HttpHub.start());
    const { cookie } = phone;
    const answer = await phone.post('/sign-out');
    expect(answer.status).toBe(204);
    expect(phone.setCookie).toContain('Max-Age=0');
    expect((await problemOf(await phone.call('/me', { headers: { Cookie: cookie } }))).status).toBe(401);
    // The session is over, and the browser forgets it all the same.
    const again = await phone.call('/sign-out', {
      method: 'POST',
      headers: { Cookie: cookie, Origin: ORIGIN },
    });
    expect(again.status).toBe(401);
    expect(again.headers.getSetCookie().join()).toContain('Max-Age=0');
  });
});

describe('a call with the session cookie', () => {
  const changes = [
    '/approve/x',
    '/deny/x',
    '/plans/x/cancel',
    '/sign-in-links',
    '/sign-in-links/options',
    '/sign-out',
    '/plan',
    '/tokens',
    '/passkeys/options',
    '/passkeys',
    '/passkeys/x/endorsement',
  ];

  it.each(changes)('refuses POST %s of another site, and without an Origin', async (path) => {
    const phone = await signedIn(await HttpHub.start());
    for (const headers of [
      {},
      { Origin: 'null' },
      { Origin: 'https://evil.example' },
      { Origin: 'https://hub.example.evil.example' },
      { Origin: 'https://hub.example:8443' },
    ]) {
      const answer = await phone.call(path, { method: 'POST', json: {}, headers: { ...headers } });
      expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'origin_mismatch' });
    }
    expect((await phone.call('/me')).status).toBe(200);
  });

  it('refuses DELETE without an Origin', async () => {
    const phone = await signedIn(await HttpHub.start());
    const answer = await phone.call('/tokens/x', { method: 'DELETE' });
    expect((await problemOf(answer)).code).toBe('origin_mismatch');
  });

  it('approves from the hub’s own page', async () => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    const phone = await signedIn(hub);
    const answer = await phone.post(`/approve/${await hub.submit()}?wait=0`);
    expect(answer.status).toBe(202);
  });

  it('opens /live only from the hub’s own page', async () => {
    const phone = await signedIn(await HttpHub.start());
    const upgrade = { Upgrade: 'websocket' };
    for (const headers of [upgrade, { ...upgrade, Origin: 'https://evil.example' }]) {
      expect((await problemOf(await phone.call('/live', { headers }))).code).toBe('origin_mismatch');
    }
    const answer = await phone.call('/live', { headers: { ...upgrade, Origin: ORIGIN } });
    expect(answer.status).toBe(101);
    answer.webSocket?.accept();
    answer.webSocket?.close();
  });

  it('does not count beside a token', async () => {
    const hub = await HttpHub.start();
    const phone = await signedIn(hub);
    const valid = { Authorization: `Bearer ${hub.tokens.approver}` };
    expect((await phone.call('/sign-in-links', { method: 'POST', headers: valid })).status).toBe(201);
    expect((await phone.call('/me', { headers: { Authorization: 'Bearer nonsense' } })).status).toBe(401);
  });
});
