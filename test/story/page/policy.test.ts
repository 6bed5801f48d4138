import { expect, test } from 'vitest';
import { violationsOf } from '../../support/accessibility.ts';
import { READY, readAll as readWhole } from '../../support/decide.ts';
import { onThePhone } from '../../support/phone.ts';

onThePhone("the page's words of the policy", { isSignedIn: true }, (shell, at) => {
  const { submit, refused, isOnScreen, picture, see, card, button, readAll, withdraw, openInbox, watch } = at;
  const isPowerShell = shell.kind === 'pwsh';

  test.runIf(shell.kind === 'sh')('says of sh that nothing analysed its syntax', async () => {
    const id = await submit({ command: shell.say('ok') });
    await openInbox();
    expect(await card(id).innerText()).toContain('Medium risk');
    await card(id).click();
    await see(/^No syntax analysis:/);
    await readAll();
    await button(/^Approve, medium risk: 1 step on /).waitFor();
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
      /^On .*: stops the service Spooler; reads C:\\Temp, then runs the program vssadmin: delete shadows \/all \/quiet$/m,
    );
    expect(words).toContain('spsv -Name Spooler');
    expect(words).toContain('+ 1 more step');
    await picture('risky-inbox');

    await card(id).click();
    await see('Starts, stops or changes a service.');
    await see(/^stops the service Spooler/);
    const labels = at.page.locator('[data-full]');
    await labels.first().waitFor();
    const names = await labels.evaluateAll((all) => all.map((label) => label.getAttribute('data-full')));
    expect(names).toEqual(['Stop-Service', 'Get-ChildItem']);
    expect(await at.page.locator('.code-dangerous').allInnerTexts()).toEqual(['vssadmin']);
    // The danger's own colour, not that of the word that is dangerous.
    const colours = await at.page.evaluate<string[]>(`(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--bad)';
      const danger = document.querySelector('.code-dangerous');
      return [getComputedStyle(danger).textDecorationColor, getComputedStyle(probe).color];
    })()`);
    expect(colours[0]).toBe(colours[1]);
    await picture('risky-plan');
    await button(/shadow copies/).click();
    await at.page.locator('.is-pointed', { hasText: 'vssadmin' }).waitFor();
    expect((await at.page.locator('.is-pointed').allInnerTexts()).join('')).toBe(
      'vssadmin delete shadows /all /quiet',
    );
    expect(await isOnScreen('.is-pointed')).toBe(true);
    await picture('risky-pointed');
    await button(/changes a service/).click();
    await at.page.locator('.is-pointed', { hasText: 'spsv' }).waitFor();
    await readAll();
    await at.page.getByRole('slider', { name: /^Slide to approve, high risk: 2 steps on / }).waitFor();
    await withdraw(id);
  });

  test.runIf(isPowerShell)('wants the text that another shell is given to be read, too', async () => {
    const inner = Array.from({ length: 60 }, (_, line) => `gci C:\\Temp\\${line}`).join('\n');
    const id = await submit({ command: `pwsh -NoProfile -Command '${inner}'` });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await see('A text inside');
    await at.page.locator('.nested', { hasText: 'gci is Get-ChildItem' }).waitFor();
    await button(/^Read on/).waitFor();
    await readAll();
    await picture('nested');
    // What was read whole is not asked for again because it was folded.
    await at.page.locator('.nested > summary').click();
    await at.page.locator(READY).waitFor();
    await at.page.reload();
    await see('A text inside');
    await at.page.locator('.nested > summary').click();
    await readAll();
    expect(await at.page.locator('.nested').getAttribute('open')).not.toBeNull();
    await withdraw(id);
  });

  test.runIf(isPowerShell)('shows a plan plain, and lets it be decided, without an explanation', async () => {
    const id = await submit({ command: 'spsv -Name Spooler; Write-Output plain' });
    const slow = await at.phone.newPage();
    watch(slow);
    // It is never answered.
    await slow.route('**/explanation', () => undefined);
    await slow.goto(`${at.provara.url}/p/${id}`);
    // What is in a tab behind another is not drawn, and so never on the screen.
    await slow.bringToFront();
    await slow.getByText('Starts, stops or changes a service.').waitFor();
    expect(await slow.locator('.command').innerText()).toBe('spsv -Name Spooler; Write-Output plain');
    await readWhole(slow);
    expect(await slow.locator('[data-full]').count()).toBe(0);
    await slow.close();
    await at.page.bringToFront();
    await withdraw(id);
  });

  test.runIf(isPowerShell)('does not use an explanation of another text', async () => {
    const id = await submit({ command: 'spsv -Name Spooler' });
    const fooled = await at.phone.newPage();
    watch(fooled);
    await fooled.route('**/explanation', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('spsv', 'gsv ') });
    });
    await fooled.goto(`${at.provara.url}/p/${id}`);
    await fooled.bringToFront();
    await readWhole(fooled);
    expect(await fooled.locator('[data-full]').count()).toBe(0);
    await fooled.close();
    await withdraw(id);
  });

  test.runIf(isPowerShell)(
    'says of a text that PowerShell can’t read where that is, and marks it',
    async () => {
      const id = await submit({ command: 'Get-Date\nGet-Process )' });
      await at.page.goto(`${at.provara.url}/p/${id}`);
      await see('The place is marked: line 2, character 13.');
      expect(await at.page.locator('.command-faulty .is-pointed').allInnerTexts()).toEqual([')']);
      expect(await at.page.locator('main').innerText()).not.toContain('can not be read as');
      expect(await violationsOf(at.page, 'main')).toEqual([]);
      await at.page.locator('.steps').scrollIntoViewIfNeeded();
      await picture('unreadable');
      await withdraw(id);
    },
  );

  test.runIf(isPowerShell)('keeps a plan that the policy denies as blocked, with its rule', async () => {
    const encoded = Buffer.from('Stop-Service Spooler; gci C:\\Temp', 'utf16le').toString('base64');
    const id = await refused({ command: `powershell -EncodedCommand ${encoded}`, note: 'Trust me' });
    await openInbox();
    await card(id).waitFor();
    expect(await card(id).innerText()).toContain('Blocked');
    await card(id).click();
    await at.page.getByRole('heading', { name: 'Blocked by the policy' }).waitFor();
    const rule = at.page.locator('.rule', { hasText: 'Gives PowerShell an encoded command' });
    expect(await rule.innerText()).toContain('Denied');
    await see('Decoded');
    expect(await at.page.locator('.nested .command').innerText()).toBe('Stop-Service Spooler; gci C:\\Temp');
    await see('gci is Get-ChildItem');
    expect(await button(/^Approve/).count()).toBe(0);
    await picture('blocked');
    await at.page.locator('.nested').scrollIntoViewIfNeeded();
    await picture('blocked-decoded');
  });
});
