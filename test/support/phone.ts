import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePages, openBrowser } from './browser.ts';
import { CHROMIUM, PHONE, PICTURES } from './chromium.ts';
import { readAll as readWhole, sayYes } from './decide.ts';
import { callApi, type Provara, startProvara } from './provara.ts';
import { SHELLS, type TestShell } from './shells.ts';

export interface PhoneOptions {
  readonly isSignedIn: boolean;
  /** With one shell only: what is told does not depend on it. */
  readonly isOnce?: boolean;
  /** Further variables of the hub, made before it starts. */
  readonly env?: () => Promise<Readonly<Record<string, string>>>;
}

/** Tells stories of the page in a real browser, once with each shell, and at the end that it logged no error. */
export const onThePhone = (
  subject: string,
  options: PhoneOptions,
  tell: (shell: TestShell, at: Phone) => void,
): void => {
  const shells = options.isOnce === true ? SHELLS.slice(0, 1) : SHELLS;
  describe.skipIf(CHROMIUM === '').each(shells.map((shell) => [shell.kind, shell] as const))(
    `${subject}, with %s`,
    (_kind, shell) => {
      const { at, complaints } = aPhone(shell, options);
      tell(shell, at);
      test('kept to its own policy and logged no error', () => {
        expect(complaints).toEqual([]);
      });
    },
  );
};

export type Phone = ReturnType<typeof aPhone>['at'];

/** A Provara of its own, a phone's browser that has its page open, and what agent and person do. */
const aPhone = (shell: TestShell, { isSignedIn, env = async () => ({}) }: PhoneOptions) => {
  let provara: Provara;
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  const watch = (watched: Page): void => {
    watched.on('pageerror', (error) => complaints.push(error.message));
    watched.on('console', (message) => {
      // A cut network and a refused sign-in are the browser's to report.
      const isNetwork = /^(Failed to load resource|WebSocket connection)/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !isNetwork) complaints.push(message.text());
    });
  };
  const submit = async (body: Record<string, unknown>): Promise<string> => {
    const answer = await callApi(provara, provara.agentToken, '/plan', { method: 'POST', body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return String(answer.body.pending_id);
  };
  /** Submits what the policy denies; gives the id under which it is kept. */
  const refused = async (body: Record<string, unknown>): Promise<string> => {
    const answer = await callApi(provara, provara.agentToken, '/plan', { method: 'POST', body });
    expect(answer.body).toMatchObject({ status: 403, code: 'policy_denied' });
    return String(answer.body.pending_id ?? answer.body.plan_id);
  };
  const isOnScreen = (selector: string): Promise<boolean> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= 740;
      });
  const agentSees = async (id: string, wait = 0): Promise<string> => {
    const { body } = await callApi(provara, provara.agentToken, `/plans/${id}?wait=${wait}`);
    return JSON.stringify(body.life);
  };
  const picture = async (name: string): Promise<void> => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    if (PICTURES === '') return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(PICTURES, `${shell.kind}-${name}-${colorScheme}.png`) });
    }
  };
  const see = (text: string | RegExp) => page.getByText(text).first().waitFor({ state: 'visible' });
  const card = (id: string) => page.locator(`.card a[href="/p/${id}"]`);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const readAll = (): Promise<void> => readWhole(page);
  const approve = (): Promise<void> => sayYes(page);
  const withdraw = (id: string) =>
    callApi(provara, provara.agentToken, `/plans/${id}/cancel`, { method: 'POST', body: {} });
  const openInbox = async (): Promise<void> => {
    await page.goto(provara.url);
    await page.locator('.link-live').waitFor({ state: 'attached' });
  };

  beforeAll(async () => {
    // The stories ask more in a minute than a person does.
    const more = await env();
    provara = await startProvara({
      shell: shell.option,
      env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000', ...more },
    });
    browser = await openBrowser();
    phone = await browser.newContext(PHONE);
    phone.setDefaultTimeout(60_000);
    page = await phone.newPage();
    watch(page);
    if (!isSignedIn) return;
    await page.goto(provara.signInUrl);
    await see('Nothing is waiting');
  });
  afterAll(async () => {
    await closePages();
    await provara?.stop();
  });

  const at = {
    get provara() {
      return provara;
    },
    get browser() {
      return browser;
    },
    get phone() {
      return phone;
    },
    get page() {
      return page;
    },
    watch,
    submit,
    refused,
    isOnScreen,
    agentSees,
    picture,
    see,
    card,
    button,
    readAll,
    approve,
    withdraw,
    openInbox,
  };
  return { at, complaints };
};
