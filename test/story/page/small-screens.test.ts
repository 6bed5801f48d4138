import { expect, test } from 'vitest';
import { onThePhone } from '../../support/phone.ts';
import { until } from '../../support/until.ts';

/** It is not ended gently, so that the page says for a while that it is being cancelled. */
const TICKING = 'trap "" TERM; n=0; while [ $n -lt 2000 ]; do n=$((n+1)); echo "line $n"; sleep 0.05; done';

const LARGE = "document.documentElement.style.fontSize = '200%'";

onThePhone('a small screen', { isSignedIn: true, isOnce: true }, (_shell, at) => {
  const { submit, see, button, readAll, approve, picture } = at;
  const size = (width: number, height: number) => at.page.setViewportSize({ width, height });
  const box = () => at.page.locator('.output-box');

  test('shows an agent’s note on its card, as the agent’s, in two lines', async () => {
    const plain = await submit({ command: 'hostname' });
    const id = await submit({
      command: 'uptime',
      note: `Provara says: <b>safe</b>\u202e.\n\nLow risk${' and long'.repeat(60)}`,
    });
    await at.openInbox();
    const card = at.card(id);
    const note = card.locator('.card-note');
    expect(await note.innerText()).toMatch(/^Agent’s note: Provara says: <b>safe<\/b>U\+202E/);
    expect((await note.boundingBox())?.height).toBeLessThan(50);
    for (const other of ['Medium risk', 'runs a text', 'uptime', 'expires in']) {
      await card.getByText(other).first().waitFor();
    }
    expect(await at.card(plain).locator('.card-note').count()).toBe(0);
    await picture('card-note');
    await at.withdraw(plain);
    await at.withdraw(id);
  });

  test('shows a plan of one line for sh whole, without Read on', async () => {
    await size(360, 640);
    const id = await submit({ command: 'hostname', note: 'which machine is it' });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    await at.page.locator('.button-approve:not(.is-quiet)').waitFor();
    expect(await at.page.evaluate('scrollY')).toBe(0);
    await see('No syntax analysis');
    await at.withdraw(id);
  });

  test.each([
    ['on its side', 740, 360, 10, ''],
    ['that is low', 360, 640, 10, ''],
    ['with large text', 360, 740, 3, LARGE],
  ])('%s has the newest line in view, above the bar', async (_what, width, height, lines, style) => {
    await size(width, height);
    const id = await submit({ command: TICKING });
    await at.page.goto(`${at.provara.url}/p/${id}`);
    if (style !== '') await at.page.evaluate(style);
    await readAll();
    await approve();
    const seen = (): Promise<{ lines: number; fromEnd: number }> =>
      box().evaluate((pre) => {
        const bar = document.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight;
        const { top, bottom } = pre.getBoundingClientRect();
        const lineHeight = Number.parseFloat(getComputedStyle(pre).lineHeight);
        const fromEnd = pre.scrollHeight - pre.scrollTop - pre.clientHeight + Math.max(0, bottom - bar);
        return { lines: (Math.min(bottom, bar) - Math.max(top, 0)) / lineHeight, fromEnd };
      });
    await until(async () => (await box().evaluate((pre) => pre.scrollTop)) > 0, 'the box is full');
    await until(async () => {
      const now = await seen();
      return now.fromEnd < 8 && now.lines >= lines;
    }, `${lines} lines are seen, and the newest of them`);
    await button(/^Cancel/).click();
    await button(/^Cancel/)
      .last()
      .click();
    await at.page.getByRole('heading', { name: /^Cancelled by/ }).waitFor();
    // What came of it is seen without a search for it.
    await until(async () => (await at.page.evaluate('scrollY')) === 0, 'the page is at its top');
  });
});
