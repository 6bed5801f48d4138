import { describe, expect, it } from 'vitest';
import { HUB_OUTPUT_BYTES, WATCHERS_PER_CREDENTIAL } from '../../../shared/limits.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol.ts';
import {
  connectRunner,
  connectWatcher,
  FakeRunner,
  finishedMessage,
  granted,
  HELLO,
  newHub,
  outputMessage,
  pendingPlan,
  planOf,
  readyRunner,
  submitPlan,
  untilPlan,
  upgradeStatus,
} from './hub-under-test.ts';
import { approvePlan, startedPlan } from './plan-under-way.ts';

describe("a runner's socket", () => {
  it.each([
    'not json',
    '{"type":"run"}',
    '{"type":"pull","slots":1}',
    `{"type":"hello","protocol":${PROTOCOL_VERSION}}`,
  ])('ends when it begins with %j', async (frame) => {
    const runner = await FakeRunner.open(await newHub());
    runner.socket.send(frame);
    expect(await runner.closed).toBe(4400);
  });

  it('ends when it says hello twice, or in binary', async () => {
    const hub = await newHub();
    const twice = await readyRunner(hub, 0);
    twice.say(HELLO);
    expect(await twice.closed).toBe(4400);
    const binary = await readyRunner(hub, 0);
    binary.socket.send(new Uint8Array([1, 2, 3]));
    expect(await binary.closed).toBe(4400);
  });

  it.each([
    ['an older one, in a form of its own', { protocol: 1, runner: { version: '0.1.0' } }, 'runner'],
    ['a newer one, with more members', { protocol: PROTOCOL_VERSION + 1, hopes: ['much'] }, 'hub'],
    ['another version in the same form', { protocol: PROTOCOL_VERSION + 1 }, 'hub'],
  ])('ends, and says what to upgrade, when its hello is of %s', async (_what, members, older) => {
    const runner = await FakeRunner.open(await newHub());
    runner.socket.send(JSON.stringify({ ...HELLO, ...members }));
    expect(await runner.closed).toBe(4426);
    expect(runner.closeReason).toBe(
      `The hub speaks protocol ${PROTOCOL_VERSION}, the runner ${members.protocol}. Upgrade the ${older}.`,
    );
  });

  it('ends when a newer one of the same runner comes', async () => {
    const hub = await newHub();
    const first = await readyRunner(hub, 1);
    await readyRunner(hub, 0);
    expect(await first.closed).toBe(4409);
  });

  it('moves no plan of another machine and none that it was not sent', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub);
    runner.say({ type: 'started', plan_id });
    runner.say(finishedMessage(plan_id));
    await runner.nextOf('end_ack');
    expect((await planOf(hub, plan_id)).life.state).toBe('pending');
    runner.say({
      type: 'finished',
      plan_id: '20200101_000000_00000000',
      outcome: 'succeeded',
      steps: [],
      detail: null,
    });
    expect((await runner.nextOf('end_ack')).plan_id).toBe('20200101_000000_00000000');
  });

  it('starts no plan that it was not sent, and writes no output into one', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub);
    await approvePlan(hub, plan_id);
    runner.say({ type: 'started', plan_id });
    runner.say(finishedMessage(plan_id));
    await runner.nextOf('end_ack');
    expect((await planOf(hub, plan_id)).life.state).toBe('approved');
    runner.say(outputMessage(plan_id, 0, 'forged'));
    expect(await runner.closed).toBe(4400);
    expect((await planOf(hub, plan_id)).output.next).toBe(0);
  });

  it('writes no output into a step that the plan does not have, or into a plan that has ended', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    runner.say(outputMessage(plan_id, 0, 'true'));
    runner.say(finishedMessage(plan_id));
    await runner.nextOf('end_ack');
    runner.say(outputMessage(plan_id, 1, 'late'));
    expect((await runner.nextOf('output_ack')).next).toBe(2);
    expect((await planOf(hub, plan_id)).output).toMatchObject({ next: 1, bytes: 4 });

    const other = await pendingPlan(hub);
    runner.say({ type: 'pull', slots: 1 });
    await approvePlan(hub, other.plan_id);
    await runner.nextOf('run');
    runner.say({ type: 'started', plan_id: other.plan_id });
    const chunk = { seq: 0, step: 1, stream: 'stdout', offset: 0, data: 'x' } as const;
    runner.say({ type: 'output', plan_id: other.plan_id, chunks: [chunk] });
    expect(await runner.closed).toBe(4400);
  });

  it('ends when a chunk of output is missing, so that the runner resumes', async () => {
    const { runner, plan_id } = await startedPlan();
    runner.say(outputMessage(plan_id, 1, 'second'));
    expect(await runner.closed).toBe(4400);
  });

  it('is told of a plan that this hub does not know, so that the runner lets go of it', async () => {
    const hub = await newHub();
    const plan_id = '20200101_000000_00000000';
    const runner = await connectRunner(hub, { holds: [{ plan_id, state: 'ended' }] });
    expect((await runner.nextOf('welcome')).resume).toEqual([]);
    expect((await runner.nextOf('end_ack')).plan_id).toBe(plan_id);
  });
});

describe('kept output', () => {
  it('is the head and the tail, with the number of bytes between', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    const size = 32 * 1024;
    const count = 100;
    for (let seq = 0; seq < count; seq += 1) {
      runner.say(outputMessage(plan_id, seq, String(seq % 10).repeat(size)));
      await runner.nextOf('output_ack');
    }
    const { output } = await planOf(hub, plan_id);
    expect(output.next).toBe(count);
    expect(output.bytes).toBe(count * size);
    const kept = output.bytes - output.dropped_bytes;
    expect(kept).toBeLessThanOrEqual(HUB_OUTPUT_BYTES);
    expect(kept).toBeGreaterThan(HUB_OUTPUT_BYTES / 2);

    const seqs: number[] = [];
    for (let after = 0; ; ) {
      const page = granted(await hub.stub().getOutput(hub.agent.caller, plan_id, after, 0));
      seqs.push(...page.chunks.map(({ seq }) => seq));
      if (page.chunks.length === 0) break;
      after = page.next;
    }
    expect(seqs.length * size).toBe(kept);
    expect(seqs[0]).toBe(0);
    expect(seqs.at(-1)).toBe(count - 1);
    const gaps = seqs.filter((seq, index) => index > 0 && seq !== (seqs[index - 1] ?? 0) + 1);
    expect(gaps).toHaveLength(1);
  });

  it('is given to a request that waits for it', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    await untilPlan(hub, plan_id, ({ life }) => life.state === 'running');
    const waiting = hub.stub().getOutput(hub.agent.caller, plan_id, 0, 20_000);
    runner.say(outputMessage(plan_id, 0, 'first'));
    const page = granted(await waiting);
    expect(page.chunks.map(({ data }) => data)).toEqual(['first']);
    expect(page.done).toBe(false);
  });
});

describe('a watcher', () => {
  it('sees open plans and machines, then every change, at once', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const before = await pendingPlan(hub);
    const page = await connectWatcher(hub, hub.approver.caller, '?snapshot=1');
    expect((await page.nextOf('plan')).plan.plan_id).toBe(before.plan_id);
    expect((await page.nextOf('runner')).runner).toMatchObject({ name: 'BUILD-01', online: true });
    const { revision } = await page.nextOf('ready');
    expect(revision).toBeGreaterThanOrEqual(before.revision);

    const next = await pendingPlan(hub);
    expect((await page.nextOf('plan')).plan.plan_id).toBe(next.plan_id);
    granted(await hub.stub().deny(hub.owner.caller, next.plan_id, null));
    expect((await page.nextOf('plan')).plan.life.state).toBe('denied');
    runner.socket.close(1000);
    expect((await page.nextOf('runner')).runner.online).toBe(false);
  });

  it('that is an agent sees its own plans only', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const mine = await connectWatcher(hub, hub.agent.caller);
    const other = await connectWatcher(hub, hub.otherAgent.caller, '?after=0');
    await mine.nextOf('ready');
    await other.nextOf('ready');
    const { plan_id } = await pendingPlan(hub);
    granted(
      await submitPlan(
        hub.stub(),
        hub.otherAgent.caller,
        {
          steps: [{ command: 'hostname', cwd: null, timeout_s: 1 }],
          note: null,
          runner: null,
          expires_in_s: 60,
        },
        null,
      ),
    );
    expect((await mine.nextOf('plan')).plan.plan_id).toBe(plan_id);
    expect((await other.nextOf('plan')).plan.document.steps[0]?.command).toBe('hostname');
    expect(mine.unread).toEqual([]);
    expect(other.unread).toEqual([]);
  });

  it('that was away gets what changed since, and nothing older', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const first = await pendingPlan(hub);
    const seen = await connectWatcher(hub, hub.owner.caller, '?snapshot=1');
    const { revision } = await seen.nextOf('ready');
    seen.socket.close(1000);
    const second = await pendingPlan(hub);
    const third = await pendingPlan(hub);
    granted(await hub.stub().deny(hub.owner.caller, second.plan_id, null));
    const back = await connectWatcher(hub, hub.owner.caller, `?after=${revision}`);
    const plans = [(await back.nextOf('plan')).plan, (await back.nextOf('plan')).plan];
    expect(plans.map(({ plan_id, life }) => [plan_id, life.state])).toEqual([
      [third.plan_id, 'pending'],
      [second.plan_id, 'denied'],
    ]);
    await back.nextOf('ready');
    expect(plans.map(({ plan_id }) => plan_id)).not.toContain(first.plan_id);
  });

  it('follows the output of a plan, from the beginning, and never that of a foreign one', async () => {
    const { hub, runner, plan_id } = await startedPlan();
    runner.say(outputMessage(plan_id, 0, 'one'));
    await runner.nextOf('output_ack');
    const page = await connectWatcher(hub, hub.approver.caller);
    const foreign = await connectWatcher(hub, hub.otherAgent.caller);
    for (const watcher of [page, foreign]) {
      watcher.socket.send(JSON.stringify({ type: 'watch_output', plan_id, after: 0 }));
    }
    expect((await page.nextOf('output')).chunks.map(({ data }) => data)).toEqual(['one']);
    runner.say(outputMessage(plan_id, 1, 'two'));
    expect((await page.nextOf('output')).chunks.map(({ data }) => data)).toEqual(['two']);
    await foreign.nextOf('ready');
    expect(foreign.unread.filter(({ type }) => type === 'output')).toEqual([]);
  });

  it('is one of so many of its credential, and no more', async () => {
    const hub = await newHub();
    for (let count = 0; count < WATCHERS_PER_CREDENTIAL; count += 1)
      await connectWatcher(hub, hub.agent.caller);
    expect(await upgradeStatus(hub, '/live', hub.agent.caller)).toBe(429);
    expect(await upgradeStatus(hub, '/live', hub.approver.caller)).toBe(101);
  });

  it('that sends nonsense is closed', async () => {
    const hub = await newHub();
    const page = await connectWatcher(hub, hub.owner.caller);
    page.socket.send('{"type":"approve"}');
    expect(await page.closed).toBe(4400);
  });
});
