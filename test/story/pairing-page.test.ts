import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { pairingCommitment } from '../../shared/pairing/pairing-number.ts';
import { closePages, openBrowser } from '../support/browser.ts';
import { CHROMIUM, PHONE, PICTURES } from '../support/chromium.ts';
import { type Lies, startLyingProxy } from '../support/lying-proxy.ts';
import { CODE, QUESTION, takesHubsWord } from '../support/pairing-questions.ts';
import { type Provara, startProvara } from '../support/provara.ts';
import { hasTerminals, type TerminalCommand, terminalCommand } from '../support/terminal-command.ts';
import { addAuthenticator } from '../support/virtual-authenticator.mjs';

const OTHER_KEY = 'e'.repeat(64);
const OTHER_NONCE = 'f'.repeat(64);
const SWAPS_PASSKEYS = 'swaps the passkeys';

/** Run in the page: enrols a passkey. */
const ENROL = `(async () => {
  const post = (path, body) => fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const options = await (await post('/passkeys/options')).json();
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const made = await navigator.credentials.create({ publicKey });
  const answer = await post('/passkeys', { name: 'Pixel 9', response: made.toJSON() });
  return { status: answer.status, id: made.id };
})()`;

describe.skipIf(CHROMIUM === '' || !hasTerminals)('pairing with the page', () => {
  let provara: Provara;
  let page: Page;
  /** Passkeys need a name, and of plain HTTP only `localhost` will do. */
  let origin = '';
  let home = '';
  const complaints: string[] = [];
  const cleanUps: (() => void)[] = [];

  beforeAll(async () => {
    provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000' } });
    origin = provara.url.replace('127.0.0.1', 'localhost');
    const phone = await (await openBrowser()).newContext(PHONE);
    phone.setDefaultTimeout(20_000);
    page = await phone.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(provara.signInUrl.replace(provara.url, origin));
    await page.getByRole('link', { name: 'Not now' }).click();
    await see('Nothing is waiting');
  });
  afterAll(async () => {
    await closePages();
    await provara?.stop();
  });
  beforeEach(() => {
    home = join(mkdtempSync(join(tmpdir(), 'provara-pair-page-')), 'state');
  });
  afterEach(() => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
    rmSync(home, { recursive: true, force: true });
    expect(complaints.splice(0)).toEqual([]);
  });

  const see = (text: string | RegExp) => page.getByText(text).first().waitFor({ state: 'visible' });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const picture = async (name: string): Promise<void> => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    if (PICTURES === '') return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(PICTURES, `pairing-${name}-${colorScheme}.png`), fullPage: true });
    }
  };
  const pair = (url = provara.url): TerminalCommand => {
    const command = terminalCommand(['pair', url, '--home', home, '--shell', 'sh', '--name', 'desk-01']);
    cleanUps.push(() => command.child.kill('SIGKILL'));
    return command;
  };
  /** Opens the link of the QR code and confirms; gives the number that the page shows. */
  const confirm = async (command: TerminalCommand, name: string): Promise<string> => {
    const [, code = ''] = await command.shows(CODE);
    await page.goto(`${origin}/pair#${code}`);
    await see('Is this your machine?');
    expect(page.url()).toBe(`${origin}/pair`);
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await picture(`confirm-${name}`);
    await button('Pair this machine').click();
    return (await page.locator('.pair-number').textContent()) ?? '';
  };
  const isPaired = (): boolean =>
    statSync(join(home, 'pairing.json'), { throwIfNoEntry: false }) !== undefined;

  test('both screens show the same number; after a yes the page says so and lists the machine', async () => {
    const command = pair();
    const number = await confirm(command, 'desk-02');
    const [, shown] = await takesHubsWord(command);
    expect(shown).toBe(number);
    await picture('number');
    command.type('y\r');
    await see('Paired');
    await picture('paired');
    expect(await command.end).toBe(0);
    await page.getByRole('alert').getByRole('link', { name: 'Machines' }).click();
    await see('desk-02');
    await see('It has never connected');
    await picture('machines');
  });

  test('a typed code works as a scanned one; a wrong one is explained', async () => {
    const command = pair();
    const [, code = ''] = await command.shows(CODE);
    await page.goto(`${origin}/machines`);
    await page.getByRole('link', { name: 'Pair a machine' }).click();
    await page.getByLabel('Code').fill('BCDF-GHJK');
    await button('Go on').click();
    await see(/No machine waits with this code/);
    await picture('wrong-code');
    await page.getByLabel('Code').fill(code.toLowerCase().replace('-', ' '));
    await button('Go on').click();
    await see('Is this your machine?');
    await button('Not this one').click();
    await see('Pair a machine');
    await command.shows(/cancelled on the phone/);
    expect(await command.end).toBe(115);
  });

  test('a no at the machine is seen on the phone', async () => {
    const command = pair();
    await confirm(command, 'desk-03');
    await takesHubsWord(command);
    command.type('n\r');
    await see('Refused at the machine');
    expect(isPaired()).toBe(false);
  });

  test('machines are renamed and unpaired, after a question', async () => {
    const command = pair();
    await confirm(command, 'desk-04');
    await takesHubsWord(command);
    command.type('y\r');
    expect(await command.end).toBe(0);
    await page.goto(`${origin}/machines`);
    await button('Rename desk-04').click();
    await page.getByRole('textbox', { name: 'Name' }).fill(provara.runner);
    await button(/^Rename$/).click();
    await see(/already a machine called/);
    await page.getByRole('textbox', { name: 'Name' }).fill('desk-05');
    await button(/^Rename$/).click();
    await button('Unpair desk-05').click();
    await picture('unpair');
    await button('Back').click();
    await button('Unpair desk-05').click();
    await button(/^Unpair$/).click();
    await page.getByRole('heading', { name: 'desk-05' }).waitFor({ state: 'detached' });
    const { token } = JSON.parse(readFileSync(join(home, 'pairing.json'), 'utf8'));
    const answer = await fetch(`${provara.url}/runners/self`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(401);
  });

  const LIES: readonly [string, Lies][] = [
    [
      'swaps the machine’s key',
      {
        request: (path, body) => {
          if (path === '/pairings') return { ...body, commitment: pairingCommitment(OTHER_KEY, OTHER_NONCE) };
          return path.endsWith('/reveal') ? { runner_key: OTHER_KEY, nonce: OTHER_NONCE } : body;
        },
      },
    ],
    [
      SWAPS_PASSKEYS,
      {
        answer: (_path, body) => {
          const phone = body.phone as { nonce: string; pinned: { keys: unknown[] } } | null | undefined;
          if (phone == null) return body;
          const key = { credential_id: 'AQID', public_key: 'AQID', name: 'Pixel 9', role: 'owner' };
          return { ...body, phone: { ...phone, pinned: { ...phone.pinned, keys: [key] } } };
        },
      },
    ],
    [
      'swaps the phone’s random number',
      {
        answer: (_path, body) =>
          body.phone == null ? body : { ...body, phone: { ...(body.phone as object), nonce: OTHER_NONCE } },
      },
    ],
  ];
  test.each(LIES)('a hub in the middle that %s shows: the numbers differ', async (what, lies) => {
    // With passkeys there is no hub's word to take.
    const asksFirst = what !== SWAPS_PASSKEYS;
    const proxy = await startLyingProxy(provara.url, lies);
    cleanUps.push(() => proxy.stop());
    const command = pair(proxy.url);
    const number = await confirm(command, 'desk-06');
    const [, shown] = await (asksFirst ? takesHubsWord(command) : command.shows(QUESTION));
    expect(number).toMatch(/^\d{3} \d{3}$/);
    expect(shown).not.toBe(number);
    command.type('n\r');
    await see('Refused at the machine');
    expect(await command.end).toBe(1);
    expect(isPaired()).toBe(false);
    expect(statSync(join(home, 'runner', 'trust.json'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('with a passkey at the hub the machine pins it, and will take nothing else', async () => {
    await addAuthenticator(page);
    await page.goto(`${origin}/machines`);
    const enrolled = z.object({ status: z.int(), id: z.string() }).parse(await page.evaluate(ENROL));
    expect(enrolled.status).toBe(201);
    const command = pair();
    const number = await confirm(command, 'desk-07');
    const [, shown] = await command.shows(QUESTION);
    expect(shown).toBe(number);
    expect(command.shown()).toMatch(
      /It will run only what one of these passkeys of http:\/\/localhost:\d+ signs/,
    );
    command.type('y\r');
    expect(await command.end).toBe(0);
    const trust = JSON.parse(readFileSync(join(home, 'runner', 'trust.json'), 'utf8'));
    expect(trust).toMatchObject({
      proof: 'passkey',
      relying_party: { rp_id: 'localhost', origins: [origin] },
      keys: [{ credential_id: enrolled.id, name: 'Pixel 9', role: 'owner' }],
    });
  });
});
