#!/usr/bin/env node
// `npm run screenshots`: takes the pictures in docs/pictures/ anew, from the real page, hub and runner.
// With `-- --review FOLDER` it puts every page there, light and dark, on a phone and on a wide screen.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { deceptivePlan } from '../test/support/deceptive-plan.mjs';
import { addAuthenticator } from '../test/support/virtual-authenticator.mjs';
import { build } from './build.mjs';
import { findChromium, findPowerShell } from './find-tools.mjs';
import { takeSeldomStates } from './seldom-states.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ args: argv.slice(2), options: { review: { type: 'string' } } });
const folder = values.review ?? join(root, 'docs/pictures');

const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 1.5,
  isMobile: true,
  hasTouch: true,
};
const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

const PLANS = {
  short: { command: 'Get-Date -Format yyyy', note: 'Which year is it there?' },
  quiet: { command: 'Get-Service -Name Spooler', note: 'Is the print service running?' },
  risky: {
    note: 'Printing hangs since this morning. I would put the driver of last week back and start the service again.',
    steps: [
      { command: 'spsv -Name Spooler -Force' },
      { command: "cpi .\\drivers\\* 'C:\\Windows\\System32\\spool\\drivers\\x64\\3' -Recurse -Force" },
      { command: 'sasv -Name Spooler' },
    ],
  },
  middle: { command: "Copy-Item .\\release\\* 'D:\\Sites\\shop' -Recurse", note: 'Publishes build 1482.' },
  run: {
    command: [
      '$green = "$([char]27)[32m"; $red = "$([char]27)[31m"; $off = "$([char]27)[0m"',
      'foreach ($test in 1..24) {',
      '  if ($test -eq 17) { $line = "$($red)failed$off checkout with two coupons" }',
      '  else { $line = "$($green)passed$off shop test $test" }',
      '  [Console]::Out.WriteLine($line)',
      '  [Threading.Thread]::Sleep(40)',
      '}',
      '[Console]::Error.WriteLine("1 of 24 tests failed")',
      '[Threading.Thread]::Sleep(20000)',
    ].join('\n'),
    note: 'Runs the tests of the shop.',
  },
};

async function startProvara(home) {
  const shell = env.PROVARA_TEST_PWSH ? ['--shell', env.PROVARA_TEST_PWSH] : [];
  const up = spawn(
    execPath,
    [join(root, 'dist/provara.mjs'), 'up', '--json', '--host', '127.0.0.1', '--port', '0', ...shell],
    { env: { ...env, PROVARA_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface({ input: up.stdout })) return { up, ...JSON.parse(line) };
  throw new Error('provara up ended before it was ready');
}

/** Calls the API from the page, as the person who is signed in there. */
const asOwner = (page, method, path, body) =>
  page.evaluate(
    async ([method, path, text]) => {
      const headers = text === null ? {} : { 'Content-Type': 'application/json' };
      const answer = await fetch(path, { method, headers, ...(text !== null && { body: text }) });
      return answer.json();
    },
    [method, path, body === undefined ? null : JSON.stringify(body)],
  );

async function submit(base, token, plan) {
  const answer = await fetch(`${base}/plan`, {
    method: 'POST',
    headers: { 'X-Agent-Token': token, 'Content-Type': 'application/json' },
    body: JSON.stringify(plan),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()).pending_id;
}

async function take(page, name) {
  if (values.review === undefined) {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    return;
  }
  for (const [screen, { viewport }] of Object.entries({ phone: PHONE, wide: WIDE })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(folder, `${name}-${screen}-${colorScheme}.png`) });
    }
  }
  await page.setViewportSize(PHONE.viewport);
  await page.emulateMedia({ colorScheme: 'light' });
}

const isReview = values.review !== undefined;
const see = (page, text) => page.getByText(text).first().waitFor();

async function readAll(page) {
  while (!(await page.locator('.button-approve:not(.is-quiet), .slide:not(.is-quiet)').isVisible())) {
    await page
      .getByRole('button', { name: /^Read on/ })
      .click({ timeout: 200 })
      .catch(() => undefined);
  }
}

async function setUp(page, base, signInUrl) {
  await page.goto(signInUrl.replace('127.0.0.1', 'localhost'));
  await page.getByLabel('What people call this device').fill('Pixel 9');
  if (isReview) await take(page, 'passkey');
  await page.getByRole('button', { name: 'Set up a passkey on this device' }).click();
  await see(page, 'trusted at once');
  const [runner] = await asOwner(page, 'GET', '/runners');
  await asOwner(page, 'PATCH', `/runners/${runner.id}`, { name: 'BUILD-02' });
  const { token } = await asOwner(page, 'POST', '/tokens', { role: 'agent', name: 'deploy-agent' });
  await page.goto(base);
  await see(page, 'Nothing is waiting');
  if (isReview) {
    await see(page, 'Send a test plan');
    await take(page, 'first-steps');
  }
  return token;
}

async function takeSettings(page, base) {
  await page.goto(`${base}/settings`);
  await see(page, 'Pixel 9');
  await take(page, 'settings');
  await page.getByLabel('Name of a new agent').fill('nightly-agent');
  await page.getByRole('button', { name: 'Make a token' }).click();
  await see(page, 'The token of nightly-agent');
  for (const kind of ['curl', 'PowerShell', 'MCP']) {
    await page.getByRole('button', { name: kind, exact: true }).click();
    await page.locator('.new-token').evaluate((part) => part.scrollIntoView());
    await take(page, `token-${kind.toLowerCase()}`);
  }
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.locator('#notifications').evaluate((part) => part.scrollIntoView());
  await take(page, 'settings-notifications');
  await page.getByText('Add a channel').click();
  await page.locator('.channel-new').evaluate((part) => part.scrollIntoView());
  await take(page, 'settings-channel');
}

/** What is met seldom, and must be clear then. */
async function takeOddities(page, base, token) {
  const expiring = await submit(base, token, { ...PLANS.quiet, expires_in_s: 60 });
  await page.goto(`${base}/p/20250101_000000_00000000`);
  await see(page, 'Nothing is here');
  await take(page, 'plan-unknown');
  await page.goto(`${base}/pair`);
  await page.getByLabel('Code').waitFor();
  await take(page, 'pair');
  await page.getByLabel('Code').fill('BCDF-GHJK');
  await page.getByRole('button', { name: 'Go on' }).click();
  await see(page, 'No machine waits with this code');
  await take(page, 'pair-wrong-code');
  await page.goto(`${base}/verify`);
  await page.locator('input[type=file]').first().waitFor();
  await take(page, 'verify');
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await take(page, 'verify-large');
  const blocked = await fetch(`${base}/plan`, {
    method: 'POST',
    headers: { 'X-Agent-Token': token, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      command: 'powershell -EncodedCommand RwBlAHQALQBEAGEAdABlAA==',
      note: 'Trust me',
    }),
  });
  const { pending_id, plan_id } = await blocked.json();
  await page.goto(`${base}/p/${pending_id ?? plan_id}`);
  await page.getByRole('heading', { name: 'Blocked by the policy' }).waitFor();
  await take(page, 'blocked');
  const unread = await submit(base, token, { command: 'Get-Date\nGet-Process )', note: 'Looks around.' });
  await page.goto(`${base}/p/${unread}`);
  await see(page, 'The place is marked');
  await take(page, 'unreadable');
  const plain = await submit(base, token, PLANS.short);
  await page.goto(`${base}/p/${plain}`);
  await page.locator('.step-does').waitFor();
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await take(page, 'plan-large');
  await page.goto(`${base}/p/${plain}`);
  await readAll(page);
  await take(page, 'plan-ready');
  await page.getByRole('button', { name: /^Approve/ }).click();
  await page.getByRole('heading', { name: 'Succeeded' }).waitFor();
  await take(page, 'succeeded');
  await page.goto(`${base}/p/${await submit(base, token, PLANS.short)}`);
  await page.locator('.changed').waitFor();
  await take(page, 'plan-again');
  await page.goto(`${base}/p/${expiring}`);
  await page.getByRole('heading', { name: 'Expired' }).waitFor({ timeout: 90_000 });
  await take(page, 'expired');
}

async function takeAll(page, base, signInUrl) {
  const token = await setUp(page, base, signInUrl);
  await submit(base, token, PLANS.quiet);
  await submit(base, token, PLANS.middle);
  const risky = await submit(base, token, PLANS.risky);
  const card = page.locator(`.card a[href="/p/${risky}"]`);
  await card.waitFor();
  await take(page, 'inbox');
  await card.click();
  await page.locator('[data-full]').first().waitFor();
  await take(page, 'plan');
  if (isReview) {
    await readAll(page);
    await take(page, 'plan-end');
    await page.getByRole('button', { name: 'Deny' }).click();
    await page.getByRole('button', { name: 'Try another way' }).click();
    await take(page, 'deny');
    await page.getByRole('button', { name: 'Back' }).click();
    await asOwner(page, 'POST', `/deny/${risky}`, { reason: 'Try another way' });
    await page.getByRole('heading', { name: /^Denied/ }).waitFor();
    await take(page, 'denied');
  }
  const run = await submit(base, token, PLANS.run);
  await page.goto(`${base}/p/${run}`);
  await readAll(page);
  await page.getByRole('button', { name: /^Approve/ }).click();
  await page.locator('.output-stderr').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await take(page, 'run');
  await page.goto(`${base}/p/${await submit(base, token, deceptivePlan)}`);
  await page.locator('.warning').first().waitFor();
  await page.locator('.steps').evaluate((steps) => steps.scrollIntoView());
  await take(page, 'deceptive');
  await page.goto(`${base}/machines`);
  await see(page, 'BUILD-02');
  await take(page, 'machines');
  if (!isReview) return token;
  await takeSettings(page, base);
  await takeOddities(page, base, token);
  await page.goto(`${base}/history`);
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await take(page, 'history');
  await page.goto(base);
  await page.locator('.card').first().waitFor();
  await take(page, 'inbox-many');
  await asOwner(page, 'POST', '/stop');
  await page.goto(base);
  await see(page, 'Everything is stopped');
  await take(page, 'stopped');
  await asOwner(page, 'POST', '/resume');
  return token;
}

await build();
Object.assign(env, findPowerShell(console.log), findChromium(console.log));
if (!env.PROVARA_TEST_CHROMIUM) throw new Error('screenshots: no Chromium was found');
if (!env.PROVARA_TEST_PWSH)
  throw new Error('screenshots: no PowerShell was found; PROVARA_TEST_PWSH names one');
mkdirSync(folder, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'provara-pictures-'));
const provara = await startProvara(home);
const browser = await chromium.launch({
  executablePath: env.PROVARA_TEST_CHROMIUM,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const context = await browser.newContext({
    ...PHONE,
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const authenticator = await addAuthenticator(page);
  const base = provara.url.replace('127.0.0.1', 'localhost');
  const token = await takeAll(page, base, provara.sign_in_url);
  if (isReview) {
    const open = async (plan) => {
      await page.goto(`${base}/p/${await submit(base, token, plan)}`);
      await readAll(page);
    };
    await takeSeldomStates({ page, context, authenticator, home, open, take, asOwner });
  }
} finally {
  await browser.close();
  // It may have ended by itself: its only machine was unpaired.
  if (provara.up.kill('SIGTERM')) await new Promise((resolve) => provara.up.once('close', resolve));
  rmSync(home, { recursive: true, force: true });
}
