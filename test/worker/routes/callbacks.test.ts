import { runInDurableObject } from 'cloudflare:test';
import { base64 } from '@scure/base';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { tokenViewSchema } from '../../../shared/api.ts';
import { callbackEventSchema, callbackSecretSchema } from '../../../shared/callback.ts';
import { Callbacks } from '../../../worker/hub/callbacks.ts';
import type { Outcome } from '../../../worker/hub/outbox/attempt.ts';
import { Sealer } from '../../../worker/hub/sealing/sealer.ts';
import { CallbackStore } from '../../../worker/store/callback-store.ts';
import { CredentialStore } from '../../../worker/store/credential-store.ts';
import { HubRow } from '../../../worker/store/hub-row.ts';
import { OutboxStore } from '../../../worker/store/outbox-store.ts';
import { PlanStore } from '../../../worker/store/plan-store.ts';
import { bindings, HttpHub, parsed, problemOf } from '../support/http-hub.ts';

const URL_GIVEN = 'https://agent.example/done?job=7';

const callbacksOf = (hub: HttpHub, sql: SqlStorage, sealingKey = bindings.PROVARA_SEALING_KEY): Callbacks => {
  const credentials = new CredentialStore(sql);
  const plans = new PlanStore(sql, new HubRow(sql));
  return new Callbacks(new CallbackStore(sql), new Sealer(hub.id, sealingKey), plans, (id) =>
    credentials.isRevoked(id),
  );
};

/** What came of the message about a plan. */
const toldOf = (hub: HttpHub, target: string, outcome: Outcome) =>
  runInDurableObject(hub.stub(), (_, { storage: { sql } }) =>
    callbacksOf(hub, sql).attempted({ target }, outcome),
  );

/** The messages that wait at this hub, and the requests that would be made of them now. */
const attempted = (hub: HttpHub, sealingKey?: string) =>
  runInDurableObject(hub.stub(), async (_, { storage: { sql } }) => {
    const callbacks = callbacksOf(hub, sql, sealingKey);
    const rows = sql.exec<{ target: string }>("SELECT target FROM outbox WHERE kind = 'callback'").toArray();
    return Promise.all(rows.map((row) => callbacks.request(row, Date.now())));
  });

/** The same, with what it says in the log. */
const attemptedWithWarnings = async (hub: HttpHub, sealingKey: string): Promise<unknown[]> => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    await attempted(hub, sealingKey);
    return warn.mock.calls.map(([line]) => JSON.parse(String(line)));
  } finally {
    warn.mockRestore();
  }
};

const OTHER_KEY = `${'B'.repeat(42)}A`;

const queued = async (hub: HttpHub) =>
  (await attempted(hub)).map((request) => {
    if (request !== undefined && 'unsendable' in request) throw new Error(request.unsendable);
    return request;
  });

/** Lets no message go out: what waits can then be looked at. */
const held = async (): Promise<HttpHub> => {
  const hub = await HttpHub.start();
  await runInDurableObject(hub.stub(), (_, { storage }) => {
    storage.sql.exec(
      'CREATE TRIGGER hold AFTER INSERT ON outbox BEGIN UPDATE outbox SET due_at = 9e15 WHERE id = NEW.id; END',
    );
    expect(new OutboxStore(storage.sql).nextDueAtMs()).toBeUndefined();
  });
  await hub.connectRunner(0);
  return hub;
};

const submit = (hub: HttpHub) => hub.submit({ command: 'Get-Date', callback_url: URL_GIVEN });

describe('callback_url', () => {
  it('of an agent whose token was revoked gets nothing', async () => {
    const hub = await held();
    const id = await submit(hub);
    await hub.call(`/tokens/${hub.ids.agent}`, { as: 'owner', method: 'DELETE' });
    await hub.call(`/deny/${id}`, { as: 'approver', method: 'POST' });
    expect(await queued(hub)).toEqual([undefined]);
  });

  it('with half a character is refused', async () => {
    const hub = await held();
    const json = { command: 'Get-Date', callback_url: 'https://agent.example/\ud800' };
    const headers = { 'Idempotency-Key': 'a' };
    expect((await problemOf(await hub.call('/plan', { as: 'agent', json, headers }))).status).toBe(422);
  });

  it('gets one signed message when the plan has ended, with the reason of the no', async () => {
    const hub = await held();
    const id = await submit(hub);
    expect(await queued(hub)).toEqual([]);
    await hub.call(`/deny/${id}`, { as: 'approver', json: { reason: 'wrong machine' } });
    const [request, ...more] = await queued(hub);
    expect(more).toEqual([]);
    expect(request).toMatchObject({ url: URL_GIVEN, method: 'POST' });
    const event = callbackEventSchema.parse(JSON.parse(String(request?.body)));
    expect(event.data).toMatchObject({
      plan_id: id,
      state: 'denied',
      reason: 'wrong machine',
      exit_code: null,
    });

    const { secret } = await parsed(
      await hub.call('/callback-secret', { as: 'agent' }),
      200,
      callbackSecretSchema,
    );
    const headers = new Headers(request?.headers);
    const signed = `${headers.get('webhook-id')}.${headers.get('webhook-timestamp')}.${String(request?.body)}`;
    const raw = base64.decode(secret.replace('whsec_', '')) as Uint8Array<ArrayBuffer>;
    const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'verify',
    ]);
    const signature = base64.decode((headers.get('webhook-signature') ?? '').replace('v1,', ''));
    expect(
      await crypto.subtle.verify(
        'HMAC',
        key,
        signature as Uint8Array<ArrayBuffer>,
        new TextEncoder().encode(signed),
      ),
    ).toBe(true);
    expect(headers.get('webhook-id')).toBe(`${id}.denied`);
  });

  it('has the same id at every attempt, and a signature of its own', async () => {
    const hub = await held();
    const id = await submit(hub);
    await hub.call(`/plans/${id}/cancel`, { as: 'agent', method: 'POST' });
    const [[first], [second]] = [await queued(hub), await queued(hub)];
    expect(new Headers(first?.headers).get('webhook-id')).toBe(
      new Headers(second?.headers).get('webhook-id'),
    );
    expect(first?.body).toBe(second?.body);
  });

  it('is told of a plan that the policy blocks, with its rules', async () => {
    const hub = await held();
    const blocked = await hub.call('/plan', {
      as: 'agent',
      json: { command: 'schtasks', callback_url: URL_GIVEN },
    });
    expect((await problemOf(blocked)).code).toBe('policy_denied');
    const [request] = await queued(hub);
    const { data } = callbackEventSchema.parse(JSON.parse(String(request?.body)));
    expect(data.state).toBe('blocked');
    expect(data.rules.length).toBeGreaterThan(0);
  });

  it('is told nothing of plans that gave no address', async () => {
    const hub = await held();
    const id = await hub.submit();
    await hub.call(`/deny/${id}`, { as: 'approver', method: 'POST' });
    expect(await queued(hub)).toEqual([]);
  });

  it.each([
    'http://agent.example/',
    'https://127.0.0.1/',
    'https://192.168.1.7:8080/x',
    'https://[::1]/',
    'https://router.local/',
    'https://169.254.169.254/latest/meta-data',
    'https://user:secret@agent.example/',
    'ftp://agent.example/',
    'nonsense',
  ])('refuses %s, and stores no plan', async (callback_url) => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    const answer = await hub.call('/plan', { as: 'agent', json: { command: 'Get-Date', callback_url } });
    expect(await problemOf(answer)).toMatchObject({
      status: 422,
      code: 'invalid_request',
      detail: expect.stringMatching(/^callback_url /),
      errors: [{ path: 'callback_url' }],
    });
    expect(await (await hub.call('/plans')).json()).toMatchObject({ plans: [] });
  });
});

describe('GET /callback-secret', () => {
  it('gives each agent a secret of its own, always the same', async () => {
    const hub = await HttpHub.start();
    const secretOf = async (as: 'agent' | 'otherAgent') =>
      (await parsed(await hub.call('/callback-secret', { as }), 200, callbackSecretSchema)).secret;
    const first = await secretOf('agent');
    expect(first).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await secretOf('agent')).toBe(first);
    expect(await secretOf('otherAgent')).not.toBe(first);
    for (const as of ['approver', 'runner'] as const)
      expect((await hub.call('/callback-secret', { as })).status).toBe(403);
  });

  it('is said to be lost until the agent took a message: the answer to its fetch may be lost, too', async () => {
    const hub = await held();
    const id = await submit(hub);
    await hub.call(`/deny/${id}`, { as: 'approver', method: 'POST' });
    const secretOf = async (): Promise<string> =>
      (await parsed(await hub.call('/callback-secret', { as: 'agent' }), 200, callbackSecretSchema)).secret;
    const lostOf = async () => {
      const all = z.array(tokenViewSchema).parse(await (await hub.call('/tokens', { as: 'owner' })).json());
      return all.flatMap(({ id: of, callback_secret_lost_at: at }) => (at === undefined ? [] : [of]));
    };
    const first = await secretOf();
    await attempted(hub);
    expect(await lostOf()).toEqual([]);
    const warned = await attemptedWithWarnings(hub, OTHER_KEY);
    expect(warned).toEqual([
      {
        op: 'callback-secret.lost',
        token: hub.ids.agent,
        detail: expect.stringContaining('GET /callback-secret'),
      },
    ]);
    expect(JSON.stringify(warned)).not.toContain('whsec_');
    expect(await lostOf()).toEqual([hub.ids.agent]);
    const second = await secretOf();
    expect(second).not.toBe(first);
    expect(await lostOf()).toEqual([hub.ids.agent]);
    expect(await secretOf()).toBe(second);
    await toldOf(hub, id, { kind: 'dropped', reason: 'it answered 401' });
    expect(await lostOf()).toEqual([hub.ids.agent]);
    await toldOf(hub, id, { kind: 'delivered' });
    expect(await lostOf()).toEqual([]);
  });

  it('is not used without the sealing key, and made anew with another one', async () => {
    const hub = await held();
    const id = await submit(hub);
    await hub.call(`/deny/${id}`, { as: 'approver', method: 'POST' });
    const secretOf = async () =>
      (await parsed(await hub.call('/callback-secret', { as: 'agent' }), 200, callbackSecretSchema)).secret;
    const first = await secretOf();
    expect(await attempted(hub, '')).toEqual([{ unsendable: expect.stringContaining('npm run deploy') }]);
    expect(await secretOf()).toBe(first);
    const [request] = await attempted(hub, OTHER_KEY);
    expect(request).toMatchObject({ url: URL_GIVEN });
    expect(await secretOf()).not.toBe(first);
  });
});
