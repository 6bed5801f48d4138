import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../../shared/api.ts';
import { LOST_RUNNER_GRACE_MS } from '../../../shared/limits.ts';
import type { RunStatement } from '../../../shared/receipt/run-statement.ts';
import { signStatement } from '../../support/signing.ts';
import { rememberPlan, statementOf } from '../support/signed-message.ts';
import {
  alarmAfter,
  connectRunner,
  type FakeRunner,
  finishedMessage,
  granted,
  newHub,
  outputMessage,
  pendingPlan,
  planOf,
  readyRunner,
  untilPlan,
} from './hub-under-test.ts';
import { approvePlan, sentPlan } from './plan-under-way.ts';

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
  });
});

describe('a plan that ran under an approval that the hub has forgotten', () => {
  /** The machine's words of the run before, and the plan as the hub has it after all of them. */
  const toldOf = async (runner: FakeRunner, plan: PlanView): Promise<void> => {
    const { plan_id } = plan;
    runner.say({ type: 'accepted', plan_id, signed: underAnother(plan_id) });
    runner.say({ type: 'started', plan_id });
    runner.say(finishedMessage(plan_id));
    expect(await runner.nextOf('end_ack')).toMatchObject({ plan_id });
  };
  const underAnother = (plan_id: string) => {
    const honest = statementOf({ type: 'accepted', plan_id });
    return signStatement({ ...honest, approval_digest: 'f'.repeat(64) } as RunStatement);
  };
  const LOST = { state: 'unknown', ended: { code: 'approval_forgotten', by: { kind: 'hub' } }, steps: [] };

  it('is unknown when it was approved again, and its machine stays connected, for good', async () => {
    const { hub, runner, plan, plan_id } = await sentPlan();
    await toldOf(runner, plan);
    expect((await planOf(hub, plan_id)).life).toMatchObject(LOST);
    expect(await hub.stub().getReceipt(hub.owner.caller, plan_id)).toMatchObject({
      ok: false,
      refusal: { code: 'no_receipt', detail: expect.stringContaining('there will be no receipt') },
    });
    expect((await planOf(hub, plan_id)).life.ended?.detail).toMatch(/ There will be no receipt\.$/);
    const { revision } = await planOf(hub, plan_id);
    for (const holds of [
      [],
      [{ plan_id, state: 'running' as const }],
      [{ plan_id, state: 'ended' as const }],
    ]) {
      const again = await connectRunner(hub, { holds }, BEYOND);
      expect((await again.nextOf('welcome')).history?.asks).toEqual([]);
      await toldOf(again, plan);
      expect(again.isClosed).toBe(false);
    }
    // Without a head, too: it did run, so it never is a plan that nobody got.
    await (await connectRunner(hub)).nextOf('welcome');
    expect(await planOf(hub, plan_id)).toMatchObject({ revision, life: LOST });
  });

  it('is not taken for the end of the one that was lost on the way', async () => {
    const { hub, plan, plan_id } = await sentPlan();
    const other = await connectRunner(hub, { journal_id: 'journal-of-another' });
    await other.nextOf('welcome');
    expect((await planOf(hub, plan_id)).life).toMatchObject({
      state: 'unknown',
      ended: { code: 'journal_lost' },
    });
    const again = await connectRunner(hub, {}, BEYOND);
    await again.nextOf('welcome');
    await toldOf(again, plan);
    expect((await planOf(hub, plan_id)).life).toMatchObject(LOST);
  });

  it.each(['running', 'ended'] as const)(
    'waits on as before while its machine holds it as %s',
    async (state) => {
      const hub = await newHub();
      await readyRunner(hub, 0);
      const plan = await pendingPlan(hub);
      const { plan_id } = plan;
      const runner = await connectRunner(hub, { holds: [{ plan_id, state }] }, BEYOND);
      expect((await runner.nextOf('welcome')).resume).toEqual([]);
      expect(await runner.nextOf('end_ack')).toMatchObject({ plan_id });
      rememberPlan(plan);
      await toldOf(runner, plan);
      expect(runner.isClosed).toBe(false);
      expect(await planOf(hub, plan_id)).toEqual(plan);
      runner.say({ type: 'pull', slots: 1 });
      await approvePlan(hub, plan_id);
      await runner.nextOf('run');
      await toldOf(runner, plan);
      expect((await planOf(hub, plan_id)).life).toMatchObject(LOST);
    },
  );

  it('goes on when this hub knows the approval and has forgotten only that it sent the plan', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub);
    await approvePlan(hub, plan_id);
    const runner = await connectRunner(hub, { holds: [{ plan_id, state: 'ended' }] }, BEYOND);
    expect((await runner.nextOf('welcome')).resume).toEqual([{ plan_id, next: 0 }]);
    rememberPlan(await planOf(hub, plan_id));
    runner.say({ type: 'pull', slots: 1 });
    runner.say(outputMessage(plan_id, 0, 'out'));
    let heard: string;
    do {
      heard = (await runner.next()).type;
      expect(heard).not.toBe('run');
    } while (heard !== 'output_ack');
    runner.say(finishedMessage(plan_id));
    await runner.nextOf('end_ack');
    expect((await planOf(hub, plan_id)).life.state).toBe('succeeded');
  });
});
