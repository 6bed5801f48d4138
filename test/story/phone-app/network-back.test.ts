import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../../support/chromium.ts';
import type { TestPhone } from '../../support/passkey-phone.ts';
import { type PhoneApp, startPhoneApp } from '../../support/phone-app.ts';

/** In the page: keeps all that its polite and urgent places ever say. */
const HEAR = `(() => {
  window.heard = [];
  const hear = () => {
    for (const place of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
      if (place.innerText !== '' && window.heard.at(-1) !== place.innerText) window.heard.push(place.innerText);
  };
  new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true });
})()`;

describe.skipIf(CHROMIUM === '')('an app that was opened without a network', () => {
  let app: PhoneApp;
  let phone: TestPhone;

  beforeAll(async () => {
    app = await startPhoneApp();
    phone = await app.firstPhone();
    const { page } = phone;
    await app.as(phone, 'POST', '/channels', {
      kind: 'webhook',
      name: 'chat',
      url: 'https://hooks.example/provara',
      with_commands: false,
    });
    const id = await app.submit({ command: app.shell.say('an old one') });
    await app.as(phone, 'POST', `/deny/${id}`);
    await page.goto(app.base);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.reload();
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    // Each page's code comes to the phone with the app.
    await page.addInitScript(HEAR);
  });
  afterAll(() => app?.stop());

  const openedWithout = async (path: string): Promise<void> => {
    await phone.page.goto(app.base);
    await phone.see('Nothing is waiting');
    await phone.context.setOffline(true);
    await phone.page.goto(`${app.base}${path}`);
    await phone.see('Offline. What you see may be old');
  };

  test('shows each part of the settings by itself when the network is back', async () => {
    await openedWithout('/settings');
    await phone.see('The hub did not say which passkeys there are');
    await phone.see('Known as soon as this page is connected');
    expect(await phone.page.getByText('No machine is paired').count()).toBe(0);
    await phone.picture('settings-offline');
    await phone.context.setOffline(false);
    const part = (name: string) => phone.page.getByRole('region', { name });
    await part('Passkeys').getByText('No passkey is set up').waitFor();
    await part('Devices that are signed in').getByText('This device').waitFor();
    await part('Webhooks and ntfy').getByText('chat', { exact: true }).first().waitFor();
    await part('Agents').getByText('first-agent').first().waitFor();
    await part('Notifications').waitFor();
    await part('What the machines ask for').getByText(app.provara.runner).first().waitFor();
    await phone.page.getByText('The hub did not say').first().waitFor({ state: 'detached' });
  });

  test('shows the history by itself, and tells nobody that it is empty until then', async () => {
    await openedWithout('/history');
    await phone.see('The hub did not answer');
    await phone.picture('history-offline');
    await phone.context.setOffline(false);
    await phone.page.locator('.card-ended, .card').first().waitFor();
    await phone.page.locator('.day-bars').waitFor();
    await phone.page.getByText('1 plan', { exact: true }).waitFor({ state: 'attached' });
    expect(await phone.page.getByText('The hub did not answer').count()).toBe(0);
    const heard = await phone.page.evaluate<string[]>('window.heard');
    expect(heard).toContain('1 plan');
    expect(heard.filter((words) => /^0 plans/.test(words))).toEqual([]);
    await phone.page.locator('summary').first().click();
    await phone.page.getByLabel('Agent').getByRole('option', { name: 'first-agent' }).waitFor({
      state: 'attached',
    });
  });

  test('says of the machines that they are not known yet, and then what they are', async () => {
    await openedWithout('/machines');
    await phone.see('The machines are not kept on this phone');
    expect(await phone.page.getByText('An owner can pair').count()).toBe(0);
    await phone.context.setOffline(false);
    await phone.see(app.provara.runner);
    await phone.page.getByRole('link', { name: 'Pair a machine' }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
