import { runInDurableObject } from 'cloudflare:test';
import { base64, base64urlnopad, hex } from '@scure/base';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createdTokenSchema, rotatedTokenSchema, signInLinkSchema } from '../../../shared/api.ts';
import { callbackSecretSchema } from '../../../shared/callback.ts';
import { createdChannelSchema, pushSubscriptionSchema } from '../../../shared/notification-api.ts';
import { passkeySignInOptionsSchema } from '../../../shared/passkey-api.ts';
import { Sealer } from '../../../worker/hub/sealing/sealer.ts';
import { PushReceiver } from '../../support/push-receiver.ts';
import { Browser } from '../support/browser.ts';
import { bindings, HttpHub, parsed } from '../support/http-hub.ts';
import { Outside } from '../support/outside.ts';
import { TestPairing } from '../support/pairing.ts';
import { Phone } from '../support/phone.ts';
import { finishedMessage, outputMessage } from './hub-under-test.ts';

afterEach(() => vi.restoreAllMocks());

const WEBHOOK = 'https://hooks.example.com/services/T7f3k9x2q/in?key=k4v8m1z6';
const NTFY = { topic: 'topic-w5n2c8r4', token: 'tk_p9d3h7s1' };
const encoder = new TextEncoder();

/** The part of a credential that nobody else may have. */
const secretHalf = (credential: string): string => credential.slice(-32);

/** A hub in which there is a row of everything, and all secrets that it was ever given or gave. */
const furnished = async () => {
  const hub = await HttpHub.start();
  const secrets: Record<string, string> = {};
  for (const [person, token] of Object.entries(hub.tokens)) secrets[`token of ${person}`] = secretHalf(token);
  secrets['claim code'] = secretHalf(hub.claimCode);

  const made = await hub.call('/tokens', { json: { role: 'agent', name: 'made' } });
  secrets['made token'] = secretHalf((await parsed(made, 201, createdTokenSchema)).token);
  const link = await hub.call('/sign-in-links', { method: 'POST' });
  secrets['unspent sign-in link'] = secretHalf((await parsed(link, 201, signInLinkSchema)).code);

  // Passkeys, endorsed and revoked; a challenge that waits.
  const phone = await Phone.enrolled(hub);
  const tablet = await Phone.enrolled(hub, 'Tablet');
  await phone.endorse(tablet);
  secrets.session = secretHalf(decodeURIComponent(phone.browser.cookie));
  const signedIn = new Browser();
  await phone.signIn({}, signedIn);
  secrets['session by passkey'] = secretHalf(decodeURIComponent(signedIn.cookie));
  await parsed(
    await new Browser().post(`/sign-in/passkey/options?hub=${hub.id}`),
    200,
    passkeySignInOptionsSchema,
  );
  await phone.options();

  // One who was signed out by another.
  const ended = new Browser();
  const used = await parsed(await hub.call('/sign-in-links', { method: 'POST' }), 201, signInLinkSchema);
  await ended.post('/sign-in', { code: used.code });
  secrets['ended session'] = secretHalf(decodeURIComponent(ended.cookie));
  await hub.call(`/sign-in-links/${used.id}/session`, { method: 'DELETE' });

  // One machine paired, one that waits.
  const paired = await TestPairing.confirmed(hub);
  secrets['paired machine’s token'] = secretHalf((await paired.finish()).token);
  const waiting = await TestPairing.begin(hub, { name: 'BUILD-03' });
  for (const [name, { begun }] of Object.entries({ paired, waiting })) {
    secrets[`pairing code (${name})`] = begun.code;
    secrets[`pairing code, bare (${name})`] = begun.code.replace('-', '');
    secrets[`pairing secret (${name})`] = secretHalf(begun.secret);
  }

  // Devices and channels; nothing goes out, so the outbox is full.
  new Outside(hub).answer = () => new Response(null, { status: 503 });
  const device = await PushReceiver.make();
  const body = { endpoint: 'https://push.example.com/1', keys: device.keys, name: 'Pixel 9' };
  await parsed(await phone.browser.post('/push/subscriptions', body), 201, pushSubscriptionSchema);
  secrets['push secret of the device'] = device.keys.auth;
  const webhook = await hub.call('/channels', { json: { kind: 'webhook', name: 'chat', url: WEBHOOK } });
  secrets['webhook secret'] = (await parsed(webhook, 201, createdChannelSchema)).secret ?? '';
  secrets['webhook path'] = 'T7f3k9x2q';
  secrets['webhook query'] = 'k4v8m1z6';
  const ntfy = { kind: 'ntfy', name: 'ntfy', url: 'https://ntfy.example.com', ...NTFY };
  await parsed(await hub.call('/channels', { json: ntfy }), 201, createdChannelSchema);
  secrets['ntfy topic'] = NTFY.topic;
  secrets['ntfy token'] = NTFY.token;
  secrets['callback secret'] = (
    await parsed(await hub.call('/callback-secret', { as: 'agent' }), 200, callbackSecretSchema)
  ).secret;
  secrets['private key of push messages'] = await runInDurableObject(
    hub.stub(),
    async (_, { storage: { sql } }) => {
      const { text } = sql.exec<{ text: string }>('SELECT private_key AS text FROM push_keys').one();
      const sealer = new Sealer(hub.id, bindings.PROVARA_SEALING_KEY);
      return (await sealer.open('push_keys', 'hub', text)) ?? '';
    },
  );

  // A run with output, a plan with a callback that waits, a further hub, a rotation that is under way.
  const runner = await hub.connectRunner(1);
  await hub.call('/plan', {
    as: 'agent',
    json: { command: 'Get-Date', callback_url: 'https://agent.example/done', runner: 'BUILD-01' },
    headers: { 'Idempotency-Key': 'key-1' },
  });
  const id = await hub.submit({ command: 'Get-Date', runner: 'BUILD-01' });
  await hub.call(`/approve/${id}?wait=0`, { method: 'POST' });
  await hub.startRun(runner);
  await runner.print(outputMessage(id, 0, 'hello'));
  runner.say(finishedMessage(id));
  while ((await hub.plan(id)).life.state !== 'succeeded') await scheduler.wait(10);
  // A search fills the index.
  await hub.call('/plans?q=hello');
  await runInDurableObject(hub.stub(), (instance, { storage: { sql } }) => {
    sql.exec('INSERT INTO hubs (id, created_at, created_by) VALUES (?, 0, ?)', 'design', 'owner');
    instance.alarm();
  });
  const rotated = await hub.call('/runners/self/rotate', { as: 'runner', method: 'POST' });
  secrets['rotated token'] = secretHalf((await parsed(rotated, 201, rotatedTokenSchema)).token);
  return { hub, secrets };
};

/** A text in each form in which it could stand in a longer one; base64 has three, by what stands before it. */
const formsOf = (secret: string): string[] => {
  const raws = [encoder.encode(secret)];
  const bare = secret.replace('whsec_', '');
  for (const coder of [base64, base64urlnopad]) {
    try {
      raws.push(coder.decode(bare));
    } catch {
      // It is no base64 itself.
    }
  }
  const encoded = raws.flatMap((raw) => [
    hex.encode(raw),
    ...[0, 1, 2].flatMap((shift) => {
      const text = base64.encode(Uint8Array.of(...new Uint8Array(shift), ...raw));
      // The characters at the edges hold bits of what stands beside it.
      const core = text.slice(shift === 0 ? 0 : shift + 1).replace(/.{2}=*$/, '');
      return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
    }),
  ]);
  return [secret, bare, ...encoded].filter((form) => form.length >= 6);
};

const latin1 = new TextDecoder('latin1');
const textOf = (value: SqlStorageValue): string =>
  value instanceof ArrayBuffer ? latin1.decode(value) : String(value);

/** Every value of every table, those of indexes too, by `table.column`. */
const dumpOf = (hub: HttpHub) =>
  runInDurableObject(hub.stub(), (_, { storage: { sql } }) => {
    const names = sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray();
    return Object.fromEntries(
      names.map(({ name }) => [
        name,
        sql
          .exec(`SELECT * FROM "${name}"`)
          .toArray()
          .flatMap((row) => Object.entries(row))
          .map(([column, value]) => ({ place: `${name}.${column}`, text: textOf(value) })),
      ]),
    );
  });

describe('a dump of the hub’s database', () => {
  it('holds no secret in any column of any table: not in clear, in base64 or in hexadecimal', async () => {
    const { hub, secrets } = await furnished();
    const dump = await dumpOf(hub);
    // Else a new table would not be looked at.
    const empty = Object.entries(dump).flatMap(([table, values]) => (values.length === 0 ? [table] : []));
    const values = Object.values(dump).flat();
    const found = Object.entries(secrets).flatMap(([name, secret]) => {
      expect([name, secret.length >= 8]).toEqual([name, true]);
      const forms = formsOf(secret);
      return values
        .filter(({ text }) => forms.some((form) => text.toLowerCase().includes(form.toLowerCase())))
        .map(({ place }) => `${name} in ${place}`);
    });
    expect({ empty, found }).toEqual({ empty: [], found: [] });
    expect(Object.keys(secrets).length).toBeGreaterThan(20);
  });

  it.each([
    ['in clear', (secret: string) => `x ${secret}`],
    ['in base64', (secret: string) => base64.encode(encoder.encode(`{"a":"${secret}"}`))],
    ['in base64url', (secret: string) => base64urlnopad.encode(encoder.encode(`12${secret}?`))],
    ['decoded, in hexadecimal', (secret: string) => hex.encode(base64urlnopad.decode(secret))],
  ])('would show one that stands there %s', (_, write) => {
    const secret = base64urlnopad.encode(crypto.getRandomValues(new Uint8Array(24)));
    const text = write(secret).toLowerCase();
    expect(formsOf(secret).some((form) => text.includes(form.toLowerCase()))).toBe(true);
  });
});
