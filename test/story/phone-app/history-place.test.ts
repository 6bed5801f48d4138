import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../../support/chromium.ts';
import type { TestPhone } from '../../support/passkey-phone.ts';
import { type PhoneApp, startPhoneApp } from '../../support/phone-app.ts';

/** More than two parts of the list. */
const PLANS = 75;

describe.skipIf(CHROMIUM === '')('the history', () => {
  let app: PhoneApp;
  let phone: TestPhone;
  let newest: string;

  beforeAll(async () => {
    app = await startPhoneApp();
    phone = await app.firstPhone();
    for (let n = 0; n < PLANS; n += 1) newest = await app.submit({ command: app.shell.say(`plan ${n}`) });
  });
  afterAll(() => app?.stop());

  test('is as it was left when somebody comes back from a plan, and begins anew from the menu', async () => {
    const { page } = phone;
    await page.goto(`${app.base}/history`);
    const cards = page.locator('main .cards a');
    for (let seen = 0; seen <= 60; ) {
      await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
      await expect.poll(() => cards.count()).toBeGreaterThan(seen);
      seen = await cards.count();
    }
    const card = cards.nth(59);
    await card.scrollIntoViewIfNeeded();
    const href = await card.getAttribute('href');
    const stood = await card.boundingBox();
    await card.click();
    await page.locator('.summary').waitFor();
    await page.locator('.header').getByRole('link', { name: 'History' }).click();
    const again = page.locator(`main a[href="${href}"]`);
    await again.waitFor();
    await expect
      .poll(async () => Math.abs(((await again.boundingBox())?.y ?? 0) - (stood?.y ?? 0)))
      .toBeLessThan(60);
    expect(await cards.count()).toBeGreaterThanOrEqual(60);

    await page
      .getByRole('link', { name: /^Inbox/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'History' }).first().click();
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await cards.first().waitFor();
    expect(await page.evaluate('window.scrollY')).toBe(0);
    await page.getByText('Narrow by result').click();
    await page.getByRole('combobox', { name: 'Agent' }).selectOption('first-agent');
    await expect.poll(() => new URL(page.url()).search).toBe('?agent=first-agent');
    await cards.first().waitFor();
  });

  test('follows what is decided while it is open, in the list and in what is counted', async () => {
    const { page } = phone;
    await page.goto(`${app.base}/history`);
    const cards = page.locator('main .cards > li');
    await cards.first().filter({ hasText: 'Waiting' }).waitFor();
    await app.as(phone, 'POST', `/deny/${newest}`, { reason: 'not today' });
    await cards.first().filter({ hasText: 'Denied' }).waitFor();
    await page.locator('.day-bars').getByText('1 denied').waitFor();
    expect(await cards.filter({ hasText: 'Denied' }).count()).toBe(1);
  });
});
