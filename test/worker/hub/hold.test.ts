import { describe, expect, it } from 'vitest';
import {
  codeOf,
  connectWatcher,
  finishedMessage,
  granted,
  newHub,
  pendingPlan,
  planOf,
  readyRunner,
  submission,
  submitPlan,
  untilPlan,
} from './hub-under-test.ts';

describe('stop everything', () => {
  it('denies what waits, cancels what runs and what is on its way, and tells the pages', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const watcher = await connectWatcher(hub, hub.approver.caller, '?snapshot=1');
    expect((await watcher.nextOf('ready')).hold).toBeNull();
    const [running, approved, pending] = [
      await pendingPlan(hub),
      await pendingPlan(hub),
      await pendingPlan(hub),
    ];
    for (const { plan_id } of [running, approved]) await hub.stub().approve(hub.approver.caller, plan_id, 0);
    await runner.nextOf('run');
    runner.say({ type: 'accepted', plan_id: running.plan_id });
    runner.say({ type: 'started', plan_id: running.plan_id });
    await untilPlan(hub, running.plan_id, ({ life }) => life.state === 'running');

    const stopped = granted(await hub.stub().stopEverything(hub.approver.caller));
    expect(stopped).toMatchObject({ denied: 1, cancelled: 2, hold: { by: { name: 'phone' } } });
    expect((await runner.nextOf('cancel')).plan_id).toBe(running.plan_id);
    expect((await planOf(hub, pending.plan_id)).life).toMatchObject({
      state: 'denied',
      decision: { reason: 'phone stopped everything.' },
    });
    expect((await planOf(hub, approved.plan_id)).life.state).toBe('cancelled');
    expect((await watcher.nextOf('hold')).hold).toEqual(stopped.hold);

    runner.say({ ...finishedMessage(running.plan_id), outcome: 'cancelled' });
    await untilPlan(hub, running.plan_id, ({ life }) => life.state === 'cancelled');
  });

  it('takes nothing in and approves nothing until an owner resumes, also after the hub slept', async () => {
    const hub = await newHub();
    await readyRunner(hub);
    const before = await pendingPlan(hub);
    granted(await hub.stub().stopEverything(hub.owner.caller));
    const submitted = await submitPlan(hub.stub(), hub.agent.caller, submission());
    expect(codeOf(submitted)).toBe('hub_held');
    expect(codeOf(await hub.stub().approve(hub.approver.caller, before.plan_id, 0))).toBe('hub_held');
    expect(granted(await hub.stub().hold(hub.agent.caller))?.by.name).toBe('owner');

    const late = await connectWatcher(hub, hub.approver.caller, '?snapshot=1');
    expect((await late.nextOf('ready')).hold?.by.name).toBe('owner');

    expect(codeOf(await hub.stub().resume(hub.approver.caller))).toBe('role_forbidden');
    granted(await hub.stub().resume(hub.owner.caller));
    expect((await late.nextOf('hold')).hold).toBeNull();
    expect(codeOf(await hub.stub().resume(hub.owner.caller))).toBe('hub_not_held');
    expect((await pendingPlan(hub)).life.state).toBe('pending');
    expect((await planOf(hub, before.plan_id)).life.state).toBe('denied');
  });

  it('keeps who stopped first, and ends what came through since', async () => {
    const hub = await newHub();
    await readyRunner(hub);
    granted(await hub.stub().stopEverything(hub.approver.caller));
    const again = granted(await hub.stub().stopEverything(hub.owner.caller));
    expect(again).toMatchObject({ denied: 0, cancelled: 0, hold: { by: { name: 'phone' } } });
  });

  it('is nothing that an agent or a runner can do', async () => {
    const hub = await newHub();
    for (const { caller } of [hub.agent, hub.runner])
      expect(codeOf(await hub.stub().stopEverything(caller))).toBe('role_forbidden');
    expect(granted(await hub.stub().hold(hub.agent.caller))).toBeNull();
  });
});
