import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onThePhone } from '../../support/phone.ts';
import { callApi } from '../../support/provara.ts';
import type { TestShell } from '../../support/shells.ts';
import { newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

/** Twenty lines a second, for minutes. */
const ticking = (shell: TestShell): string =>
  shell.kind === 'sh'
    ? 'n=0; while :; do n=$((n+1)); echo "line $n"; sleep 0.05; done'
    : '$n = 0; while ($true) { $n += 1; [Console]::Out.WriteLine("line $n"); [Threading.Thread]::Sleep(50) }';

/** A line that is written over twice, then one of its own. */
const progress = (shell: TestShell): string =>
  shell.kind === 'sh'
    ? "printf 'got 1%%\\rgot 50%%\\rgot 100%%\\ndone\\n'"
    : '[Console]::Out.Write("got 1%`rgot 50%`rgot 100%`ndone`n")';

onThePhone('a run on the page', { isSignedIn: true }, (shell, at) => {
  const { submit, see, button, readAll, approve, picture } = at;
  const box = () => at.page.locator('.output-box');
  const approver = (path: string) =>
    callApi(at.provara, at.provara.approverToken, path, { method: 'POST', body: {} });
  const open = async (id: string): Promise<void> => {
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await readAll();
    await approve();
  };

  test('stays where it was paused, however fast the output comes', async () => {
    await open(await submit({ steps: [{ command: ticking(shell) }, { command: shell.say('after') }] }));
    const lines = async (): Promise<number> => (await box().innerText()).split('\n').length;
    const above = (): Promise<number> => box().evaluate((b) => b.scrollTop);
    await until(async () => (await above()) > 0, 'there is more than the box can show');
    for (let time = 1; time <= 5; time += 1) {
      await button('Pause view').click();
      await see('Held here; the run goes on.');
      const before = await lines();
      const from = await above();
      await until(async () => (await lines()) > before + 10, 'more lines came');
      expect([time, await button('Follow').count(), await above()]).toEqual([time, 1, from]);
      await button('Follow').click();
      await until(async () => (await above()) > from, 'it follows again');
    }
  });

  test('neither leaves the page nor ends by a double tap on what would cancel it', async () => {
    const here = at.page.url();
    const other = await submit({ command: shell.say('another that waits') });
    const next = at.page.getByRole('link', { name: 'Next plan' });
    await next.waitFor();
    const cancel = await button('Cancel the run').boundingBox();
    if (cancel === null) throw new Error('There is nothing to cancel it with.');
    const [x, y] = [cancel.x + cancel.width / 2, cancel.y + cancel.height / 2];
    await at.page.mouse.dblclick(x, y, { delay: 20 });
    await button('Cancel the run').waitFor();
    await next.waitFor();
    expect(at.page.url()).toBe(here);
    expect(await at.page.getByText('asked to cancel it').count()).toBe(0);
    await approver(`/deny/${other}`);
    await next.waitFor({ state: 'detached' });
  });

  test('is cancelled by a second tap only, and says which step never ran', async () => {
    await button('Cancel the run').click();
    await see('Cancel the run now?');
    await picture('cancel');
    await button('Let it run').click();
    await button('Pause').waitFor();
    expect(await at.page.getByText('asked to cancel it').count()).toBe(0);
    await button('Cancel the run').click();
    await see('Cancel the run now?');
    await button('Cancel the run').click();
    await at.page.getByRole('heading', { name: /^Cancelled by/ }).waitFor();
    expect(await at.page.locator('.step').last().innerText()).toContain('did not run');
    expect(await at.page.locator('.step').first().innerText()).not.toContain('did not run');
  });

  test('shows of a progress bar where it is, says so, and keeps the rest for the download', async () => {
    const id = await submit({ command: progress(shell) });
    await open(id);
    await at.page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    await box().getByText('done').waitFor();
    const shown = await box().innerText();
    expect(shown).toContain('got 100%\ndone');
    expect(shown).toContain('↺ got 100%');
    // Its columns stay below those of other lines.
    const [rewritten, plain] = await at.page.evaluate<number[]>(`(() => {
      const texts = document.createTreeWalker(document.querySelector('.output-box'), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const lefts = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (const word of ['got 100%', 'done']) {
          const from = text.data.indexOf(word);
          if (from === -1) continue;
          range.setStart(text, from);
          range.setEnd(text, from + word.length);
          lefts.push(range.getBoundingClientRect().left);
        }
      }
      return lefts;
    })()`);
    expect(rewritten).toBeCloseTo(plain ?? 0, 0);
    expect(shown).not.toMatch(/got 1%|got 50%|U\+000D/);
    expect(shown).toContain('written over; all of it is in Download');
    const download = at.page.waitForEvent('download');
    await button('Download').click();
    const file = join(newFolder(), 'output.txt');
    await (await download).saveAs(file);
    expect(readFileSync(file, 'utf8')).toBe('got 1%\rgot 50%\rgot 100%\ndone\n');
  });

  test('says once what the sign of lines that were written over means', async () => {
    const twice = [{ command: `${progress(shell)}\n${progress(shell)}` }];
    await open(await submit({ steps: twice }));
    await at.page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    await until(async () => (await box().innerText()).split('↺ got 100%').length === 3, 'both have the sign');
    expect((await box().innerText()).split('written over').length).toBe(2);
  });

  test('says to whom answered twice that it was the first answer that counted', async () => {
    const id = await submit({ command: shell.say('once') });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await at.page.route(`**/deny/${id}`, async (route) => {
      await at.page.evaluate(
        ([path]) =>
          fetch(path, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: '{"reason":null}',
          }),
        [`/deny/${id}?first`] as const,
      );
      await route.continue();
    });
    await button('Deny').click();
    await at.page.getByRole('dialog').getByRole('button', { name: 'Deny' }).click();
    await see(/^You had already denied it, at \d/);
    expect(await at.page.getByText('came too late').count()).toBe(0);
  });

  test('says to whose answer came too late who was quicker', async () => {
    const id = await submit({ command: shell.say('contested') });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await at.page.route(`**/deny/${id}`, async (route) => {
      await approver(`/approve/${id}`);
      await route.continue();
    });
    await button('Deny').click();
    await at.page.getByRole('dialog').getByRole('button', { name: 'Deny' }).click();
    await see(/^Your answer came too late: .+ approved it at \d/);
    await at.page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    await picture('too-late');
    await at.page.reload();
    await at.page.getByRole('heading', { name: 'Succeeded' }).waitFor();
    expect(await at.page.getByText('came too late').count()).toBe(0);
  });
});
