import { expect, test } from 'vitest';
import { onThePhone } from '../../support/phone.ts';
import { FRAMES, longCommand, PHONE_SIZE, reading } from '../../support/reading.ts';
import { until } from '../../support/until.ts';

onThePhone('what has to be read before a yes', { isSignedIn: true, isOnce: true }, (shell, at) => {
  const { submit, agentSees, picture, see, button, readAll, withdraw } = at;
  const { open, counted, settle, isLeft, isReady, screensLeft } = reading(at);
  const long = longCommand(shell);

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
});
