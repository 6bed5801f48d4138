import { READY } from './decide.ts';
import type { Phone } from './phone.ts';
import type { TestShell } from './shells.ts';

export const PHONE_SIZE = { width: 360, height: 740 };
/** Longer than it takes until the button is armed. */
const ARMED_MS = 700;
/** In the page: until it has drawn what has changed. */
export const FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** A command of more than five screens of a phone. */
export const longCommand = (shell: TestShell): string =>
  Array.from({ length: 120 }, (_, line) => shell.say(`line ${line}`)).join('\n');

/** What a person who reads a plan does at the page, and what the page says of it. */
export const reading = (at: Phone) => {
  const open = async (body: Record<string, unknown>): Promise<string> => {
    const id = await at.submit(body);
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await at.page.locator('.steps .command').first().waitFor();
    return id;
  };
  /** Until all that is on the screen was counted, and the bar says so, however long this machine takes to draw it. */
  const counted = async (): Promise<void> => {
    await at.page.locator('#bar-why, .button-approve, .slide').first().waitFor({ state: 'attached' });
    await at.page.evaluate(FRAMES);
    await at.page.locator('.bar:not([data-counting])').waitFor();
    await at.page.evaluate(FRAMES);
  };
  const settle = async (): Promise<void> => {
    await counted();
    await at.page.waitForTimeout(ARMED_MS);
  };
  const isLeft = () => at.button(/^Read on/).isVisible();
  const isReady = () => at.page.locator(READY).isVisible();
  /** Of all that is left, also where the words speak of what lies above only. */
  const screensLeft = async (): Promise<number> => {
    const count = (await at.page.locator('.read-on-count').textContent()) ?? '';
    return count.startsWith('<') ? 0.5 : Number(count);
  };
  return { open, counted, settle, isLeft, isReady, screensLeft };
};
