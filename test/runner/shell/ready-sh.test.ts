import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanEnvironment, MARKER } from '../../../runner/run/clean-environment.ts';
import type { Runner, RunnerOptions } from '../../../runner/runner-options.ts';
import { ReadyShell } from '../../../runner/shell/ready-shell.ts';
import { shWord } from '../../../runner/shell/sh-launcher.ts';
import { findMarked } from '../../../runner/terminate/find-marked.ts';
import { TIMING } from '../../../runner/timing.ts';
import { aPlan, aStep } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { isAlive } from '../../support/processes.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

it('one that is started after something touches no file before it', async () => {
  const folder = join(newFolder(), 'ready');
  let begin = (_: undefined): void => undefined;
  const ready = new ReadyShell({
    shell: { kind: 'sh', path: '/bin/sh', version: null, codePage: null },
    folder,
    env: cleanEnvironment(process.env, process.platform, ''),
    mark: 'ready-sh-test',
    contain: () => undefined,
    timing: TIMING,
    log: () => undefined,
    memory: () => ({ freeBytes: 8e9, totalBytes: 16e9 }),
    after: new Promise<undefined>((resolve) => {
      begin = resolve;
    }),
  });
  expect(existsSync(folder)).toBe(false);
  begin(undefined);
  await until(() => existsSync(folder), 'its folder is made');
  await ready.stop();
});

it.skipIf(process.platform === 'win32')(
  'one that waits becomes the shell of the step that it is told',
  async () => {
    const folder = newFolder();
    const ready = new ReadyShell({
      shell: { kind: 'sh', path: '/bin/sh', version: null, codePage: null },
      folder: join(folder, 'ready'),
      env: cleanEnvironment(process.env, process.platform, ''),
      mark: 'ready-sh-test',
      contain: () => undefined,
      timing: TIMING,
      log: () => undefined,
      memory: () => ({ freeBytes: 8e9, totalBytes: 16e9 }),
    });
    const child = ready.take()?.child;
    const script = join(folder, 'script.sh');
    writeFileSync(script, 'echo "$PROVARA_RUN $$"; exit 3\n');
    let said = '';
    child?.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const closed = new Promise((resolve) => child?.once('close', resolve));
    child?.stdin?.end(shWord({ mark: 'its-plan', cwd: folder, script }));
    expect(await closed).toBe(3);
    expect(said).toBe(`its-plan ${child?.pid}\n`);
    await ready.stop();
  },
);

it.runIf(process.platform === 'linux')(
  'one that was killed is not given, even before its end was told',
  async () => {
    const ready = new ReadyShell({
      shell: { kind: 'sh', path: '/bin/sh', version: null, codePage: null },
      folder: join(newFolder(), 'ready'),
      env: cleanEnvironment(process.env, process.platform, ''),
      mark: 'ready-killed',
      contain: () => undefined,
      timing: { ...TIMING, readyRefillShMs: 10 },
      log: () => undefined,
      memory: () => ({ freeBytes: 8e9, totalBytes: 16e9 }),
    });
    const [pid = 0] = await findMarked(`${MARKER}=ready-killed`);
    process.kill(pid, 'SIGKILL');
    const stateOf = () => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.charAt(0);
    // Nothing of Node's own runs meanwhile, so it can not have heard of it.
    while (stateOf() !== 'Z') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    expect(ready.take()).toBeUndefined();
    await until(() => {
      const next = ready.take();
      next?.child.stdin?.end();
      return next !== undefined;
    }, 'another waits');
    await ready.stop();
  },
);

describe.skipIf(process.platform === 'win32')('a step in a POSIX shell that was started ahead', () => {
  let hub: FakeHub;
  let runner: Runner | undefined;
  beforeEach(async () => {
    hub = await FakeHub.start();
  });
  afterEach(async () => {
    await runner?.stop();
    await hub.stop();
  });

  const TEXT = 'pwd; env | sort; printf "%s\\n" "$0" "$#"; cat; echo end';
  const seenBy = async (options: Partial<RunnerOptions>, cwd: string) => {
    const before = hub.of('hello').length;
    const home = newFolder();
    runner = aRunner(hub, { home, ...options });
    await hub.connected(before + 1);
    const plan = aPlan([aStep('true'), aStep(TEXT, { cwd })]);
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    await runner.stop();
    return hub.text(plan.plan_id, 'stdout').replaceAll(plan.plan_id, 'PLAN').replaceAll(home, 'HOME');
  };

  it('finds the same folder, environment, arguments and empty input as in one of its own', async () => {
    const folder = newFolder();
    const link = join(newFolder(), 'li [1] $nk');
    symlinkSync(folder, link);
    const own = await seenBy({ readyShell: false }, link);
    const ahead = await seenBy({ readyShell: true }, link);
    expect(own).toContain(realpathSync(folder));
    expect(own).toContain('PROVARA_RUN=PLAN');
    expect(own).toMatch(/end\n$/);
    expect(ahead).toBe(own);
  });

  it('runs in a folder whose name has a line end all the same', async () => {
    const folder = join(newFolder(), 'two\nlines');
    mkdirSync(folder);
    expect(await seenBy({ readyShell: true }, folder)).toContain(`${realpathSync(folder)}\n`);
  });

  it('ends with the exit code of the command, and is ended with what it started', async () => {
    runner = aRunner(hub, { readyShell: true });
    await hub.connected(1);
    const failing = aPlan('exit 7');
    await hub.run(failing);
    expect((await hub.finished(failing.plan_id)).steps).toMatchObject([{ end: 'exited', exit_code: 7 }]);
    const plan = aPlan('sleep 300 & echo $!; wait');
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout').includes('\n'), 'its child runs');
    const pid = Number(hub.text(plan.plan_id, 'stdout'));
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
    expect((await hub.finished(plan.plan_id)).outcome).toBe('cancelled');
    expect(isAlive(pid)).toBe(false);
  });
});
