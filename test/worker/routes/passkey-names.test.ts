import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { meAnswerSchema } from '../../../shared/api.ts';
import { passkeyViewSchema } from '../../../shared/passkey-api.ts';
import { Browser } from '../support/browser.ts';
import { HttpHub, ORIGIN, parsed, problemOf } from '../support/http-hub.ts';
import { Phone } from '../support/phone.ts';

describe('PATCH /passkeys/:id', () => {
  it('gives another name, and no name twice', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const other = await Phone.enrolled(hub, 'iPhone');
    const rename = (name: string) =>
      phone.browser.call(`/passkeys/${phone.passkey.credentialId}`, {
        method: 'PATCH',
        json: { name },
        headers: { Origin: ORIGIN },
      });
    const view = await parsed(await rename('Work phone'), 200, passkeyViewSchema.strict());
    expect(view.name).toBe('Work phone');
    expect((await problemOf(await rename('iPhone'))).code).toBe('name_taken');
    expect((await problemOf(await rename('<b>'))).code).toBe('invalid_request');
    const alike = await problemOf(await rename('lPhone'));
    expect(alike).toMatchObject({ code: 'name_taken', detail: expect.stringContaining('looks like') });
    const mixed = await problemOf(await rename('Рixel'));
    expect(mixed).toMatchObject({ code: 'invalid_request', detail: expect.stringContaining('U+0420') });
    expect((await other.view())?.name).toBe('iPhone');
  });

  it('gives its name to all who are signed in by it, so that one person decides under one name', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const signedIn = new Browser();
    expect((await phone.signIn({}, signedIn)).status).toBe(200);
    const other = await Phone.enrolled(hub, 'iPhone');
    const nameOf = async (browser: Browser) =>
      (await parsed(await browser.call('/me'), 200, meAnswerSchema)).name;
    expect(await Promise.all([phone.browser, signedIn].map(nameOf))).toEqual(['Pixel 9', 'Pixel 9']);
    const answer = await phone.browser.call(`/passkeys/${phone.passkey.credentialId}`, {
      method: 'PATCH',
      json: { name: 'Work phone' },
      headers: { Origin: ORIGIN },
    });
    expect(answer.status).toBe(200);
    expect(await Promise.all([phone.browser, signedIn].map(nameOf))).toEqual(['Work phone', 'Work phone']);
    expect(await nameOf(other.browser)).not.toBe('Work phone');
  });

  it('leaves others alone who are called the same, and its own name may be given again', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const other = await Phone.signedIn(hub, 'iPhone');
    const sql = (statement: string) =>
      runInDurableObject(hub.stub(), (_, { storage }) => storage.sql.exec(statement).toArray());
    const rename = (name: string) =>
      phone.browser.call(`/passkeys/${phone.passkey.credentialId}`, {
        method: 'PATCH',
        json: { name },
        headers: { Origin: ORIGIN },
      });
    const nameOf = async (browser: Browser) =>
      (await parsed(await browser.call('/me'), 200, meAnswerSchema)).name;
    await sql("UPDATE sessions SET name = 'Pixel 9'");
    expect((await rename('Work phone')).status).toBe(200);
    expect(await nameOf(other.browser)).toBe('Pixel 9');
    expect(await nameOf(phone.browser)).toBe('Work phone');
    // Two names from before that look alike.
    expect((await other.enrol()).status).toBe(201);
    await sql("UPDATE passkeys SET name = 'Work ph0ne' WHERE name = 'iPhone'");
    expect((await rename('Work phone')).status).toBe(200);
    expect((await problemOf(await rename('W0rk phone'))).code).toBe('name_taken');
  });

  it('lets an approver change no passkey but the one it signed in with', async () => {
    const hub = await HttpHub.start();
    const owner = await Phone.enrolled(hub);
    const approver = await Phone.enrolled(hub, 'iPhone', 'approver');
    const rename = (phone: Phone, browser = approver.browser) =>
      browser.call(`/passkeys/${phone.passkey.credentialId}`, {
        method: 'PATCH',
        json: { name: 'mine' },
        headers: { Origin: ORIGIN },
      });
    for (const phone of [owner, approver]) {
      expect((await problemOf(await rename(phone))).code).toBe('role_forbidden');
    }
    await owner.endorse(approver, {}, 'approver');
    const browser = new Browser();
    expect((await approver.signIn({}, browser)).status).toBe(200);
    expect((await rename(approver, browser)).status).toBe(200);
    expect((await problemOf(await rename(owner, browser))).code).toBe('role_forbidden');
  });
});
