import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onThePhone } from '../../support/phone.ts';
import { callApi } from '../../support/provara.ts';
import { newFolder } from '../../support/start-runner.ts';

onThePhone('the page that checks receipts', { isSignedIn: true }, (shell, at) => {
  test('fetches a receipt from the plan, proves it, and finds a changed byte', async () => {
    const { page, provara } = at;
    const id = await at.submit({ command: shell.say('hello') });
    expect(
      (await callApi(provara, provara.approverToken, `/approve/${id}?wait=60`, { method: 'POST' })).status,
    ).toBe(200);
    await page.goto(`${provara.url}/p/${id}`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Receipt', exact: true }).click();
    const file = join(newFolder(), 'receipt.json');
    await (await download).saveAs(file);
    expect((await download).suggestedFilename()).toBe(`receipt-${id}.json`);

    await page.getByRole('link', { name: 'What it proves' }).click();
    await page.getByRole('heading', { name: /^Unchanged and signed/ }).waitFor();
    await at.see(`receipt-${id}.json`);
    const titles = await page.locator('main :is(h1, h2, summary)').allInnerTexts();
    expect(titles).toEqual([
      'Check a receipt',
      expect.stringMatching(/^Unchanged and signed/),
      'Proven',
      'Not proven',
      'Checks',
      'To compare',
      'Compare with what you have',
    ]);
    expect(await at.isOnScreen('.end h2')).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Back to the plan' }).click();
    await page.getByRole('heading', { name: 'Succeeded' }).waitFor();

    await page.goto(`${provara.url}/verify`);
    await page.getByLabel('Receipt').setInputFiles(file);
    await page.getByRole('heading', { name: /^Unchanged and signed/ }).waitFor();
    await at.see(/^The plan ended as succeeded/);
    const times = page.locator('main time');
    expect(await times.count()).toBeGreaterThan(2);
    const stamp = (await times.first().getAttribute('title')) ?? '';
    expect(stamp).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(await times.first().getAttribute('datetime')).toBe(stamp);
    expect(await page.getByRole('main').innerText()).not.toMatch(/\dT\d\d:\d\d/);
    await at.picture('receipt-sound');
    const { runner_key } = JSON.parse(readFileSync(file, 'utf8')) as { runner_key: string };
    await page.getByText('Compare with what you have').click();
    await page.getByLabel(/key/).fill(runner_key);
    await page.getByRole('heading', { name: 'The receipt is genuine', exact: true }).waitFor();
    await page.getByLabel(/key/).fill('');

    const text = readFileSync(file, 'utf8');
    const buffer = Buffer.from(text.replace('"succeeded"', '"succeedee"'));
    await page
      .getByLabel('Receipt')
      .setInputFiles({ name: 'changed.json', mimeType: 'application/json', buffer });
    await page.getByRole('heading', { name: 'This receipt proves nothing' }).waitFor();
    await at.picture('receipt-changed');
  });

  test('says in the hub’s words why a plan will have none', async () => {
    const { page, provara } = at;
    const id = await at.submit({ command: shell.say('hello') });
    await callApi(provara, provara.approverToken, `/deny/${id}`, { method: 'POST', body: {} });
    await page.goto(`${provara.url}/verify?plan=${id}`);
    await page.getByText('It never went to its machine, so the machine has signed nothing.').waitFor();
    expect(await page.getByText('sign in to it first').count()).toBe(0);
  });

  test('is there for everyone, and asks the hub for nothing but itself', async () => {
    const stranger = await at.browser.newContext();
    const page = await stranger.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${at.provara.url}/verify`);
    const buffer = Buffer.from('{}');
    await page
      .getByLabel('Receipt')
      .setInputFiles({ name: 'empty.json', mimeType: 'application/json', buffer });
    await page.getByRole('heading', { name: 'This receipt proves nothing' }).waitFor();
    expect(asked.filter((path) => !/^\/(verify|assets\/.*|icon\.svg|favicon\.ico)$/.test(path))).toEqual([]);
    // Of a plan's receipt the hub says nothing to a stranger.
    await page.goto(`${at.provara.url}/verify?plan=20260101_000000_00000000`);
    await page.getByText('sign in to it first').waitFor();
    await stranger.close();
  });
});
