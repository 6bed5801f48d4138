import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { channelSchema, createdChannelSchema } from '../../../shared/notification-api.ts';
import { linkSiteOf } from '../../../worker/hub/notices/link-site.ts';
import { signWebhook } from '../../../worker/hub/outbox/webhook-signature.ts';
import worker from '../../../worker/index.ts';
import { bindings, HttpHub, parsed, problemOf } from '../support/http-hub.ts';
import { Outside } from '../support/outside.ts';

const WEBHOOK = { kind: 'webhook', name: 'chat', url: 'https://hooks.example.com/in?key=secret' };
const NTFY = {
  kind: 'ntfy',
  name: 'phone',
  url: 'https://ntfy.example.com',
  topic: 'provara-1',
  token: 'tk_1',
};

afterEach(() => vi.restoreAllMocks());

const start = async (channel: object) => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  const answer = await hub.call('/channels', { json: channel });
  const created = await parsed(answer, 201, createdChannelSchema.strict());
  return { hub, created, outside: new Outside(hub) };
};
const listOf = async (hub: HttpHub) =>
  parsed(await hub.call('/channels'), 200, z.array(channelSchema.strict()));
const PLAN = { command: 'Stop-Service Spooler', note: 'printer hangs' };

describe('a webhook', () => {
  it('gets a waiting and a decided plan, signed, without a word of the command', async () => {
    const { hub, created, outside } = await start(WEBHOOK);
    const id = await hub.submit(PLAN);
    const [request] = await outside.sent(1);
    expect(request?.url).toBe(WEBHOOK.url);
    const text = request?.text() ?? '';
    expect(JSON.parse(text)).toMatchObject({
      type: 'plan.pending',
      data: {
        plan_id: id,
        state: 'pending',
        agent: 'agent',
        machine: 'BUILD-01',
        steps: 1,
        url: `https://hub.example/p/${id}`,
      },
    });
    expect(text).not.toMatch(/spooler|printer|stop/i);
    const headers = request?.headers ?? new Headers();
    const seconds = Number(headers.get('webhook-timestamp'));
    expect(Math.abs(Date.now() / 1_000 - seconds)).toBeLessThan(60);
    const expected = await signWebhook(
      created.secret ?? '',
      headers.get('webhook-id') ?? '',
      text,
      seconds * 1_000,
    );
    expect(headers.get('webhook-signature')).toBe(expected['webhook-signature']);

    await hub.call(`/deny/${id}`, { method: 'POST', as: 'approver' });
    const [, decided] = await outside.sent(2);
    expect(decided?.json()).toMatchObject({
      type: 'plan.decided',
      data: { plan_id: id, state: 'denied', by: 'approver' },
    });
    expect(decided?.headers.get('webhook-id')).not.toBe(headers.get('webhook-id'));
  });

  it('gets commands, note and summary once that is switched on', async () => {
    const { hub, created, outside } = await start(WEBHOOK);
    const answer = await hub.call(`/channels/${created.id}`, {
      method: 'PATCH',
      json: { with_commands: true },
    });
    expect((await parsed(answer, 200, channelSchema)).with_commands).toBe(true);
    await hub.submit(PLAN);
    const [request] = await outside.sent(1);
    expect(request?.json()).toMatchObject({
      data: { commands: [PLAN.command], note: PLAN.note, summary: expect.stringContaining('Spooler') },
    });
  });

  it('is tried again with the same id and a new time', async () => {
    const { hub, outside } = await start(WEBHOOK);
    outside.answer = () => new Response(null, { status: 500 });
    await hub.submit();
    await outside.sent(1);
    await expect.poll(async () => (await listOf(hub))[0]?.trouble).toBe('answered 500; it is tried again');
    outside.answer = () => new Response(null, { status: 200 });
    await outside.allDue();
    expect(outside.requests).toHaveLength(2);
    const [first, second] = outside.requests;
    expect(second?.headers.get('webhook-id')).toBe(first?.headers.get('webhook-id'));
    await expect.poll(async () => (await listOf(hub))[0]?.trouble).toBeNull();
  });

  it('gets a test, and nothing more once it was removed', async () => {
    const { hub, created, outside } = await start(WEBHOOK);
    expect((await hub.call(`/channels/${created.id}/test`, { method: 'POST' })).status).toBe(202);
    const [request] = await outside.sent(1);
    expect(request?.json()).toMatchObject({ type: 'test', data: { channel: 'chat' } });
    outside.answer = () => new Response(null, { status: 500 });
    await hub.submit();
    await outside.sent(2);
    expect((await hub.call(`/channels/${created.id}`, { method: 'DELETE' })).status).toBe(200);
    await outside.allDue();
    expect(outside.requests).toHaveLength(2);
    expect(await listOf(hub)).toEqual([]);
    const gone = await problemOf(await hub.call(`/channels/${created.id}/test`, { method: 'POST' }));
    expect(gone.code).toBe('not_found');
  });

  it('shows its secret once and its address without what may be secret', async () => {
    const { hub, created } = await start(WEBHOOK);
    expect(created.secret).toMatch(/^whsec_/);
    const list = await (await hub.call('/channels')).text();
    expect(list).not.toContain(created.secret);
    expect(list).not.toContain('key=secret');
    expect(list).toContain('hooks.example.com');
  });
});

describe('an ntfy topic', () => {
  it('gets a waiting plan with its risk as priority and a link, without a word of the command', async () => {
    const { hub, outside } = await start(NTFY);
    const id = await hub.submit(PLAN);
    const [request] = await outside.sent(1);
    expect(request?.url).toBe('https://ntfy.example.com/');
    expect(request?.headers.get('authorization')).toBe('Bearer tk_1');
    const text = request?.text() ?? '';
    expect(JSON.parse(text)).toMatchObject({
      topic: 'provara-1',
      title: expect.stringMatching(/^(Low|Medium|High) risk: agent on BUILD-01$/),
      click: `https://hub.example/p/${id}`,
    });
    expect(text).not.toMatch(/spooler|printer|stop-service/i);
    await hub.call(`/deny/${id}`, { method: 'POST' });
    await outside.quiet();
    expect(outside.requests).toHaveLength(1);
  });

  it('gets the commands once that is switched on, cut where ntfy would cut them', async () => {
    const { hub, outside } = await start({ ...NTFY, with_commands: true });
    await hub.submit({ command: `Write-Output ${'x'.repeat(5_000)}` });
    const [request] = await outside.sent(1);
    const { message } = z.object({ message: z.string() }).parse(request?.json());
    expect(message).toContain('Write-Output xxx');
    expect(message).toMatch(/cut; open it\)$/);
    expect(message.length).toBeLessThan(1_100);
  });
});

describe('what was written to deceive', () => {
  const DECEPTIVE = { command: 'Get-Date \u202e; exit \u200b', note: 'all \u2066well' };

  it('is visible in what ntfy shows', async () => {
    const { hub, outside } = await start({ ...NTFY, with_commands: true });
    await hub.submit(DECEPTIVE);
    const [request] = await outside.sent(1);
    const { message } = z.object({ message: z.string() }).parse(request?.json());
    expect(message).toContain('‹right-to-left override U+202E›; exit ‹zero width space U+200B›');
    expect(message).toContain('“all ‹left-to-right isolate U+2066›well”');
    expect(message).not.toMatch(/[\u200b\u202e\u2066]/);
  });

  it('is visible in a webhook’s words for people, while its commands are as they would run', async () => {
    const { hub, outside } = await start({ ...WEBHOOK, with_commands: true });
    await hub.submit(DECEPTIVE);
    const [request] = await outside.sent(1);
    const { data } = z
      .object({ data: z.object({ note: z.string(), summary: z.string(), commands: z.array(z.string()) }) })
      .parse(request?.json());
    expect(data.note).toBe('all ‹left-to-right isolate U+2066›well');
    expect(data.summary).not.toMatch(/[\u200b\u202e\u2066]/);
    expect(data.commands).toEqual([DECEPTIVE.command]);
  });
});

describe('where links lead', () => {
  const NETWORK = 'http://192.0.2.5:8787';
  const PUBLIC = 'https://hub.example';

  it('is the public address, or the page’s own, or that of the network, and never one that each device takes for itself', () => {
    const known = linkSiteOf({ PROVARA_PUBLIC_URL: PUBLIC, PROVARA_NETWORK_URL: NETWORK });
    expect(known('http://localhost:8787')).toBe(PUBLIC);
    expect(linkSiteOf({ PROVARA_NETWORK_URL: NETWORK })('http://localhost:8787')).toBe(NETWORK);
    expect(linkSiteOf({ PROVARA_NETWORK_URL: NETWORK })('https://other.example')).toBe(
      'https://other.example',
    );
    for (const site of ['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787']) {
      expect(linkSiteOf({})(site), site).toBeUndefined();
    }
  });

  it.each([NTFY, WEBHOOK])(
    'is nowhere for $kind that was made where no other device gets',
    async (channel) => {
      const hub = await HttpHub.start();
      await hub.connectRunner(0);
      const answer = await worker.request(
        'http://localhost:8787/channels',
        {
          method: 'POST',
          headers: { 'X-Agent-Token': hub.tokens.owner, 'Content-Type': 'application/json' },
          body: JSON.stringify(channel),
        },
        { ...bindings, PROVARA_BOOTSTRAP: JSON.stringify(hub.bootstrap) },
      );
      const { id } = await parsed(answer, 201, createdChannelSchema);
      expect((await listOf(hub))[0]?.links_to).toBeNull();
      const outside = new Outside(hub);
      await hub.submit(PLAN);
      await hub.call(`/channels/${id}/test`, { method: 'POST' });
      for (const request of await outside.sent(2)) {
        expect(request.text()).not.toContain('localhost');
        if (channel === NTFY) expect(request.json()).not.toHaveProperty('click');
        else expect(request.json()).toMatchObject({ data: { url: null } });
      }
    },
  );

  it('is told of each channel', async () => {
    const { created } = await start(WEBHOOK);
    expect(created.links_to).toBe(PUBLIC);
  });
});

describe('channels', () => {
  it('are the owner’s alone', async () => {
    const { hub, created } = await start(WEBHOOK);
    for (const as of ['approver', 'agent'] as const) {
      expect((await hub.call('/channels', { as })).status).toBe(403);
      expect((await hub.call('/channels', { as, json: { ...NTFY } })).status).toBe(403);
      expect((await hub.call(`/channels/${created.id}/test`, { as, method: 'POST' })).status).toBe(403);
      expect((await hub.call(`/channels/${created.id}`, { as, method: 'DELETE' })).status).toBe(403);
    }
  });

  it.each(['http://hooks.example.com/', 'https://192.168.1.20/', 'https://router.lan/', 'nonsense'])(
    'can not lead to %s',
    async (url) => {
      const hub = await HttpHub.start();
      for (const channel of [WEBHOOK, NTFY]) {
        const answer = await hub.call('/channels', { json: { ...channel, url } });
        expect((await problemOf(answer)).code).toBe('invalid_request');
      }
    },
  );

  it('have names of their own, and are not too many', async () => {
    const { hub } = await start(WEBHOOK);
    expect((await problemOf(await hub.call('/channels', { json: WEBHOOK }))).code).toBe('name_taken');
    for (let n = 1; n < 20; n += 1) await hub.call('/channels', { json: { ...WEBHOOK, name: `chat-${n}` } });
    const one = await problemOf(await hub.call('/channels', { json: { ...WEBHOOK, name: 'one-more' } }));
    expect(one.code).toBe('too_many_receivers');
  });

  it('are in the audit, without addresses’ secrets', async () => {
    const { hub, created } = await start(WEBHOOK);
    await hub.call(`/channels/${created.id}`, { method: 'PATCH', json: { with_commands: true } });
    await hub.call(`/channels/${created.id}`, { method: 'DELETE' });
    const audit = await (await hub.call('/audit')).text();
    for (const kind of ['channel_created', 'channel_changed', 'channel_removed'])
      expect(audit).toContain(kind);
    expect(audit).not.toContain('key=secret');
    expect(audit).not.toContain(created.secret);
  });
});
