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

/** Words that are cut off or outside a narrow screen, by their text. */
export const cutOffOn = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(CUT_OFF);
