import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenWordsOn, cutOffOn, violationsOf } from '../../support/accessibility.ts';
import { CHROMIUM, PHONE } from '../../support/chromium.ts';
import type { TestPhone } from '../../support/passkey-phone.ts';
import { type PhoneApp, startPhoneApp } from '../../support/phone-app.ts';

const HOSTILE = 'Settings <img src=x onerror=alert(1)> this device is safe';

describe.skipIf(CHROMIUM === '')('the devices that are signed in', () => {
  let app: PhoneApp;
  let phone: TestPhone;
  const items = () => phone.page.getByRole('region', { name: 'Devices that are signed in' }).locator('li');
  const linkOf = async (): Promise<string> =>
    `${app.base}${String((await app.as(phone, 'POST', '/sign-in-links')).path)}`;

  beforeAll(async () => {
    app = await startPhoneApp();
    phone = await app.ownersPhone();
  });
  afterAll(() => app?.stop());

  test('offers a way to a phone before a passkey that no phone could use, and one tap goes on without', async () => {
    const { page } = phone;
    await page.getByRole('heading', { level: 1, name: 'Do you want to approve on a phone?' }).waitFor();
    const offered = await page
      .locator('main .button')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(offered).toEqual([
      'How to get an https address',
      'Not now: go on without one',
      'Set up a passkey on this device',
    ]);
    await phone.see('so that no phone can approve for it');
    // It listens on 127.0.0.1 alone.
    await phone.see('only this computer reaches this hub, and no phone');
    expect(await page.locator('main').innerText()).not.toContain('phone in your network');
    await phone.picture('phone-first');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Not now' }).click();
    await phone.see('Your first plan');
    const steps = await page
      .locator('.first-step-title')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(steps.at(-1)).toBe('Decide how you say yes');
  });

  test('are listed in plain words, with how they came in, and what a stranger calls itself stays text', async () => {
    const strange = await app.browser.newContext({ ...PHONE, userAgent: HOSTILE });
    const strangersPage = await strange.newPage();
    await strangersPage.goto(await linkOf());
    await strangersPage.getByRole('heading', { name: /^Set up a passkey/ }).waitFor();
    await phone.page.goto(`${app.base}/settings`);
    await expect.poll(() => items().count()).toBe(2);
    const [own, stranger] = await items().allInnerTexts();
    expect(own).toContain('Chrome on Linux');
    expect(own).toContain('This device');
    expect(own).toMatch(/Signed in .* by a link that was made by/);
    expect(stranger).toContain('Calls itself “Settings <img src=x onerror=alert(1)>');
    expect(stranger).toContain('a page is open there now');
    expect(await phone.page.locator('main img[src=x]').count()).toBe(0);
    expect(await violationsOf(phone.page)).toEqual([]);
    expect(await cutOffOn(phone.page)).toEqual([]);
    expect(await brokenWordsOn(phone.page)).toEqual([]);
    await phone.picture('devices');
    await strange.close();
  });

  test('are signed out after a question that says what ends and what stays, and notice it at once', async () => {
    const other = await app.phone();
    await other.page.goto(await linkOf());
    await other.page.getByRole('link', { name: 'Not now' }).click();
    await other.see('Your first plan');
    await phone.page.goto(`${app.base}/settings`);
    const connected = items().filter({ hasText: 'a page is open there now' });
    const theirs = connected.filter({ hasNotText: 'This device' });
    await theirs.getByRole('button', { name: /^Sign it out Chrome on Linux/ }).click();
    await phone.see('links that it made and nobody used are withdrawn');
    expect(await violationsOf(phone.page)).toEqual([]);
    await phone.picture('devices-asked');
    await phone.button('Let it stay').click();
    expect(await theirs.count()).toBe(1);
    await theirs.getByRole('button', { name: /^Sign it out/ }).click();
    await theirs.getByRole('button', { name: 'Sign it out' }).click();
    // Nothing is touched there: the socket's end tells it.
    await other.page.getByRole('heading', { name: 'Sign in' }).waitFor({ timeout: 5_000 });
    await other.see('This device was signed out on another one');
    await other.page.goto(`${app.base}/history?text=This+device+was+signed+out+because+you+won#why`);
    await other.see('This device was signed out on another one');
    expect(await other.page.locator('.warning').allInnerTexts()).toHaveLength(1);
    expect(await other.page.locator('main').innerText()).not.toContain('you won');
    expect(await violationsOf(other.page)).toEqual([]);
    await other.picture('signed-out-elsewhere');
    await other.page.goto(await linkOf());
    await other.page.getByRole('heading', { name: /^Set up a passkey/ }).waitFor();
    await other.page.context().clearCookies();
    await other.page.goto(app.base);
    await other.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await other.page.locator('.warning').count()).toBe(0);
    await phone.see('signed out.');
    await expect.poll(() => theirs.count()).toBe(0);
    expect(await phone.page.evaluate('document.activeElement.id')).toBe('sessions');
  });

  test('that come to a plain address are not told to make a passkey, and “It was not me” says what stays', async () => {
    const { page } = phone;
    await page.goto(`${app.base}/settings`);
    await phone.button('Add a device').click();
    await phone.button('Make the link').click();
    const code = await page.getByRole('img', { name: 'QR code of the sign-in link' }).boundingBox();
    // Nobody should scan it to find out.
    const warned = await page.getByText('Only this computer reaches this hub').boundingBox();
    expect(warned?.y).toBeLessThan(code?.y ?? 0);
    expect(await page.getByText('Scan it with the other device').count()).toBe(0);
    await page.route('**/me', async (route) => {
      const answer = await route.fetch();
      const me = (await answer.json()) as object;
      await route.fulfill({ json: { ...me, reached_at: 'http://192.168.1.20:8787' } });
    });
    await page.goto(`${app.base}/settings`);
    await phone.button('Add a device').click();
    await phone.button('Make the link').click();
    const sheet = page.getByRole('dialog');
    const link = (await sheet.locator('.copy-text pre').innerText()).trim();
    expect(link).toMatch(/^http:\/\/192\.168\.1\.20:8787\//);
    const other = await app.phone();
    await other.page.goto(link.replace('http://192.168.1.20:8787', app.base));
    await phone.see('A device has signed in');
    await phone.see('where browsers make no passkey');
    expect(await sheet.innerText()).not.toContain('set one up there');
    await phone.button('It was not me').click();
    await phone.see('Passkeys and agents’ tokens that were made there stay');
    expect(await violationsOf(page)).toEqual([]);
    await phone.picture('not-me');
    await sheet.getByRole('button', { name: 'It was not me' }).click();
    await phone.see('It is signed out');
    await page.unroute('**/me');
    expect(app.complaints).toEqual([]);
  });
});
