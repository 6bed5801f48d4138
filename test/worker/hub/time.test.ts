import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import {
  CLOCK_TOLERANCE_MS,
  HEARTBEAT_MS,
  LOST_RUNNER_GRACE_MS,
  RETENTION_DAYS,
  RUNNER_SILENT_MS,
} from '../../../shared/limits.ts';
import {
  alarmAfter,
  codeOf,
  connectRunner,
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
  untilPlan,
} from './hub-under-test.ts';
import { approvePlan, sentPlan, startedPlan } from './plan-under-way.ts';

const MINUTE_MS = 60_000;

describe('time at the hub', () => {
  it('expires a plan that nobody decided, and the waiting agent learns it', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub, { expires_in_s: 60 });
    const waiting = hub.stub().getPlan(hub.agent.caller, plan_id, 20_000);
    await alarmAfter(hub, 61_000);
    expect(granted(await waiting).life).toMatchObject({ state: 'expired', ended: { by: { kind: 'hub' } } });
    expect(codeOf(await hub.stub().approve(hub.approver.caller, plan_id, 0))).toBe('plan_expired');
  });

  it('does not expire a plan before its time', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub, { expires_in_s: 120 });
    await alarmAfter(hub, 100_000);
    expect((await planOf(hub, plan_id)).life.state).toBe('pending');
  });

  it('sets the alarm for the plan that is due first', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    await pendingPlan(hub, { expires_in_s: 3_600 });
    const early = await pendingPlan(hub, { expires_in_s: 60 });
    await pendingPlan(hub, { expires_in_s: 7_200 });
    const alarm = await runInDurableObject(hub.object(), (_, state) => state.storage.getAlarm());
    expect(alarm).toBe(Date.parse(early.document.expires_at));
  });

  it('refuses a yes that comes after the time, also when the alarm is late', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const { plan_id } = await pendingPlan(hub, { expires_in_s: 60 });
    const code = await runInDurableObject(hub.object(), async (instance) => {
      const { now } = Date;
      Date.now = () => now() + 61_000;
      try {
        return codeOf(await instance.approve(hub.approver.caller, plan_id, 0));
      } finally {
        Date.now = now;
      }
    });
    expect(code).toBe('plan_expired');
    expect((await planOf(hub, plan_id)).life.state).toBe('expired');
    expect(runner.unread).toEqual([]);
  });

  it('expires an approved plan whose runner never came', async () => {
    const hub = await newHub();
    (await readyRunner(hub, 0)).socket.close(1000);
    const { plan_id } = await pendingPlan(hub, { expires_in_s: 60 });
    await approvePlan(hub, plan_id);
    await alarmAfter(hub, 61_000);
    expect((await planOf(hub, plan_id)).life.state).toBe('expired');
    const late = await readyRunner(hub);
    late.say({ type: 'pull', slots: 1 });
    await pendingPlan(hub);
    expect(late.unread).toEqual([]);
  });

  it('says unknown when a runner vanished with a run, and believes its late report', async () => {
    const { hub, runner, plan } = await startedPlan({
      steps: [{ command: 'Get-Date', cwd: null, timeout_s: 10 }],
    });
    await untilPlan(hub, plan.plan_id, ({ life }) => life.state === 'running');
    runner.socket.close(1000);
    await runner.closed;

    await alarmAfter(hub, 10_000 + LOST_RUNNER_GRACE_MS - 5_000);
    expect((await planOf(hub, plan.plan_id)).life.state).toBe('running');
    await alarmAfter(hub, 10_000 + LOST_RUNNER_GRACE_MS + 5_000);
    expect((await planOf(hub, plan.plan_id)).life).toMatchObject({
      state: 'unknown',
      ended: { code: 'runner_lost' },
    });

    const again = await connectRunner(hub, { holds: [{ plan_id: plan.plan_id, state: 'ended' }] });
    await again.nextOf('welcome');
    again.say(finishedMessage(plan.plan_id));
    await again.nextOf('end_ack');
    expect((await planOf(hub, plan.plan_id)).life.state).toBe('succeeded');
  });

  it('does not send a plan again that a vanished runner may have begun', async () => {
    const { hub, runner, plan_id } = await sentPlan({ expires_in_s: 60 });
    runner.socket.close(1000);
    await runner.closed;
    await alarmAfter(hub, MINUTE_MS + CLOCK_TOLERANCE_MS + LOST_RUNNER_GRACE_MS + 1_000);
    expect((await planOf(hub, plan_id)).life.state).toBe('unknown');
    // It comes back and never heard of the plan: then nothing ran.
    const again = await readyRunner(hub);
    expect((await planOf(hub, plan_id)).life.state).toBe('expired');
    expect(again.unread).toEqual([]);
  });

  it('says unknown when a runner comes back without its journal', async () => {
    const { hub, runner, plan_id } = await sentPlan();
    runner.say({ type: 'accepted', plan_id });
    await untilPlan(hub, plan_id, ({ life }) => life.delivery.accepted_at !== null);
    const again = await readyRunner(hub);
    expect((await planOf(hub, plan_id)).life).toMatchObject({
      state: 'unknown',
      ended: { code: 'journal_lost' },
    });
    expect(again.unread).toEqual([]);
  });

  it('never sends a plan to a second runner that another one with the same token may still run', async () => {
    const { hub, plan_id } = await sentPlan();
    // The first one is stopped, its machine asleep: the frame is in its buffer.
    const second = await connectRunner(hub, { journal_id: 'journal-of-another' });
    await second.nextOf('welcome');
    second.say({ type: 'pull', slots: 1 });
    expect((await planOf(hub, plan_id)).life).toMatchObject({
      state: 'unknown',
      ended: { code: 'journal_lost' },
    });
    const next = await pendingPlan(hub);
    await approvePlan(hub, next.plan_id);
    expect((await second.nextOf('run')).document.plan_id).toBe(next.plan_id);
    expect(second.unread).toEqual([]);
  });

  it('does not stay awake for a plan that can not be moved', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub, { expires_in_s: 60 });
    await runInDurableObject(hub.object(), (_, { storage }) => {
      storage.sql.exec(
        'UPDATE plans SET life = replace(life, \'"sent_at":null\', \'"sent_at":"2020-01-01T00:00:00.000Z"\')',
      );
    });
    // Pending and yet sent: no code does this, and no move fits.
    (await readyRunner(hub, 0)).socket.close(1000);
    await alarmAfter(hub, 10 * MINUTE_MS);
    const due = await runInDurableObject(hub.object(), (_, { storage }) =>
      storage.sql.exec<{ due_at: number }>('SELECT due_at FROM plans').one(),
    );
    expect(due.due_at).toBeGreaterThan(Date.now() + 60 * MINUTE_MS);
    expect((await planOf(hub, plan_id)).life.state).toBe('pending');
  });

  it('sends a plan again that was lost on its way', async () => {
    const { hub, plan_id } = await sentPlan();
    const again = await readyRunner(hub);
    expect((await again.nextOf('run')).document.plan_id).toBe(plan_id);
  });

  it('says within the time of two heartbeats that a silent runner is offline', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const page = await connectWatcher(hub, hub.approver.caller, '?snapshot=1');
    expect((await page.nextOf('runner')).runner.online).toBe(true);
    await page.nextOf('ready');
    await alarmAfter(hub, RUNNER_SILENT_MS + 1_000);
    expect((await page.nextOf('runner')).runner.online).toBe(false);
    expect(await runner.closed).toBe(4408);
  });

  it('leaves two seconds of the thirty, within which people see it, for telling them', async () => {
    const hub = await newHub();
    await readyRunner(hub);
    const page = await connectWatcher(hub, hub.approver.caller, '?snapshot=1');
    await page.nextOf('ready');
    await alarmAfter(hub, 28_000);
    expect((await page.nextOf('runner')).runner.online).toBe(false);
    expect(RUNNER_SILENT_MS).toBeGreaterThan(HEARTBEAT_MS + 10_000);
  });

  it('wakes for a runner as soon as it may count as silent, while somebody watches', async () => {
    const hub = await newHub();
    const beforeMs = Date.now();
    await readyRunner(hub);
    const alarm = () => runInDurableObject(hub.object(), (_, { storage }) => storage.getAlarm());
    expect(await alarm()).toBeNull();
    await connectWatcher(hub, hub.approver.caller);
    const atMs = (await alarm()) ?? 0;
    expect(atMs).toBeGreaterThan(beforeMs + RUNNER_SILENT_MS);
    expect(atMs).toBeLessThanOrEqual(Date.now() + RUNNER_SILENT_MS + 1);
    // It is not ended for a look that comes too early.
    await alarmAfter(hub, RUNNER_SILENT_MS / 2);
    expect(await alarm()).toBe(atMs);
  });

  it('wakes for a runner that comes while somebody watches already', async () => {
    const hub = await newHub();
    const page = await connectWatcher(hub, hub.approver.caller, '?snapshot=1');
    await page.nextOf('ready');
    await readyRunner(hub);
    const atMs = (await runInDurableObject(hub.object(), (_, { storage }) => storage.getAlarm())) ?? 0;
    expect(Math.abs(atMs - Date.now() - RUNNER_SILENT_MS)).toBeLessThan(RUNNER_SILENT_MS / 2);
    expect((await page.nextOf('runner')).runner.online).toBe(true);
    await alarmAfter(hub, RUNNER_SILENT_MS + 1_000);
    expect((await page.nextOf('runner')).runner.online).toBe(false);
  });

  it('forgets an ended plan with its output after the time of retention', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    runner.say(outputMessage(plan_id, 0, 'x'));
    runner.say(finishedMessage(plan_id));
    await runner.nextOf('end_ack');
    await alarmAfter(hub, (RETENTION_DAYS - 1) * 24 * 60 * MINUTE_MS);
    expect((await planOf(hub, plan_id)).life.state).toBe('succeeded');
    await alarmAfter(hub, (RETENTION_DAYS + 1) * 24 * 60 * MINUTE_MS);
    expect(codeOf(await hub.stub().getPlan(hub.owner.caller, plan_id, 0))).toBe('not_found');
    const rows = await runInDurableObject(hub.object(), (_, { storage }) =>
      storage.sql.exec('SELECT COUNT(*) AS n FROM output').one(),
    );
    expect(rows).toEqual({ n: 0 });
  });

  it('frees an idempotency key after its time', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const key = { key: 'k', bodyHash: 'h' };
    const first = granted(await submitPlan(hub.stub(), hub.agent.caller, submission(), key));
    await alarmAfter(hub, 9 * 24 * 60 * MINUTE_MS);
    const second = granted(await submitPlan(hub.stub(), hub.agent.caller, submission(), key));
    expect(second.plan_id).not.toBe(first.plan_id);
  });
});
