import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, PLAIN_HOST } from '../../support/chromium.ts';
import { readAll, sayYes } from '../../support/decide.ts';
import type { TestPhone } from '../../support/passkey-phone.ts';
import { type PhoneApp, startPhoneApp } from '../../support/phone-app.ts';
import { callApi } from '../../support/provara.ts';
import { newFolder } from '../../support/start-runner.ts';

/** The paths of all that any cache of the phone holds. */
const KEPT = `(async () => {
  const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const requests = await Promise.all(opened.map((cache) => cache.keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname);
})()`;

describe.skipIf(CHROMIUM === '')('the phone app, from its first day', () => {
  let app: PhoneApp;
  let phone: TestPhone;
  let other: TestPhone;
  /** Nobody decides it; its phone stays on it. */
  let late = { id: '', phone: undefined as TestPhone | undefined };
  const PIECE = 'live output, line';

  beforeAll(async () => {
    app = await startPhoneApp();
    phone = await app.phone();
  });
  afterAll(() => app?.stop());

  test('leads from the code to the first approved plan by what its pages say alone', async () => {
    const { page } = phone;
    await page.goto(app.provara.signInUrl.replace('127.0.0.1', 'localhost'));
    await page.getByLabel('What people call this device').fill('Pixel 9');
    await phone.button('Set up a passkey on this device').click();
    await page.getByRole('link', { name: 'Go to the inbox' }).click();
    await phone.see('Your first plan');
    await phone.picture('first-steps');
    await phone.button('Send a test plan').click();
    await page.locator('.card-pending a').click();
    await phone.see('A first plan, sent from the app');
    await readAll(page);
    await phone.button(/^Approve\b.*: 1 step on/).click();
    await page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    await page
      .getByRole('link', { name: /^Inbox/ })
      .first()
      .click();
    await page.locator('.card-ended').waitFor();
    // The agent still has no token.
    await page.getByText('Approve a plan (done)').waitFor();
    expect(await phone.button('Send a test plan').count()).toBe(0);
    await phone.see('Tokens are in the settings');
  });

  test('lets a plan be that nobody decides, on a phone that looks at it', async () => {
    const watching = await app.ownersPhone();
    const id = await app.submit({ command: app.shell.say('late'), expires_in_s: 60 });
    await watching.page.goto(`${app.base}/p/${id}`);
    await watching.see('expires in');
    late = { id, phone: watching };
  });

  test('leads at a plain address, where it can not be approved now, to the way to an https one', async () => {
    const id = await app.submit({ command: app.shell.say('elsewhere') });
    const link = await callApi(app.provara, app.provara.approverToken, '/sign-in-links', { method: 'POST' });
    const plain = await app.phone();
    const { page } = plain;
    const base = app.provara.url.replace('127.0.0.1', PLAIN_HOST);
    await page.goto(`${base}${String(link.body.path)}`);
    const way = page.getByRole('link', { name: 'its page /https says how.' });
    await plain.see('Nothing can be approved here yet');
    expect(await way.count()).toBe(1);
    expect(await page.getByRole('link', { name: 'How to get an https address' }).count()).toBe(0);
    await page.goto(`${base}/settings`);
    await plain.see('Trusted');
    expect(await page.getByText('work only on the computer').count()).toBe(1);
    await page.goto(`${base}/p/${id}`);
    const toDo = page.locator('.bar').getByRole('button', { name: 'What to do' });
    await toDo.waitFor();
    const lines = await page.evaluate<number>(`(() => {
      const why = document.querySelector('.bar-why');
      return why.getBoundingClientRect().height / parseFloat(getComputedStyle(why).lineHeight);
    })()`);
    expect(Math.round(lines)).toBeLessThanOrEqual(3);
    await toDo.click();
    expect(await page.evaluate('document.activeElement.textContent')).toContain('can’t approve it here');
    await page.getByRole('link', { name: 'its page /https says how.' }).click();
    await plain.see('An https address for this hub');
    await page.reload();
    await plain.see('An https address for this hub');
    await app.as(phone, 'POST', `/deny/${id}`);
  });

  test('is an app that can be installed', async () => {
    const { page } = phone;
    const manifest = (await app.as(phone, 'GET', '/manifest.webmanifest')) as unknown as {
      readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
    };
    expect(manifest).toMatchObject({ start_url: '/', display: 'standalone' });
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src } of manifest.icons) {
      expect((await page.request.get(`${app.base}${src}`)).status(), src).toBe(200);
    }
    const errors = await (await page.context().newCDPSession(page)).send('Page.getInstallabilityErrors');
    expect(errors.installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });

  test('folds a card that another device decided, says who, and then lets it go', async () => {
    await phone.page.goto(app.base);
    const id = await app.submit({ command: app.shell.say('elsewhere') });
    await phone.page.locator(`.card-pending a[href="/p/${id}"]`).waitFor();
    other = await app.ownersPhone();
    await other.page.goto(`${app.base}/p/${id}`);
    await other.button('Deny').click();
    await other.button('Not now').click();
    await other.page.getByRole('dialog').getByRole('button', { name: 'Deny' }).click();
    const folded = phone.page.locator('.card-folded');
    await folded.waitFor();
    expect(await folded.innerText()).toMatch(/^denied by owner/i);
    await folded.waitFor({ state: 'detached' });
    expect(await phone.page.getByText('Your first plan').count()).toBe(0);
  });

  test('takes one of two decisions that two devices send at once, and shows both the same', async () => {
    const id = await app.submit({ command: app.shell.say('both') });
    for (const { page } of [phone, other]) await page.goto(`${app.base}/p/${id}`);
    await other.button('Deny').click();
    const no = other.page.getByRole('dialog').getByRole('button', { name: 'Deny' });
    await no.waitFor();
    await phone.page.bringToFront();
    await readAll(phone.page);
    // What loses may be gone before it is tapped.
    await Promise.allSettled([sayYes(phone.page, 3_000), no.click({ timeout: 3_000 })]);
    const { decision } = (await app.lifeOf(id, 20)) as { decision: { kind: string; by: { name: string } } };
    const end = decision.kind === 'denied' ? /^Denied by/ : 'Succeeded';
    for (const { page } of [phone, other]) {
      await page.bringToFront();
      await page.getByRole('heading', { name: end }).waitFor();
    }
  });

  test('shows output as it comes, in its colours, stops following on demand, and saves it', async () => {
    const command =
      app.shell.kind === 'sh'
        ? `for n in $(seq 1 150); do printf '\\033[32m${PIECE} %s\\033[0m\\n' $n; done; sleep 60`
        : `foreach ($n in 1..150) { [Console]::Out.WriteLine("$([char]27)[32m${PIECE} $n$([char]27)[0m") }; [Threading.Thread]::Sleep(60000)`;
    const id = await app.submit({ command });
    const { page } = phone;
    await page.bringToFront();
    await page.goto(`${app.base}/p/${id}`);
    await readAll(page);
    await sayYes(page);
    await page.locator('.ansi-green', { hasText: `${PIECE} 150` }).waitFor();
    const box = page.locator('.output-box');
    const isAtEnd = () => box.evaluate((b) => b.scrollHeight - b.scrollTop - b.clientHeight < 40);
    expect(await isAtEnd()).toBe(true);
    await phone.button('Pause').click();
    await box.evaluate((b) => b.scrollTo(0, 0));
    await phone.button('Follow').click();
    await phone.button('Pause').waitFor();
    const download = page.waitForEvent('download');
    await phone.button('Download').click();
    const file = join(newFolder(), 'output.txt');
    await (await download).saveAs(file);
    const saved = readFileSync(file, 'utf8');
    expect(saved).toContain(`${PIECE} 150`);
    expect(saved).not.toContain('\u001b');
    await phone.picture('run');
  });

  test('stops what runs, and says what really came of it', async () => {
    await phone.button('Cancel the run').click();
    await phone.see('Cancel the run now?');
    await phone.button('Cancel the run').click();
    await phone.page.getByRole('heading', { name: /^Cancelled by/ }).waitFor();
    await phone.see('It had begun');
  });

  test('says what changed since a plan like it was approved', async () => {
    const before = await app.submit({ command: app.shell.say('deploy build 1481 to the shop') });
    await phone.page.goto(`${app.base}/p/${before}`);
    await readAll(phone.page);
    await sayYes(phone.page);
    await phone.page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    const after = await app.submit({ command: app.shell.say('deploy build 1482 to the shop') });
    await phone.page.goto(`${app.base}/p/${after}`);
    await phone.see('Changed since it was last approved');
    expect(await phone.page.locator('.changed ins').innerText()).toContain('1482');
    expect(await phone.page.locator('.changed del').innerText()).toContain('1481');
    await phone.picture('changed');
  });

  test('starts without a network, says so, offers no decision, and is live again by itself', async () => {
    const { page, context } = phone;
    await page.goto(app.base);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.reload();
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
    const waiting = await page.locator('.card-pending a').first().getAttribute('href');
    await context.setOffline(true);
    await page.reload();
    await phone.see('Not connected');
    await phone.see('What waits for you is not kept on this phone');
    await phone.picture('offline');
    await page.goto(`${app.base}${waiting}`);
    await phone.see('Plans are not kept on this phone');
    expect(await phone.button(/^Approve|^Read on|^Deny/).count()).toBe(0);
    await context.setOffline(false);
    await phone.button('Deny').waitFor();
    await phone.button('Stop everything').waitFor();
    await phone.see('Approving asks for your passkey.');
    expect(await page.getByText('The hub did not say').count()).toBe(0);
    await page.goto(app.base);
    await page.locator('.card-pending').first().waitFor();
    await context.setOffline(true);
    await page.reload();
    await phone.see('Not connected');
    await context.setOffline(false);
    await page.locator('.card-pending').first().waitFor();
    await page.getByText('Nothing can be approved here yet').waitFor({ state: 'detached' });
  });

  test('keeps nothing on the phone but the app itself', async () => {
    const kept = await phone.page.evaluate<string[]>(KEPT);
    expect(kept).toContain('/index.html');
    expect(
      kept.filter((path) => !/^\/(assets\/[\w.-]+|[\w-]+\.(css|html|png|svg|webmanifest))$/.test(path)),
    ).toEqual([]);
    const policy = await phone.page.evaluate(
      "caches.match('/index.html').then((page) => page.headers.get('Content-Security-Policy'))",
    );
    expect(policy).toContain("default-src 'none'; script-src 'self'");
  });

  test('says that a plan expired while it was open, and that nothing ran', async () => {
    const { page } = late.phone ?? phone;
    await page.bringToFront();
    await page.getByRole('heading', { name: 'Expired' }).waitFor({ timeout: 70_000 });
    await page.getByText('Nobody decided in time. Nothing ran; the agent was told.').waitFor();
    expect(await page.getByRole('button', { name: /^Approve|^Deny/ }).count()).toBe(0);
    expect(await app.lifeOf(late.id)).toMatchObject({ state: 'expired' });
  });

  test('stops everything when the button was held for two seconds, not before, and goes on again', async () => {
    const { page } = phone;
    await page.bringToFront();
    await page.goto(app.base);
    const stop = phone.button('Stop everything');
    await stop.click();
    await phone.see('Hold it for two seconds');
    await stop.click({ delay: 1_000 });
    expect(await page.locator('.card-pending').count()).toBeGreaterThan(0);
    await stop.click({ delay: 2_300 });
    await phone.see('Everything is stopped');
    await phone.picture('stopped');
    await page.locator('.card-pending').first().waitFor({ state: 'detached' });
    // The first touch only asks.
    await phone.button('Resume everything').click();
    const question = page.getByRole('group', { name: 'Resume everything' });
    const [stay, resume] = await question.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    if (stay === undefined || resume === undefined) throw new Error('There are not two buttons.');
    expect(Math.max(resume.left - stay.right, resume.top - stay.bottom)).toBeGreaterThanOrEqual(8);
    await phone.button('Stay stopped').click();
    await phone.see('Everything is stopped');
    await phone.button('Resume everything').click();
    await question.getByRole('button', { name: 'Resume' }).click();
    await page.getByText('Everything is stopped').waitFor({ state: 'detached' });
    await app.submit({ command: app.shell.say('again') });
    await page.locator('.card-pending').waitFor();
    expect(app.complaints).toEqual([]);
  });
});
