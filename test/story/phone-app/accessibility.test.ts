import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenWordsOn, cutOffOn, namesOf, violationsOf } from '../../support/accessibility.ts';
import { CHROMIUM } from '../../support/chromium.ts';
import { readAll, sayYes } from '../../support/decide.ts';
import type { TestPhone } from '../../support/passkey-phone.ts';
import { type PhoneApp, startPhoneApp } from '../../support/phone-app.ts';
import { PWSH } from '../../support/shells.ts';
import { aRunner } from '../../support/start-runner.ts';

describe.skipIf(CHROMIUM === '')('the phone app for everyone', () => {
  let app: PhoneApp;
  let phone: TestPhone;
  const pages: [name: string, path: string, sign: string, prepare?: (page: Page) => Promise<void>][] = [];

  beforeAll(async () => {
    app = await startPhoneApp();
    phone = await app.firstPhone();
    const { page } = phone;
    const ended = await app.submit({ command: app.shell.say('ended'), note: 'It ended.' });
    await page.goto(`${app.base}/p/${ended}`);
    await readAll(page);
    await sayYes(page);
    await page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    await page.goto(app.base);
    await page.locator('.card-ended').first().waitFor();
    const quiet = await app.submit({ command: app.shell.say('quiet') });
    // High risk: it has an alias, a place that a rule marks, and a slide.
    const steps = [{ command: 'spsv -Name Spooler' }, { command: 'vssadmin delete shadows /all' }];
    const waiting = await app.submit({ steps, note: 'Please.' });
    await app.submit({ command: app.shell.say('another') });
    pages.push(
      ['the inbox', '/', '.card-pending'],
      ['a plan that waits', `/p/${waiting}`, '.steps'],
      ['a plan that is to be read', `/p/${quiet}`, '.button-approve, .button-read-on'],
      ['a plan that can be approved', `/p/${quiet}`, '.steps', readAll],
      ['a plan that ended', `/p/${ended}`, '.output-text'],
      ['the history', '/history', 'h1'],
      ['the machines', '/machines', 'main dl'],
      ['the settings', '/settings', 'main h2'],
      ['setting up a passkey', '/passkey', 'main form, main .field'],
      ['pairing', '/pair', 'main input'],
      ['checking a receipt', '/verify', 'main input'],
      ['the API', '/docs', 'main details'],
      ['an address without a page', '/p/20250101_000000_00000000', 'main a'],
    );
  });
  afterAll(() => app?.stop());

  const eachPage = async (look: (name: string) => Promise<void>): Promise<void> => {
    for (const [name, path, sign, prepare] of pages) {
      await phone.page.goto(`${app.base}${path}`);
      await phone.page.locator(sign).first().waitFor();
      await prepare?.(phone.page);
      await look(name);
    }
  };

  test('has nothing that axe finds wrong, in light or dark', async () => {
    const found: string[] = [];
    const { page } = phone;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await eachPage(async (name) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const line of await violationsOf(page)) found.push(`${name}, ${colorScheme}: ${line}`);
      }
    });
    expect(found).toEqual([]);
  });

  test('names each button and link by the words that stand on it, so that they can be spoken', async () => {
    const found: string[] = [];
    await eachPage(async (name) => {
      const named = await phone.page
        .locator('button[aria-label]:visible, a[aria-label]:visible')
        .evaluateAll((all) =>
          all.map((one) => [one.getAttribute('aria-label') ?? '', (one as HTMLElement).innerText] as const),
        );
      const wordsOf = (text: string): string => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ');
      for (const [label, text] of named)
        if (!wordsOf(label).includes(wordsOf(text))) found.push(`${name}: "${text}" is named "${label}"`);
    });
    expect(found).toEqual([]);
  });

  test('leaves no button or link without a name for a screen reader, and calls what copies so', async () => {
    const unnamed: string[] = [];
    const copies: string[] = [];
    await eachPage(async (name) => {
      const names = await namesOf(phone.page);
      expect(names.length, name).toBeGreaterThan(0);
      if (names.includes('')) unnamed.push(name);
      copies.push(...names.filter((said) => /output|token/i.test(said)));
    });
    expect(unnamed).toEqual([]);
    expect(copies).toContain('Copy the output');
    await phone.page.goto(`${app.base}/settings`);
    await phone.page.getByLabel('Name of a new agent').fill('a spoken agent');
    await phone.button('Make a token').click();
    await phone.see('The token of');
    expect(await namesOf(phone.page)).toContain('Copy The token');
  });

  test('gives the choice of a machine beside a new token room for a thumb, and letters that no phone zooms to', async () => {
    const { page } = phone;
    const made = await app.as(phone, 'POST', '/tokens', { role: 'runner', name: 'SECOND' });
    const second = aRunner(app.provara, { token: String(made.token) });
    try {
      // Opened by its own address: no other page has brought its style.
      await page.goto(`${app.base}/settings`);
      await page.getByLabel('Name of a new agent').fill('an agent of two machines');
      await phone.button('Make a token').click();
      const choice = page.getByLabel('The machine that the lines name');
      const [height, letters] = await choice.evaluate((field) => [
        field.getBoundingClientRect().height,
        parseFloat(getComputedStyle(field).fontSize),
      ]);
      expect(height).toBeGreaterThanOrEqual(44);
      expect(letters).toBeGreaterThanOrEqual(16);
    } finally {
      await second.stop();
    }
  });

  test('cuts no word on a button in two on a small phone, at twice the size of text', async () => {
    const found: string[] = [];
    await eachPage(async (name) => {
      for (const size of ['100%', '200%']) {
        await phone.page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
        for (const line of await brokenWordsOn(phone.page)) found.push(`${name}, at ${size}: ${line}`);
      }
    });
    expect(found).toEqual([]);
  });

  test('cuts nothing off on a small phone, at twice the size of text', async () => {
    const found: string[] = [];
    const { page } = phone;
    await eachPage(async (name) => {
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        for (const size of ['100%', '200%']) {
          await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
          for (const line of await cutOffOn(page)) found.push(`${name}, ${width} px, at ${size}: ${line}`);
        }
      }
    });
    await page.setViewportSize({ width: 360, height: 740 });
    expect(found).toEqual([]);
  });

  test('has no word of the tabs cut in two, and its stop button at the right, at twice the size of text', async () => {
    const { page } = phone;
    await page.goto(app.base);
    await page.locator('.card-pending').first().waitFor();
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    const lines = await page
      .locator('.tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.scrollWidth <= tab.clientWidth && tab.clientHeight < 72));
    expect(lines).toEqual([true, true, true, true]);
    const stop = await page.locator('.stop').boundingBox();
    expect((stop?.x ?? 0) + (stop?.width ?? 0)).toBeGreaterThan(300);
    expect((stop?.x ?? 0) + (stop?.width ?? 0)).toBeLessThanOrEqual(360);
  });

  test('has what machines are one under the other where large text leaves no room', async () => {
    const { page } = phone;
    await page.goto(`${app.base}/machines`);
    await page.locator('main dl').first().waitFor();
    const besides = (): Promise<boolean> =>
      page.evaluate(`(() => {
        const [term, said] = ['dt', 'dd'].map((name) => document.querySelector('main ' + name).getBoundingClientRect());
        return said.left >= term.right;
      })()`);
    expect(await besides()).toBe(true);
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await besides()).toBe(false);
  });

  test('has the command on the screen when a plan is opened, before anything is scrolled', async () => {
    const { page } = phone;
    for (const [, path] of pages.slice(1, 3)) {
      await page.goto(`${app.base}${path}`);
      const command = page.locator('.steps .command').first();
      await command.waitFor();
      const box = await command.boundingBox();
      const bar = await page.locator('footer.bar').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((bar?.y ?? 0) / 2);
    }
  });

  // A text for sh is of medium risk or denied: only PowerShell's is of high risk and asked.
  const whereRiskIsHigh = test.skipIf(PWSH === undefined);

  whereRiskIsHigh('has sheets without fault, too, for a deny and for a risky yes', async () => {
    const { page } = phone;
    const [, path] = pages[1] ?? ['', ''];
    await page.goto(`${app.base}${path}`);
    await readAll(page);
    await page.getByRole('slider').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await phone.button('Deny').click();
    await page.getByRole('dialog').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  whereRiskIsHigh('can be decided by keyboard, and its slide takes no single key for a yes', async () => {
    const { page } = phone;
    const id = pages[1]?.[1].slice(3) ?? '';
    await page.goto(`${app.base}/p/${id}`);
    await readAll(page);
    const slide = page.getByRole('slider', { name: /^Slide to approve, high risk: 2 steps on / });
    await slide.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await app.lifeOf(id)).toMatchObject({ state: 'pending' });
    for (let press = 1; press < 10; press += 1) await page.keyboard.press('ArrowRight');
    await page.locator('.delivery').waitFor();
    expect(await app.lifeOf(id)).toMatchObject({ decision: { kind: 'approved' } });
  });

  test('shows who is not signed in a page without fault', async () => {
    const stranger = await app.phone();
    await stranger.page.goto(app.base);
    await stranger.see('Sign in');
    expect(await violationsOf(stranger.page)).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});
