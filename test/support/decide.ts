import type { Page } from 'playwright-core';
import { until } from './until.ts';

/** What says yes, once everything was read. */
export const READY = '.button-approve:not(.is-quiet), .slide:not(.is-quiet)';

/** Taps `Read on` until the plan can be approved. */
export const readAll = (page: Page): Promise<void> =>
  until(async () => {
    if (await page.locator(READY).isVisible()) return true;
    // It may have become `Approve` between the look and the tap. A `click` that runs out of time there leaves what it
    // listens with in the page, which swallows the next press of the mouse.
    await page
      .getByRole('button', { name: /^Read on/ })
      .dispatchEvent('click', {}, { timeout: 100 })
      .catch(() => undefined);
    return false;
  }, 'everything was read');

const TAPPED_WITHIN_MS = 60_000;

/** Taps `Approve`, or slides where the risk is high. */
export const sayYes = async (page: Page, timeout = TAPPED_WITHIN_MS): Promise<void> => {
  const slide = page.getByRole('slider', { name: /^Slide to approve/ });
  if (!(await slide.isVisible())) return page.getByRole('button', { name: /^Approve/ }).click({ timeout });
  const box = await slide.boundingBox();
  if (box === null) throw new Error('The slide is not on the screen.');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 28, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 8, middle, { steps: 12 });
  await page.mouse.up();
};
