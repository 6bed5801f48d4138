import { type Browser, chromium, type Page } from 'playwright-core';
import { type Figure, figure } from './figure.ts';
import { HttpClient } from './http-client.ts';
import type { ProductHub, StartedHub } from './hubs.ts';
import { progress } from './progress.ts';
import { signInLink } from './sign-in-link.ts';
import { spread } from './spread.ts';

const SAMPLES = 60;
const WARM_UP = 15;
/** Longer than between two drawings of the page: plans that come one by one. */
const BETWEEN_MS = 120;
/** As long as the message in which a page gets a plan. */
const FRAME = JSON.stringify({ type: 'plan', filler: 'x'.repeat(1_250) });

/** Notes in the page when the next child of this list is there, by the clock of this machine. */
const WATCH = (list: string): string => `new Promise((resolve) => {
  const list = document.querySelector('${list}');
  const observer = new MutationObserver(() => {
    observer.disconnect();
    resolve(performance.timeOrigin + performance.now());
  });
  observer.observe(list, { childList: true });
})`;

/** The least that a page can do: what comes over its socket is one more line of a list. */
const barePage = async (browser: Browser, floor: StartedHub): Promise<Page> => {
  const page = await browser.newPage();
  await page.setContent('<ul id="list"></ul>');
  await page.evaluate(`new Promise((resolve) => {
    const socket = new WebSocket('${floor.url.replace(/^http/, 'ws')}/socket');
    socket.onopen = resolve;
    socket.onmessage = ({ data }) => {
      const line = document.createElement('li');
      line.textContent = JSON.parse(data).type;
      document.querySelector('#list').prepend(line);
    };
  })`);
  return page;
};

const inbox = async (browser: Browser, product: ProductHub): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const code = await signInLink(product);
  await context.request.post(`${product.url}/sign-in`, { data: { code }, headers: { origin: product.url } });
  const page = await context.newPage();
  await page.goto(product.url);
  await page.locator('.link-live').waitFor({ state: 'attached' });
  return page;
};

const untilDrawn = async (page: Page, list: string, ask: () => Promise<unknown>): Promise<number> => {
  await page.bringToFront();
  const drawn = page.evaluate<number>(WATCH(list));
  // The page must watch before anything is sent.
  await page.evaluate('0');
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  const sentMs = performance.timeOrigin + performance.now();
  await ask();
  return (await drawn) - sentMs;
};

/** From the agent's request leaving to the plan's card being in an open inbox, against a bare broadcast drawn by a bare page; and against one that first stores a row. */
export const submitToCard = async (
  floor: StartedHub,
  product: ProductHub,
  executablePath: string,
): Promise<Figure[]> => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const bare = new HttpClient(floor.url, undefined, 1);
  const agent = new HttpClient(product.url, product.agents[0], 1);
  const show = progress('submit to card', SAMPLES);
  const samples: { product: number; floor: number; stored: number }[] = [];
  try {
    const pages = { bare: await barePage(browser, floor), inbox: await inbox(browser, product) };
    for (let count = 1 - WARM_UP; count <= SAMPLES; count += 1) {
      const command = `Get-Service | Select-Object -First ${count + WARM_UP}`;
      const bareDrawn = (path: string): Promise<number> =>
        untilDrawn(pages.bare, '#list', () => bare.post(path, FRAME));
      const floorMs = await bareDrawn('/hop');
      const productMs = await untilDrawn(pages.inbox, '.cards-pending', () =>
        agent.post('/plan', JSON.stringify({ command, note: 'which services run' })),
      );
      const storedMs = await bareDrawn('/stored-hop');
      if (count > 0) {
        samples.push({ product: productMs, floor: floorMs, stored: storedMs });
        show(count);
      }
    }
  } finally {
    await browser.close();
    for (const client of [bare, agent]) client.close();
  }
  const of = spread(samples.map((each) => each.product));
  const floorOf = spread(samples.map((each) => each.floor));
  const storedOf = spread(samples.map((each) => each.stored));
  return [
    figure('submit to card in the inbox, p50', 'ms', of.p50, floorOf.p50, { atMost: 2 }),
    figure('submit to card, a row stored first, p50', 'ms', of.p50, storedOf.p50, undefined),
  ];
};
