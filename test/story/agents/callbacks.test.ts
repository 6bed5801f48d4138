import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HubWithReceiver, startHubWithReceiver } from '../../support/hub-with-receiver.ts';
import { until } from '../../support/until.ts';

/** The first pause is 5 s, shortened by up to a fifth. */
const FIRST_PAUSE_MS = 4_000;

let hub: HubWithReceiver;
beforeAll(async () => {
  hub = await startHubWithReceiver();
});
afterAll(() => hub.stop());

const idOf = (message: { readonly headers: Readonly<Record<string, unknown>> }) =>
  message.headers['webhook-id'];

describe('a webhook', () => {
  it('is sent again after a pause when the receiver failed, as the same message', async () => {
    const id = await hub.submit({ command: 'echo again' }, '/fails');
    hub.receiver.answers.status = 500;
    await hub.agent(`/plans/${id}/cancel`, {});
    const first = await hub.receiver.next('/fails');
    const cameMs = performance.now();
    hub.receiver.answers.status = 204;
    const second = await hub.receiver.next('/fails');
    expect(performance.now() - cameMs).toBeGreaterThan(FIRST_PAUSE_MS - 500);
    expect(idOf(first)).toBe(`${id}.cancelled`);
    expect(idOf(second)).toBe(idOf(first));
    expect(hub.read(second)).toEqual(hub.read(first));
  });

  it('is sent again by a hub that was killed between the attempts, with growing pauses', async () => {
    const id = await hub.submit({ command: 'echo killed' }, '/killed');
    hub.receiver.answers.status = 503;
    await hub.person(`/deny/${id}`, { reason: 'Not on a Friday.' });
    const first = await hub.receiver.next('/killed');
    const before = hub.provara.workerdPid();
    await hub.provara.killHub();
    const second = await hub.receiver.next('/killed');
    const secondMs = performance.now();
    expect(hub.provara.workerdPid()).not.toBe(before);
    hub.receiver.answers.status = 200;
    const third = await hub.receiver.next('/killed');
    expect(performance.now() - secondMs).toBeGreaterThan(2 * FIRST_PAUSE_MS - 500);
    expect([idOf(second), idOf(third)]).toEqual([idOf(first), idOf(first)]);
    expect(hub.read(third).data).toMatchObject({ state: 'denied', reason: 'Not on a Friday.' });
  });

  it('waits for a receiver that was not there when the hub was killed with the plan just ended', async () => {
    const id = await hub.submit({ command: 'echo crash' }, '/crash');
    hub.receiver.answers.status = 200;
    const told = hub.receiver.next('/crash');
    await hub.person(`/deny/${id}`, { reason: 'crash' });
    await hub.provara.killHub();
    expect(idOf(await told)).toBe(`${id}.denied`);
  });

  it.each([
    'https://127.0.0.1:9/',
    'https://localhost:9/',
    'http://10.0.0.1/',
    'https://192.168.1.7/',
    'http://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[fd12:3456::1]/',
  ])('goes to no address of the private network that the operator did not list: %s', async (callback_url) => {
    const { status, body } = await hub.agent('/plan', { command: 'echo private', callback_url });
    expect({ status, body }).toMatchObject({ status: 422, body: { code: 'invalid_request' } });
    expect(body.detail).toMatch(/https:\/\/|PROVARA_PRIVATE_TARGETS/);
    const { plans } = (await hub.agent('/plans?q=private')).body;
    expect(plans).toEqual([]);
  });

  it('follows no redirect', async () => {
    const id = await hub.submit({ command: 'echo moved' }, '/moved');
    hub.receiver.answers.status = 307;
    await hub.agent(`/plans/${id}/cancel`, {});
    await hub.receiver.next('/moved');
    const log = (): string => readFileSync(join(hub.provara.home, 'run', 'hub.log'), 'utf8');
    await until(() => log().includes(`"target":"${id}"`), 'the hub gives it up');
    expect(hub.receiver.received.filter(({ path }) => path === '/moved')).toEqual([]);
  });
});
