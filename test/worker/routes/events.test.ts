import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { type LiveEvent, liveEventSchema } from '../../../shared/live.ts';
import { EventReader, type SentEvent } from '../support/event-reader.ts';
import { Frames } from '../support/frames.ts';
import { HttpHub, type Person, problemOf } from '../support/http-hub.ts';

const ready = async (): Promise<HttpHub> => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  return hub;
};

const follow = async (hub: HttpHub, as: Person = 'approver', query = '', lastId?: string) => {
  const headers: Record<string, string> = lastId === undefined ? {} : { 'Last-Event-ID': lastId };
  const answer = await hub.call(`/events${query}`, { as, headers });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8');
  return new EventReader(answer.body);
};

const live = (event: SentEvent): LiveEvent => liveEventSchema.parse(JSON.parse(event.data));

const planIdOf = (event: SentEvent): string => {
  const parsed = live(event);
  if (parsed.type !== 'plan') throw new Error(`Not a plan event: ${parsed.type}`);
  return parsed.plan.plan_id;
};

const watchers = (hub: HttpHub): Promise<number> =>
  runInDurableObject(hub.stub(), (_, state) => state.getWebSockets('watcher').length);

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await holds()) return;
    await scheduler.wait(10);
  }
  throw new Error('It never came to that.');
};

describe('GET /events', () => {
  it('begins with the open plans and the machines, then follows', async () => {
    const hub = await ready();
    const open = await hub.submit();
    const events = await follow(hub);
    expect(planIdOf(await events.nextOf('plan'))).toBe(open);
    expect(live(await events.nextOf('runner'))).toMatchObject({ runner: { name: 'BUILD-01' } });
    const start = await events.nextOf('ready');
    expect(events.asides).toContain('retry: 2000');
    const next = await hub.submit();
    const event = await events.nextOf('plan');
    expect(planIdOf(event)).toBe(next);
    expect(event.id).toBe(String((await hub.plan(next)).revision));
    expect(Number(event.id)).toBeGreaterThan(Number(start.id));
    await events.leave();
  });

  it('resumes behind the last event that was read', async () => {
    const hub = await ready();
    const first = await follow(hub);
    await first.nextOf('ready');
    await hub.submit();
    const { id } = await first.nextOf('plan');
    await first.leave();
    const missed = await hub.submit();
    const again = await follow(hub, 'approver', '', id);
    const event = await again.nextOf('plan');
    expect(planIdOf(event)).toBe(missed);
    const end = await again.nextOf('ready');
    expect(Number(end.id)).toBeGreaterThan(Number(id));
    await again.leave();
  });

  it('tells a reader who is ahead of a restored hub to read anew, with what is open now', async () => {
    const hub = await ready();
    const open = await hub.submit();
    const events = await follow(hub, 'approver', '', '900000000000000');
    expect(planIdOf(await events.nextOf('plan'))).toBe(open);
    const start = await events.nextOf('ready');
    expect(live(start)).toMatchObject({ missed: true });
    await events.leave();
    const again = await follow(hub, 'approver', '', start.id);
    expect(live(await again.nextOf('ready'))).not.toHaveProperty('missed');
    await again.leave();
  });

  it('gives no id that would let a reader skip what it has not read', async () => {
    const hub = await ready();
    const early = await hub.submit();
    await hub.submit();
    // The earlier plan changed last: the snapshot is in the order of submission, not of change.
    await hub.call(`/approve/${early}?wait=0`, { method: 'POST' });
    const events = await follow(hub);
    for (;;) {
      const event = await events.next();
      if (event?.event === 'ready') break;
      expect(event?.id).toBeUndefined();
    }
    await events.leave();
  });

  it('narrows to one plan', async () => {
    const hub = await ready();
    const mine = await hub.submit();
    const events = await follow(hub, 'approver', `?plan=${mine}`);
    await events.nextOf('ready');
    await hub.submit();
    await hub.call(`/deny/${mine}`, { method: 'POST' });
    expect(planIdOf(await events.nextOf('plan'))).toBe(mine);
    await events.leave();
  });

  it('begins with the one plan also when it has ended', async () => {
    const hub = await ready();
    const mine = await hub.submit();
    await hub.submit();
    await hub.call(`/deny/${mine}`, { json: { reason: 'not today' } });
    const events = await follow(hub, 'agent', `?plan=${mine}`);
    const first = live(await events.nextOf('plan'));
    expect(first).toMatchObject({ plan: { plan_id: mine, life: { decision: { reason: 'not today' } } } });
    expect((await events.nextOf('runner')).event).toBe('runner');
    await events.leave();
  });

  it.each([
    ['that is not there', 'otherAgent', '20250115_143022_a1b2c3d4'],
    ['of another agent', 'otherAgent', undefined],
  ] as const)('does not let an agent wait for ever for a plan %s', async (_, as, given) => {
    const hub = await ready();
    const id = given ?? (await hub.submit());
    const problem = await problemOf(await hub.call(`/events?plan=${id}`, { as }));
    expect(problem).toMatchObject({ status: 404, code: 'not_found' });
    expect(await watchers(hub)).toBe(0);
  });

  it('shows an agent its own plans only', async () => {
    const hub = await ready();
    await hub.submit({ command: 'a' }, 'agent');
    const events = await follow(hub, 'otherAgent');
    await events.nextOf('ready');
    await hub.submit({ command: 'b' }, 'agent');
    const mine = await hub.submit({ command: 'c' }, 'otherAgent');
    expect(planIdOf(await events.nextOf('plan'))).toBe(mine);
    await events.leave();
  });

  it('lets go of the hub when the reader leaves', async () => {
    const hub = await ready();
    const events = await follow(hub);
    await events.nextOf('ready');
    expect(await watchers(hub)).toBe(1);
    await events.leave();
    // It is the next write that finds nobody there: an event, or else a heartbeat.
    await hub.submit();
    await until(async () => (await watchers(hub)) === 0);
  });

  it('ends when the credential is revoked', async () => {
    const hub = await ready();
    const events = await follow(hub, 'agent');
    await events.nextOf('ready');
    await hub.call(`/tokens/${hub.ids.agent}`, { method: 'DELETE' });
    expect(await events.next()).toBeUndefined();
  });

  it('opens nothing for HEAD', async () => {
    const hub = await ready();
    expect((await hub.call('/events', { method: 'HEAD' })).status).toBe(200);
    expect(await watchers(hub)).toBe(0);
  });

  it('refuses a Last-Event-ID that is none', async () => {
    const hub = await ready();
    const problem = await problemOf(await hub.call('/events', { headers: { 'Last-Event-ID': 'x' } }));
    expect(problem).toMatchObject({ status: 422, code: 'invalid_request' });
    expect(problem.detail).toContain('last-event-id must be the revision of an event');
  });

  it('refuses a caller whom the hub does not know', async () => {
    const hub = await ready();
    const headers = { Authorization: `Bearer pv_agent_${hub.id}_${'a'.repeat(40)}` };
    expect((await problemOf(await hub.call('/events', { as: null, headers }))).status).toBe(401);
    expect((await problemOf(await hub.call('/events', { as: 'runner' }))).code).toBe('role_forbidden');
  });
});

describe('GET /live', () => {
  const watch = async (hub: HttpHub, query: string) =>
    new Frames(await hub.upgrade(`/live${query}`, 'approver'), (text) =>
      liveEventSchema.parse(JSON.parse(text)),
    );

  it('begins with a snapshot only where it is asked for', async () => {
    const hub = await ready();
    const open = await hub.submit();
    const full = await watch(hub, '?snapshot=1');
    expect((await full.nextOf('plan')).plan.plan_id).toBe(open);
    const { revision } = await full.nextOf('ready');
    for (const query of ['', '?snapshot=0', `?after=${revision}`]) {
      const socket = await watch(hub, query);
      for (let frame = await socket.next(); frame.type !== 'ready'; frame = await socket.next()) {
        expect(frame.type).not.toBe('plan');
      }
    }
    const resumed = await watch(hub, '?after=0');
    expect((await resumed.nextOf('plan')).plan.plan_id).toBe(open);
  });

  it('says that a page which is ahead of a restored hub missed something', async () => {
    const hub = await ready();
    await hub.submit();
    const { revision } = await (await watch(hub, '?snapshot=1')).nextOf('ready');
    const ahead = await watch(hub, `?after=${revision + 1}`);
    expect(await ahead.nextOf('ready')).toMatchObject({ revision, missed: true });
    expect(await (await watch(hub, `?after=${revision}`)).nextOf('ready')).not.toHaveProperty('missed');
  });

  it('wants a WebSocket', async () => {
    const hub = await ready();
    expect((await problemOf(await hub.call('/live'))).code).toBe('upgrade_required');
  });

  it.each(['after=x', 'snapshot=yes', `plan=${'x'.repeat(65)}`])('refuses ?%s', async (query) => {
    const hub = await ready();
    const answer = await hub.call(`/live?${query}`, { headers: { Upgrade: 'websocket' } });
    expect((await problemOf(answer)).code).toBe('invalid_request');
  });
});
