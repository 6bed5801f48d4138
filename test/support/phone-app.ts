import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { closePages, openBrowser } from './browser.ts';
import { TestPhone } from './passkey-phone.ts';
import { callApi, type Provara, startProvara } from './provara.ts';
import { provaraCommand } from './provara-command.ts';
import { SHELLS, type TestShell } from './shells.ts';

/** A hub, a runner and a browser for stories of phones with passkeys; the best shell of this machine. */
export interface PhoneApp {
  readonly provara: Provara;
  readonly browser: Browser;
  readonly shell: TestShell;
  /** Where there can be passkeys: 127.0.0.1 is no name that one could be for. */
  readonly base: string;
  /** What the pages complained of. */
  readonly complaints: string[];
  /** A phone that nobody is signed in on. */
  phone(): Promise<TestPhone>;
  /** A phone that opened the link which `npm start` printed, once. */
  firstPhone(): Promise<TestPhone>;
  /** A phone on which the owner is signed in, without a passkey of its own. */
  ownersPhone(): Promise<TestPhone>;
  submit(body: Record<string, unknown>, token?: string): Promise<string>;
  lifeOf(id: string, wait?: number): Promise<Record<string, unknown>>;
  /** Calls the API as the person who is signed in on this phone. */
  as(phone: TestPhone, method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

export const startPhoneApp = async (): Promise<PhoneApp> => {
  const shell = SHELLS.at(-1);
  if (shell === undefined) throw new Error('There is no shell.');
  const env = { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000' };
  const provara = await startProvara({ shell: shell.option, slots: 2, env });
  const browser = await openBrowser();
  const base = provara.url.replace('127.0.0.1', 'localhost');
  const complaints: string[] = [];
  const phone = () => TestPhone.make(browser, complaints);
  const phoneBy = async (link: string): Promise<TestPhone> => {
    const made = await phone();
    await made.page.goto(link.replace('127.0.0.1', 'localhost'));
    await made.page.getByRole('heading', { name: /^Set up a passkey/ }).waitFor();
    return made;
  };
  const as: PhoneApp['as'] = ({ page }, method, path, body) =>
    page.evaluate(
      async ([verb, address, text]) => {
        const answer = await fetch(address, {
          method: verb,
          ...(text !== null && { headers: { 'Content-Type': 'application/json' }, body: text }),
        });
        return (await answer.json()) as Record<string, unknown>;
      },
      [method, path, body === undefined ? null : JSON.stringify(body)] as const,
    );
  return {
    provara,
    browser,
    shell,
    base,
    complaints,
    phone,
    as,
    firstPhone: () => phoneBy(provara.signInUrl),
    ownersPhone: async () => {
      const { stdout } = await provaraCommand(['sign-in'], { PROVARA_HOME: provara.home }).end;
      const [link = ''] = stdout.split('\n');
      return phoneBy(link);
    },
    submit: async (body, token = provara.agentToken) => {
      const answer = await callApi(provara, token, '/plan', { method: 'POST', body });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      return String(answer.body.pending_id);
    },
    lifeOf: async (id, wait = 0) => {
      const { body } = await callApi(provara, provara.approverToken, `/plans/${id}?wait=${wait}`);
      return body.life as Record<string, unknown>;
    },
    stop: async () => {
      await closePages();
      await provara.stop();
    },
  };
};
