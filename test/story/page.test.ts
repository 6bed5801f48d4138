import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { SHELLS, type TestShell } from '../support/shells.ts';
import { until } from '../support/until.ts';

const CHROMIUM = process.env.PROVARA_TEST_CHROMIUM ?? '';
/** A folder for pictures of the pages, for people to look at. */
const PICTURES = process.env.PROVARA_TEST_PICTURES ?? '';
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium's sandbox does not start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

if (CHROMIUM === '') console.warn('PROVARA_TEST_CHROMIUM names no Chromium: the page was not tested.');

const ESCAPE = '\u001b';

/** Says a word, waits for a file, says another. */
const twoWords = (shell: TestShell, gate: string): string =>
  shell.kind === 'sh'
    ? `echo first; while [ ! -e '${gate}' ]; do sleep 0.1; done; echo second; echo trouble >&2`
    : `Write-Output 'first'; while (-not [IO.File]::Exists('${gate}')) { [Threading.Thread]::Sleep(50) }; Write-Output 'second'; [Console]::Error.WriteLine('trouble')`;

const hostileOutput = (shell: TestShell): string =>
  shell.kind === 'sh'
    ? `printf '\\033[31m<img src=x onerror=window.hacked=1>\\342\\200\\256\\n'`
    : `[Console]::Out.WriteLine("$([char]27)[31m<img src=x onerror=window.hacked=1>$([char]0x202e)")`;

describe.skipIf(CHROMIUM === '').each(SHELLS.map((shell) => [shell.kind, shell] as const))(
  'the page, with %s',
  (_kind, shell) => {
    const isPowerShell = shell.kind === 'pwsh';
    let provara: Provara;
    let browser: Browser;
    let phone: BrowserContext;
    let page: Page;
    const folder = mkdtempSync(join(tmpdir(), 'provara-page-'));
    const complaints: string[] = [];

    const watch = (watched: Page): void => {
      watched.on('pageerror', (error) => complaints.push(error.message));
      watched.on('console', (message) => {
        // A cut network and a refused sign-in are the browser's to report.
        const isNetwork = /^(Failed to load resource|WebSocket connection)/.test(message.text());
        if (['error', 'warning'].includes(message.type()) && !isNetwork) complaints.push(message.text());
      });
    };
    const submit = async (body: Record<string, unknown>): Promise<string> => {
      const answer = await callApi(provara, provara.agentToken, '/plan', { method: 'POST', body });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      return String(answer.body.pending_id);
    };
    /** Submits what the policy denies; gives the id under which it is kept. */
    const refused = async (body: Record<string, unknown>): Promise<string> => {
      const answer = await callApi(provara, provara.agentToken, '/plan', { method: 'POST', body });
      expect(answer.body).toMatchObject({ status: 403, code: 'policy_denied' });
      return String(answer.body.pending_id ?? answer.body.plan_id);
    };
    const isOnScreen = (selector: string): Promise<boolean> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= 740;
        });
    const agentSees = async (id: string, wait = 0): Promise<string> => {
      const { body } = await callApi(provara, provara.agentToken, `/plans/${id}?wait=${wait}`);
      return JSON.stringify(body.life);
    };
    const picture = async (name: string): Promise<void> => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      if (PICTURES === '') return;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(PICTURES, `${shell.kind}-${name}-${colorScheme}.png`) });
      }
    };
    const see = (text: string | RegExp) => page.getByText(text).first().waitFor({ state: 'visible' });
    const card = (id: string) => page.locator(`.card a[href="/p/${id}"]`);
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const readAll = async (): Promise<void> => {
      await until(async () => {
        if (await page.locator('.button-approve:not(.is-quiet)').isVisible()) return true;
        // It may have become `Approve` between the look and the tap.
        await button(/^Read on/)
          .click({ timeout: 100 })
          .catch(() => undefined);
        return false;
      }, 'everything was read');
    };
    const withdraw = (id: string) =>
      callApi(provara, provara.agentToken, `/plans/${id}/cancel`, { method: 'POST', body: {} });
    const openInbox = async (): Promise<void> => {
      await page.goto(provara.url);
      await see('Machines');
    };

    beforeAll(async () => {
      // The stories ask more in a minute than a person does.
      provara = await startProvara({ shell: shell.option, env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000' } });
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
      phone = await browser.newContext(PHONE);
      phone.setDefaultTimeout(20_000);
      page = await phone.newPage();
      watch(page);
    });
    afterAll(async () => {
      await browser?.close();
      await provara?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test('explains how to sign in to someone who is not', async () => {
      await page.goto(`${provara.url}/p/20260101_000000_00000000`);
      await see('Sign in');
      await see('provara sign-in');
      await picture('sign-in');
    });

    test('signs in by the link, takes its code out of the address, and the link works once', async () => {
      await page.goto(provara.signInUrl);
      await see('Nothing is waiting');
      expect(page.url()).toBe(`${provara.url}/`);
      await see(provara.runner);
      if (shell.kind === 'sh') await see('No PowerShell on this machine');
      await picture('empty');

      const other = await browser.newContext(PHONE);
      const second = await other.newPage();
      watch(second);
      await second.goto(provara.signInUrl);
      await second.getByText('This link did not work').waitFor();
      expect(second.url()).toBe(`${provara.url}/sign-in`);

      // Opened in the same tab only the fragment changes, and no page is loaded.
      const fresh = await callApi(provara, provara.approverToken, '/sign-in-links', { method: 'POST' });
      await second.goto(`${provara.url}${String(fresh.body.path)}`);
      await second.getByText('Nothing is waiting').waitFor();
      await other.close();
    });

    test('shows a plan without a reload, asks to read it, runs it on a yes and follows it live', async () => {
      await openInbox();
      const gate = join(folder, 'gate');
      const id = await submit({
        note: 'Two words with a pause.',
        steps: [{ command: twoWords(shell, gate) }, { command: shell.say('done') }],
      });
      await card(id).waitFor();
      expect(await page.locator('[aria-live=polite]').innerText()).toContain('New plan from');
      await picture('inbox');
      await card(id).click();
      expect(page.url()).toBe(`${provara.url}/p/${id}`);
      await see('Step 2 of 2');
      await picture('plan');
      await readAll();
      await button(/^Approve 2 steps on/).click();

      await page.locator('.output-stdout', { hasText: 'first' }).waitFor();
      await see('Running');
      await picture('running');
      expect(await page.locator('.output-box').innerText()).not.toContain('second');
      writeFileSync(gate, '');
      await page.getByRole('heading', { name: 'Succeeded' }).waitFor();
      await page.locator('.output-stderr', { hasText: 'trouble' }).waitFor();
      await page.locator('.output-stdout', { hasText: 'done' }).waitFor();
      expect(await page.getByText('exit code 0').count()).toBeGreaterThan(1);
      await picture('succeeded');
      expect(await agentSees(id)).toContain('"succeeded"');
    });

    test('shows all of it again after a reload', async () => {
      await page.reload();
      await page.getByRole('heading', { name: 'Succeeded' }).waitFor();
      await page.locator('.output-stdout', { hasText: 'second' }).waitFor();
    });

    test('does not offer a yes before everything was on the screen', async () => {
      const long = Array.from({ length: 60 }, (_, line) => shell.say(`line ${line}`)).join('\n');
      const id = await submit({ note: 'Long', steps: [{ command: long }, { command: long }] });
      await page.goto(`${provara.url}/p/${id}`);
      await see('2 steps to read');
      await button(/^Read on/).click();
      await see('1 step to read');
      expect(await agentSees(id)).toContain('"pending"');
      // The button becomes `Approve` under the thumb: the second tap of a double tap must not be a yes.
      await button(/^Read on/).dblclick();
      await page.locator('.button-approve:not(.is-quiet)').waitFor();
      expect(await agentSees(id)).toContain('"pending"');
    });

    test.runIf(shell.kind === 'sh')('says of sh that nothing analysed its syntax', async () => {
      const id = await submit({ command: shell.say('ok') });
      await openInbox();
      expect(await card(id).innerText()).toContain('Medium risk');
      await card(id).click();
      await see(/^No syntax analysis:/);
      await readAll();
      await button(/^Approve 1 step on .*, medium risk$/).waitFor();
      await picture('not-analysed');
      await withdraw(id);
    });

    test.runIf(isPowerShell)('shows the risk of a plan, what it does, and why the policy asks', async () => {
      await openInbox();
      const id = await submit({
        note: 'Make room.',
        steps: [
          { command: 'spsv -Name Spooler -Force; gci C:\\Temp' },
          { command: 'vssadmin delete shadows /all /quiet' },
        ],
      });
      await card(id).waitFor();
      const words = await card(id).innerText();
      expect(words.split('\n')[0]).toBe('High risk');
      expect(words).toMatch(
        /^On .*: stops the service Spooler; reads C:\\Temp, then runs the program vssadmin$/m,
      );
      expect(words).toContain('spsv -Name Spooler');
      expect(words).toContain('+ 1 more step');
      await picture('risky-inbox');

      await card(id).click();
      await see('Starts, stops or changes a service.');
      await see(/^stops the service Spooler/);
      await page.locator('ruby rt').first().waitFor();
      expect(await page.locator('ruby rt').allInnerTexts()).toEqual(['Stop-Service', 'Get-ChildItem']);
      expect(await page.locator('.code-dangerous').allInnerTexts()).toEqual(['vssadmin']);
      await picture('risky-plan');
      await button(/shadow copies/).click();
      await page.locator('.is-pointed', { hasText: 'vssadmin' }).waitFor();
      expect((await page.locator('.is-pointed').allInnerTexts()).join('')).toBe(
        'vssadmin delete shadows /all /quiet',
      );
      expect(await isOnScreen('.is-pointed')).toBe(true);
      await picture('risky-pointed');
      await button(/changes a service/).click();
      await page.locator('.is-pointed', { hasText: 'spsv' }).waitFor();
      await readAll();
      await button(/^Approve 2 steps on .*, high risk$/).waitFor();
      await withdraw(id);
    });

    test.runIf(isPowerShell)('wants the text that another shell is given to be read, too', async () => {
      const inner = Array.from({ length: 60 }, (_, line) => `gci C:\\Temp\\${line}`).join('\n');
      const id = await submit({ command: `pwsh -NoProfile -Command '${inner}'` });
      await page.goto(`${provara.url}/p/${id}`);
      await see('A text inside');
      await page.locator('.nested', { hasText: 'gci is Get-ChildItem' }).waitFor();
      await button(/^Read on/).waitFor();
      await readAll();
      expect(await isOnScreen('.nested .step-end')).toBe(true);
      await picture('nested');
      await withdraw(id);
    });

    test.runIf(isPowerShell)(
      'shows a plan plain, and lets it be decided, without an explanation',
      async () => {
        const id = await submit({ command: 'spsv -Name Spooler; Write-Output plain' });
        const slow = await phone.newPage();
        watch(slow);
        // It is never answered.
        await slow.route('**/explanation', () => undefined);
        await slow.goto(`${provara.url}/p/${id}`);
        // What is in a tab behind another is not drawn, and so never on the screen.
        await slow.bringToFront();
        await slow.getByText('Starts, stops or changes a service.').waitFor();
        expect(await slow.locator('.command').innerText()).toBe('spsv -Name Spooler; Write-Output plain');
        // Where the machine's shell has a long path, the step's end is below the fold.
        await slow.locator('.step-end').last().scrollIntoViewIfNeeded();
        await slow.locator('.button-approve:not(.is-quiet)').waitFor();
        expect(await slow.locator('ruby').count()).toBe(0);
        await slow.close();
        await page.bringToFront();
        await withdraw(id);
      },
    );

    test.runIf(isPowerShell)('does not use an explanation of another text', async () => {
      const id = await submit({ command: 'spsv -Name Spooler' });
      const fooled = await phone.newPage();
      watch(fooled);
      await fooled.route('**/explanation', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('spsv', 'gsv ') });
      });
      await fooled.goto(`${provara.url}/p/${id}`);
      await fooled.locator('.step-end').last().scrollIntoViewIfNeeded();
      await fooled.locator('.button-approve:not(.is-quiet)').waitFor();
      expect(await fooled.locator('ruby').count()).toBe(0);
      await fooled.close();
      await withdraw(id);
    });

    test.runIf(isPowerShell)('keeps a plan that the policy denies as blocked, with its rule', async () => {
      const encoded = Buffer.from('Stop-Service Spooler; gci C:\\Temp', 'utf16le').toString('base64');
      const id = await refused({ command: `powershell -EncodedCommand ${encoded}`, note: 'Trust me' });
      await openInbox();
      await card(id).waitFor();
      expect(await card(id).innerText()).toContain('Blocked');
      await card(id).click();
      await page.getByRole('heading', { name: 'Blocked by the policy' }).waitFor();
      const rule = page.locator('.rule', { hasText: 'Gives PowerShell an encoded command' });
      expect(await rule.innerText()).toContain('Denied');
      await see('Decoded');
      expect(await page.locator('.nested .command').innerText()).toBe('Stop-Service Spooler; gci C:\\Temp');
      await see('gci is Get-ChildItem');
      expect(await button(/^Approve/).count()).toBe(0);
      await picture('blocked');
      await page.locator('.nested').scrollIntoViewIfNeeded();
      await picture('blocked-decoded');
    });

    test('denies with a reason that the agent reads', async () => {
      const id = await submit({ command: shell.say('never'), note: 'Please' });
      await page.goto(`${provara.url}/p/${id}`);
      await button('Deny').click();
      await button('Wrong machine').click();
      await page.getByLabel('In your own words').fill('use the other one');
      await picture('deny');
      await page.getByRole('dialog').getByRole('button', { name: 'Deny' }).click();
      await page.getByRole('heading', { name: /^Denied by/ }).waitFor();
      await see('Wrong machine: use the other one');
      await picture('denied');
      expect(await agentSees(id)).toContain('Wrong machine: use the other one');
    });

    test('lets a plan go at once when someone else decides it, and says who', async () => {
      await openInbox();
      const id = await submit({ command: shell.say('elsewhere'), note: 'Decided elsewhere' });
      await card(id).waitFor();
      await callApi(provara, provara.approverToken, `/deny/${id}`, { method: 'POST', body: {} });
      await page.locator(`.card-pending a[href="/p/${id}"]`).waitFor({ state: 'detached' });
      const { body } = await callApi(provara, provara.approverToken, '/me');
      await page.locator('.card-ended', { hasText: `denied by ${String(body.name)}` }).waitFor();
    });

    test('stops a run, and says what came of it', async () => {
      const id = await submit({ command: shell.stay(join(folder, 'pid')), note: 'Stays' });
      await page.goto(`${provara.url}/p/${id}`);
      await readAll();
      await button(/^Approve/).click();
      await button('Stop it').click();
      await page.getByRole('heading', { name: /^Cancelled by/ }).waitFor();
      await picture('cancelled');
      expect(await agentSees(id)).toContain('"cancelled"');
    });

    test('never takes the words of others for markup, nor hides what is in them', async () => {
      const id = await submit({
        command: `${hostileOutput(shell)}\n# <script>window.hacked=1</script>\u202e\u200b${ESCAPE}[8m${' '.repeat(900)}end`,
        note: '<img src=x onerror=window.hacked=1> \u202egnp.exe <b>bold</b>',
      });
      await page.goto(`${provara.url}/p/${id}`);
      await see('<script>window.hacked=1</script>');
      const main = page.locator('main');
      for (const mark of ['U+202E', 'U+200B', 'U+001B', '900 spaces']) {
        expect(await main.innerText()).toContain(mark);
      }
      await picture('hostile');
      await readAll();
      await button(/^Approve/).click();
      await page.getByRole('heading', { name: 'Succeeded' }).waitFor();
      await page.locator('.output-stdout', { hasText: '<img src=x onerror=window.hacked=1>' }).waitFor();
      expect(await page.locator('.output-box .mark').allInnerTexts()).toEqual(['U+001B', 'U+202E']);
      expect(await main.locator('img, script, b').count()).toBe(0);
      expect(await page.evaluate('"hacked" in window')).toBe(false);
      await picture('hostile-output');
      await openInbox();
      expect(await page.evaluate('"hacked" in window')).toBe(false);
    });

    test('boxes what hides, reorders or passes for others in a command, and warns of it', async () => {
      const id = await submit({
        command: `${shell.say('ok')} # n\u0435t \u202eresu \u200b`,
        note: 'Passes for something else',
      });
      await openInbox();
      await card(id).click();
      await see(/^3 places with characters that hide, reorder or pass for others/);
      expect(await page.locator('.command .mark').allInnerTexts()).toEqual(['U+0435', 'U+202E', 'U+200B']);
      expect(await page.locator('.command .mark').first().getAttribute('title')).toContain('Cyrillic letter');
      await see('High risk');
      await picture('deceptive');
      await withdraw(id);
    });

    test('refuses to approve a plan that is not the one of its digest', async () => {
      const id = await submit({ command: shell.say('harmless'), note: 'Changed on the way' });
      const fooled = await phone.newPage();
      watch(fooled);
      // A hub, or whoever stands between, shows another command than the one that would run.
      await fooled.routeWebSocket(/\/live/, (socket) => {
        const hub = socket.connectToServer();
        hub.onMessage((frame) => socket.send(String(frame).replace('harmless', 'changed')));
      });
      await fooled.goto(`${provara.url}/p/${id}`);
      await fooled.getByText('does not match its code').waitFor();
      const approve = fooled.getByRole('button', { name: /^Approve/ });
      expect(await approve.getAttribute('aria-disabled')).toBe('true');
      await approve.click({ force: true });
      await fooled.getByText('this plan can not be approved').waitFor();
      expect(await agentSees(id)).toContain('"pending"');
      await fooled.close();
    });

    test('offers no decision while it is offline, and is live again by itself', async () => {
      const id = await submit({ command: shell.say('offline'), note: 'Offline' });
      await page.goto(`${provara.url}/p/${id}`);
      await readAll();
      await button(/^Approve/).waitFor();
      await phone.setOffline(true);
      await see('can’t decide while offline');
      expect(await button('Deny').isDisabled()).toBe(true);
      await button(/^Approve/).click({ force: true });
      await picture('offline');
      await phone.setOffline(false);
      await page.locator('.button-approve:not(.is-quiet)').waitFor();
      expect(await agentSees(id)).toContain('"pending"');
      await withdraw(id);
    });

    test('goes on after the hub was killed, without a reload', async () => {
      await openInbox();
      const before = provara.workerdPid();
      const offline = see('Offline');
      await provara.killHub();
      await offline;
      await until(() => provara.workerdPid() !== before, 'the hub is back');
      await page.locator('.link-live').waitFor({ state: 'attached' });
      await card(await submit({ command: shell.say('back'), note: 'After the restart' })).waitFor();
    });

    test('stays within a narrow screen at 200 % text size', async () => {
      const id = await submit({ command: `${shell.say('x'.repeat(300))}`, note: 'y'.repeat(300) });
      await page.goto(`${provara.url}/p/${id}`);
      await see('Command');
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      await picture('large-text');
    });

    test('signs out', async () => {
      await openInbox();
      await button('Sign out').click();
      await see('A sign-in link works once');
    });

    test('kept to its own policy and logged no error', () => {
      expect(complaints).toEqual([]);
    });
  },
);
