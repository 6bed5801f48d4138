import { runInDurableObject } from 'cloudflare:test';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pushStateSchema, pushSubscriptionSchema } from '../../../shared/notification-api.ts';
import { PushDesk } from '../../../worker/hub/notices/push-desk.ts';
import { Outbox, type OutboxRooms } from '../../../worker/hub/outbox/outbox.ts';
import { Sealer } from '../../../worker/hub/sealing/sealer.ts';
import worker from '../../../worker/index.ts';
import { PushStore } from '../../../worker/store/push-store.ts';
import { PushReceiver, readVapid } from '../../support/push-receiver.ts';
import { codeOf, granted } from '../hub/hub-under-test.ts';
import { bindings, HttpHub, ORIGIN, parsed, problemOf } from '../support/http-hub.ts';
import { Outside, type SentRequest } from '../support/outside.ts';
import { Phone } from '../support/phone.ts';

const ENDPOINT = 'https://push.example.com/send/device-1';

afterEach(() => vi.restoreAllMocks());

const start = async () => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  return { hub, phone: await Phone.signedIn(hub), device: await PushReceiver.make() };
};

const subscribed = async (endpoint = ENDPOINT) => {
  const { hub, phone, device } = await start();
  const { id } = await parsed(
    await phone.browser.post('/push/subscriptions', { endpoint, keys: device.keys, name: 'Pixel 9' }),
    201,
    pushSubscriptionSchema.strict(),
  );
  return { hub, phone, device, id, outside: new Outside(hub) };
};

const stateOf = async (phone: Phone) =>
  parsed(await phone.browser.call('/push'), 200, pushStateSchema.strict());
/** The desk of a hub whose deployment has this sealing key. */
const withKey = <T>(hub: HttpHub, key: string | undefined, act: (desk: PushDesk) => Promise<T>): Promise<T> =>
  runInDurableObject(hub.stub(), (_, { storage: { sql } }) => {
    const outbox = new Outbox({} as OutboxRooms);
    return act(new PushDesk(new PushStore(sql), new Sealer(hub.id, key), outbox));
  });
/** Lets the private key be sealed with a key that nobody has. */
const lose = (hub: HttpHub) =>
  runInDurableObject(hub.stub(), async (_, { storage: { sql } }) => {
    const sealed = granted(await new Sealer(hub.id, `${'B'.repeat(42)}A`).seal('push_keys', 'hub', 'x'));
    sql.exec('UPDATE push_keys SET private_key = ?', sealed);
  });
const read = async (device: PushReceiver, request: SentRequest | undefined): Promise<unknown> => {
  return JSON.parse(await device.decrypt(request?.bytes ?? new Uint8Array()));
};

describe('a device that asked for notifications', () => {
  it('gets an encrypted message that says only which plan waits, signed by the hub’s own key', async () => {
    const { hub, phone, device, outside } = await subscribed();
    const id = await hub.submit({
      command: 'Get-Content C:\\secret',
      note: 'very secret',
      expires_in_s: 600,
    });
    const [request] = await outside.sent(1);
    expect(request?.url).toBe(ENDPOINT);
    expect(request?.method).toBe('POST');
    const headers = request?.headers ?? new Headers();
    expect(headers.get('topic')).toBe(id);
    expect(headers.get('urgency')).toBe('high');
    expect(Number(headers.get('ttl'))).toBeGreaterThan(590);
    expect(Number(headers.get('ttl'))).toBeLessThanOrEqual(600);
    expect(headers.get('content-encoding')).toBe('aes128gcm');
    expect(await read(device, request)).toEqual({ kind: 'plan', id });
    const vapid = await readVapid(headers.get('authorization') ?? '');
    expect(vapid).toMatchObject({ aud: 'https://push.example.com', sub: 'https://hub.example' });
    expect(vapid.exp * 1_000).toBeLessThanOrEqual(Date.now() + 24 * 3_600_000);
    expect(vapid.key).toBe((await stateOf(phone)).public_key);
  });

  it('is told when the plan was decided elsewhere, under the same topic', async () => {
    const { hub, device, outside } = await subscribed();
    const id = await hub.submit();
    await outside.sent(1);
    await hub.call(`/deny/${id}`, { method: 'POST', as: 'approver' });
    const [, request] = await outside.sent(2);
    expect(request?.headers.get('topic')).toBe(id);
    expect(await read(device, request)).toEqual({ kind: 'decided', id });
  });

  it('hears nothing of a plan that was decided before the message left', async () => {
    const { hub, outside } = await subscribed();
    // Its receiver has to be waited for, so that what follows can't have left.
    outside.answer = () => new Response(null, { status: 503 });
    const first = await hub.submit();
    await outside.sent(1);
    const id = await hub.submit();
    await hub.call(`/deny/${id}`, { method: 'POST' });
    outside.answer = () => new Response(null, { status: 201 });
    await outside.allDue();
    expect(outside.requests.map(({ headers }) => headers.get('topic'))).toEqual([first, first]);
  });

  it('is not told that what it never heard of was decided, nor twice that something was', async () => {
    const { hub, phone } = await start();
    const old = await hub.submit();
    const device = await PushReceiver.make();
    await phone.browser.post('/push/subscriptions', { endpoint: ENDPOINT, keys: device.keys, name: 'Pixel' });
    const outside = new Outside(hub);
    await hub.call(`/deny/${old}`, { method: 'POST' });
    const id = await hub.submit();
    await outside.sent(1);
    await hub.call(`/approve/${id}?wait=0`, { method: 'POST' });
    await outside.sent(2);
    await hub.call(`/plans/${id}/cancel`, { method: 'POST' });
    await outside.quiet();
    expect(outside.requests.map(({ headers }) => headers.get('topic'))).toEqual([id, id]);
  });

  it('is not told of a plan that the policy denies', async () => {
    const { hub, outside } = await subscribed();
    await hub.call('/plan', { as: 'agent', json: { command: 'Remove-Item C:\\secret' } });
    await outside.quiet();
    expect(outside.requests).toEqual([]);
  });

  it.each([404, 410])('is forgotten when its push service answers %i', async (status) => {
    const { hub, phone, outside } = await subscribed();
    outside.answer = () => new Response(null, { status });
    await hub.submit();
    await outside.sent(1);
    await expect.poll(async () => (await stateOf(phone)).subscriptions).toEqual([]);
    await hub.submit();
    await outside.quiet();
    expect(outside.requests).toHaveLength(1);
  });

  it('is tried again when its push service fails, and Settings say so until it went well', async () => {
    const { hub, phone, outside, id } = await subscribed();
    outside.answer = () => new Response(null, { status: 503 });
    await hub.submit();
    await outside.sent(1);
    await expect
      .poll(async () => (await stateOf(phone)).subscriptions[0]?.trouble)
      .toBe('answered 503; it is tried again');
    outside.answer = () => new Response(null, { status: 201 });
    await outside.allDue();
    expect(outside.requests).toHaveLength(2);
    await expect
      .poll(async () => (await stateOf(phone)).subscriptions)
      .toMatchObject([{ id, trouble: null, delivered_at: expect.any(String), mine: true }]);
  });

  it('gets a test when it asks for one', async () => {
    const { phone, device, outside, id } = await subscribed();
    expect((await phone.browser.post(`/push/subscriptions/${id}/test`)).status).toBe(202);
    const [request] = await outside.sent(1);
    expect(await read(device, request)).toEqual({ kind: 'test', id: null });
  });

  it('gets nothing more once its person signed out, its passkey was revoked, or it turned them off', async () => {
    const { hub, phone, outside, id } = await subscribed();
    const other = await Phone.signedIn(hub, 'Tablet', 'approver');
    await phone.browser.post('/sign-out');
    expect((await stateOf(other)).subscriptions).toEqual([]);

    const device = await PushReceiver.make();
    const body = { endpoint: ENDPOINT, keys: device.keys, name: 'Tablet' };
    const own = await parsed(
      await other.browser.post('/push/subscriptions', body),
      201,
      pushSubscriptionSchema,
    );
    const headers = { Origin: 'https://hub.example' };
    expect(
      (await other.browser.call(`/push/subscriptions/${own.id}`, { method: 'DELETE', headers })).status,
    ).toBe(200);
    expect(own.id).not.toBe(id);
    await hub.submit();
    await outside.quiet();
    expect(outside.requests).toEqual([]);
  });

  it('is one device also when it subscribes again, and belongs to the session that did so last', async () => {
    const { hub, phone, device } = await subscribed();
    const again = await Phone.signedIn(hub, 'Pixel 9');
    await again.browser.post('/push/subscriptions', {
      endpoint: ENDPOINT,
      keys: device.keys,
      name: 'Pixel 9',
    });
    expect((await stateOf(again)).subscriptions).toMatchObject([{ mine: true }]);
    expect((await stateOf(phone)).subscriptions).toMatchObject([{ mine: false }]);
  });
});

describe('who may ask for notifications', () => {
  it('is a page that is signed in, not a token, and nobody for another’s device', async () => {
    const { hub, id } = await subscribed();
    const device = await PushReceiver.make();
    const body = { endpoint: `${ENDPOINT}-2`, keys: device.keys, name: 'x' };
    const asToken = await problemOf(await hub.call('/push/subscriptions', { json: body }));
    expect(asToken.code).toBe('role_forbidden');
    const approver = await Phone.signedIn(hub, 'Tablet', 'approver');
    const test = await problemOf(await approver.browser.post(`/push/subscriptions/${id}/test`));
    expect(test.code).toBe('not_found');
    expect((await problemOf(await hub.call('/push', { as: 'agent' }))).code).toBe('role_forbidden');
  });

  it.each([
    'http://push.example.com/x',
    'https://127.0.0.1/x',
    'https://169.254.169.254/latest',
    'https://[::1]/x',
    'https://intranet/x',
  ])('can not make the hub send to %s', async (endpoint) => {
    const { phone, device } = await start();
    const answer = await phone.browser.post('/push/subscriptions', {
      endpoint,
      keys: device.keys,
      name: 'x',
    });
    expect((await problemOf(answer)).code).toBe('invalid_request');
  });

  it('can not have messages sent without TLS, also where the operator lists the origin', async () => {
    const { hub, device } = await start();
    const answer = await worker.request(
      `${ORIGIN}/push/subscriptions`,
      {
        method: 'POST',
        headers: { 'X-Agent-Token': hub.tokens.owner, 'Content-Type': 'application/json' },
        body: JSON.stringify({ endpoint: 'http://push.lan/x', keys: device.keys, name: 'x' }),
      },
      {
        ...bindings,
        PROVARA_BOOTSTRAP: JSON.stringify(hub.bootstrap),
        PROVARA_PRIVATE_TARGETS: 'http://push.lan',
      },
    );
    const { code, detail } = await problemOf(answer);
    expect(code).toBe('invalid_request');
    expect(detail).toMatch(/^endpoint must begin with https:.*PushManager/);
  });

  it('must give keys that something can be encrypted for', async () => {
    const { phone, device } = await start();
    const keys = { ...device.keys, p256dh: 'A'.repeat(87) };
    const answer = await phone.browser.post('/push/subscriptions', { endpoint: ENDPOINT, keys, name: 'x' });
    expect((await problemOf(answer)).detail).toContain('p256dh');
  });

  it('is told when there are too many devices', async () => {
    const { hub, phone, device } = await start();
    await runInDurableObject(hub.stub(), (_, { storage }) =>
      storage.sql.exec(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)
         INSERT INTO push_subscriptions (id, holder, endpoint, p256dh, auth, name, site, created_at)
         SELECT 'd' || i, 'h', 'https://push.example.com/' || i, '', '', 'd', '', i FROM n`,
      ),
    );
    const body = { endpoint: ENDPOINT, keys: device.keys, name: 'x' };
    const answer = await phone.browser.post('/push/subscriptions', body);
    expect((await problemOf(answer)).code).toBe('too_many_receivers');
  });

  it('makes the hub’s key once and never shows its private half', async () => {
    const { phone } = await start();
    const first = await stateOf(phone);
    expect(first.public_key).toMatch(/^B[A-Za-z0-9_-]{86}$/);
    expect(await stateOf(phone)).toEqual(first);
  });

  it('keeps the key and its devices while there is no sealing key, and says what to do', async () => {
    const { hub, phone } = await subscribed();
    const before = await stateOf(phone);
    const refused = await withKey(hub, undefined, (desk) => desk.publicKey());
    expect(codeOf(refused)).toBe('sealing_key_missing');
    expect(await stateOf(phone)).toEqual(before);
  });

  it('makes another key when the sealing key was lost, and forgets the devices of the one before', async () => {
    const { hub, phone } = await subscribed();
    const { public_key } = await stateOf(phone);
    const outside = new Outside(hub);
    await lose(hub);
    await hub.submit();
    await outside.quiet();
    expect(outside.requests).toEqual([]);
    const [made, again] = await withKey(hub, bindings.PROVARA_SEALING_KEY, (desk) =>
      Promise.all([desk.publicKey(), desk.publicKey()]),
    );
    expect(granted(made)).not.toBe(public_key);
    expect(again).toEqual(made);
    expect(await stateOf(phone)).toEqual({ public_key: granted(made), subscriptions: [] });
  });
});
