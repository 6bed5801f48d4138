import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../shared/credential.ts';
import { RATE_LIMIT_REQUESTS, SESSION_DAYS } from '../../../shared/limits.ts';
import type { Result } from '../../../shared/refusal.ts';
import type { Caller } from '../../../worker/caller.ts';
import type { Env } from '../../../worker/env.ts';
import type { Hub } from '../../../worker/hub.ts';
import {
  alarmAfter,
  codeOf,
  connectWatcher,
  finishedMessage,
  granted,
  newHub,
  outputMessage,
  pendingPlan,
  planOf,
  readyRunner,
  submission,
  submitPlan,
  type TestHub,
  upgradeStatus,
  withClock,
} from './hub-under-test.ts';

const HASH = 'f'.repeat(64);
const asLink = (id: string): Caller => ({ kind: 'token', id, secretHash: HASH });
const link = (id: string) => ({ id, secretHash: HASH });

describe('roles', () => {
  const calls: readonly [
    string,
    readonly Role[],
    (hub: TestHub, caller: Caller, planId: string) => Promise<{ ok: boolean }>,
  ][] = [
    ['submit', ['agent', 'owner'], (hub, caller) => submitPlan(hub.stub(), caller, submission(), null)],
    ['read', ['agent', 'approver', 'owner'], (hub, caller, id) => hub.stub().getPlan(caller, id, 0)],
    [
      'list',
      ['agent', 'approver', 'owner'],
      (hub, caller) => hub.stub().listPlans(caller, { cursor: null, limit: 1 }),
    ],
    ['approve', ['approver', 'owner'], (hub, caller, id) => hub.stub().approve(caller, id, 0)],
    ['deny', ['approver', 'owner'], (hub, caller, id) => hub.stub().deny(caller, id, null)],
    ['cancel', ['agent', 'approver', 'owner'], (hub, caller, id) => hub.stub().cancel(caller, id, null)],
    ['list runners', ['agent', 'approver', 'owner'], (hub, caller) => hub.stub().listRunners(caller)],
    ['list tokens', ['owner'], (hub, caller) => hub.stub().listTokens(caller)],
    [
      'create a token',
      ['owner'],
      (hub, caller) => hub.stub().createToken(caller, 'agent', 'x', link('nnnnnnnn')),
    ],
    ['revoke a token', ['owner'], (hub, caller) => hub.stub().revokeToken(caller, hub.otherAgent.caller.id)],
    [
      'make a sign-in link',
      ['approver', 'owner'],
      (hub, caller) => hub.stub().createSignInLink(caller, link('llllllll')),
    ],
    ['health', ['agent', 'approver', 'owner'], (hub, caller) => hub.stub().health(caller)],
  ];
  it.each(calls)('%s takes the roles %j', async (_, allowed, call) => {
    for (const role of ['agent', 'approver', 'owner', 'runner'] as const) {
      const hub = await newHub();
      await readyRunner(hub, 0);
      const { plan_id } = await pendingPlan(hub);
      const answer = await call(hub, hub[role].caller, plan_id);
      expect([role, answer.ok]).toEqual([role, allowed.includes(role)]);
      if (!answer.ok) expect(codeOf(answer as never)).toBe('role_forbidden');
    }
  });

  it('of an agent opens no runner socket, and of a runner no live socket', async () => {
    const hub = await newHub();
    expect(await upgradeStatus(hub, '/runner', hub.agent.caller)).toBe(403);
    expect(await upgradeStatus(hub, '/live', hub.runner.caller)).toBe(403);
    expect(await upgradeStatus(hub, '/live', { ...hub.owner.caller, secretHash: HASH })).toBe(401);
  });
});

describe('a credential', () => {
  it('is worth nothing with another secret, another kind, or at another hub', async () => {
    const [hub, other] = [await newHub(), await newHub()];
    for (const caller of [
      { ...hub.owner.caller, secretHash: HASH },
      { ...hub.owner.caller, secretHash: '' },
      { ...hub.owner.caller, kind: 'session' as const },
      { ...hub.owner.caller, id: hub.agent.caller.id },
    ]) {
      expect(codeOf(await hub.stub().me(caller))).toBe('unauthenticated');
    }
    expect(codeOf(await other.stub().me(hub.owner.caller))).toBe('unauthenticated');
  });

  it('at an address where no hub lives is refused and writes nothing', async () => {
    const hub = await newHub();
    const nobody = { ...hub, id: 'x' };
    const { HUB } = (await import('cloudflare:workers')).env as unknown as Env;
    const object = HUB.get(HUB.idFromName(`nobody${crypto.randomUUID()}`));
    const stub = object as unknown as Hub;
    expect(codeOf(await stub.me(nobody.owner.caller))).toBe('unauthenticated');
    expect(await stub.status()).toMatchObject({ ok: false, pending_count: 0 });
    const tables = await runInDurableObject(object, (_, { storage }) =>
      storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
    );
    expect(tables).toEqual([]);
  });

  it('is stored as a hash only', async () => {
    const hub = await newHub();
    const dump = await runInDurableObject(hub.object(), (_, { storage }) =>
      JSON.stringify(storage.sql.exec('SELECT * FROM credentials').toArray()),
    );
    expect(dump).toContain(hub.owner.caller.secretHash);
    expect(dump).not.toMatch(/pv_/);
  });

  it('ends with its sockets when it is revoked', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub);
    const watcher = await connectWatcher(hub, hub.approver.caller);
    granted(await hub.stub().revokeToken(hub.owner.caller, hub.approver.caller.id));
    expect(await watcher.closed).toBe(4401);
    expect(codeOf(await hub.stub().approve(hub.approver.caller, plan_id, 0))).toBe('unauthenticated');

    granted(await hub.stub().revokeToken(hub.owner.caller, hub.runner.caller.id));
    expect(await runner.closed).toBe(4401);
    expect((await planOf(hub, plan_id)).life.state).toBe('cancelled');
    expect(granted(await hub.stub().listRunners(hub.owner.caller))).toEqual([]);
  });

  it('that was revoked while its call waited hears nothing of what it waited for', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const { plan_id } = await pendingPlan(hub);
    const approval = hub.stub().approve(hub.approver.caller, plan_id, 30_000);
    await runner.nextOf('run');
    const waiting = [
      approval,
      hub.stub().getPlan(hub.agent.caller, plan_id, 30_000),
      hub.stub().getOutput(hub.agent.caller, plan_id, 0, 30_000),
    ];
    for (const { caller } of [hub.agent, hub.approver])
      granted(await hub.stub().revokeToken(hub.owner.caller, caller.id));
    runner.say({ type: 'started', plan_id });
    runner.say(outputMessage(plan_id, 0, 'secret'));
    runner.say(finishedMessage(plan_id));
    const codes = (await Promise.all(waiting)).map((answer: Result<unknown>) => codeOf(answer));
    expect(codes).toEqual(['unauthenticated', 'unauthenticated', 'unauthenticated']);
    expect((await planOf(hub, plan_id)).life.state).toBe('succeeded');
  });

  it('of a session closes the page when its time is over', async () => {
    const hub = await newHub();
    const session: Caller = { kind: 'session', id: 'ssssssss', secretHash: HASH };
    granted(await hub.stub().createSignInLink(hub.approver.caller, link('llllllll')));
    granted(await hub.stub().signIn(asLink('llllllll'), link('ssssssss')));
    const page = await connectWatcher(hub, session);
    await alarmAfter(hub, SESSION_DAYS * 24 * 3_600_000 + 1_000);
    expect(await page.closed).toBe(4401);
  });

  it('takes the links and sessions that were made with it along', async () => {
    const hub = await newHub();
    const session: Caller = { kind: 'session', id: 'ssssssss', secretHash: HASH };
    granted(await hub.stub().createSignInLink(hub.approver.caller, link('llllllll')));
    granted(await hub.stub().signIn(asLink('llllllll'), link('ssssssss')));
    // A link that the session makes, and one that was never spent.
    granted(await hub.stub().createSignInLink(session, link('mmmmmmmm')));
    granted(await hub.stub().createSignInLink(hub.approver.caller, link('nnnnnnnn')));
    const page = await connectWatcher(hub, session);
    granted(await hub.stub().revokeToken(hub.owner.caller, hub.approver.caller.id));
    expect(codeOf(await hub.stub().me(session))).toBe('unauthenticated');
    expect(await page.closed).toBe(4401);
    for (const id of ['mmmmmmmm', 'nnnnnnnn']) {
      expect(codeOf(await hub.stub().signIn(asLink(id), link('tttttttt')))).toBe('sign_in_invalid');
    }
  });

  it('of the last owner can not be revoked', async () => {
    const hub = await newHub();
    expect(codeOf(await hub.stub().revokeToken(hub.owner.caller, hub.owner.caller.id))).toBe('last_owner');
    granted(await hub.stub().createToken(hub.owner.caller, 'owner', 'second', link('oooooooo')));
    expect(codeOf(await hub.stub().revokeToken(hub.owner.caller, hub.owner.caller.id))).toBe('ok');
  });

  it('has a name of its own in its role', async () => {
    const hub = await newHub();
    const create = (role: Role, name: string, id: string) =>
      hub.stub().createToken(hub.owner.caller, role, name, link(id));
    expect(codeOf(await create('agent', 'deploy-agent', 'aaaaaaa1'))).toBe('name_taken');
    expect(codeOf(await create('approver', 'deploy-agent', 'aaaaaaa2'))).toBe('ok');
  });

  it('may make so many requests, then is told when to come again; others are not held up', async () => {
    const hub = await newHub();
    const stands = (now: number): number => now;
    const refused = await withClock(hub, stands, async (instance) => {
      for (let count = 0; count < RATE_LIMIT_REQUESTS; count += 1) {
        granted(await instance.me(hub.agent.caller));
      }
      return instance.me(hub.agent.caller);
    });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'rate_limited', extra: { retry_after_s: expect.any(Number) } },
    });
    expect(codeOf(await hub.stub().me(hub.otherAgent.caller))).toBe('ok');
    expect(codeOf(await hub.stub().me(hub.approver.caller))).toBe('ok');
  });

  it('says when it was last used to the moment, which is written down now and then', async () => {
    const hub = await newHub();
    const startMs = Date.now();
    const { id } = hub.agent.caller;
    let nowMs = startMs;
    await withClock(
      hub,
      () => nowMs,
      async (instance) => {
        const usedAt = async (ms: number): Promise<string | null | undefined> => {
          nowMs = startMs + ms;
          granted(await instance.me(hub.agent.caller));
          const tokens = granted(await instance.listTokens(hub.owner.caller));
          return tokens.find((token) => token.id === id)?.last_used_at;
        };
        for (const ms of [0, 240_000, 280_000, 310_000])
          expect(await usedAt(ms)).toBe(new Date(startMs + ms).toISOString());
      },
    );
    const [row] = await runInDurableObject(hub.object(), (_, { storage }) =>
      storage.sql.exec('SELECT last_used_at FROM credentials WHERE id = ?', id).toArray(),
    );
    expect(row?.last_used_at).toBe(startMs + 310_000);
  });

  it('that the deployment gives again stays revoked', async () => {
    const hub = await newHub();
    granted(await hub.stub().revokeToken(hub.owner.caller, hub.agent.caller.id));
    await runInDurableObject(hub.object(), (instance) => {
      const { id, secretHash } = hub.agent.caller;
      const again = { role: 'agent' as const, name: 'deploy-agent', id, secret_hash: secretHash };
      instance.provision({ hub: hub.id, credentials: [again], claim: null });
    });
    expect(codeOf(await hub.stub().me(hub.agent.caller))).toBe('unauthenticated');
  });
});
