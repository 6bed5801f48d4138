import { expect, test } from 'vitest';
import { READY } from '../../support/decide.ts';
import { onThePhone } from '../../support/phone.ts';
import { until } from '../../support/until.ts';

const PHONE_SIZE = { width: 360, height: 740 };
/** Longer than it takes until the button is armed. */
const ARMED_MS = 700;
const FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

onThePhone('what has to be read before a yes', { isSignedIn: true, isOnce: true }, (shell, at) => {
  const { submit, agentSees, picture, see, button, readAll, withdraw } = at;
  const long = Array.from({ length: 120 }, (_, line) => shell.say(`line ${line}`)).join('\n');

  const open = async (body: Record<string, unknown>): Promise<string> => {
    const id = await submit(body);
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
  const isLeft = () => button(/^Read on/).isVisible();
  const isReady = () => at.page.locator(READY).isVisible();
  /** Of all that is left, also where the words speak of what lies above only. */
  const screensLeft = async (): Promise<number> => {
    const count = (await at.page.locator('.read-on-count').textContent()) ?? '';
    return count.startsWith('<') ? 0.5 : Number(count);
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
      const fly = (beforeMs) => (nowMs) => {
        const before = scrollY;
        scrollBy({ top: Math.max(200, 12 * (nowMs - beforeMs)), behavior: 'instant' });
        if (scrollY === before) resolve();
        else requestAnimationFrame(fly(nowMs));
      };
      requestAnimationFrame((nowMs) => fly(nowMs)(nowMs));
    })`);
    await settle();
    expect(await isReady()).toBe(false);
    await see(/^About \d+ screens above went by too fast to read$/);
    await readAll();
    await withdraw(id);
  });

  test('is read by scrolling as a thumb does, without the button', async () => {
    const id = await open({ note: 'Long', command: long });
    await settle();
    // A thumb moves on when the page has followed it.
    const end = await at.page.evaluate<number>('document.documentElement.scrollHeight - innerHeight');
    for (let place = 0; place < end && (await isLeft()); place += 120) {
      await at.page.mouse.wheel(0, 120);
      await until(async () => (await scrolledTo()) >= Math.min(place + 120, end) - 2, 'it has scrolled');
      await at.page.evaluate(FRAMES);
      await at.page.waitForTimeout(60);
    }
    await counted();
    expect(await isLeft()).toBe(false);
    await until(isReady, 'it can be approved');
    await withdraw(id);
  });

  test('is read page by page with the keyboard', async () => {
    const id = await open({ note: 'Long', command: long });
    await settle();
    for (let presses = 0; presses < 20 && (await isLeft()); presses += 1) {
      await at.page.keyboard.press('PageDown');
      await counted();
    }
    expect(await isLeft()).toBe(false);
    await until(isReady, 'it can be approved');
    await withdraw(id);
  });

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

  test('asks nobody to read on in a short plan, for our own small print least of all', async () => {
    const id = await submit({ note: 'Which machine is it?', command: 'hostname' });
    const top = (part: string) =>
      at.page.locator(part).evaluate((element) => element.getBoundingClientRect().top);
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await counted();
    // So low that it is the small print which lies behind the bar.
    const height = Math.ceil(await top('[data-small-print]')) + 110;
    await at.page.setViewportSize({ width: 360, height });
    await at.page.reload();
    await counted();
    await until(isReady, 'it can be approved');
    expect(await scrolledTo()).toBe(0);
    expect((await top('[data-small-print]')) + 30).toBeGreaterThan(await top('.bar'));
    await at.page.setViewportSize({ width: 360, height: 740 });
    await withdraw(id);
  });

  test('names the machine as the plan does, and says what it is called since', async () => {
    const id = await submit({ note: 'Which machine is it?', command: 'hostname' });
    const call = (name: string) =>
      at.page.evaluate(async (newName) => {
        const [runner] = await (await fetch('/runners')).json();
        const body = JSON.stringify({ name: newName });
        const headers = { 'Content-Type': 'application/json' };
        await fetch(`/runners/${runner.id}`, { method: 'PATCH', headers, body });
      }, name);
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await at.page.locator('.plan-who').waitFor();
    expect(await at.page.locator('.plan-who').innerText()).not.toContain('now called');
    await call('RENAMED');
    await see(/now called/);
    expect(await at.page.locator('.plan-who').innerText()).toContain(
      `On ${at.provara.runner} (now called RENAMED)`,
    );
    await call(at.provara.runner);
    await withdraw(id);
  });

  test('still asks to read on to what belongs to a short plan', async () => {
    const id = await submit({ note: 'Which machine is it?', command: 'hostname' });
    await at.page.setViewportSize({ width: 360, height: 500 });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await settle();
    expect(await isReady()).toBe(false);
    await see(/^Less than a screen left to read$/);
    const end = at.page.locator('.code-digits');
    const isEndSeen = () =>
      end.evaluate(
        (code) =>
          code.getBoundingClientRect().bottom <=
          (document.querySelector('.bar')?.getBoundingClientRect().top ?? 0),
      );
    expect(await isEndSeen()).toBe(false);
    await button(/^Read on/).click();
    await until(isReady, 'it can be approved');
    expect(await isEndSeen()).toBe(true);
    await at.page.setViewportSize(PHONE_SIZE);
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
