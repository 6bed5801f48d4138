import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from '../../support/accessibility.ts';
import { CHROMIUM } from '../../support/chromium.ts';
import type { TestPhone } from '../../support/passkey-phone.ts';
import { type PhoneApp, startPhoneApp } from '../../support/phone-app.ts';

/** A fresh hub: no passkey, no machine, no plan, no agent, nobody to notify. */
describe.skipIf(CHROMIUM === '')('the phone app on a hub with nothing in it', () => {
  let app: PhoneApp;
  let phone: TestPhone;

  beforeAll(async () => {
    app = await startPhoneApp();
    phone = await app.firstPhone();
    for (const kind of ['/runners', '/tokens']) {
      for (const { id, role } of (await app.as(phone, 'GET', kind)) as unknown as readonly {
        readonly id: string;
        readonly role?: string;
      }[])
        if (role !== 'owner' && role !== 'approver') await app.as(phone, 'DELETE', `${kind}/${id}`);
    }
  });
  afterAll(() => app?.stop());

  test.each([
    ['the inbox', '/', 'Pair a machine', '/pair'],
    ['the machines', '/machines', 'Pair a machine', '/pair'],
    ['the history', '/history', 'Make an agent’s token', '/settings'],
    ['the settings', '/settings', 'Pair a machine', '/pair'],
  ])('leads on from %s', async (_, path, name, target) => {
    const { page } = phone;
    await page.goto(`${app.base}${path}`);
    const link = page.getByRole('main').getByRole('link', { name });
    await link.waitFor();
    await phone.picture(`empty${path.replaceAll('/', '-')}`);
    expect(await violationsOf(page)).toEqual([]);
    await link.click();
    await page.waitForURL(`${app.base}${target}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('says of each part of the settings that it is empty, beside the button that fills it', async () => {
    await phone.page.goto(`${app.base}/settings`);
    for (const [title, said, button] of [
      ['Passkeys', 'No passkey is set up', 'Set up a passkey on this device'],
      ['Another phone or computer', 'signs in by a link', 'Add a device'],
      ['Webhooks and ntfy', 'No channel yet', 'Add a channel'],
      ['Agents', 'No agent has a token', 'Make a token'],
    ] as const) {
      const part = phone.page.getByRole('region', { name: title });
      await part.getByText(said).waitFor();
      await part.getByText(button).last().waitFor();
    }
  });

  test('warns, before it adds a device, that the first passkey made anywhere is trusted', async () => {
    await phone.page.goto(`${app.base}/settings`);
    await phone.button('Add a device').click();
    await phone.see('Set one up on this device first');
    await phone.button('Make the link').click();
    await phone.see('It works once');
    // The hub of this test is reached by nobody else.
    await phone.see('Only this computer reaches this hub');
    expect(await violationsOf(phone.page)).toEqual([]);
    await phone.page.keyboard.press('Escape');
    await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await phone.page.evaluate('document.activeElement.textContent')).toBe('Add a device');
  });

  test('leads from a plain address to the ways to an https one, which names its own port', async () => {
    const plain = await app.phone();
    const { path } = await app.as(phone, 'POST', '/sign-in-links');
    await plain.page.goto(`${app.provara.url}${String(path)}`);
    await plain.see('Nothing is waiting');
    await plain.page.goto(`${app.provara.url}/pair`);
    await plain.page.getByRole('link', { name: 'How to get an https address' }).click();
    await plain.page.getByRole('heading', { name: 'An https address for this hub' }).waitFor();
    await plain.see(`tailscale serve --bg ${new URL(app.provara.url).port}`);
    // No line ends after a hyphen, as if what follows were another word.
    const tops = await plain.page.evaluate<number>(`(() => {
      const word = [...document.querySelectorAll('.copy-word')].find((each) => each.textContent === '--public-url');
      const range = document.createRange();
      range.selectNodeContents(word);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    })()`);
    expect(tops).toBe(1);
    expect(await violationsOf(plain.page)).toEqual([]);
    await plain.picture('https');
    expect(app.complaints).toEqual([]);
  });

  test('offers each form of an MCP setting, folded', async () => {
    await phone.page.goto(`${app.base}/settings`);
    await phone.page.getByLabel('Name of a new agent').fill('build-agent');
    await phone.button('Make a token').click();
    await phone.page.getByRole('button', { name: 'MCP', exact: true }).click();
    await phone.page.locator('summary', { hasText: 'VS Code' }).click();
    await phone.see('"servers"');
    await phone.picture('mcp');
    expect(await violationsOf(phone.page)).toEqual([]);
  });
});
