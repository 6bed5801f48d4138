import { describe, expect, it } from 'vitest';
import { LOST_RUNNER_GRACE_MS } from '../../../shared/limits.ts';
import {
  alarmAfter,
  connectRunner,
  finishedMessage,
  granted,
  planOf,
  readyRunner,
  untilPlan,
} from './hub-under-test.ts';
import { sentPlan } from './plan-under-way.ts';

/** What a machine countersigned that this hub has forgotten. */
const BEYOND = { seq: 1_000, hash: 'ab'.repeat(32) };
const START = { seq: 0, hash: '0'.repeat(64) };

const machineOf = async (hub: Awaited<ReturnType<typeof sentPlan>>['hub']) =>
  granted(await hub.stub().listRunners(hub.approver.caller))[0];

/** As a hub stands that was restored to the moment after the acceptance: its machine holds nothing any more. */
const restored = async (head = BEYOND) => {
  const { hub, runner, plan_id } = await sentPlan();
  runner.say({ type: 'accepted', plan_id });
  await untilPlan(hub, plan_id, ({ life }) => life.delivery.accepted_at !== null);
  const again = await connectRunner(hub, {}, head);
  return { hub, again, plan_id, welcome: await again.nextOf('welcome') };
};

describe('a hub that was restored from a backup', () => {
  it('tells a runner how far its audit goes, and is told the end that it has forgotten', async () => {
    const { hub, again, plan_id, welcome } = await restored();
    expect(welcome.history?.audit_head.seq).toBeLessThan(BEYOND.seq);
    expect(welcome.history?.asks).toEqual([plan_id]);
    expect((await planOf(hub, plan_id)).life.state).toBe('unknown');
    again.say(finishedMessage(plan_id));
    await again.nextOf('end_ack');
    expect((await planOf(hub, plan_id)).life.state).toBe('succeeded');
    const { welcome: after } = { welcome: await (await connectRunner(hub, {}, BEYOND)).nextOf('welcome') };
    expect(after.history?.asks).toEqual([]);
  });

  it('says of the machine that it knows more, until the machine names what the hub has', async () => {
    const { hub, welcome } = await restored();
    expect(await machineOf(hub)).toMatchObject({ knows_more: true });
    const known = welcome.history?.audit_head ?? START;
    await (await connectRunner(hub, {}, known)).nextOf('welcome');
    expect(await machineOf(hub)).not.toHaveProperty('knows_more');
    const other = { ...known, hash: BEYOND.hash };
    const { history } = await (await connectRunner(hub, {}, other)).nextOf('welcome');
    expect(history?.audit_head).toEqual(known);
    expect(await machineOf(hub)).toMatchObject({ knows_more: true });
  });

  it('is told by a new machine that names the beginning that nothing is missing', async () => {
    const { hub, welcome } = await restored(START);
    expect(welcome.history?.audit_head).toEqual(START);
    expect(await machineOf(hub)).not.toHaveProperty('knows_more');
  });

  it('gives an older runner, which names nothing, the welcome that it knows', async () => {
    const { hub } = await sentPlan();
    expect(await (await connectRunner(hub)).nextOf('welcome')).not.toHaveProperty('history');
  });

  it('does not ask for the end of a plan that went to another journal, or that is held', async () => {
    const { hub, runner, plan_id } = await sentPlan();
    runner.say({ type: 'accepted', plan_id });
    await untilPlan(hub, plan_id, ({ life }) => life.delivery.accepted_at !== null);
    const other = await connectRunner(hub, { journal_id: 'journal-of-another' }, BEYOND);
    expect((await other.nextOf('welcome')).history?.asks).toEqual([]);
    const holds = [{ plan_id, state: 'ended' as const }];
    const held = await connectRunner(hub, { holds }, BEYOND);
    expect((await held.nextOf('welcome')).history?.asks).toEqual([]);
  });

  it('does not call a plan expired that its machine may have run', async () => {
    const { hub, runner, plan_id } = await sentPlan({ expires_in_s: 60 });
    runner.socket.close(1000);
    await runner.closed;
    await alarmAfter(hub, 60_000 + 120_000 + LOST_RUNNER_GRACE_MS + 1_000);
    expect((await planOf(hub, plan_id)).life.state).toBe('unknown');
    const again = await connectRunner(hub, {}, BEYOND);
    expect((await again.nextOf('welcome')).history?.asks).toEqual([plan_id]);
    expect((await planOf(hub, plan_id)).life.state).toBe('unknown');
    again.say(finishedMessage(plan_id));
    await again.nextOf('end_ack');
    expect((await planOf(hub, plan_id)).life.state).toBe('succeeded');
    await readyRunner(hub);
  });
});
