import { expect, test } from 'vitest';
import { onThePhone } from '../../support/phone.ts';
import type { TestShell } from '../../support/shells.ts';

const ESCAPE = '\u001b';

const hostileOutput = (shell: TestShell): string =>
  shell.kind === 'sh'
    ? `printf '\\033[31m<img src=x onerror=window.hacked=1>\\342\\200\\256\\n'`
    : `[Console]::Out.WriteLine("$([char]27)[31m<img src=x onerror=window.hacked=1>$([char]0x202e)")`;

onThePhone('the page and what deceives', { isSignedIn: true }, (shell, at) => {
  const { submit, agentSees, picture, see, card, readAll, approve, withdraw, openInbox, watch } = at;

  test('never takes the words of others for markup, nor hides what is in them', async () => {
    const id = await submit({
      command: `${hostileOutput(shell)}\n# <script>window.hacked=1</script>\u202e\u200b${ESCAPE}[8m${' '.repeat(900)}end`,
      note: '<img src=x onerror=window.hacked=1> \u202egnp.exe <b>bold</b>',
    });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await see('<script>window.hacked=1</script>');
    const main = at.page.locator('main');
    for (const mark of ['U+202E', 'U+200B', 'U+001B', '900 spaces']) {
      expect(await main.innerText()).toContain(mark);
    }
    await picture('hostile');
    await readAll();
    await approve();
    await at.page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    await at.page.locator('.output-stdout', { hasText: '<img src=x onerror=window.hacked=1>' }).waitFor();
    expect(await at.page.locator('.output-box .mark').allInnerTexts()).toEqual(['U+202E']);
    expect(await at.page.locator('.output-box .ansi-red').innerText()).toContain('<img src=x');
    expect(await main.locator('img, script, b').count()).toBe(0);
    expect(await at.page.evaluate('"hacked" in window')).toBe(false);
    await picture('hostile-output');
    await openInbox();
    expect(await at.page.evaluate('"hacked" in window')).toBe(false);
  });

  test('boxes what hides, reorders or passes for others in a command, and warns of it', async () => {
    const id = await submit({
      command: `${shell.say('ok')} # n\u0435t \u202eresu \u200b`,
      note: 'Passes for something else',
    });
    await openInbox();
    await card(id).click();
    await see(/^3 places with characters that hide, reorder or pass for others/);
    expect(await at.page.locator('.command .mark').allInnerTexts()).toEqual(['U+0435', 'U+202E', 'U+200B']);
    expect(await at.page.locator('.command .mark').first().getAttribute('title')).toContain(
      'Cyrillic letter',
    );
    await see('High risk');
    await picture('deceptive');
    await withdraw(id);
  });

  test('refuses to approve a plan that is not the one of its digest', async () => {
    const id = await submit({ command: shell.say('harmless'), note: 'Changed on the way' });
    const fooled = await at.phone.newPage();
    watch(fooled);
    // A hub, or whoever stands between, shows another command than the one that would run.
    await fooled.routeWebSocket(/\/live/, (socket) => {
      const hub = socket.connectToServer();
      hub.onMessage((frame) => socket.send(String(frame).replace('harmless', 'changed')));
    });
    await fooled.goto(`${at.provara.url}/p/${id}`);
    await fooled.getByText('does not match its code').waitFor();
    const approve = fooled.getByRole('button', { name: /^Approve/ });
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
    await approve.click({ force: true });
    await fooled.getByText('this plan can not be approved').waitFor();
    expect(await agentSees(id)).toContain('"pending"');
    await fooled.close();
  });

  test('stays within a narrow screen at 200 % text size', async () => {
    const id = await submit({ command: `${shell.say('x'.repeat(300))}`, note: 'y'.repeat(300) });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await see('Command');
    await at.page.evaluate("document.documentElement.style.fontSize = '200%'");
    await picture('large-text');
  });
});
