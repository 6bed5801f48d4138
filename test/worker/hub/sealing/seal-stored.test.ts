import { runInDurableObject } from 'cloudflare:test';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { callbackSecretSchema } from '../../../../shared/callback.ts';
import {
  channelSchema,
  createdChannelSchema,
  pushStateSchema,
  pushSubscriptionSchema,
} from '../../../../shared/notification-api.ts';
import { sealStored } from '../../../../worker/hub/sealing/seal-stored.ts';
import { Sealer } from '../../../../worker/hub/sealing/sealer.ts';
import { PushReceiver, readVapid } from '../../../support/push-receiver.ts';
import { bindings, HttpHub, parsed } from '../../support/http-hub.ts';
import { Outside } from '../../support/outside.ts';
import { Phone } from '../../support/phone.ts';

const WEBHOOK = { kind: 'webhook', name: 'chat', url: 'https://hooks.example.com/in?key=9f2b' };
const NTFY = { kind: 'ntfy', name: 'ntfy', url: 'https://ntfy.example.com', topic: 'topic-7', token: 'tk_7' };

afterEach(() => vi.restoreAllMocks());

const stateOf = async (phone: Phone) => parsed(await phone.browser.call('/push'), 200, pushStateSchema);
const callbackSecretOf = async (hub: HttpHub) =>
  (await parsed(await hub.call('/callback-secret', { as: 'agent' }), 200, callbackSecretSchema)).secret;
const channelsOf = async (hub: HttpHub) =>
  parsed(await hub.call('/channels'), 200, z.array(channelSchema.strict()));

/** A hub with a device, a webhook, an ntfy topic and an agent's callback secret. */
const furnished = async () => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  const phone = await Phone.signedIn(hub);
  const device = await PushReceiver.make();
  const body = { endpoint: 'https://push.example.com/1', keys: device.keys, name: 'Pixel 9' };
  await parsed(await phone.browser.post('/push/subscriptions', body), 201, pushSubscriptionSchema);
  for (const json of [WEBHOOK, NTFY]) {
    await parsed(await hub.call('/channels', { json }), 201, createdChannelSchema);
  }
  const callbackSecret = await callbackSecretOf(hub);
  return { hub, phone, device, callbackSecret, publicKey: (await stateOf(phone)).public_key };
};

/** Puts everything back in clear, as an older version had it. */
const unseal = (hub: HttpHub) =>
  runInDurableObject(hub.stub(), async (_, { storage: { sql } }) => {
    const sealer = new Sealer(hub.id, bindings.PROVARA_SEALING_KEY);
    const opened = async (table: Parameters<Sealer['open']>[0], row: string, text: string) => {
      const clear = await sealer.open(table, row, text);
      if (clear === undefined) throw new Error(`${table} ${row} was not sealed.`);
      return clear;
    };
    const rows = (query: string) => sql.exec<Record<'id' | 'text', string>>(query).toArray();
    for (const { id, text } of rows("SELECT 'hub' AS id, private_key AS text FROM push_keys"))
      sql.exec('UPDATE push_keys SET private_key = ?', await opened('push_keys', id, text));
    for (const { id, text } of rows('SELECT id, auth AS text FROM push_subscriptions'))
      sql.exec('UPDATE push_subscriptions SET auth = ?', await opened('push_subscriptions', id, text));
    for (const { id, text } of rows('SELECT id, target AS text FROM channels')) {
      const clear = await opened('channels', id, JSON.parse(text).sealed);
      sql.exec('UPDATE channels SET target = ? WHERE id = ?', clear, id);
    }
    for (const { id, text } of rows('SELECT credential_id AS id, secret AS text FROM callback_secrets'))
      sql.exec('UPDATE callback_secrets SET secret = ?', await opened('callback_secrets', id, text));
    sql.exec('UPDATE hub SET sealed = 0');
  });

const TABLES = ['push_keys', 'push_subscriptions', 'channels', 'callback_secrets'];
const dumpOf = (hub: HttpHub): Promise<string> =>
  runInDurableObject(hub.stub(), (_, { storage: { sql } }) =>
    JSON.stringify(TABLES.map((table) => sql.exec(`SELECT * FROM ${table}`).toArray())),
  );

/** What a start with this key does. */
const start = (hub: HttpHub, key = bindings.PROVARA_SEALING_KEY) =>
  runInDurableObject(hub.stub(), async (_, state) => {
    sealStored(state, new Sealer(hub.id, key));
    // Comes after what the start lets nobody overtake.
    await state.blockConcurrencyWhile(async () => undefined);
  });

describe('a database of a version that stored secrets in clear', () => {
  it('is sealed at the start, and everything goes on with the same secrets', async () => {
    const { hub, phone, device, callbackSecret, publicKey } = await furnished();
    const sealed = await channelsOf(hub);
    await unseal(hub);
    const clear = await dumpOf(hub);
    for (const secret of [callbackSecret, 'key=9f2b', 'tk_7', device.keys.auth])
      expect(clear).toContain(secret);
    await start(hub);
    const dump = await dumpOf(hub);
    for (const secret of [callbackSecret, 'whsec_', 'key=9f2b', 'topic-7', 'tk_7', device.keys.auth])
      expect(dump).not.toContain(secret);
    expect(await callbackSecretOf(hub)).toBe(callbackSecret);
    expect((await stateOf(phone)).public_key).toBe(publicKey);
    expect(await channelsOf(hub)).toEqual(sealed);

    const outside = new Outside(hub);
    const id = await hub.submit();
    const requests = await outside.sent(3);
    const to = (host: string) => requests.find(({ url }) => new URL(url).hostname === host);
    const push = to('push.example.com');
    expect(JSON.parse(await device.decrypt(push?.bytes ?? new Uint8Array()))).toEqual({ kind: 'plan', id });
    expect((await readVapid(push?.headers.get('authorization') ?? '')).key).toBe(publicKey);
    expect(to('hooks.example.com')?.url).toBe(WEBHOOK.url);
    expect(to('ntfy.example.com')?.headers.get('authorization')).toBe('Bearer tk_7');
  });

  it('is not touched again by later starts', async () => {
    const { hub } = await furnished();
    await unseal(hub);
    await start(hub);
    const dump = await dumpOf(hub);
    await start(hub);
    expect(await dumpOf(hub)).toBe(dump);
  });

  it('stays as it is without a key, is not used, and is sealed once there is one', async () => {
    const { hub, phone, callbackSecret, publicKey } = await furnished();
    await unseal(hub);
    const clear = await dumpOf(hub);
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await start(hub, '');
    expect(await dumpOf(hub)).toBe(clear);
    expect(said).toHaveBeenCalledWith('{"op":"sealing.key_missing","secrets_in_clear":5}');
    expect(await channelsOf(hub)).toMatchObject([
      { name: 'chat', address: '', trouble: expect.any(String) },
      { name: 'ntfy', address: '', trouble: expect.any(String) },
    ]);
    await start(hub);
    expect((await channelsOf(hub)).map(({ trouble }) => trouble)).toEqual([null, null]);
    expect(await callbackSecretOf(hub)).toBe(callbackSecret);
    expect((await stateOf(phone)).public_key).toBe(publicKey);
  });
});
