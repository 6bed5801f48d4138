import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../../support/chromium.ts';
import { type DeploymentProxy, deploymentProxy } from '../../support/deployment-proxy.ts';
import type { TestPhone } from '../../support/passkey-phone.ts';
import { type PhoneApp, startPhoneApp } from '../../support/phone-app.ts';

/** What a page sees when its person looks elsewhere. */
const LOOK_AWAY = `
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
`;
const NEXT = 'meta[name="build"][content="next"]';

describe.skipIf(CHROMIUM === '')('the phone app over days', () => {
  let app: PhoneApp;
  let proxy: DeploymentProxy;
  let phone: TestPhone;

  beforeAll(async () => {
    app = await startPhoneApp();
    proxy = await deploymentProxy(app.provara.url);
    phone = await app.phone();
    const { pathname, hash } = new URL(app.provara.signInUrl);
    await phone.page.goto(`${proxy.url}${pathname}${hash}`);
    await phone.page.getByRole('heading', { name: /^Set up a passkey/ }).waitFor();
    await phone.page.goto(proxy.url);
  });
  afterAll(async () => {
    proxy?.stop();
    await app?.stop();
  });

  test('finds out that its network died without a word, and is live again by itself', async () => {
    const { page } = phone;
    const first = await app.submit({ command: app.shell.say('before the network died') });
    await page.locator(`.card-pending a[href="/p/${first}"]`).waitFor();
    const before = proxy.sockets();
    proxy.silence();
    const second = await app.submit({ command: app.shell.say('while nothing was heard') });
    // A phone that wakes asks at once; it would notice without, but later.
    await page.evaluate("window.dispatchEvent(new Event('online'))");
    await page.locator(`.card-pending a[href="/p/${second}"]`).waitFor({ timeout: 60_000 });
    expect(proxy.sockets()).toBeGreaterThan(before);
  });

  test('takes the new build of a deployment when nobody looks, and not under a thumb', async () => {
    const { page } = phone;
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.reload();
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    await page.evaluate(
      "void (window.replaced = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', () => done())))",
    );
    proxy.deploy();
    await page.evaluate('navigator.serviceWorker.getRegistration().then((known) => known.update())');
    await page.evaluate('window.replaced.then(() => undefined)');
    expect(await page.locator(NEXT).count(), 'the page that somebody looks at').toBe(0);
    // Parts that were not loaded yet come from the build that the page is of.
    await page
      .getByRole('link', { name: /^Machines/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Machines' }).waitFor();
    await page.evaluate(LOOK_AWAY).catch(() => undefined);
    await page.locator(NEXT).waitFor({ state: 'attached' });
    await page.getByRole('heading', { name: 'Machines' }).waitFor();
    expect(await page.evaluate('caches.keys().then((names) => names.length)')).toBe(2);
  });
});
