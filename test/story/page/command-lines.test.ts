import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onThePhone } from '../../support/phone.ts';

const COMMAND = [
  'Get-Process | Sort-Object CPU -Descending | Select-Object -First 5 -Property Name,Id,CPU',
  'gci C:\\Temp -Recurse | % { sleep -Milliseconds 10 }; Get-Date -Format o; ping build-02/x?a=b -n 1',
  `Write-Output ${'long-word-'.repeat(9)}`,
].join('\n');

/** The words of the shown command that stand on more than one line, and whether they would fit on one. */
const brokenWords = (page: Page) =>
  page
    .locator('.steps .command')
    .first()
    .evaluate((pre) => {
      const walker = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
      const characters: { readonly character: string; readonly top: number }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, height } = range.getBoundingClientRect();
          characters.push({ character: text[at] ?? '', top: Math.round(top + height / 2) });
        }
      }
      const broken: string[] = [];
      let word = '';
      let tops = new Set<number>();
      for (const { character, top } of [...characters, { character: ' ', top: 0 }]) {
        if (/\s/.test(character)) {
          if ([...tops].some((one) => Math.abs(one - ([...tops][0] ?? one)) > 8)) broken.push(word);
          word = '';
          tops = new Set();
        } else {
          word += character;
          tops.add(top);
        }
      }
      return broken;
    });

onThePhone('a command on a narrow screen', { isSignedIn: true }, (shell, at) => {
  test('ends its lines between words, and inside one only where no line is long enough', async () => {
    const id = await at.submit({ command: COMMAND, note: 'Look at the load' });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await at.page.locator('.steps .command').first().waitFor();
    if (shell.kind === 'pwsh') await at.page.locator('[data-full]').first().waitFor();
    await at.page.locator('.steps').scrollIntoViewIfNeeded();
    expect(await brokenWords(at.page)).toEqual(['long-word-'.repeat(9)]);
    await at.picture('command-lines');
  });

  test('is marked and copied as it is written, without the full names of its aliases', async () => {
    const command = at.page.locator('.steps .command').first();
    expect(await command.evaluate(({ textContent }) => textContent)).toBe(COMMAND);
    expect(await command.innerText()).toBe(COMMAND);
    const marked = await command.evaluate((pre) => {
      getSelection()?.selectAllChildren(pre);
      return getSelection()?.toString();
    });
    expect(marked).toBe(COMMAND);
    await at.page.evaluate('getSelection().removeAllRanges()');
    const names = await at.page
      .locator('[data-full]')
      .evaluateAll((all) => all.map((label) => getComputedStyle(label, '::after').content));
    expect(names).toEqual(
      shell.kind === 'pwsh' ? ['"Get-ChildItem"', '"ForEach-Object"', '"Start-Sleep"'] : [],
    );
  });

  test.runIf(shell.kind === 'pwsh')(
    'has each full name right behind its alias, on the same line',
    async () => {
      const apart = await at.page.locator('.command [data-full]').evaluateAll((pills) =>
        pills.map((pill) => {
          const alias = pill.previousElementSibling?.getBoundingClientRect();
          const own = pill.getBoundingClientRect();
          if (alias === undefined) return ['no alias'];
          const middle = own.top + own.height / 2;
          return [own.left >= alias.right - 1 && middle > alias.top && middle < alias.bottom, own.width > 20];
        }),
      );
      expect(apart).toEqual([
        [true, true],
        [true, true],
        [true, true],
      ]);
    },
  );

  test('stays whole at 200 % text size', async () => {
    await at.page.evaluate("document.documentElement.style.fontSize = '200%'");
    const command = at.page.locator('.steps .command').first();
    expect(await command.evaluate((pre) => pre.scrollWidth - pre.clientWidth)).toBeLessThanOrEqual(0);
    await at.picture('command-lines-large');
  });
});
