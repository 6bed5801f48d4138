import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PHONE, PICTURES } from './chromium.ts';
import { readAll, sayYes } from './decide.ts';
import { addAuthenticator } from './virtual-authenticator.mjs';

/** A phone with an authenticator of its own, which says yes by itself while `isWilling`. */
export class TestPhone {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #cdp: CDPSession;
  readonly #authenticatorId: string;

  private constructor(context: BrowserContext, page: Page, cdp: CDPSession, authenticatorId: string) {
    this.context = context;
    this.page = page;
    this.#cdp = cdp;
    this.#authenticatorId = authenticatorId;
  }

  static async make(browser: Browser, complaints: string[]): Promise<TestPhone> {
    const context = await browser.newContext(PHONE);
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    const { cdp, authenticatorId } = await addAuthenticator(page);
    return new TestPhone(context, page, cdp, authenticatorId);
  }

  /** Whether the person's finger is the right one. */
  async setVerified(isUserVerified: boolean): Promise<void> {
    const authenticatorId = this.#authenticatorId;
    await this.#cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
  }

  /** Whether somebody touches the authenticator when it asks. */
  async setPresent(enabled: boolean): Promise<void> {
    const authenticatorId = this.#authenticatorId;
    await this.#cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  see(text: string | RegExp) {
    return this.page.getByText(text).first().waitFor({ state: 'visible' });
  }

  async picture(name: string): Promise<void> {
    expect(await this.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    if (PICTURES === '') return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme });
      await this.page.screenshot({
        path: join(PICTURES, `passkeys-${name}-${colorScheme}.png`),
        fullPage: true,
      });
    }
  }

  /** The plan whose page is open has succeeded. */
  async succeeds(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Succeeded' }).waitFor();
  }

  async approve(url: string): Promise<void> {
    await this.page.goto(url);
    await readAll(this.page);
    await sayYes(this.page);
  }
}
