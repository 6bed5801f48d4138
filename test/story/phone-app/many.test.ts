import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../../support/chromium.ts';
import { deceptivePlan } from '../../support/deceptive-plan.mjs';
import { readAll, sayYes } from '../../support/decide.ts';
import type { TestPhone } from '../../support/passkey-phone.ts';
import { type PhoneApp, startPhoneApp } from '../../support/phone-app.ts';

const LINE = 'x'.repeat(50);

describe.skipIf(CHROMIUM === '')('the phone app with very much', () => {
  let app: PhoneApp;
  let phone: TestPhone;

  beforeAll(async () => {
    app = await startPhoneApp();
    phone = await app.firstPhone();
  });
  afterAll(() => app?.stop());

  test('shows a plan that was made to deceive for what it is', async () => {
    const { page } = phone;
    const id = await app.submit(deceptivePlan);
    await page.goto(`${app.base}/p/${id}`);
    await phone.see(/characters that hide, reorder or pass for others/);
    const main = page.locator('main');
    const words = await main.innerText();
    for (const mark of ['U+202E', 'U+200B', 'U+001B', 'U+0435', '9000 spaces']) expect(words).toContain(mark);
    expect(words).toContain('<img src=x onerror=window.hacked=1>');
    expect(await main.locator('img, script, b').count()).toBe(0);
    expect(await page.evaluate('"hacked" in window')).toBe(false);
    // The whole of the long line is there, and within the screen.
    expect(words.replaceAll('\n', '')).toContain('A'.repeat(9_900));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await phone.picture('deceptive');
    // What comes after the spaces has to be on the screen before a yes.
    await phone.button(/^Read on/).waitFor();
    await readAll(page);
    await page.getByRole('slider', { name: /high risk: 3 steps/ }).waitFor();
    await app.as(phone, 'POST', `/deny/${id}`, {});
  });

  test('shows a mebibyte of output without drawing all of it', async () => {
    const { page } = phone;
    const command =
      app.shell.kind === 'sh'
        ? `for n in $(seq 1 18000); do echo "$n ${LINE}"; done`
        : `[Console]::Out.Write((1..18000 | ForEach-Object { "$_ ${LINE}" }) -join "\`n")`;
    const id = await app.submit({ command });
    await page.goto(`${app.base}/p/${id}`);
    await readAll(page);
    await sayYes(page);
    await page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    await page.locator('.output-text', { hasText: `18000 ${LINE}` }).waitFor();
    const drawn = () => page.evaluate("document.querySelector('.output-box').textContent.length");
    const blocks = await page.locator('.output-block').count();
    expect(blocks).toBeGreaterThan(50);
    expect(await drawn()).toBeLessThan(150_000);
    const box = page.locator('.output-box');
    await box.evaluate((b) => b.scrollTo(0, 0));
    await page
      .locator('.output-text', { hasText: `1 ${LINE}` })
      .first()
      .waitFor();
    expect(await drawn()).toBeLessThan(150_000);
    const size = await page.locator('.output-head').innerText();
    expect(size).toMatch(/1(\.\d)? MB/);
  });

  test('goes through 200 plans that wait, from one to the next', async () => {
    const { page } = phone;
    const { token } = await app.as(phone, 'POST', '/tokens', { role: 'agent', name: 'second-agent' });
    await page.goto(app.base);
    await page.locator('.link-live').waitFor({ state: 'attached' });
    const of = async (agent: string, count: number): Promise<string[]> => {
      const made: string[] = [];
      for (let n = 0; n < count; n += 1) {
        made.push(await app.submit({ command: app.shell.say(`plan ${n}`) }, agent));
      }
      return made;
    };
    const ids = [...(await of(app.provara.agentToken, 100)), ...(await of(String(token), 100))];
    await page.getByRole('heading', { name: '200 waiting for you' }).waitFor();
    await page.waitForFunction("document.querySelectorAll('.card-pending').length === 200");
    await phone.picture('two-hundred');

    // A card that is far down can be reached, and a new one does not move it under the thumb.
    const last = page.locator(`.card-pending a[href="/p/${ids[0]}"]`);
    await last.scrollIntoViewIfNeeded();
    const before = await last.boundingBox();
    await page.mouse.move(100, before?.y ?? 0);
    await app.as(phone, 'POST', '/plan', { command: app.shell.say('one more'), note: 'Comes late.' });
    await phone.button('↑ 1 new plan').waitFor();
    expect((await last.boundingBox())?.y).toBe(before?.y);
    await phone.button('↑ 1 new plan').click();
    await page.getByText('201 waiting for you').waitFor();

    // Nor does it at the top of the list, where no browser holds the page still by itself.
    const second = page.locator('.card-pending').nth(1);
    const stood = await second.boundingBox();
    await page.mouse.move(100, stood?.y ?? 0);
    const first = await app.as(phone, 'POST', '/plan', {
      command: app.shell.say('yet another'),
      note: 'Comes later.',
    });
    await phone.button('↑ 1 new plan').waitFor();
    expect((await second.boundingBox())?.y).toBe(stood?.y);
    await phone.button('↑ 1 new plan').click();
    await page.getByText('202 waiting for you').waitFor();

    // Nor when the one above it is decided elsewhere: that folds once the thumb rests.
    const below = page.locator(`.card-pending a[href="/p/${ids.at(-1)}"]`);
    const at = await below.boundingBox();
    const thumb = await page.evaluate<number>(
      "setInterval(() => window.dispatchEvent(new Event('pointermove')), 100)",
    );
    await page.evaluate(
      "new Promise((moved) => window.addEventListener('pointermove', moved, { once: true }))",
    );
    await app.as(phone, 'POST', `/deny/${String(first.pending_id)}`, { reason: 'Not now' });
    await page.locator('.card-folded').waitFor();
    expect((await below.boundingBox())?.y).toBeCloseTo(at?.y ?? 0, 0);
    await page.evaluate(`clearInterval(${thumb})`);
    await page.locator('.card-folded').waitFor({ state: 'detached' });
    expect((await below.boundingBox())?.y).toBeLessThan(at?.y ?? 0);

    await page.locator('.card-pending a').first().click();
    for (let left = 200; left > 197; left -= 1) {
      await phone.button('Deny').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Deny' }).click();
      await page.getByRole('heading', { name: /^Denied by/ }).waitFor();
      await page.getByRole('link', { name: `Next plan ${left} waiting` }).click();
      await page.locator('.summary').waitFor();
    }
    expect(app.complaints).toEqual([]);
  });
});
