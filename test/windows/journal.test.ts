import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../shared/plan.ts';
import { TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { until } from '../support/until.ts';
import { newMarkers } from './support/markers.ts';
import { aWindowsPlan, endOf } from './support/windows-plans.ts';
import { startWindowsRunner, type WindowsRunner } from './support/windows-runner.ts';
import { onLinux } from './support/wine.ts';

/** Each PowerShell is started for its step: a start of the runner is one start of PowerShell less. */
const ARGS = ['--no-ready-shell'];

describe('a runner on Windows that is killed', () => {
  let hub: FakeHub;
  let runner: WindowsRunner;
  const { marked, timesRun, isNotRunAgain } = newMarkers();
  const start = (): void => {
    const home = runner?.home;
    runner = startWindowsRunner({ hubUrl: hub.url, token: TOKEN, args: ARGS, ...(home && { home }) });
  };
  beforeAll(async () => {
    hub = await FakeHub.start();
    start();
    await hub.connected();
  });
  beforeEach(() => {
    hub.conduct.acknowledgesEnds = true;
  });
  afterAll(() => hub.stop());

  const isAcknowledged = ({ plan_id }: PlanDocument): boolean =>
    readFileSync(`${onLinux(runner.home)}/runner/journal.jsonl`, 'utf8')
      .split('\n')
      .some((line) => line.includes('"acknowledged"') && line.includes(plan_id));
  const restart = async (): Promise<void> => {
    const before = hub.of('hello').length;
    await runner.kill();
    start();
    await until(() => hub.of('hello').length > before, 'the next runner says hello');
  };

  it.each(['accepted', 'started'] as const)(
    'when the hub hears that a plan was %s: the end is unknown, and it never runs again',
    async (type) => {
      const plan = marked(type, 'while ($true) { [Threading.Thread]::Sleep(50) }');
      await hub.run(plan);
      await until(() => hub.about(type, plan.plan_id).length > 0, `the plan is ${type}`);
      await restart();
      expect((await hub.finished(plan.plan_id)).outcome).toBe('unknown');
      await isNotRunAgain(hub, plan, type);
    },
  );

  it('at the first output: the end is unknown, the output is kept, and it never runs again', async () => {
    const plan = marked('running', 'while ($true) { [Threading.Thread]::Sleep(50) }');
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout').includes('ran'), 'the step runs');
    hub.chunks.clear();
    await restart();
    expect(await endOf(hub, plan)).toMatchObject({ outcome: 'unknown', stdout: 'ran\n' });
    await isNotRunAgain(hub, plan, 'running');
  });

  it('in the middle of the output: what came before is whole, and the step has ended with its runner', async () => {
    const plan = marked('talking', 'foreach ($i in 1..10000) { $i; [Threading.Thread]::Sleep(5) }');
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout').includes('\n100'), 'a hundred lines came');
    await restart();
    const { outcome, stdout } = await endOf(hub, plan);
    expect(outcome).toBe('unknown');
    const [first, ...lines] = stdout.split('\n').slice(0, -1);
    expect(first).toBe('ran');
    expect(lines.length).toBeGreaterThanOrEqual(100);
    expect(lines.length).toBeLessThan(10_000);
    expect(lines).toEqual(lines.map((_, at) => String(at + 1)));
    await isNotRunAgain(hub, plan, 'talking');
  });

  it("when the hub hears of the step's end: the end is that of the run, with its output", async () => {
    hub.conduct.acknowledgesEnds = false;
    const plan = marked('stepped');
    await hub.run(plan);
    await until(() => hub.about('step_finished', plan.plan_id).length > 0, 'the step has ended');
    await restart();
    hub.conduct.acknowledgesEnds = true;
    expect(await endOf(hub, plan)).toMatchObject({ outcome: 'succeeded', stdout: 'ran\n' });
    await isNotRunAgain(hub, plan, 'stepped');
    expect(timesRun('stepped')).toBe(1);
  });

  it('after the end, before the hub had it: the end and the output are told by the next one', async () => {
    hub.conduct.acknowledgesEnds = false;
    const plan = marked('ended');
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    hub.chunks.clear();
    hub.conduct.acknowledgesEnds = true;
    await restart();
    expect(hub.of('hello').at(-1)?.holds).toEqual([{ plan_id: plan.plan_id, state: 'ended' }]);
    await until(() => hub.about('finished', plan.plan_id).length > 1, 'the end is told again');
    expect(await endOf(hub, plan)).toMatchObject({ outcome: 'succeeded', stdout: 'ran\n' });
    await isNotRunAgain(hub, plan, 'ended');
    expect(timesRun('ended')).toBe(1);
  });

  it('after all was acknowledged: nothing is held, and it never runs again', async () => {
    const plan = marked('over');
    await hub.run(plan);
    await endOf(hub, plan);
    await until(() => isAcknowledged(plan), 'the runner has the acknowledgement');
    await restart();
    expect(hub.of('hello').at(-1)?.holds).toEqual([]);
    await isNotRunAgain(hub, plan, 'over');
    expect(timesRun('over')).toBe(1);
  });

  it('is not needed for a cut connection: the run goes on, and no output is missing', async () => {
    const plan = aWindowsPlan('foreach ($i in 1..40) { $i; [Threading.Thread]::Sleep(50) }');
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout').includes('5'), 'output has come');
    hub.socket?.terminate();
    const lines = Array.from({ length: 40 }, (_, at) => `${at + 1}\n`).join('');
    expect(await endOf(hub, plan)).toMatchObject({ outcome: 'succeeded', stdout: lines });
    expect(hub.malformed).toEqual([]);
  });
});
