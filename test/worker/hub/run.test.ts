import { abortAllDurableObjects } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { planDigest } from '../../../shared/digest.ts';
import type { Result } from '../../../shared/refusal.ts';
import {
  codeOf,
  connectRunner,
  finishedMessage,
  granted,
  newHub,
  outputMessage,
  pendingPlan,
  planOf,
  readyRunner,
  untilPlan,
} from './hub-under-test.ts';
import { approvePlan, sentPlan, startedPlan } from './plan-under-way.ts';

describe('a plan at the hub', () => {
  it('goes from submit over approve to the result', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const plan = await pendingPlan(hub);
    expect(plan.life.state).toBe('pending');
    expect(plan.digest).toBe(planDigest(plan.document));

    const approving = hub.stub().approve(hub.approver.caller, plan.plan_id, 10_000);
    const run = await runner.nextOf('run');
    expect(run.document).toEqual(plan.document);
    expect(run.approval.by.name).toBe('phone');
    runner.say({ type: 'accepted', plan_id: plan.plan_id });
    runner.say({ type: 'started', plan_id: plan.plan_id });
    runner.say(outputMessage(plan.plan_id, 0, 'hi\n'));
    runner.say(outputMessage(plan.plan_id, 1, 'oh\n', 'stderr'));
    runner.say(finishedMessage(plan.plan_id));

    const { plan: ended, output } = granted(await approving);
    expect(ended.life.state).toBe('succeeded');
    expect(ended.life.delivery.accepted_at).not.toBeNull();
    expect(output).toEqual({ stdout: 'hi\n', stderr: 'oh\n' });
    expect((await runner.nextOf('end_ack')).plan_id).toBe(plan.plan_id);
  });

  it('sends no more plans than the runner asked for, oldest first', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub, 1);
    const plans = [await pendingPlan(hub), await pendingPlan(hub), await pendingPlan(hub)];
    for (const { plan_id } of plans) await approvePlan(hub, plan_id);
    expect((await runner.nextOf('run')).document.plan_id).toBe(plans[0]?.plan_id);
    expect(runner.unread).toEqual([]);
    expect((await planOf(hub, plans[1]?.plan_id ?? '')).life.delivery.sent_at).toBeNull();

    runner.say({ type: 'pull', slots: 1 });
    expect((await runner.nextOf('run')).document.plan_id).toBe(plans[1]?.plan_id);
    expect(runner.unread).toEqual([]);
  });

  it('is approved once when two people approve at the same moment', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub, 5);
    const { plan_id } = await pendingPlan(hub);
    const answers: Result<unknown>[] = await Promise.all([
      hub.stub().approve(hub.approver.caller, plan_id, 0),
      hub.stub().approve(hub.owner.caller, plan_id, 0),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['ok', 'plan_decided']);
    const refused = answers.find(({ ok }) => !ok);
    if (refused?.ok === false)
      expect(refused.refusal.extra).toMatchObject({ decided_by: expect.any(String) });
    expect((await runner.nextOf('run')).document.plan_id).toBe(plan_id);
    expect(runner.unread).toEqual([]);
  });

  it('waits for its runner and is delivered when that connects', async () => {
    const hub = await newHub();
    const first = await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub);
    first.socket.close(1000);
    await approvePlan(hub, plan_id);
    const second = await readyRunner(hub);
    expect((await second.nextOf('run')).document.plan_id).toBe(plan_id);
  });

  it('goes on after the hub was evicted in the middle of the run', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    runner.say(outputMessage(plan_id, 0, 'one\n'));
    await runner.nextOf('output_ack');

    await abortAllDurableObjects();

    const again = await connectRunner(hub, { holds: [{ plan_id, state: 'running' }] });
    const welcome = await again.nextOf('welcome');
    // What was not yet written is asked for again: the runner keeps it.
    const next = welcome.resume[0]?.next ?? -1;
    expect([0, 1]).toContain(next);
    ['one\n', 'two\n'].forEach((text, seq) => {
      if (seq >= next) again.say(outputMessage(plan_id, seq, text));
    });
    again.say(finishedMessage(plan_id));
    await again.nextOf('end_ack');
    const plan = await planOf(hub, plan_id);
    expect(plan.life.state).toBe('succeeded');
    const page = granted(await hub.stub().getOutput(hub.agent.caller, plan_id, 0, 0));
    expect(page.chunks.map(({ data }) => data).join('')).toBe('one\ntwo\n');
    expect(page.done).toBe(true);
  });

  it('is at every moment shown as it is stored', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    await untilPlan(hub, plan_id, ({ life }) => life.state === 'running');
    const shownAsStored = async () => {
      const shown = await planOf(hub, plan_id);
      const { plans } = granted(
        await hub.stub().listPlans(hub.owner.caller, { states: [shown.life.state], cursor: null, limit: 1 }),
      );
      expect(shown).toEqual(plans[0]);
      return shown;
    };
    expect((await shownAsStored()).life.state).toBe('running');
    runner.say(outputMessage(plan_id, 0, 'one\n'));
    await runner.nextOf('output_ack');
    expect((await shownAsStored()).output.bytes).toBe(4);
    runner.say(finishedMessage(plan_id));
    await runner.nextOf('end_ack');
    const ended = await shownAsStored();
    expect(ended.life.state).toBe('succeeded');
    await abortAllDurableObjects();
    expect(await planOf(hub, plan_id)).toEqual(ended);
  });

  it('acknowledges an end that is told twice and keeps the first', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    runner.say(finishedMessage(plan_id, 0));
    await runner.nextOf('end_ack');
    runner.say(finishedMessage(plan_id, 7));
    await runner.nextOf('end_ack');
    expect((await planOf(hub, plan_id)).life.state).toBe('succeeded');
  });

  it('passes over output that comes twice', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    runner.say(outputMessage(plan_id, 0, 'a'));
    runner.say(outputMessage(plan_id, 0, 'a'));
    runner.say(outputMessage(plan_id, 1, 'b'));
    expect((await runner.nextOf('output_ack')).next).toBe(1);
    expect((await runner.nextOf('output_ack')).next).toBe(1);
    expect((await runner.nextOf('output_ack')).next).toBe(2);
    const plan = await planOf(hub, plan_id);
    expect(plan.output).toEqual({ next: 2, bytes: 2, dropped_bytes: 0 });
  });

  it('ends a cancelled run as the runner reports it', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    await untilPlan(hub, plan_id, ({ life }) => life.state === 'running');
    const cancelling = granted(await hub.stub().cancel(hub.agent.caller, plan_id, 'not needed'));
    expect(cancelling.life.state).toBe('running');
    expect(cancelling.life.cancel?.by.name).toBe('deploy-agent');
    expect(await runner.nextOf('cancel')).toEqual({ type: 'cancel', plan_id, reason: 'not needed' });
    runner.say({ ...finishedMessage(plan_id), outcome: 'cancelled' });
    await runner.nextOf('end_ack');
    const { life } = await planOf(hub, plan_id);
    expect(life.state).toBe('cancelled');
    expect(life.ended?.by.name).toBe('deploy-agent');
  });

  it('repeats a cancel that the runner missed', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    await untilPlan(hub, plan_id, ({ life }) => life.state === 'running');
    runner.socket.close(1000);
    await runner.closed;
    granted(await hub.stub().cancel(hub.owner.caller, plan_id, null));
    const again = await connectRunner(hub, { holds: [{ plan_id, state: 'running' }] });
    expect((await again.nextOf('cancel')).plan_id).toBe(plan_id);
  });

  it('is cancelled at once when nobody has it yet', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub);
    const cancelled = granted(await hub.stub().cancel(hub.agent.caller, plan_id, null));
    expect(cancelled.life.state).toBe('cancelled');
    expect(codeOf(await hub.stub().approve(hub.approver.caller, plan_id, 0))).toBe('plan_ended');
    expect(codeOf(await hub.stub().cancel(hub.agent.caller, plan_id, null))).toBe('plan_ended');
  });

  it('is denied with a reason that the agent reads', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub);
    granted(await hub.stub().deny(hub.approver.caller, plan_id, 'wrong machine'));
    const seen = granted(await hub.stub().getPlan(hub.agent.caller, plan_id, 5_000));
    expect(seen.life.state).toBe('denied');
    expect(seen.life.decision?.reason).toBe('wrong machine');
    expect(codeOf(await hub.stub().deny(hub.approver.caller, plan_id, null))).toBe('plan_decided');
  });

  it('carries the refusal of the runner', async () => {
    const { hub, runner, plan_id } = await sentPlan();
    runner.say({ type: 'refused', plan_id, code: 'cwd_missing', detail: 'There is no folder C:\\nowhere.' });
    await runner.nextOf('end_ack');
    expect((await planOf(hub, plan_id)).life).toMatchObject({
      state: 'refused',
      ended: { code: 'cwd_missing', by: { kind: 'runner' } },
    });
  });
});
