import { type Browser, chromium, type Page } from 'playwright-core';
import { type Figure, figure } from './figure.ts';
import { HttpClient } from './http-client.ts';
import type { ProductHub } from './hubs.ts';
import { progress } from './progress.ts';
import { signInLink } from './sign-in-link.ts';
import { spread } from './spread.ts';

const SAMPLES = 7;
const WAITING = 20;
const LIMIT_MS = 1_500;
const GIVEN_UP_MS = 30_000;

/** A middling phone on a fast 3G network. */
const CPU_SLOWER = 4;
const FAST_3G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
};

/** Notes when, after the navigation began, the first card is in the page. */
const WATCH = `new MutationObserver((_, observer) => {
  if (document.querySelector('.card-pending') === null) return;
  observer.disconnect();
  requestAnimationFrame(() => { window.firstCardMs = performance.now(); });
}).observe(document, { childList: true, subtree: true })`;

/** Opens an address on a phone that has nothing of it yet, and gives what `measure` reads there. */
const onNewPhone = async (
  browser: Browser,
  product: ProductHub,
  path: string,
  measure: (page: Page) => Promise<number>,
): Promise<number> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  try {
    const code = await signInLink(product);
    await context.request.post(`${product.url}/sign-in`, {
      data: { code },
      headers: { origin: product.url },
    });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', FAST_3G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
    await page.addInitScript(WATCH);
    await page.goto(`${product.url}${path}`);
    return await measure(page);
  } finally {
    await context.close();
  }
};

const fileMs = (page: Page): Promise<number> =>
  page.evaluate("performance.getEntriesByType('navigation')[0].responseEnd");

const firstCardMs = async (page: Page): Promise<number> => {
  await page.locator('.card-pending').first().waitFor({ timeout: GIVEN_UP_MS });
  return page.evaluate(
    'new Promise((resolve) => { const look = () => window.firstCardMs > 0 ? resolve(window.firstCardMs) : requestAnimationFrame(look); look(); })',
  );
};

/** From opening the app to its list, on a slow phone that has nothing of it, against one small file of the same hub. */
export const firstList = async (product: ProductHub, executablePath: string): Promise<Figure[]> => {
  const agent = new HttpClient(product.url, product.agents[0], 1);
  for (let count = 0; count < WAITING; count += 1) {
    await agent.post('/plan', JSON.stringify({ command: `Get-Service | Select-Object -First ${count + 1}` }));
  }
  agent.close();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const show = progress('the list of the app', SAMPLES);
  const samples: { product: number; floor: number }[] = [];
  try {
    for (let count = 1; count <= SAMPLES; count += 1) {
      samples.push({
        floor: await onNewPhone(browser, product, '/icon.svg', fileMs),
        product: await onNewPhone(browser, product, '/', firstCardMs),
      });
      show(count);
    }
  } finally {
    await browser.close();
  }
  const { p50 } = spread(samples.map((each) => each.product));
  const floor = spread(samples.map((each) => each.floor));
  return [
    figure('list shown, against one small file', 'ms', p50, floor.p50, undefined),
    figure('list shown, against 1.5 s', 'ms', p50, LIMIT_MS, { atMost: 1 }),
  ];
};
