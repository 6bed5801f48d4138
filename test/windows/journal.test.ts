import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../shared/plan.ts';
import { TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { until } from '../support/until.ts';
import { aWindowsPlan, endOf } from './support/windows-plans.ts';
import { newWindowsFolder, startWindowsRunner, type WindowsRunner } from './support/windows-runner.ts';
import { onLinux } from './support/wine.ts';

/** Each PowerShell is started for its step: a start of the runner is one start of PowerShell less. */
const ARGS = ['--no-ready-shell'];

describe('the journal of a runner on Windows that is killed', () => {
  let hub: FakeHub;
  let runner: WindowsRunner;
  const markers = newWindowsFolder('markers');
  const start = (): void => {
    const home = runner?.home;
    runner = startWindowsRunner({ hubUrl: hub.url, token: TOKEN, args: ARGS, ...(home && { home }) });
  };
  beforeAll(async () => {
    hub = await FakeHub.start();
    start();
    await hub.connected();
  });
  afterAll(() => hub.stop());

  /** A plan that writes a line each time that it runs, and then does what is asked. */
  const marked = (name: string, after = ''): PlanDocument =>
    aWindowsPlan(`[IO.File]::AppendAllText('${markers}\\${name}', 'x'); 'ran'; ${after}`);
  const timesRun = (name: string): number => {
    const file = `${onLinux(markers)}/${name}`;
    return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
  };
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
  /** Sent once more, as a hub that lost its answer would. */
  const isNotRunAgain = async (plan: PlanDocument, name: string): Promise<void> => {
    const told = hub.about('finished', plan.plan_id).length;
    hub.force(plan);
    await until(() => hub.about('finished', plan.plan_id).length > told, 'the end is told again');
    expect(timesRun(name)).toBe(1);
  };

  it('right after it took the plan: the end is unknown or that of the run, and it never runs again', async () => {
    const plan = marked('taken');
    await hub.run(plan);
    await until(() => hub.about('accepted', plan.plan_id).length > 0, 'the plan is accepted');
    await restart();
    const { outcome } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('unknown');
    const ran = timesRun('taken');
    hub.force(plan);
    await until(() => hub.about('finished', plan.plan_id).length > 1, 'the end is told again');
    expect(timesRun('taken')).toBe(ran);
  });

  it('while a step runs: the end is unknown, its output is kept, and it never runs again', async () => {
    const plan = marked('running', 'while ($true) { [Threading.Thread]::Sleep(50) }');
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout').includes('ran'), 'the step runs');
    hub.chunks.clear();
    await restart();
    expect(await endOf(hub, plan)).toMatchObject({ outcome: 'unknown', stdout: 'ran\n' });
    await isNotRunAgain(plan, 'running');
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
    await isNotRunAgain(plan, 'ended');
  });

  it('after all was acknowledged: nothing is held, and it never runs again', async () => {
    const plan = marked('over');
    await hub.run(plan);
    await endOf(hub, plan);
    await until(() => isAcknowledged(plan), 'the runner has the acknowledgement');
    await restart();
    expect(hub.of('hello').at(-1)?.holds).toEqual([]);
    await isNotRunAgain(plan, 'over');
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
