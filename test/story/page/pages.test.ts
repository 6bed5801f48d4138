import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import type { CDPSession } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { violationsOf } from '../../support/accessibility.ts';
import {
  type HttpsReceiver,
  RECEIVER_CERTIFICATE,
  startHttpsReceiver,
} from '../../support/https-receiver.ts';
import { onThePhone } from '../../support/phone.ts';
import { callApi } from '../../support/provara.ts';
import { PushReceiver } from '../../support/push-receiver.ts';
import { until } from '../../support/until.ts';

const run = promisify(execFile);

let receiver: HttpsReceiver;

onThePhone(
  'history, machines and settings',
  {
    isSignedIn: true,
    isOnce: true,
    env: async () => {
      receiver = await startHttpsReceiver();
      return { PROVARA_PRIVATE_TARGETS: receiver.origin, PROVARA_PRIVATE_CA_FILE: RECEIVER_CERTIFICATE };
    },
  },
  (shell, at) => {
    const { submit, see, button, picture } = at;
    const field = (label: string | RegExp) => at.page.getByLabel(label).first();
    const listed = () =>
      at.page.locator('.card a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const decide = (path: string) =>
      callApi(at.provara, at.provara.approverToken, path, { method: 'POST', body: {} });
    const look = async (name: string, from = 'h1'): Promise<void> => {
      await at.page
        .locator(from)
        .first()
        .evaluate((element) => element.scrollIntoView());
      await picture(name);
      expect(await violationsOf(at.page, 'main')).toEqual([]);
    };
    /** What the page's own session asks of the hub. */
    const asPage = (path: string, body: unknown): Promise<unknown> =>
      at.page.evaluate(
        async ([to, sent]) => {
          const headers = { 'content-type': 'application/json' };
          return (await fetch(to, { method: 'POST', headers, body: sent })).json();
        },
        [path, JSON.stringify(body)] as const,
      );

    afterAll(() => receiver?.stop());

    test('an empty history says what to do', async () => {
      await at.page.goto(`${at.provara.url}/history`);
      await see('No plans yet');
      await look('history-empty');
    });

    test('history is searched and narrowed by the address, and goes on endlessly', async () => {
      const ids: string[] = [];
      for (let n = 0; n < 35; n += 1) ids.unshift(await submit({ command: shell.say(`plain ${n}`) }));
      const needle = await submit({ command: shell.say('needle'), note: 'look for the haystack' });
      const denied = await submit({ command: shell.say('needle too') });
      await decide(`/deny/${denied}`);
      await decide(`/approve/${needle}?wait=20`);

      await at.page.goto(`${at.provara.url}/history`);
      await at.page.locator('.day-bars').waitFor();
      expect(await at.page.locator('.day-bars svg').getAttribute('aria-label')).toBe(
        'The last 30 days: 2 plans: 1 succeeded or under way, 1 denied',
      );
      await until(async () => (await listed()).length === 30, 'the first part is there');
      await look('history');
      await at.page.locator('.card').last().scrollIntoViewIfNeeded();
      await until(async () => (await listed()).length === 37, 'the rest has come');
      expect(await listed()).toEqual([denied, needle, ...ids].map((id) => `/p/${id}`));
      // The times are those by which they are sorted: the upper one was decided first.
      const times = await at.page
        .locator('.card time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
      expect(times).toEqual(times.toSorted().reverse());

      await at.page.evaluate('scrollTo(0, 0)');
      await field('Search').fill('needle');
      await until(async () => (await listed()).length === 2, 'both needles are found');
      expect(new URL(at.page.url()).search).toBe('?q=needle');
      await at.page.getByText('Narrow by result').click();
      await field('Result').selectOption('denied');
      await until(async () => (await listed()).length === 1, 'the denied one is found');
      await look('history-narrowed');

      // The address is the search: another page with it shows the same.
      await at.page.goto(`${at.provara.url}/history?q=HAYSTACK&machine=${at.provara.runner}`);
      await until(async () => (await listed()).length === 1, 'the note is found');
      expect(await listed()).toEqual([`/p/${needle}`]);
      await at.page.goto(`${at.provara.url}/history?q=nothing-like-it`);
      await see('Nothing fits');
      await look('history-nothing');
      await button('Show everything').click();
      await until(async () => (await listed()).length === 30, 'everything is shown');
    });

    test('machines say what they are', async () => {
      await at.page.goto(`${at.provara.url}/machines`);
      await see(at.provara.runner);
      await see('online');
      await look('machines');
    });

    test('a new agent’s token comes with lines that work as they are', async () => {
      await at.page.goto(`${at.provara.url}/settings`);
      await see('Agents');
      await look('settings');
      await field('Name of a new agent').fill('deploy-agent');
      await button('Make a token').click();
      await see('The token of deploy-agent');
      await at.page.getByText('As a QR code').click();
      await look('settings-token', '.new-token');
      const lines = await at.page.locator('.new-token pre').nth(1).innerText();
      expect(lines).toContain('AGENT_HUB_BASE=');
      const running = run('sh', ['-c', lines]);
      await until(async () => {
        const { body } = await callApi(at.provara, at.provara.approverToken, '/plans?agent=deploy-agent');
        const [plan] = body.plans as { plan_id: string }[];
        if (plan === undefined) return false;
        await decide(`/approve/${plan.plan_id}?wait=0`);
        return true;
      }, 'the snippet has posted its plan');
      const { stdout } = await running;
      const [plan = '', output = ''] = stdout.split('\n');
      expect(JSON.parse(plan)).toMatchObject({
        life: { state: 'succeeded' },
        document: { note: 'a first try' },
      });
      expect(JSON.parse(output)).toMatchObject({ chunks: [{ data: expect.stringContaining(hostname()) }] });
      // A plan that the policy denies has no id to wait for.
      await expect(run('sh', ['-c', lines.replace('hostname', 'schtasks')])).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^Not queued: .*policy_denied/),
      });

      const token = await at.page.locator('.new-token pre').first().innerText();
      await button('I have kept it').click();
      expect(await at.page.content()).not.toContain(token);
      await button('Revoke deploy-agent').click();
      await button(/^Revoke$/).click();
      await until(
        async () => (await callApi(at.provara, token, '/me')).status === 401,
        'the token is worth nothing',
      );
    });

    test('a device gets an encrypted message, shows what waits, and closes it when it was decided', async () => {
      await at.phone.grantPermissions(['notifications'], { origin: at.provara.url });
      await at.page.goto(`${at.provara.url}/settings`);
      await see('Notify this device');
      const device = await PushReceiver.make();
      const body = { endpoint: `${receiver.origin}/push`, keys: device.keys, name: 'Pixel 9' };
      await asPage('/push/subscriptions', body);
      const browser = await at.phone.newCDPSession(at.page);
      const deliver = await delivery(browser, at.provara.url);
      const displays = await notificationDisplays(browser);
      const shown = (): Promise<string[]> =>
        at.page.evaluate(`navigator.serviceWorker.ready
          .then((registration) => registration.getNotifications())
          .then((all) => all.map(({ title, body }) => title + ': ' + body))`);

      const id = await submit({ command: shell.say('secret words'), note: 'secret note' });
      const waits = await device.decrypt((await receiver.next('/push')).body);
      expect(JSON.parse(waits)).toEqual({ kind: 'plan', id });
      await deliver(waits);
      await until(() => displays.count === 1, 'the notification is shown');
      expect(await shown()).toHaveLength(1);
      expect((await shown())[0]).toMatch(
        new RegExp(`^(Low|Medium|High) risk on ${at.provara.runner}: first-agent asks`),
      );
      expect((await shown()).join()).not.toContain('secret');

      await decide(`/deny/${id}`);
      const decided = await device.decrypt((await receiver.next('/push')).body);
      expect(JSON.parse(decided)).toEqual({ kind: 'decided', id });
      await deliver(decided);
      await until(async () => (await shown()).length === 0, 'the notification is closed');
      expect(deliver.complaints).toEqual([]);

      await at.page.reload();
      await see('last message taken');
      await look('settings-notifications', '#notifications');
      receiver.answers.status = 410;
      // A look that fails is no news of the device.
      let failed = 0;
      await at.page.route('**/push', async (route) => {
        failed += 1;
        await (failed === 2 ? route.abort() : route.continue());
      });
      await button('Send a test to Pixel 9').click();
      await see('takes nothing for Pixel 9 any more');
      expect(failed).toBeGreaterThan(2);
      await at.page.unroute('**/push');
      await see('Notify this device');
      await look('settings-gone', '#notifications');
      receiver.answers.status = 201;
    });

    test('a webhook is added on the page, tested there, and signed as its receiver can check', async () => {
      await at.page.getByText('Add a channel').click();
      await field('Name').and(at.page.locator('.channel-new input')).fill('chat');
      await field('URL').fill(`${receiver.origin}/hook`);
      await button('Add it').click();
      await see('secret, shown this once');
      const secret = (await at.page.locator('#channels ~ .passkeys .passkey-good pre').innerText()).trim();
      // It stands in the new channel, which is where the page went.
      const added = at.page.locator('#channels ~ .passkeys > li', { hasText: 'chat' });
      expect(await added.evaluate((item) => item === document.activeElement)).toBe(true);
      expect(await added.getByRole('button', { name: /^Copy/ }).isVisible()).toBe(true);
      const top = await added.evaluate((item) => item.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(320);
      await look('settings-channel', '#channels');
      await button('I have kept it').click();
      await button('Send a test to chat').click();
      const { headers, body } = await receiver.next('/hook');
      const text = new TextDecoder().decode(body);
      expect(JSON.parse(text)).toMatchObject({ type: 'test', data: { channel: 'chat' } });
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`;
      const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
      const expected = createHmac('sha256', key).update(signed).digest('base64');
      expect(headers['webhook-signature']).toBe(`v1,${expected}`);
      await see('The test was taken');
    });
  },
);

/** Hands messages to the page's service worker, as the browser does with what its push service brings. */
const delivery = async (browser: CDPSession, origin: string) => {
  let registrationId: string | undefined;
  /** What the worker's console says, as of an icon that its policy refused. */
  const complaints: string[] = [];
  browser.on('ServiceWorker.workerErrorReported', ({ errorMessage }) =>
    complaints.push(errorMessage.errorMessage),
  );
  // One that is not active yet gets nothing.
  browser.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const active = versions.find(
      ({ status, scriptURL }) => status === 'activated' && scriptURL.startsWith(origin),
    );
    registrationId = active?.registrationId ?? registrationId;
  });
  await browser.send('ServiceWorker.enable');
  await until(() => registrationId !== undefined, 'the service worker is active');
  const deliver = async (data: string): Promise<void> => {
    await browser.send('ServiceWorker.deliverPushMessage', {
      origin,
      registrationId: registrationId ?? '',
      data,
    });
  };
  return Object.assign(deliver, { complaints });
};

/**
 * Counts what the browser has displayed. Asked for the notifications of a worker (`getNotifications`) while it stores
 * one that is not displayed yet, Chromium takes it for one that was swiped away and forgets it: never poll for one.
 */
const notificationDisplays = async (browser: CDPSession) => {
  const displays = { count: 0 };
  const service = 'notifications';
  browser.on('BackgroundService.backgroundServiceEventReceived', ({ backgroundServiceEvent }) => {
    if (backgroundServiceEvent.eventName === 'Notification displayed') displays.count += 1;
  });
  await browser.send('BackgroundService.startObserving', { service });
  await browser.send('BackgroundService.setRecording', { shouldRecord: true, service });
  return displays;
};
