import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogLine } from '../../../runner/log.ts';
import type { Runner } from '../../../runner/runner-options.ts';
import { planDigest } from '../../../shared/digest.ts';
import { aPlan, TOKEN } from '../../support/builders.ts';
import { bundleEntry } from '../../support/bundle-entry.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { isAlive, killed } from '../../support/processes.ts';
import { SHELLS } from '../../support/shells.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

let hub: FakeHub;
let runner: Runner | undefined;
const children: ChildProcess[] = [];

beforeEach(async () => {
  hub = await FakeHub.start();
});
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
  for (const child of children.splice(0)) await killed(child);
  await hub.stop();
});

/** A runner as a process of its own, so that it can be killed. */
const runnerProcess = async (home: string, shell: string): Promise<ChildProcess> => {
  const entry = await bundleEntry('test/support/runner-entry.ts');
  const child = spawn(process.execPath, [entry, hub.url, TOKEN, home, shell], { stdio: 'ignore' });
  children.push(child);
  return child;
};

const timesRun = (marker: string): number =>
  existsSync(marker) ? readFileSync(marker, 'utf8').trim().split('\n').length : 0;

describe.each(SHELLS)('at most once, with $kind:', ({ kind, option, touch, stay, say }) => {
  const start = async (home = newFolder()): Promise<void> => {
    runner = aRunner(hub, { home, shell: option });
    await runner.connected;
    await until(() => hub.credits > 0, 'the runner asks for a plan');
  };

  it('the same plan sent twice runs once, and the hub hears its true end again', async () => {
    await start();
    const marker = join(newFolder(), 'ran');
    const plan = aPlan(touch(marker), { shell: kind });
    hub.force(plan);
    hub.force(plan);
    await hub.finished(plan.plan_id);
    hub.force(plan);
    await until(() => hub.about('finished', plan.plan_id).length >= 2, 'the end is told again');
    expect(hub.about('finished', plan.plan_id).at(-1)).toEqual(hub.about('finished', plan.plan_id)[0]);
    expect(hub.of('refused')).toEqual([]);
    expect(timesRun(marker)).toBe(1);
  });

  it('a plan that ran is not run again by a runner that was started anew', async () => {
    const home = newFolder();
    const marker = join(newFolder(), 'ran');
    const plan = aPlan(touch(marker), { shell: kind });
    await start(home);
    hub.force(plan);
    await hub.finished(plan.plan_id);
    await runner?.stop();
    await start(home);
    hub.force(plan);
    await until(() => hub.about('finished', plan.plan_id).length >= 2, 'the end is told again');
    expect(timesRun(marker)).toBe(1);
  });

  it('a runner killed while a step runs says unknown, ends what was left, and never runs it again', async () => {
    const home = newFolder();
    const marker = join(newFolder(), 'ran');
    const pidFile = join(newFolder(), 'pid');
    const plan = aPlan([say('before'), `${touch(marker)}; ${stay(pidFile)}`], { shell: kind });
    const first = await runnerProcess(home, option);
    await hub.run(plan);
    await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8').trim() !== '', 'the step runs');
    const pid = Number(readFileSync(pidFile, 'utf8'));
    expect(isAlive(pid)).toBe(true);
    await killed(first);
    // A hub that lost what it had gets it again, from the disk.
    hub.chunks.clear();

    await runnerProcess(home, option);
    const finished = await hub.finished(plan.plan_id);
    expect(hub.of('hello').at(-1)?.holds).toEqual([{ plan_id: plan.plan_id, state: 'ended' }]);
    expect(finished.outcome).toBe('unknown');
    expect(finished.steps.map(({ exit_code }) => exit_code)).toEqual([0]);
    expect(finished.detail).toContain('interrupted while step 2 ran');
    expect(isAlive(pid)).toBe(false);
    expect(hub.text(plan.plan_id, 'stdout').trim()).toBe('before');

    hub.force(plan);
    await until(() => hub.about('finished', plan.plan_id).length >= 2, 'the end is told again');
    expect(hub.about('finished', plan.plan_id).at(-1)?.outcome).toBe('unknown');
    expect(timesRun(marker)).toBe(1);
  });

  it('the end is told again at each connection until it is acknowledged', async () => {
    hub.conduct.acknowledgesEnds = false;
    const home = newFolder();
    await start(home);
    const plan = aPlan(say('hello'), { shell: kind });
    hub.force(plan);
    await hub.finished(plan.plan_id);
    for (const times of [2, 3]) {
      hub.socket?.terminate();
      await until(() => hub.about('finished', plan.plan_id).length >= times, `it is told for time ${times}`);
      expect(hub.of('hello').at(-1)?.holds).toEqual([{ plan_id: plan.plan_id, state: 'ended' }]);
    }
    hub.conduct.acknowledgesEnds = true;
    const hellos = hub.of('hello').length;
    hub.socket?.terminate();
    await until(() => hub.about('finished', plan.plan_id).length >= 4, 'it is told again');
    // A cut right after it was sent may take the acknowledgement along.
    const journal = (): string => readFileSync(join(home, 'journal.jsonl'), 'utf8');
    await until(() => journal().includes('"acknowledged"'), 'the acknowledgement has come');
    hub.socket?.terminate();
    await hub.connected(hellos + 2);
    expect(hub.of('hello').at(-1)?.holds).toEqual([]);
    expect(hub.text(plan.plan_id, 'stdout').trim()).toBe('hello');
  });

  it('an end that nobody acknowledged is told with its output by each runner that is started anew, and then let go', async () => {
    hub.conduct.acknowledgesEnds = false;
    const home = newFolder();
    const plan = aPlan([say('one'), say('two')], { shell: kind });
    let child = await runnerProcess(home, option);
    await hub.run(plan);
    const first = await hub.finished(plan.plan_id);
    for (const times of [2, 3]) {
      await killed(child);
      // A hub that lost all that it had: `finished` and the output come from the disk.
      hub.chunks.clear();
      child = await runnerProcess(home, option);
      await until(() => hub.about('finished', plan.plan_id).length >= times, `it is told for time ${times}`);
      expect(hub.about('finished', plan.plan_id).at(-1)).toEqual(first);
      expect(hub.text(plan.plan_id, 'stdout').replaceAll('\r', '')).toBe('one\ntwo\n');
    }
    const folder = join(home, 'runs', plan.plan_id);
    expect(existsSync(folder)).toBe(true);
    hub.send({ type: 'end_ack', plan_id: plan.plan_id });
    await until(() => !existsSync(folder), 'what was kept of it is gone');
    await killed(child);
    await runnerProcess(home, option);
    await hub.connected(4);
    expect(hub.of('hello').at(-1)?.holds).toEqual([]);
  });

  it('a plan goes on while the connection is cut, and its end arrives', async () => {
    await start();
    const gate = join(newFolder(), 'gate');
    const wait =
      kind === 'sh'
        ? `until [ -e ${gate} ]; do sleep 0.02; done`
        : `while (-not [IO.File]::Exists('${gate}')) { [Threading.Thread]::Sleep(20) }`;
    const plan = aPlan(`${say('one')}\n${wait}\n${say('two')}`, { shell: kind });
    hub.force(plan);
    await until(() => hub.text(plan.plan_id, 'stdout').includes('one'), 'the first output came');
    hub.conduct.answer = (response) => response.writeHead(503).end();
    hub.socket?.terminate();
    appendFileSync(gate, '');
    const attempts = hub.upgrades.length;
    await until(() => hub.upgrades.length > attempts + 1, 'the runner tries again');
    hub.conduct.answer = undefined;
    const { outcome } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('succeeded');
    expect(hub.text(plan.plan_id, 'stdout').replaceAll('\r', '')).toBe('one\ntwo\n');
    expect(hub.malformed).toEqual([]);
  });
});

it('an end that comes between greeting and welcome is told after the welcome, with all of its output', async () => {
  const [home, log]: [string, LogLine[]] = [newFolder(), []];
  runner = aRunner(hub, { home, log: (line) => log.push(line) });
  await runner.connected;
  const gates = ['first', 'second'].map((name) => join(newFolder(), name));
  const [first, second] = gates.map((gate) => `until [ -e ${gate} ]; do sleep 0.02; done`);
  const plan = aPlan(`echo one; ${first}; echo two; ${second}`);
  await hub.run(plan);
  await until(() => hub.text(plan.plan_id, 'stdout').includes('one'), 'the first output came');
  hub.conduct.answersHello = false;
  hub.conduct.answer = (response) => response.writeHead(503).end();
  hub.socket?.terminate();
  appendFileSync(gates[0] ?? '', '');
  const spool = (): string => readFileSync(join(home, 'runs', plan.plan_id, 'output.spool'), 'utf8');
  await until(() => spool().includes('two'), 'the second output is there');
  hub.conduct.answer = undefined;
  await hub.connected(2);
  const before = hub.messages.length;
  appendFileSync(gates[1] ?? '', '');
  await until(() => log.some(({ op }) => op === 'plan.finished'), 'the plan has ended');
  hub.welcome();
  await until(() => hub.of('pull').length > 1, 'the runner asks for another plan');
  expect(hub.messages.slice(before)[0]).toMatchObject({ type: 'accepted' });
  expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
  expect(hub.text(plan.plan_id, 'stdout')).toBe('one\ntwo\n');
  expect(hub.malformed).toEqual([]);
});

describe('after a crash', () => {
  const at = new Date().toISOString();
  const about = (plan: ReturnType<typeof aPlan>) => ({
    plan_id: plan.plan_id,
    at,
    digest: planDigest(plan),
    expires_at: plan.expires_at,
  });

  it('a plan that was accepted and not started is refused as interrupted', async () => {
    const home = newFolder();
    const plan = aPlan('true');
    appendFileSync(join(home, 'journal.jsonl'), `${JSON.stringify({ type: 'accepted', ...about(plan) })}\n`);
    runner = aRunner(hub, { home });
    expect((await hub.refused(plan.plan_id)).code).toBe('interrupted');
    hub.force(plan);
    await until(() => hub.about('refused', plan.plan_id).length >= 2, 'it is refused again');
    expect(hub.of('started')).toEqual([]);
  });

  it('a plan whose last step was recorded has the end that its steps tell', async () => {
    const home = newFolder();
    const plan = aPlan('true');
    const { plan_id } = plan;
    const result = {
      step: 0,
      end: 'exited',
      exit_code: 3,
      signal: null,
      started_at: at,
      duration_ms: 5,
      stdout_bytes: 0,
      stderr_bytes: 0,
      detail: null,
    };
    const records = [
      { type: 'accepted', ...about(plan) },
      { type: 'started', plan_id, at, step_count: 2 },
      { type: 'step', plan_id, at, result },
    ];
    appendFileSync(
      join(home, 'journal.jsonl'),
      records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
    runner = aRunner(hub, { home });
    expect(await hub.finished(plan_id)).toMatchObject({ outcome: 'failed', steps: [result] });
  });

  it('a torn last line of the journal is passed over', async () => {
    const home = newFolder();
    const plan = aPlan('true');
    appendFileSync(
      join(home, 'journal.jsonl'),
      JSON.stringify({ type: 'accepted', ...about(plan) }).slice(0, 40),
    );
    runner = aRunner(hub, { home });
    hub.conduct.acknowledgesEnds = true;
    await hub.run(plan);
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
  });

  it('a journal that is damaged in the middle stops the runner, with a sentence', async () => {
    const home = newFolder();
    appendFileSync(join(home, 'journal.jsonl'), '{"type":"accep\n{}\n');
    runner = aRunner(hub, { home });
    const { code, reason, exitCode } = await runner.stopped;
    expect({ code, exitCode }).toEqual({ code: 'failed', exitCode: 70 });
    expect(reason).toContain('Line 1');
    expect(hub.upgrades).toEqual([]);
  });

  it('a second runner on the same folder ends at once', async () => {
    const home = newFolder();
    runner = aRunner(hub, { home });
    await runner.connected;
    const second = aRunner(hub, { home });
    expect(await second.connected).toBeUndefined();
    expect(await second.stopped).toMatchObject({ code: 'locked', exitCode: 75 });
    expect(hub.upgrades).toHaveLength(1);
  });
});
