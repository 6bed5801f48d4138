import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Runner } from '../../../runner/runner-options.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol.ts';
import { aPlan, aStep } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

let hub: FakeHub;
let runner: Runner | undefined;

beforeEach(async () => {
  hub = await FakeHub.start();
});
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
  await hub.stop();
});

describe('a runner', () => {
  it('says in its hello what it is, and asks for one plan', async () => {
    runner = aRunner(hub);
    const info = await runner.connected;
    expect(info).toMatchObject({
      isConnected: true,
      hub: 'testhub',
      name: 'bench-pc',
      shell: { kind: 'sh' },
    });
    await until(() => hub.of('pull').length > 0, 'it pulls');
    expect(hub.of('hello')[0]).toMatchObject({
      protocol: PROTOCOL_VERSION,
      runner: { shell: { kind: 'sh', path: '/bin/sh', version: null }, slots: 1, proof: 'token' },
      holds: [],
    });
    expect(hub.of('pull')).toEqual([{ type: 'pull', slots: 1 }]);
  });

  it('runs a plan and reports it from its acceptance to its end', async () => {
    runner = aRunner(hub);
    const plan = aPlan('echo to stdout; echo to stderr >&2; pwd');
    await hub.run(plan);
    const finished = await hub.finished(plan.plan_id);
    expect(finished).toMatchObject({ outcome: 'succeeded', detail: null });
    expect(finished.steps).toMatchObject([
      { step: 0, end: 'exited', exit_code: 0, signal: null, detail: null, stderr_bytes: 10 },
    ]);
    expect(hub.text(plan.plan_id, 'stdout')).toMatch(/^to stdout\n\/.+\n$/);
    expect(hub.text(plan.plan_id, 'stderr')).toBe('to stderr\n');
    const kinds = hub.messages.filter((message) => 'plan_id' in message).map(({ type }) => type);
    expect(kinds).toEqual(['accepted', 'started', 'step_finished', 'finished']);
    expect(hub.malformed).toEqual([]);
  });

  it('asks for the next plan when the slot is free again, and runs it', async () => {
    runner = aRunner(hub);
    for (const word of ['one', 'two', 'three']) {
      const plan = aPlan(`echo ${word}`);
      await hub.run(plan);
      await hub.finished(plan.plan_id);
      expect(hub.text(plan.plan_id, 'stdout')).toBe(`${word}\n`);
    }
  });

  it('runs steps in order, each in its own folder, and stops at the first that fails', async () => {
    runner = aRunner(hub);
    const folder = newFolder();
    const marker = join(folder, 'third');
    const plan = aPlan([aStep('pwd', { cwd: folder }), 'exit 7', `touch ${marker}`]);
    await hub.run(plan);
    const { outcome, steps } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('failed');
    expect(steps.map(({ exit_code }) => exit_code)).toEqual([0, 7]);
    expect(hub.text(plan.plan_id, 'stdout').trim()).toBe(folder);
    expect(existsSync(marker)).toBe(false);
  });

  it('says so when the folder of a later step does not exist', async () => {
    runner = aRunner(hub);
    const plan = aPlan(['true', aStep('true', { cwd: '/no/such/folder' })]);
    await hub.run(plan);
    const { outcome, steps } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('failed');
    expect(steps[1]).toMatchObject({ end: 'spawn_failed', exit_code: null });
    expect(steps[1]?.detail).toContain('/no/such/folder');
  });

  it('runs as many plans at once as it has slots', async () => {
    runner = aRunner(hub, { slots: 2 });
    const folder = newFolder();
    // Each waits for the other: one after the other they would never end.
    const wait = (mine: string, other: string): string =>
      `touch ${folder}/${mine}; until [ -e ${folder}/${other} ]; do sleep 0.02; done`;
    const plans = [aPlan(wait('a', 'b')), aPlan(wait('b', 'a'))];
    for (const plan of plans) await hub.run(plan);
    for (const plan of plans) expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
  });

  it('gives its processes no variable that is not on the list', async () => {
    const env = {
      ...process.env,
      PROVARA_TOKEN: 'x',
      AGENT_HUB_TOKEN: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      LC_ALL: 'C',
    };
    runner = aRunner(hub, { env });
    const plan = aPlan('env');
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    const names = hub
      .text(plan.plan_id, 'stdout')
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(names).toContain('PATH');
    expect(names).toContain('LC_ALL');
    expect(names.filter((name) => /AGENT_HUB|AWS|PROVARA_TOKEN/.test(name ?? ''))).toEqual([]);
    expect(hub.text(plan.plan_id, 'stdout')).toContain(`PROVARA_RUN=${plan.plan_id}\n`);
  });

  it('lets go of the files of a plan whose end the hub has stored', async () => {
    const home = newFolder();
    runner = aRunner(hub, { home });
    const plan = aPlan('echo hello');
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    await until(() => !existsSync(join(home, 'runs', plan.plan_id)), 'the folder is gone');
    const journal = readFileSync(join(home, 'journal.jsonl'), 'utf8');
    expect(journal).toContain('acknowledged');
    expect(journal).not.toContain('echo hello');
  });
});
