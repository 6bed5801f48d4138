import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Runner } from '../../../runner/runner-options.ts';
import { aPlan, aStep } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { isAlive } from '../../support/processes.ts';
import { SHELLS } from '../../support/shells.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

let hub: FakeHub;
let runner: Runner;
let folder: string;

beforeEach(async () => {
  hub = await FakeHub.start();
  folder = newFolder();
});
afterEach(async () => {
  await runner.stop();
  await hub.stop();
});

const readPid = async (name: string): Promise<number> => {
  const path = join(folder, name);
  await until(() => existsSync(path) && readFileSync(path, 'utf8').trim() !== '', `${name} is written`);
  return Number(readFileSync(path, 'utf8'));
};

describe.each(SHELLS)('a step that runs, with $kind,', ({ kind, option, stay, touch }) => {
  beforeEach(async () => {
    runner = aRunner(hub, { shell: option });
    await runner.connected;
  });

  it('is ended when its time is over, and the steps after it are not run', async () => {
    const marker = join(folder, 'second');
    const command = stay(join(folder, 'pid'));
    const plan = aPlan([aStep(command, { timeout_s: kind === 'sh' ? 4 : 8 }), touch(marker)], {
      shell: kind,
    });
    await hub.run(plan);
    const pid = await readPid('pid');
    const { outcome, steps } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('timed_out');
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ end: 'timed_out' });
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(marker)).toBe(false);
  });

  it('is ended when it is cancelled', async () => {
    const plan = aPlan([stay(join(folder, 'pid')), touch(join(folder, 'second'))], { shell: kind });
    await hub.run(plan);
    const pid = await readPid('pid');
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: 'enough' });
    const { outcome, steps, detail } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('cancelled');
    expect(steps[0]).toMatchObject({ end: 'cancelled' });
    expect(detail).toContain('1 of 2 steps');
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(folder, 'second'))).toBe(false);
  });

  it('is ended when the runner stops, and the hub hears why', async () => {
    const plan = aPlan(stay(join(folder, 'pid')), { shell: kind });
    await hub.run(plan);
    const pid = await readPid('pid');
    await runner.stop();
    expect(isAlive(pid)).toBe(false);
    const { outcome, steps, detail } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('cancelled');
    expect(steps[0]?.detail).toContain('The runner was stopped');
    expect(detail).toBe('The runner was stopped; 1 of 1 steps had been started.');
  });
});

describe.skipIf(process.platform === 'win32')('the whole tree of a step', () => {
  beforeEach(async () => {
    runner = aRunner(hub);
    await runner.connected;
  });

  it.each([
    ['children', 'sleep 300 & echo $! > child; wait'],
    ['grandchildren whose parent is gone', '(sh -c "sleep 300 & echo \\$! > child") ; sleep 300'],
    ['what left the process group', 'setsid sleep 300 & echo $! > child; wait'],
    [
      'what ignores the gentle signal',
      'sh -c \'trap "" TERM; echo $$ > child; while :; do sleep 0.1; done\' & wait; wait',
    ],
    ['what was stopped', 'sleep 300 & echo $! > child; kill -STOP $!; wait'],
    ['what cleaned its environment but stays in the group', 'env -i sleep 300 & echo $! > child; wait'],
  ])('ends with it: %s', async (_, command) => {
    const plan = aPlan([aStep(command, { cwd: folder })]);
    await hub.run(plan);
    const pid = await readPid('child');
    expect(isAlive(pid)).toBe(true);
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
    const { outcome, steps } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('cancelled');
    expect(isAlive(pid)).toBe(false);
    expect(steps[0]?.detail ?? '').not.toContain('survived');
  });

  it.skipIf(process.platform !== 'linux').each([
    ['a child', 'setsid env -i sleep 300 & echo $! > child; wait'],
    ['a grandchild', 'setsid env -i sh -c "sleep 300 & echo \\$! > child; wait" & wait'],
  ])('ends with it also by parent ids, and is not sure of more like it: %s', async (_, command) => {
    const plan = aPlan([aStep(command, { cwd: folder })]);
    await hub.run(plan);
    const pid = await readPid('child');
    // Until it has left group and mark.
    await until(() => !readFileSync(`/proc/${pid}/environ`, 'utf8').includes('PROVARA'), 'it has no mark');
    await until(() => readFileSync(`/proc/${pid}/comm`, 'utf8') === 'sleep\n', 'it sleeps');
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
    const { outcome, steps } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('cancelled');
    expect(isAlive(pid)).toBe(false);
    expect(steps[0]?.detail).toContain('may have survived');
  });

  it('does not include the processes of another plan', async () => {
    await runner.stop();
    runner = aRunner(hub, { slots: 2 });
    await runner.connected;
    const plans = ['one', 'two'].map((name) =>
      aPlan([aStep(`echo $$ > ${name}; exec sleep 300`, { cwd: folder })]),
    );
    for (const plan of plans) await hub.run(plan);
    const [first, second] = [await readPid('one'), await readPid('two')];
    hub.send({ type: 'cancel', plan_id: plans[0]?.plan_id ?? '', reason: null });
    await hub.finished(plans[0]?.plan_id ?? '');
    expect(isAlive(first)).toBe(false);
    expect(isAlive(second)).toBe(true);
  });
});

describe('a cancel', () => {
  beforeEach(async () => {
    // Long enough for a cancel to come between the gentle signal and the other one.
    runner = aRunner(hub, { timing: { gentleMs: 1_500 } });
    await runner.connected;
  });

  it('of a plan that is not here, or that has ended, changes nothing', async () => {
    const plan = aPlan('echo done');
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
    await hub.run(plan);
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
    const next = aPlan('echo next');
    await hub.run(next);
    expect((await hub.finished(next.plan_id)).outcome).toBe('succeeded');
    expect(hub.of('hello')).toHaveLength(1);
  });

  it('after the time was over does not change what ended the step', async () => {
    const plan = aPlan([aStep("trap 'echo gentle' TERM; while :; do sleep 0.1; done", { timeout_s: 1 })]);
    await hub.run(plan);
    // While the gentle signal is being ignored.
    await until(() => hub.text(plan.plan_id, 'stdout') !== '', 'its time is over');
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
    const { outcome } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('timed_out');
  });
});
