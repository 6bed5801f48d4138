import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePages, openBrowser } from '../support/browser.ts';
import { CHROMIUM, PHONE } from '../support/chromium.ts';
import { readAll, sayYes } from '../support/decide.ts';
import { TestPhone } from '../support/passkey-phone.ts';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { provaraCommand } from '../support/provara-command.ts';
import { SHELLS } from '../support/shells.ts';
import { until } from '../support/until.ts';

const [shell] = SHELLS;

describe.skipIf(CHROMIUM === '')('passkeys through the page', () => {
  let provara: Provara;
  let browser: Browser;
  let first: TestPhone;
  let second: TestPhone;
  const complaints: string[] = [];
  // 127.0.0.1 is no name that a passkey could be for.
  const here = (url: string) => url.replace('127.0.0.1', 'localhost');
  const base = () => here(provara.url);
  const submit = async (): Promise<string> => {
    const body = { command: shell?.say('hello') ?? '' };
    const answer = await callApi(provara, provara.agentToken, '/plan', { method: 'POST', body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return String(answer.body.pending_id);
  };
  /** Submits a plan and says yes to it on a phone. */
  const approveOne = async (phone: TestPhone): Promise<string> => {
    const id = await submit();
    await phone.approve(`${base()}/p/${id}`);
    return id;
  };
  const lifeOf = async (id: string, wait = 0): Promise<Record<string, unknown>> => {
    const { body } = await callApi(provara, provara.agentToken, `/plans/${id}?wait=${wait}`);
    return body.life as Record<string, unknown>;
  };
  const linkShown = async (): Promise<string> => {
    await first.page.goto(`${base()}/settings`);
    await first.button('Add a device').click();
    await first.button('Make the link').click();
    const sheet = first.page.getByRole('dialog');
    await sheet.getByRole('img', { name: 'QR code of the sign-in link' }).waitFor();
    return here(await sheet.locator('.copy-text pre').innerText());
  };

  /** Whether the link of this code can still be used, as who made it sees it. */
  const isOpen = async (code: string): Promise<boolean> => {
    const id = code.split('_')[1]?.slice(0, 8) ?? '';
    return first.page.evaluate(async (link) => (await fetch(`/sign-in-links/${link}`)).ok, id);
  };

  const home = mkdtempSync(join(tmpdir(), 'provara-passkeys-'));
  const start = (): Promise<Provara> =>
    startProvara({
      home,
      shell: shell?.option ?? 'auto',
      env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000' },
    });

  beforeAll(async () => {
    provara = await start();
    browser = await openBrowser();
    first = await TestPhone.make(browser, complaints);
    second = await TestPhone.make(browser, complaints);
  });
  afterAll(async () => {
    await closePages();
    await provara?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test('says at a plain address why there are none, and how to get them', async () => {
    const phone = await browser.newContext(PHONE);
    const page = await phone.newPage();
    const { body } = await callApi(provara, provara.approverToken, '/sign-in-links', { method: 'POST' });
    await page.goto(`${provara.url}${String(body.path)}`);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText('accepts a yes from this page without a passkey').waitFor();
    expect(await page.getByRole('button', { name: /^Set up/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'How to get an https address' }).first().click();
    await page.getByText('tailscale serve --bg').waitFor();
    await phone.close();
  });

  test('offers one after the first sign-in; it is trusted, and the machine pins it', async () => {
    await first.page.goto(here(provara.signInUrl));
    await first.page.getByRole('heading', { name: 'Set up a passkey on this device' }).waitFor();
    await first.picture('offer');
    await first.page.getByLabel('What people call this device').fill('Pixel 9');
    await first.button('Set up a passkey on this device').click();
    await first.see('trusted at once');
    await first.page.getByRole('heading', { name: 'This device has its passkey' }).waitFor();
    await first.picture('made');
    await first.page.getByRole('link', { name: 'Go to the inbox' }).click();
    await first.see('Nothing is waiting');
    await first.page.getByRole('link', { name: 'Machines' }).click();
    await first.see('accepts a yes only with a passkey');
  });

  test('approves with it, and the machine runs that', async () => {
    const id = await approveOne(first);
    await first.succeeds();
    expect(await lifeOf(id)).toMatchObject({
      state: 'succeeded',
      decision: { by: { name: 'Pixel 9' }, assertion: { credential_id: expect.any(String) } },
    });
    // One that has worked here needs no word about where it was made.
    const key = 'provara.passkeys-made-here';
    const made = await first.page.evaluate((name) => localStorage.getItem(name) ?? '', key);
    await first.page.evaluate((name) => localStorage.removeItem(name), key);
    await first.page.goto(`${base()}/p/${await submit()}`);
    await readAll(first.page);
    await first.see('Approving asks for your passkey.');
    expect(await first.page.locator('#why-not').count()).toBe(0);
    await sayYes(first.page);
    await first.succeeds();
    await first.page.evaluate(([name, ids]) => localStorage.setItem(name, ids), [key, made] as const);
  });

  test('approves nothing when the person is not verified, and says so', async () => {
    await first.setVerified(false);
    const id = await approveOne(first);
    await first.see('The passkey was not used');
    await first.picture('failed');
    expect(await first.button('Approve without it').count()).toBe(0);
    expect(await lifeOf(id)).toMatchObject({ state: 'pending', decision: null });
    await first.setVerified(true);
    await first.button(/^Approve/).click();
    await first.succeeds();
  });

  test('cancels while the passkey is asked, and approves nothing', async () => {
    await first.setPresent(false);
    const id = await approveOne(first);
    await first.see('Asking your passkey');
    await first.picture('asking');
    await first.button('Back').click();
    await first.see('You went back before the passkey answered');
    expect(await first.page.getByRole('dialog').count()).toBe(0);
    await first.button(/^Approve/).click();
    await first.see('Asking your passkey');
    await first.page.keyboard.press('Escape');
    await first.see('You went back before the passkey answered');
    expect(await first.page.getByRole('dialog').count()).toBe(0);
    await first.setPresent(true);
    expect(await lifeOf(id)).toMatchObject({ state: 'pending', decision: null });
    await first.button(/^Approve/).click();
    await first.succeeds();
  });

  test('takes no token for that machine any more', async () => {
    const id = await submit();
    const { body } = await callApi(provara, provara.approverToken, `/approve/${id}`, { method: 'POST' });
    expect(body).toMatchObject({ status: 403, code: 'proof_required' });
    const typed = await provaraCommand(['approve', id], { PROVARA_HOME: home }).end;
    expect(typed.code).toBe(115);
    expect(typed.stderr).toContain('a terminal can not ask for one. Approve on the page');
  });

  test('signs out, and in again with the passkey', async () => {
    await first.page.goto(`${base()}/settings`);
    await first.button('Sign out').click();
    await first.button('Sign in with a passkey').click();
    await first.page.getByRole('link', { name: 'Settings' }).click();
    const foot = first.page.locator('.page-foot');
    await foot.waitFor();
    expect(await foot.innerText()).toContain('Signed in as Pixel 9 (owner)');
    await first.see('you signed in with it');
  });

  test('adds no device without the passkey, and withdraws the link when its sheet is closed', async () => {
    await first.page.goto(`${base()}/settings`);
    await first.setVerified(false);
    await first.button('Add a device').click();
    await first.see('It will be signed in as owner');
    await first.see('within 10 minutes');
    await first.see('Your passkey is asked first');
    await first.picture('add-device');
    await first.button('Make the link').click();
    await first.see('The passkey was not used');
    expect(await first.page.locator('.qr').count()).toBe(0);
    await first.setVerified(true);
    const link = await linkShown();
    await first.see(/It works once, for (10|9):?/);
    await first.picture('add-device-link');
    await first.button('Withdraw the link').click();
    await first.page.getByRole('dialog').waitFor({ state: 'detached' });
    const stranger = await TestPhone.make(browser, complaints);
    await until(async () => !(await isOpen(link.split('#')[1] ?? '')), 'the link is withdrawn');
    await stranger.page.goto(link);
    await stranger.see('This link did not work');
    await stranger.context.close();
  });

  test('signs out a stranger who came by the link, at once', async () => {
    const link = await linkShown();
    const stranger = await TestPhone.make(browser, complaints);
    await stranger.page.goto(link);
    await stranger.page.getByRole('heading', { name: 'Set up a passkey on this device' }).waitFor();
    await first.see('A device has signed in');
    await first.picture('add-device-used');
    await first.button('It was not me').click();
    await first.see('signed out at once');
    await first.button('It was not me').click();
    await first.see('It is signed out');
    await stranger.page.reload();
    await stranger.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await stranger.context.close();
    await first.button('Done').click();
  });

  test('a second phone that was added on the page waits, and says so', async () => {
    await second.page.goto(await linkShown());
    await second.page.getByLabel('What people call this device').fill('iPhone');
    await second.button('Set up a passkey on this device').click();
    await second.see('It counts once an owner trusts it');
    await first.button('Compare the code').click();
    await first.button(/^Trust it: iPhone/).waitFor();
    await second.picture('waits');
    const id = await submit();
    await second.page.goto(`${base()}/p/${id}`);
    await second.see('This device’s passkey is not trusted yet.');
    expect(await second.button(/^Approve/).getAttribute('aria-disabled')).toBe('true');
    await second.picture('waits-plan');
    // The link stands in its lines, and does not tear them apart.
    const lines = await second.page.evaluate<number>(`(() => {
      const why = document.querySelector('.bar-why');
      return why.getBoundingClientRect().height / parseFloat(getComputedStyle(why).lineHeight);
    })()`);
    expect(lines).toBeCloseTo(Math.round(lines), 1);
    await second.page.getByRole('link', { name: 'Its code is in Settings' }).click();
    await second.see('It approves nothing until an owner trusts it');
    expect(await second.button(/^Trust /).count()).toBe(0);
    await second.see('Set up another passkey on this device');
    // Here a link of the first phone was used, not its passkey.
    await second.see('Pixel 9');
    expect(await second.page.locator('main').innerText()).not.toContain('you signed in with it');
    await second.picture('waits-settings');
    expect(await lifeOf(id)).toMatchObject({ state: 'pending' });
  });

  test('both phones show the same code, and the first trusts the second', async () => {
    const code = await second.page.locator('.passkey .code-digits').innerText();
    await first.page.goto(`${base()}/settings`);
    expect(await first.page.locator('.passkey .code-digits').innerText()).toBe(code);
    expect(code).toMatch(/^([0-9A-F]{4} ?){4}$/);
    await first.picture('endorse');
    await first.button(/^Trust it: iPhone/).click();
    await until(async () => (await first.page.locator('.pill-good').count()) === 2, 'both are trusted');
    const id = await approveOne(second);
    await second.succeeds();
    expect(await lifeOf(id)).toMatchObject({ decision: { by: { name: 'iPhone' } } });
  });

  test('a revoked phone approves nothing and can not sign in', async () => {
    await first.page.goto(`${base()}/settings`);
    await first.button('Revoke iPhone').click();
    await first.see('machines refuse it too');
    const passkeys = first.page.getByRole('region', { name: 'Passkeys' });
    await passkeys.getByRole('button', { name: 'Revoke' }).last().click();
    await first.page.locator('.passkey-revoked').waitFor();
    await first.picture('revoked');
    // It had come by a link, and is signed out all the same.
    await second.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await second.see('the passkey behind its sign-in was revoked');
    await second.page.reload();
    await second.see('the passkey behind its sign-in was revoked');
    await second.picture('signed-out-revoked');
    await second.button('Sign in with a passkey').click();
    await second.page.locator('.bar-problem').waitFor();
    await second.see('revoked');
    await second.page.goto(await linkShown());
    await second.page.waitForURL('**/passkey');
    await second.page.goto(`${base()}/p/${await submit()}`);
    await readAll(second.page);
    // It may work here all the same, by another phone or a security key.
    await second.see('this browser knows of none here');
    expect(await second.button(/^Approve/).getAttribute('aria-disabled')).toBe('false');
    await second.button('What to do').click();
    const why = second.page.locator('#why-not');
    expect(await why.innerText()).toContain('These count: Pixel 9.');
    expect(await why.evaluate((block) => block === document.activeElement)).toBe(true);
    const { bottom, bar } = await why.evaluate((block) => ({
      bottom: block.getBoundingClientRect().bottom,
      bar: document.querySelector('.bar')?.getBoundingClientRect().top ?? 0,
    }));
    expect(bottom).toBeLessThanOrEqual(bar);
    await second.picture('made-elsewhere');
    const id = await approveOne(second);
    await second.see('The passkey was not used');
    expect(await lifeOf(id)).toMatchObject({ state: 'pending' });
  });

  test('at another port the machine refuses, says what to do, and runs after that', async () => {
    await provara.stop();
    provara = await start();
    expect(provara.said()).toContain('This machine takes a yes only from http://localhost:');
    const refused = await approveOne(first);
    await first.see('The passkey was asked at another address');
    expect(await lifeOf(refused)).toMatchObject({ state: 'refused', ended: { code: 'origin_wrong' } });
    await first.page.goto(`${base()}/settings`);
    await first.page.getByText('Trust it at a machine').first().click();
    const line = await first.page.locator('.passkey-word-line').first().innerText();
    await first.picture('word');
    const [, ...words] = line.split(' ');
    const env = { PROVARA_HOME: home };
    expect((await provaraCommand(['passkeys'], env).end).stdout).toContain(words.at(-1));
    expect(await provaraCommand([...words, '--yes'], env).end).toMatchObject({ code: 0 });
    await approveOne(first);
    await first.succeeds();
    expect(complaints).toEqual([]);
  });
});
