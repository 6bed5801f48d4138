import { type Browser, chromium } from 'playwright-core';
import { ARGUMENTS, CHROMIUM } from './chromium.ts';

let started: Promise<Browser> | undefined;

/**
 * The browser of this process, which all its files share: to start one takes longer than many a story. Each file makes
 * contexts of its own, with nothing kept, and `closePages` ends them. The browser ends with the process.
 */
export const openBrowser = async (): Promise<Browser> => {
  const browser = await started?.catch(() => undefined);
  if (browser?.isConnected() === true) return browser;
  started = chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  return started;
};

/** Closes all that a file has opened in the browser. */
export const closePages = async (): Promise<void> => {
  const browser = await started?.catch(() => undefined);
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
};
