import { expect, test } from 'vitest';
import { onThePhone } from '../../support/phone.ts';
import { longCommand, PHONE_SIZE, reading } from '../../support/reading.ts';
import { until } from '../../support/until.ts';

onThePhone('what counts as seen on any screen', { isSignedIn: true, isOnce: true }, (shell, at) => {
  const { submit, agentSees, see, button, readAll, withdraw } = at;
  const { open, counted, settle, isLeft, isReady, screensLeft } = reading(at);
  const long = longCommand(shell);

  /** The number of the first line of `long` that is whole below the header. */
  const lineOnTop = () =>
    at.page.evaluate<number>(`(() => {
      const header = document.querySelector('.header');
      const top = getComputedStyle(header).position === 'sticky' ? header.getBoundingClientRect().bottom : 0;
      const walker = document.createTreeWalker(document.querySelector('.steps'), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
        const number = /^\\d+/.exec(text.data);
        range.selectNodeContents(text);
        if (number !== null && range.getBoundingClientRect().top >= top) return Number(number[0]);
      }
      return -1;
    })()`);
  const turn = async (width: number, height: number): Promise<void> => {
    await at.page.setViewportSize({ width, height });
    await settle();
  };

  test('keeps the place and what was read of a step when the phone is turned, there and back', async () => {
    const id = await open({ note: 'Long', steps: [{ command: shell.say('short') }, { command: long }] });
    await settle();
    for (let tap = 0; tap < 3; tap += 1) {
      await button(/^Read on/).click();
      await counted();
    }
    const line = await lineOnTop();
    expect(line).toBeGreaterThan(20);
    await turn(740, 360);
    expect(Math.abs((await lineOnTop()) - line)).toBeLessThanOrEqual(1);
    // What is left begins where it began before: nothing above is to be read again.
    await at.page.getByText('Read on ↓').waitFor();
    await button(/^Read on/).click();
    await counted();
    expect(await lineOnTop()).toBeGreaterThan(line);
    const further = await lineOnTop();
    await turn(PHONE_SIZE.width, PHONE_SIZE.height);
    expect(Math.abs((await lineOnTop()) - further)).toBeLessThanOrEqual(1);
    await at.page.getByText('Read on ↓').waitFor();
    await readAll();
    await withdraw(id);
  });

  test('does not count as read after a turn what was passed over before it', async () => {
    const id = await open({ note: 'Long', command: long });
    await settle();
    await at.page.keyboard.press('End');
    await settle();
    await see(/^About \d+ screens above went by too fast to read$/);
    await turn(740, 360);
    await at.page.getByText('Read on ↑').click();
    await counted();
    expect(await lineOnTop()).toBeLessThan(30);
    await turn(PHONE_SIZE.width, PHONE_SIZE.height);
    expect(await isReady()).toBe(false);
    await readAll();
    await withdraw(id);
  });

  test('keeps the place when the phone is turned after all was read', async () => {
    const id = await open({ note: 'Long', command: long });
    await readAll();
    await at.page.evaluate("scrollTo({ top: 900, behavior: 'instant' })");
    await settle();
    const line = await lineOnTop();
    await turn(740, 360);
    expect(Math.abs((await lineOnTop()) - line)).toBeLessThanOrEqual(1);
    await turn(PHONE_SIZE.width, PHONE_SIZE.height);
    expect(await lineOnTop()).toBe(line);
    expect(await isReady()).toBe(true);
    await withdraw(id);
  });

  test('does not count what the zoom leaves beside the screen, and says so', async () => {
    const id = await open({ note: 'Long', command: `${shell.say('wide')} # ${'x'.repeat(600)}` });
    const devtools = await at.phone.newCDPSession(at.page);
    const zoom = (pageScaleFactor: number) =>
      devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor });
    await zoom(3);
    await at.page.reload();
    await at.page.locator('.steps .command').first().waitFor();
    await zoom(3);
    await until(async () => (await at.page.evaluate('visualViewport.scale')) === 3, 'it is zoomed in');
    // From the top to the end along the left edge.
    for (let turn = 0; turn < 12; turn += 1) {
      await at.page.evaluate("scrollBy({ top: 150, behavior: 'instant' })");
      await counted();
    }
    expect(await isLeft()).toBe(true);
    await at.page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
    await see(/^Zoom out to go on/);
    await zoom(1);
    await readAll();
    expect(await at.page.getByText(/^Zoom out/).count()).toBe(0);
    await devtools.detach();
    await withdraw(id);
  });

  test('does not count what is behind a sheet', async () => {
    const id = await submit({ note: 'Long', command: long });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await button('Deny').click();
    await at.page.getByRole('dialog').waitFor();
    await settle();
    const before = await screensLeft();
    // By more than a screen, so that one less is left once it counts.
    await at.page.evaluate("window.scrollBy({ top: 640, behavior: 'instant' })");
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
    ['with large text in a very low window', 480, 200, '200%'],
  ])('can be read whole %s', async (_where, width, height, size) => {
    const id = await submit({
      note: 'Long',
      steps: [{ command: long.slice(0, 900) }, { command: shell.say('x') }],
    });
    await at.page.setViewportSize({ width, height });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await at.page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
    await settle();
    if (await isLeft()) {
      // Header and bar leave at least half of the window.
      await button(/^Read on/).click();
      await counted();
      const room = await at.page.evaluate<number>(`(() => {
        const [header, bar] = ['.header', '.bar'].map((part) => document.querySelector(part).getBoundingClientRect());
        return bar.top - Math.max(0, header.bottom);
      })()`);
      expect(room).toBeGreaterThanOrEqual(height / 2);
      expect(await at.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
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
