import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

// What is still coming into view has the contrast of a moment.
const STANDS_STILL = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished)).then(() => undefined)`;

/** What axe-core finds wrong within this part of the page as it is now: the rule and the markup, a line each. */
export const violationsOf = async (page: Page, within = 'html'): Promise<readonly string[]> => {
  await page.evaluate(STANDS_STILL);
  await page.evaluate(SOURCE);
  const found = resultSchema.parse(
    await page.evaluate(`axe.run('${within}', { resultTypes: ['violations'] })`),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

// As text, for the tests' types know no page.
const CUT_OFF = `(() => {
  const width = document.documentElement.clientWidth;
  const isCut = (element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    if (own === 0 || element.closest('.sr-only, dialog:not([open])') !== null) return false;
    // One line of a command on a card is never all that is shown of it.
    if (element.closest('.first-line') !== null) return false;
    // The browser shortens the name of the chosen file by itself.
    if (element.matches('input[type=file]')) return false;
    const hides = getComputedStyle(element).overflowX !== 'visible';
    return left < -1 || right > width + 1 || (hides && element.scrollWidth > element.clientWidth + 1);
  };
  const all = [...document.querySelectorAll('main *, header *, footer *, nav *')];
  return all.filter(isCut).map((element) => element.className + ': ' + element.textContent.slice(0, 60));
})()`;

// A word that a line's end cuts has more than one rectangle.
const BROKEN = `(() => {
  const found = [];
  for (const button of document.querySelectorAll('button, .button')) {
    if (button.getClientRects().length === 0) continue;
    const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement.closest('.sr-only, bdi') !== null) continue;
      for (const { index, 0: word } of text.data.matchAll(/[^\\s-]+-?/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) found.push(word + ' in ' + button.innerText.slice(0, 40));
      }
    }
  }
  return found;
})()`;

/** Words on buttons that a line's end cuts in two; names that others gave may be of any length. */
export const brokenWordsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(BROKEN);

/** What the buttons and links are called in the browser's own tree, which is what a screen reader is told. */
export const namesOf = async (page: Page): Promise<readonly string[]> => {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && /^(?:button|link)$/.test(String(role?.value)))
    .map(({ name }) => String(name?.value ?? '').trim());
};

/** Words that are cut off or outside a narrow screen, by their text. */
export const cutOffOn = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(CUT_OFF);
