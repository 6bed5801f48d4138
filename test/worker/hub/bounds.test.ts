import { abortAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { planPageSchema } from '../../../shared/api.ts';
import {
  KEPT_PLAN_BYTES_PER_AGENT,
  KEPT_PLANS_PER_AGENT,
  RESUMED_PLANS_MAX,
  RETENTION_DAYS,
  SEARCHED_AT_ONCE,
  SESSION_DAYS,
} from '../../../shared/limits.ts';
import type { Caller } from '../../../worker/caller.ts';
import {
  alarmAfter,
  codeOf,
  connectWatcher,
  granted,
  newHub,
  pendingPlan,
  readyRunner,
  submission,
  submitPlan,
  type TestHub,
} from './hub-under-test.ts';

const DAY_MS = 24 * 3_600_000;

const kept = (hub: TestHub) =>
  runInDurableObject(hub.object(), (_, { storage }) =>
    storage.sql
      .exec('SELECT plans, bytes FROM kept_plans WHERE requester_id = ?', hub.agent.caller.id)
      .toArray(),
  );
/** Fills an agent's room up to this. */
const fill = (hub: TestHub, column: 'plans' | 'bytes', value: number) =>
  runInDurableObject(hub.object(), (_, { storage }) => {
    storage.sql.exec(
      `UPDATE kept_plans SET ${column} = ? WHERE requester_id = ?`,
      value,
      hub.agent.caller.id,
    );
  });
const submit = async (hub: TestHub, caller: Caller = hub.agent.caller) =>
  submitPlan(hub.stub(), caller, submission());
/** Copies the only plan so often, each as an ended one of the other agent. */
const copies = (hub: TestHub, count: number) =>
  runInDurableObject(hub.object(), (_, { storage }) => {
    storage.sql.exec(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
       INSERT INTO plans (id, revision, state, requester_id, runner_id, due_at, digest, document, life, verdict)
       SELECT substr(id, 1, 16) || printf('%08x', i), revision + i, 'denied', ?2, runner_id, 9e15, digest,
         replace(document, 'Get-Date', 'Get-Item'), replace(life, 'pending', 'denied'), verdict
       FROM plans, n WHERE seq = 1`,
      count,
      hub.otherAgent.caller.id,
    );
  });

describe('what the hub keeps of an agent', () => {
  it('is counted with each plan, whatever becomes of it, until retention removes it', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const plan = await pendingPlan(hub, { note: 'é' });
    const [first] = await kept(hub);
    const bytes = await runInDurableObject(hub.object(), (_, { storage }) =>
      storage.sql.exec<{ document: string; verdict: string }>('SELECT document, verdict FROM plans').one(),
    );
    const length = new TextEncoder().encode(bytes.document + bytes.verdict).length;
    expect(first).toEqual({ plans: 1, bytes: length });
    granted(await hub.stub().cancel(hub.agent.caller, plan.plan_id, null));
    expect(await kept(hub)).toEqual([first]);
    await alarmAfter(hub, (RETENTION_DAYS + 1) * DAY_MS);
    expect(await kept(hub)).toEqual([]);
  });

  it.each([
    ['plans', KEPT_PLANS_PER_AGENT],
    ['bytes', KEPT_PLAN_BYTES_PER_AGENT],
  ] as const)(
    'has an end by its %s, which cancelling does not move, and which is no other agent’s',
    async (column, limit) => {
      const hub = await newHub();
      await readyRunner(hub, 0);
      const plan = await pendingPlan(hub);
      await fill(hub, column, limit);
      const refused = await submit(hub);
      expect(codeOf(refused)).toBe('too_many_plans');
      expect(!refused.ok && refused.refusal.detail).toMatch(
        /cancelling makes no room.*90 days.*another token/,
      );
      granted(await hub.stub().cancel(hub.agent.caller, plan.plan_id, null));
      expect(codeOf(await submit(hub))).toBe('too_many_plans');
      expect(codeOf(await submit(hub, hub.otherAgent.caller))).toBe('ok');
      await alarmAfter(hub, (RETENTION_DAYS + 1) * DAY_MS);
      await fill(hub, column, limit - 1);
      expect(codeOf(await submit(hub))).toBe('ok');
    },
  );
});

describe('a list of plans', () => {
  it('looks at some of them at once where no index helps, and goes on from there', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const old = await pendingPlan(hub, { note: 'zz' });
    await copies(hub, SEARCHED_AT_ONCE + 10);
    await runInDurableObject(hub.object(), (_, { storage }) =>
      storage.sql.exec('UPDATE plans SET document = replace(document, \'"zz"\', \'"aa"\') WHERE seq > 1'),
    );
    const ids = async (caller: Caller, query: object) => {
      const found: string[][] = [];
      for (let cursor: string | null = null; ; ) {
        const page: z.infer<typeof planPageSchema> = granted(
          await hub.stub().listPlans(caller, { limit: 50, ...query, cursor }),
        );
        found.push(page.plans.map(({ plan_id }) => plan_id));
        cursor = page.next_cursor;
        if (cursor === null) return found;
      }
    };
    // A short word, and an agent's own among very many of others.
    for (const caller of [hub.owner.caller, hub.agent.caller]) {
      expect(await ids(caller, { text: 'zz' })).toEqual([[], [old.plan_id]]);
    }
    expect(await ids(hub.agent.caller, {})).toEqual([[], [old.plan_id]]);
    // The index finds it at once.
    expect(await ids(hub.owner.caller, { text: 'get-date' })).toEqual([[old.plan_id]]);
  });
});

describe('a watcher that was away', () => {
  it('for too long begins anew with what is open, and is told so', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const open = await pendingPlan(hub);
    await copies(hub, RESUMED_PLANS_MAX + 1);
    // The hub gives out its revisions from memory.
    await runInDurableObject(hub.object(), (_, { storage }) => {
      storage.sql.exec('UPDATE hub SET revision = (SELECT max(revision) FROM plans)');
    });
    await abortAllDurableObjects();
    const watcher = await connectWatcher(hub, hub.owner.caller, '?after=0');
    const first = await watcher.nextOf('plan');
    expect(first.plan.plan_id).toBe(open.plan_id);
    expect(await watcher.nextOf('ready')).toMatchObject({ missed: true });
    const back = await connectWatcher(hub, hub.owner.caller, `?after=${open.revision + RESUMED_PLANS_MAX}`);
    expect((await back.nextOf('plan')).plan.life.state).toBe('denied');
    expect(await back.nextOf('ready')).not.toHaveProperty('missed');
  });
});

describe('a session', () => {
  it('sets the alarm for its end, at which its open page is closed', async () => {
    const hub = await newHub();
    const secretHash = 'f'.repeat(64);
    const session: Caller = { kind: 'session', id: 'ssssssss', secretHash };
    const alarmAt = () => runInDurableObject(hub.object(), (_, { storage }) => storage.getAlarm());
    expect(await alarmAt()).toBeNull();
    granted(await hub.stub().createSignInLink(hub.owner.caller, { id: 'llllllll', secretHash }));
    const link: Caller = { kind: 'token', id: 'llllllll', secretHash };
    const { expires_at } = granted(await hub.stub().signIn(link, { id: session.id, secretHash }));
    expect(await alarmAt()).toBe(Date.parse(expires_at));
    const page = await connectWatcher(hub, session);
    await alarmAfter(hub, SESSION_DAYS * DAY_MS);
    expect(await page.closed).toBe(4401);
  });
});

describe('a device', () => {
  it('is not subscribed by a session that ended while the hub made its key', async () => {
    const hub = await newHub();
    const secretHash = 'f'.repeat(64);
    const session: Caller = { kind: 'session', id: 'ssssssss', secretHash };
    granted(await hub.stub().createSignInLink(hub.owner.caller, { id: 'llllllll', secretHash }));
    granted(
      await hub.stub().signIn({ ...session, kind: 'token', id: 'llllllll' }, { id: session.id, secretHash }),
    );
    const keys = { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) };
    const request = { endpoint: 'https://push.example.com/1', keys, name: 'Pixel 9' };
    const [subscribed, left] = await runInDurableObject(hub.object(), async (instance, { storage }) => {
      const subscribing = instance.subscribePush(session, request, 'https://hub.example');
      granted(await instance.signOut(session));
      return [await subscribing, storage.sql.exec('SELECT id FROM push_subscriptions').toArray()];
    });
    expect(codeOf(subscribed)).toBe('unauthenticated');
    expect(left).toEqual([]);
  });
});
