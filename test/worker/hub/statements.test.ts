import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../../shared/api.ts';
import { canonicalJson } from '../../../shared/digest.ts';
import { CLOSE } from '../../../shared/protocol.ts';
import type { RunStatement } from '../../../shared/receipt/run-statement.ts';
import { verifyReceipt } from '../../../shared/receipt/verify-receipt.ts';
import { signStatement } from '../../support/signing.ts';
import { type Sayable, statementOf } from '../support/signed-message.ts';
import {
  codeOf,
  connectRunner,
  type FakeRunner,
  finishedMessage,
  granted,
  HELLO,
  newHub,
  pendingPlan,
  planOf,
  readyRunner,
  type TestHub,
  untilPlan,
} from './hub-under-test.ts';

/** A plan that was approved and has reached its machine. */
const sentPlan = async (hub: TestHub, runner: FakeRunner): Promise<PlanView> => {
  const plan = await pendingPlan(hub);
  granted(await hub.stub().approve(hub.approver.caller, plan.plan_id, 0));
  await runner.nextOf('run');
  return plan;
};

const run = async (hub: TestHub, runner: FakeRunner): Promise<PlanView> => {
  const plan = await sentPlan(hub, runner);
  const { plan_id } = plan;
  runner.say({ type: 'accepted', plan_id });
  runner.say({ type: 'started', plan_id });
  runner.say(finishedMessage(plan_id));
  await runner.nextOf('end_ack');
  return plan;
};

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));

describe('what a runner signs', () => {
  it('makes a receipt that proves the run', async () => {
    const hub = await newHub();
    const { plan_id } = await run(hub, await readyRunner(hub));
    const receipt = granted(await hub.stub().getReceipt(hub.agent.caller, plan_id));
    expect(receipt.statements.map(({ statement }) => statement.event)).toEqual([
      'accepted',
      'started',
      'finished',
    ]);
    expect(await verifyReceipt(bytesOf(receipt))).toMatchObject({ ok: true });
    expect(await planOf(hub, plan_id)).not.toHaveProperty('statements');
  });

  it('is seen by the requester, approvers and owners, and by no other agent', async () => {
    const hub = await newHub();
    const { plan_id } = await run(hub, await readyRunner(hub));
    for (const person of [hub.agent, hub.approver, hub.owner]) {
      expect(codeOf(await hub.stub().getReceipt(person.caller, plan_id))).toBe('ok');
    }
    expect(codeOf(await hub.stub().getReceipt(hub.otherAgent.caller, plan_id))).toBe('not_found');
    expect(codeOf(await hub.stub().getReceipt(hub.runner.caller, plan_id))).toBe('role_forbidden');
  });

  it('makes no receipt before the plan has ended, nor of one that no machine has had', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const plan = await sentPlan(hub, runner);
    const ask = (id: string) => hub.stub().getReceipt(hub.owner.caller, id);
    expect(codeOf(await ask(plan.plan_id))).toBe('receipt_not_ready');
    const denied = await pendingPlan(hub);
    granted(await hub.stub().deny(hub.approver.caller, denied.plan_id, null));
    expect(codeOf(await ask(denied.plan_id))).toBe('no_receipt');
  });

  it('proves a refusal, without an approval that nobody accepted', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const { plan_id } = await sentPlan(hub, runner);
    runner.say({ type: 'refused', plan_id, code: 'cwd_missing', detail: 'no' });
    await runner.nextOf('end_ack');
    const receipt = granted(await hub.stub().getReceipt(hub.owner.caller, plan_id));
    expect(receipt).toMatchObject({ approval: null, approver: null });
    expect(await verifyReceipt(bytesOf(receipt))).toMatchObject({ ok: true });
  });

  it('is kept when it comes after the plan went on, as after a cut', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const { plan_id } = await sentPlan(hub, runner);
    const again = await connectRunner(hub, { holds: [{ plan_id, state: 'running' }] });
    await again.nextOf('welcome');
    again.say({ type: 'accepted', plan_id });
    again.say({ type: 'started', plan_id });
    again.say({ type: 'accepted', plan_id });
    again.say(finishedMessage(plan_id));
    await again.nextOf('end_ack');
    const receipt = granted(await hub.stub().getReceipt(hub.owner.caller, plan_id));
    expect(receipt.statements).toHaveLength(3);
  });

  type Lie = (honest: RunStatement) => ReturnType<typeof signStatement>;
  const changed =
    (change: Record<string, unknown>): Lie =>
    (honest) =>
      signStatement({ ...honest, ...change } as RunStatement);
  const other = 'f'.repeat(64);
  it.each<[string, Sayable['type'], Lie]>([
    ['by another key', 'accepted', (honest) => signStatement(honest, 8)],
    ['of another plan', 'accepted', changed({ plan_digest: other })],
    ['of another plan id', 'accepted', changed({ plan_id: '20260101_000000_00000000' })],
    ['to another hub', 'accepted', changed({ hub: 'other' })],
    ['for another machine', 'accepted', changed({ runner_id: 'zzzzzzzz' })],
    ['of another outcome', 'finished', changed({ outcome: 'failed' })],
    ['of other steps', 'finished', changed({ steps: [], output: [] })],
    ['of fewer hashes than steps', 'finished', changed({ output: [] })],
    ['of another reason', 'refused', changed({ code: 'no_slot' })],
    [
      'with another signature',
      'started',
      (honest) => ({ ...signStatement(honest), signature: '0'.repeat(128) }),
    ],
  ])('is refused when it is %s', async (_, type, lie) => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const { plan_id } = await sentPlan(hub, runner);
    const said = {
      accepted: { type: 'accepted', plan_id },
      started: { type: 'started', plan_id },
      finished: finishedMessage(plan_id),
      refused: { type: 'refused', plan_id, code: 'cwd_missing', detail: 'no' },
    } as const;
    const message = said[type as keyof typeof said];
    runner.say({ ...message, signed: lie(statementOf(message)) } as Sayable);
    expect(await runner.closed).toBe(CLOSE.malformed);
    expect(await planOf(hub, plan_id)).toMatchObject({ life: { state: 'approved' } });
  });
});

describe('a runner’s key', () => {
  it('is the one of its first hello; another one is refused for good', async () => {
    const hub = await newHub();
    await (await connectRunner(hub)).nextOf('welcome');
    const runner = { ...HELLO.runner, public_key: 'cd'.repeat(32) };
    const stranger = await connectRunner(hub, { runner });
    expect(await stranger.closed).toBe(CLOSE.keyChanged);
    await (await connectRunner(hub)).nextOf('welcome');
    expect(await untilPlan(hub, (await pendingPlan(hub)).plan_id, () => true)).toBeDefined();
  });
});
