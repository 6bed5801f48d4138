import { expect, test } from 'vitest';
import { READY } from '../../support/decide.ts';
import { onThePhone } from '../../support/phone.ts';
import { until } from '../../support/until.ts';

const PHONE_SIZE = { width: 360, height: 740 };
/** Longer than it takes until what stays on the screen counts, and the button is armed. */
const SETTLED_MS = 1_200;

onThePhone('what has to be read before a yes', { isSignedIn: true, isOnce: true }, (shell, at) => {
  const { submit, agentSees, picture, see, button, readAll, withdraw } = at;
  const long = Array.from({ length: 120 }, (_, line) => shell.say(`line ${line}`)).join('\n');

  const open = async (body: Record<string, unknown>): Promise<string> => {
    const id = await submit(body);
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await at.page.locator('.steps .command').first().waitFor();
    return id;
  };
  const settle = () => at.page.waitForTimeout(SETTLED_MS);
  const isReady = () => at.page.locator(READY).isVisible();
  const screensLeft = async (): Promise<number> => {
    const why = await at.page.locator('#bar-why').innerText();
    return why.startsWith('Less') ? 0.5 : Number(/\d+/.exec(why)?.[0] ?? Number.NaN);
  };
  const scrolledTo = () => at.page.evaluate<number>('window.scrollY');

  test('says how much is left, and a tap goes on by what was seen', async () => {
    const id = await open({ note: 'Long', steps: [{ command: long }, { command: long }] });
    await see(/^About \d+ screens left to read$/);
    await settle();
    const before = await screensLeft();
    expect(before).toBeGreaterThan(5);
    await button(/^Read on: About \d+ screens left to read$/).click();
    await until(async () => (await screensLeft()) < before, 'less is left');
    // Nothing lies between what was seen and what is on the screen now.
    expect(await scrolledTo()).toBeLessThan(600);
    await picture('reading');
    // The button becomes `Approve` under the thumb: the second tap of a double tap must not be a yes.
    await until(async () => {
      if (await isReady()) return true;
      await button(/^Read on/)
        .dblclick({ timeout: 200 })
        .catch(() => undefined);
      return false;
    }, 'everything was on the screen');
    expect(await agentSees(id)).toContain('"pending"');
    await withdraw(id);
  });

  test('does not take a jump to the end for reading, and goes back to what was passed over', async () => {
    const id = await open({ note: 'Long', command: long });
    await settle();
    await at.page.keyboard.press('End');
    await at.page.locator('.code-digits').waitFor();
    await settle();
    expect(await isReady()).toBe(false);
    const atEnd = await scrolledTo();
    await at.page.getByText('Read on ↑').click();
    await until(async () => (await scrolledTo()) < atEnd / 2, 'it went back');
    await readAll();
    await withdraw(id);
  });

  test('does not take for read what flew past', async () => {
    const id = await open({ note: 'Long', command: long });
    await settle();
    await at.page.evaluate(`new Promise((resolve) => {
      const fly = () => {
        const before = scrollY;
        scrollBy({ top: 200, behavior: 'instant' });
        if (scrollY === before) resolve();
        else requestAnimationFrame(fly);
      };
      fly();
    })`);
    await settle();
    expect(await isReady()).toBe(false);
    await readAll();
    await withdraw(id);
  });

  test('is read by scrolling as a thumb does, without the button', async () => {
    const id = await open({ note: 'Long', command: long });
    await settle();
    await until(async () => {
      await at.page.mouse.wheel(0, 120);
      await at.page.waitForTimeout(60);
      return isReady();
    }, 'all of it was on the screen');
    await withdraw(id);
  });

  test('is read page by page with the keyboard', async () => {
    const id = await open({ note: 'Long', command: long });
    await settle();
    const why = () => at.page.locator('#bar-why').innerText();
    let presses = 0;
    await until(async () => {
      const before = await why();
      await at.page.keyboard.press('PageDown');
      presses += 1;
      // Who reads takes longer than the page needs to count; a busy machine draws late.
      await until(async () => (await why()) !== before, 'less is left', 3_000).catch(() => undefined);
      return isReady();
    }, 'all of it was on the screen');
    expect(presses).toBeLessThan(20);
    await withdraw(id);
  });

  test('does not know after a turn of the phone what was seen of a step, but still what was seen whole', async () => {
    const id = await open({ note: 'Long', steps: [{ command: shell.say('short') }, { command: long }] });
    await settle();
    for (let tap = 0; tap < 3; tap += 1) {
      await button(/^Read on/).click();
      await at.page.waitForTimeout(400);
    }
    const before = await scrolledTo();
    await at.page.setViewportSize({ width: 740, height: 360 });
    await settle();
    await button(/^Read on/).click();
    await until(
      async () => (await scrolledTo()) < before / 2,
      'it went back to where the second step begins',
    );
    // The first step was seen whole before.
    const first = await at.page.locator('.step .command').first().boundingBox();
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(60);
    await readAll();
    await at.page.setViewportSize(PHONE_SIZE);
    await settle();
    expect(await isReady()).toBe(true);
    await withdraw(id);
  });

  test('does not count what is behind a sheet', async () => {
    const id = await submit({ note: 'Long', command: long });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await button('Deny').click();
    await at.page.getByRole('dialog').waitFor();
    await settle();
    const before = await screensLeft();
    await at.page.evaluate("window.scrollBy({ top: 500, behavior: 'instant' })");
    await settle();
    expect(await screensLeft()).toBe(before);
    await button('Back').click();
    await until(async () => (await screensLeft()) < before, 'it counts again');
    await withdraw(id);
  });

  test.each([
    ['on a small phone', 320, 568, '100%'],
    ['with large text', 360, 740, '200%'],
    ['with large text on a small phone', 320, 568, '200%'],
    ['on a phone on its side', 740, 360, '100%'],
    ['with large text on a small phone on its side', 568, 320, '200%'],
  ])('can be read whole %s', async (_where, width, height, size) => {
    const id = await submit({
      note: 'Long',
      steps: [{ command: long.slice(0, 900) }, { command: shell.say('x') }],
    });
    await at.page.setViewportSize({ width, height });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await at.page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
    await settle();
    await readAll();
    expect(await agentSees(id)).toContain('"pending"');
    // The whole of the end can be brought above the bar.
    const isEndAboveBar = () =>
      at.page.evaluate<boolean>(`(() => {
        scrollTo({ top: 1e6, behavior: 'instant' });
        const [end, bar] = ['.facts', '.bar'].map((part) => document.querySelector(part).getBoundingClientRect());
        return end.bottom <= bar.top;
      })()`);
    await until(isEndAboveBar, 'the end is above the bar');
    await at.page.setViewportSize(PHONE_SIZE);
    await withdraw(id);
  });
});
