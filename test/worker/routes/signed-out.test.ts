import { runInDurableObject } from 'cloudflare:test';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { sessionViewSchema, signInLinkSchema } from '../../../shared/api.ts';
import { Browser } from '../support/browser.ts';
import { HttpHub, parsed, problemOf } from '../support/http-hub.ts';
import { Phone } from '../support/phone.ts';

const letIn = async (by: Phone): Promise<{ readonly id: string; readonly browser: Browser }> => {
  const { id, code } = await parsed(await by.makeLink(), 201, signInLinkSchema);
  const browser = new Browser();
  expect((await browser.post('/sign-in', { code })).status).toBe(200);
  return { id, browser };
};

const sessionOf = async (browser: Browser): Promise<string> => {
  const listed = await parsed(await browser.call('/sessions'), 200, z.array(sessionViewSchema));
  return listed.find(({ current }) => current)?.id ?? '';
};

const remove = ({ browser }: Phone, path: string): Promise<Response> =>
  browser.call(path, { method: 'DELETE', headers: { Origin: browser.origin } });

const saidTo = async (browser: Browser): Promise<Record<string, unknown>> => {
  const answer = await browser.call('/me');
  expect(answer.status).toBe(401);
  return problemOf(answer);
};

it('a device whose passkey was revoked elsewhere is told so, also the one that signed in with it', async () => {
  const hub = await HttpHub.start();
  const first = await Phone.enrolled(hub, 'Pixel 9');
  const second = await Phone.enrolled(hub, 'iPhone');
  await first.endorse(second);
  const browser = new Browser();
  await second.signIn({}, browser);
  await first.revoke(second);
  const said = { code: 'unauthenticated', signed_out_by: 'passkey_revoked' };
  expect(await saidTo(browser)).toMatchObject(said);
  expect(await saidTo(second.browser)).toMatchObject({
    ...said,
    detail: expect.stringContaining('passkey behind its sign-in was revoked'),
  });
});

it('a device that was signed out in the list or by its link is told so, not that of a passkey', async () => {
  const phone = await Phone.enrolled(await HttpHub.start());
  const listed = await letIn(phone);
  expect((await remove(phone, `/sessions/${await sessionOf(listed.browser)}`)).status).toBe(204);
  const byLink = await letIn(phone);
  expect((await remove(phone, `/sign-in-links/${byLink.id}/session`)).status).toBe(204);
  const said = { code: 'unauthenticated', signed_out_by: 'device_ended' };
  expect(await saidTo(listed.browser)).toMatchObject(said);
  expect(await saidTo(byLink.browser)).toMatchObject(said);
});

it('a device that came by the link of a token is told that this was revoked', async () => {
  const hub = await HttpHub.start();
  const approver = await Phone.signedIn(hub, 'Tablet', 'approver');
  const owner = await Phone.signedIn(hub);
  expect((await remove(owner, `/tokens/${hub.ids.approver}`)).status).toBe(200);
  expect(await saidTo(approver.browser)).toMatchObject({
    code: 'unauthenticated',
    signed_out_by: 'token_revoked',
  });
});

it('who signs out here is told nothing of others; nor is who does not have the secret, nor after its time', async () => {
  const hub = await HttpHub.start();
  const phone = await Phone.signedIn(hub);
  const other = await Phone.signedIn(hub);
  const { cookie } = phone.browser;
  await phone.browser.post('/sign-out');
  const out = await hub.call('/me', { as: null, headers: { Cookie: cookie } });
  expect(await problemOf(out)).not.toHaveProperty('signed_out_by');

  const third = await Phone.signedIn(hub);
  await remove(other, `/sessions/${await sessionOf(third.browser)}`);
  expect(await saidTo(third.browser)).toHaveProperty('signed_out_by', 'device_ended');
  const guessed = third.browser.cookie.replace(/.{4}$/, (end) => (end === 'aaaa' ? 'bbbb' : 'aaaa'));
  const stranger = await hub.call('/me', { as: null, headers: { Cookie: guessed } });
  expect(await problemOf(stranger)).not.toHaveProperty('signed_out_by');
  await runInDurableObject(hub.stub(), (_, { storage }) =>
    storage.sql.exec('UPDATE ended_sessions SET expires_at = 1'),
  );
  expect(await saidTo(third.browser)).not.toHaveProperty('signed_out_by');
});
