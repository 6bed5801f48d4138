import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PHONE } from '../../support/chromium.ts';
import { onThePhone } from '../../support/phone.ts';
import { callApi } from '../../support/provara.ts';
import type { TestShell } from '../../support/shells.ts';
import { newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

/** Says a word, waits for a file, says another. */
const twoWords = (shell: TestShell, gate: string): string =>
  shell.kind === 'sh'
    ? `echo first; while [ ! -e '${gate}' ]; do sleep 0.1; done; echo second; echo trouble >&2`
    : `Write-Output 'first'; while (-not [IO.File]::Exists('${gate}')) { [Threading.Thread]::Sleep(50) }; Write-Output 'second'; [Console]::Error.WriteLine('trouble')`;

onThePhone('the page on which a person decides', { isSignedIn: false }, (shell, at) => {
  const { submit, agentSees, picture, see, card, button, readAll, approve, withdraw, openInbox, watch } = at;
  const folder = newFolder('page');

  test('explains how to sign in to someone who is not', async () => {
    await at.page.goto(`${at.provara.url}/p/20260101_000000_00000000`);
    await see('Sign in');
    await see('provara sign-in');
    await picture('sign-in');
  });

  test('signs in by the link, takes its code out of the address, and the link works once', async () => {
    await at.page.goto(at.provara.signInUrl);
    await see('Nothing is waiting');
    expect(at.page.url()).toBe(`${at.provara.url}/`);
    await see(at.provara.runner);
    if (shell.kind === 'sh') await see('Commands run in sh here, not in PowerShell.');
    await picture('empty');

    const other = await at.browser.newContext(PHONE);
    const second = await other.newPage();
    watch(second);
    await second.goto(at.provara.signInUrl);
    await second.getByText('This link did not work').waitFor();
    expect(second.url()).toBe(`${at.provara.url}/sign-in`);

    // Opened in the same tab only the fragment changes, and no page is loaded.
    const fresh = await callApi(at.provara, at.provara.approverToken, '/sign-in-links', { method: 'POST' });
    await second.goto(`${at.provara.url}${String(fresh.body.path)}`);
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
    expect(await at.page.locator('[aria-live=polite]').innerText()).toContain('New plan from');
    await picture('inbox');
    await card(id).click();
    expect(at.page.url()).toBe(`${at.provara.url}/p/${id}`);
    await see('Step 2 of 2');
    await picture('plan');
    await readAll();
    await button(/^Approve\b.*: 2 steps on/).click();

    await at.page.locator('.output-stdout', { hasText: 'first' }).waitFor();
    await at.page.locator('.output-head', { hasText: /\d bytes/ }).waitFor();
    await see('Running');
    await picture('running');
    expect(await at.page.locator('.output-box').innerText()).not.toContain('second');
    writeFileSync(gate, '');
    await at.page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    await at.page.locator('.output-stderr', { hasText: 'trouble' }).waitFor();
    await at.page.locator('.output-stdout', { hasText: 'done' }).waitFor();
    expect(await at.page.getByText('exit code 0').count()).toBeGreaterThan(1);
    await picture('succeeded');
    expect(await agentSees(id)).toContain('"succeeded"');
  });

  test('shows all of it again after a reload', async () => {
    await at.page.reload();
    await at.page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    await at.page.locator('.output-stdout', { hasText: 'second' }).waitFor();
  });

  test('denies with a reason that the agent reads', async () => {
    const id = await submit({ command: shell.say('never'), note: 'Please' });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await button('Deny').click();
    await button('Wrong machine').click();
    await at.page.getByLabel('In your own words').fill('use the other one');
    await picture('deny');
    await at.page.getByRole('dialog').getByRole('button', { name: 'Deny' }).click();
    await at.page.getByRole('heading', { name: /^Denied by/ }).waitFor();
    await see('Wrong machine: use the other one');
    await picture('denied');
    expect(await agentSees(id)).toContain('Wrong machine: use the other one');
  });

  test('lets a plan go at once when someone else decides it, and says who', async () => {
    await openInbox();
    const id = await submit({ command: shell.say('elsewhere'), note: 'Decided elsewhere' });
    await card(id).waitFor();
    const { body } = await callApi(at.provara, at.provara.approverToken, '/me');
    const folded = at.page.locator('.card-folded', { hasText: `denied by ${String(body.name)}` }).waitFor();
    await callApi(at.provara, at.provara.approverToken, `/deny/${id}`, { method: 'POST', body: {} });
    await folded;
    await at.page.locator(`.card-pending a[href="/p/${id}"]`).waitFor({ state: 'detached' });
  });

  test('cancels a run, says what came of it, and at no moment two things of it', async () => {
    const id = await submit({ command: shell.stay(join(folder, 'pid')), note: 'Stays' });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await readAll();
    await approve();
    await see('Running on');
    await at.page.evaluate(`(() => {
      const main = document.querySelector('main');
      window.shown = [];
      new MutationObserver(() => window.shown.push(main.innerText)).observe(main, { subtree: true, childList: true, characterData: true });
    })()`);
    await button('Cancel the run').click();
    await see('Cancel the run now?');
    await button('Cancel the run').click();
    await at.page.getByRole('heading', { name: /^Cancelled by/ }).waitFor();
    const shown = await at.page.evaluate<string[]>('window.shown');
    const since = shown.slice(shown.findIndex((text) => text.includes('asked to cancel it')));
    expect(since.length).toBeGreaterThan(1);
    expect(since.filter((text) => text.includes('Running on'))).toEqual([]);
    const isEnded = (text: string): boolean => /✗ cancelled|Cancelled by/.test(text);
    expect(since.filter((text) => isEnded(text) && text.includes('may still run'))).toEqual([]);
    await picture('cancelled');
    expect(await agentSees(id)).toContain('"cancelled"');
  });

  test('offers no decision while it is offline, and is live again by itself', async () => {
    const id = await submit({ command: shell.say('offline'), note: 'Offline' });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await readAll();
    await button(/^Approve/).waitFor();
    await at.phone.setOffline(true);
    await see('can’t decide while offline');
    await see('was online when last seen');
    await button('Stop everything').click();
    await see('is tried all the same, but may not reach the hub');
    expect(await button('Deny').isDisabled()).toBe(true);
    await button(/^Approve/).click({ force: true });
    await picture('offline');
    await at.phone.setOffline(false);
    await at.page.locator('.button-approve:not(.is-quiet)').waitFor();
    expect(await agentSees(id)).toContain('"pending"');
    await withdraw(id);
  });

  test('goes on after the hub was killed, without a reload', async () => {
    await openInbox();
    const before = at.provara.workerdPid();
    const offline = see('Offline');
    await at.provara.killHub();
    await offline;
    await until(() => at.provara.workerdPid() !== before, 'the hub is back');
    await at.page.locator('.link-live').waitFor({ state: 'attached' });
    await card(await submit({ command: shell.say('back'), note: 'After the restart' })).waitFor();
  });

  test('signs out', async () => {
    await openInbox();
    await at.page.getByRole('link', { name: 'Settings' }).click();
    await button('Sign out').click();
    await see('A sign-in link works once');
  });
});
