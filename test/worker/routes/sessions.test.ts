import { runInDurableObject, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createdTokenSchema, sessionViewSchema, signInLinkSchema } from '../../../shared/api.ts';
import { SESSIONS_LISTED_MAX } from '../../../shared/limits.ts';
import { CLOSE } from '../../../shared/protocol.ts';
import { Browser } from '../support/browser.ts';
import { HttpHub, ORIGIN, parsed, problemOf } from '../support/http-hub.ts';
import { Phone } from '../support/phone.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const listed = async (browser: Browser) =>
  parsed(await browser.call('/sessions'), 200, z.array(sessionViewSchema.strict()));

const currentOf = async (browser: Browser) => {
  const found = (await listed(browser)).find(({ current }) => current);
  if (found === undefined) throw new Error('The own session is not in the list.');
  return found;
};

const end = (browser: Browser, id: string): Promise<Response> =>
  browser.call(`/sessions/${id}`, { method: 'DELETE', headers: { Origin: browser.origin } });

const signIn = async (code: string, userAgent?: string): Promise<Browser> => {
  const browser = new Browser();
  const headers = { Origin: browser.origin, ...(userAgent !== undefined && { 'User-Agent': userAgent }) };
  const answer = await browser.call('/sign-in', { method: 'POST', json: { code }, headers });
  expect(answer.status).toBe(200);
  return browser;
};

const linkBy = async (phone: Phone): Promise<string> =>
  (await parsed(await phone.makeLink(), 201, signInLinkSchema)).code;

/** A page's socket; `closed` is the code with which the hub closes it. */
const watch = async (browser: Browser): Promise<{ readonly closed: Promise<number> }> => {
  const headers = { Upgrade: 'websocket', Origin: ORIGIN, Cookie: browser.cookie };
  const { webSocket } = await SELF.fetch(`${ORIGIN}/live?snapshot=1`, { headers });
  if (webSocket === null) throw new Error('There is no socket.');
  webSocket.accept();
  const closed = new Promise<number>((resolve) => {
    webSocket.addEventListener('close', ({ code }) => resolve(code));
  });
  return { closed };
};

describe('the devices that are signed in', () => {
  it('are listed with how each came in, what its browser called itself, and which one asks', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const laptop = await signIn(await linkBy(phone), FIREFOX);
    const again = new Browser();
    expect((await phone.signIn({}, again)).status).toBe(200);
    const claimed = await signIn(hub.claimCode);
    const at = expect.any(String);
    const common = { role: 'owner', signed_in_at: at, last_seen_at: at, connected: false };
    const byId = new Map((await listed(laptop)).map((session) => [session.id, session]));
    expect(byId.size).toBe(4);
    expect(byId.get((await currentOf(laptop)).id)).toMatchObject({
      ...common,
      user_agent: FIREFOX,
      signed_in_with: 'link',
      signed_in_by: 'Pixel 9',
      current: true,
    });
    expect(byId.get((await currentOf(phone.browser)).id)).toMatchObject({
      ...common,
      name: 'Pixel 9',
      signed_in_with: 'link',
      signed_in_by: 'owner',
      current: false,
    });
    expect(byId.get((await currentOf(again)).id)).toMatchObject({
      ...common,
      name: 'Pixel 9',
      signed_in_with: 'passkey',
      signed_in_by: 'Pixel 9',
    });
    expect(byId.get((await currentOf(claimed)).id)).toMatchObject({
      ...common,
      signed_in_with: 'claim_code',
      signed_in_by: null,
    });
    const text = await (await laptop.call('/sessions')).text();
    expect(text).not.toMatch(/secret/i);
  });

  it('keep no more of what a browser calls itself than a browser says', async () => {
    const phone = await Phone.signedIn(await HttpHub.start());
    const odd = await signIn(await linkBy(phone), `<b>${'x'.repeat(5_000)}`);
    const { user_agent } = await currentOf(odd);
    expect(user_agent).toBe(`<b>${'x'.repeat(297)}`);
  });

  it('are signed out one by one: socket, links that are open and notifications end, the others stay', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.signedIn(hub);
    const lost = await Phone.signedIn(hub, 'Lost');
    const further = await signIn(await linkBy(lost));
    const open = await linkBy(lost);
    const { closed } = await watch(lost.browser);
    const { id } = await currentOf(lost.browser);
    expect((await listed(phone.browser)).find((session) => session.id === id)?.connected).toBe(true);

    expect((await end(phone.browser, id)).status).toBe(204);
    expect(await closed).toBe(CLOSE.unauthenticated);
    expect((await lost.browser.call('/me')).status).toBe(401);
    expect((await problemOf(await new Browser().post('/sign-in', { code: open }))).code).toBe(
      'sign_in_invalid',
    );
    expect((await further.call('/me')).status).toBe(200);
    expect((await listed(phone.browser)).map((session) => session.id)).not.toContain(id);
    expect((await problemOf(await end(phone.browser, id))).code).toBe('not_found');
    const { id: by } = await currentOf(phone.browser);
    expect(await entryOf(hub, id)).toMatchObject({ by: { id: by }, detail: { id, name: 'owner' } });
  });

  it('are an owner’s to see and to end, and an approver’s only where they are of the same token', async () => {
    const hub = await HttpHub.start();
    const owner = await Phone.signedIn(hub);
    const approver = await Phone.signedIn(hub, 'Tablet', 'approver');
    const theirs = await Phone.signedIn(hub, 'Tablet 2', 'approver');
    const { id: ownersId } = await currentOf(owner.browser);
    expect((await listed(approver.browser)).map(({ role }) => role)).toEqual(['approver', 'approver']);
    expect((await problemOf(await end(approver.browser, ownersId))).code).toBe('not_found');
    expect((await owner.browser.call('/me')).status).toBe(200);
    expect((await end(approver.browser, (await currentOf(theirs.browser)).id)).status).toBe(204);
    const { id } = await parsed(
      await hub.call('/tokens', { json: { role: 'approver', name: 'other' } }),
      201,
      createdTokenSchema,
    );
    expect((await problemOf(await end(approver.browser, id))).code).toBe('not_found');
    expect((await end(owner.browser, (await currentOf(approver.browser)).id)).status).toBe(204);
    expect((await approver.browser.call('/me')).status).toBe(401);
  });

  it('are an approver’s to see, also where so many of others are newer that no list holds them', async () => {
    const hub = await HttpHub.start();
    const approver = await Phone.signedIn(hub, 'Tablet', 'approver');
    await runInDurableObject(hub.stub(), (_, { storage }) =>
      storage.sql.exec(
        `INSERT INTO sessions (id, role, name, secret_hash, made_by, created_at, expires_at)
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         SELECT 'flood' || i, 'owner', 'owner', '', ?2, ?3, ?3 FROM n`,
        SESSIONS_LISTED_MAX,
        hub.ids.owner,
        Date.now() + 60_000,
      ),
    );
    expect((await listed(approver.browser)).map(({ role }) => role)).toEqual(['approver']);
  });

  it('are ended by the page alone, not from another site', async () => {
    const phone = await Phone.signedIn(await HttpHub.start());
    const { id } = await currentOf(phone.browser);
    const answer = await phone.browser.call(`/sessions/${id}`, {
      method: 'DELETE',
      headers: { Origin: 'https://evil.example' },
    });
    expect((await problemOf(answer)).code).toBe('origin_mismatch');
    expect((await phone.browser.call('/me')).status).toBe(200);
  });

  it('withdraw their open links when they sign out by themselves, too', async () => {
    const phone = await Phone.signedIn(await HttpHub.start());
    const code = await linkBy(phone);
    expect((await phone.browser.post('/sign-out')).status).toBe(204);
    expect((await problemOf(await new Browser().post('/sign-in', { code }))).code).toBe('sign_in_invalid');
  });
});

const entryOf = async (hub: HttpHub, id: string): Promise<unknown> => {
  const lines = (await (await hub.call('/audit')).text()).trim().split('\n');
  const found = lines.find((line) => line.includes('"kind":"session_ended"') && line.includes(id));
  return (JSON.parse(found ?? '{}') as { entry?: unknown }).entry;
};
