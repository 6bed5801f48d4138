import { realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanEnvironment, MARKER } from '../../../runner/run/clean-environment.ts';
import type { Runner, RunnerOptions } from '../../../runner/runner-options.ts';
import { ReadyShell } from '../../../runner/shell/ready-shell.ts';
import { findMarked } from '../../../runner/terminate/find-marked.ts';
import { TIMING } from '../../../runner/timing.ts';
import { aPlan, aStep } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { fakePwsh } from '../../support/fake-shells.ts';
import { writePolicy } from '../../support/policies.ts';
import { isAlive } from '../../support/processes.ts';
import { PWSH } from '../../support/shells.ts';
import { aRunner, newFolder, QUICK } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

const shell = { kind: 'pwsh', path: PWSH?.option ?? '', version: '7', codePage: null } as const;
const plenty = { freeBytes: 8e9, totalBytes: 16e9 };

const open: ReadyShell[] = [];
afterEach(async () => {
  for (const ready of open.splice(0)) await ready.stop();
});

/** One with memory that a test may take away, and what it logged. */
const aReadyShell = (path = shell.path, timing: Partial<typeof TIMING> = {}) => {
  const memory = { ...plenty };
  const ops: string[] = [];
  const ready = new ReadyShell({
    shell: { ...shell, path },
    folder: join(newFolder(), 'ready'),
    env: cleanEnvironment(process.env, process.platform, ''),
    mark: 'ready-test',
    contain: () => undefined,
    timing: { ...TIMING, ...QUICK, readyRefillMs: 10, readyLookMs: 20, ...timing },
    log: ({ op }) => ops.push(op),
    memory: () => memory,
  });
  open.push(ready);
  return { ready, memory, ops };
};

/** Its process id, as it is seen from outside. */
const thatWaits = async (): Promise<number> => {
  let pids: number[] = [];
  await until(async () => {
    pids = await findMarked(`${MARKER}=ready-test`);
    return pids.length > 0;
  }, 'a shell waits');
  return pids[0] ?? 0;
};

/** The one that waits, when there is one. */
const taken = async (ready: ReadyShell) => {
  let process: ReturnType<ReadyShell['take']>;
  await until(() => {
    process = ready.take();
    return process !== undefined;
  }, 'a shell waits');
  return process;
};

describe.skipIf(PWSH === undefined)('a PowerShell that was started ahead', () => {
  it('is given once, and another is started', async () => {
    const { ready } = aReadyShell();
    const first = await taken(ready);
    const second = await taken(ready);
    expect(second?.child.pid).not.toBe(first?.child.pid);
    for (const one of [first, second]) one?.child.stdin?.end();
  });

  it('ends by itself when nobody will tell it what to run', async () => {
    const { ready } = aReadyShell();
    const child = (await taken(ready))?.child;
    child?.stdin?.end();
    await until(() => child?.exitCode === 98, 'it has ended');
  });

  it('gives way when memory gets scarce, and comes back', async () => {
    const { ready, memory } = aReadyShell();
    const pid = await thatWaits();
    expect(isAlive(pid)).toBe(true);
    memory.freeBytes = 100e6;
    await until(() => !isAlive(pid), 'the one that waited has ended');
    expect(ready.take()).toBeUndefined();
    memory.freeBytes = plenty.freeBytes;
    (await taken(ready))?.child.stdin?.end();
  });

  it('makes room for a fresh one when it is old', async () => {
    aReadyShell(shell.path, { readyAgeMs: 100 });
    const pid = await thatWaits();
    await until(() => !isAlive(pid), 'the old one has ended');
  });

  it('is given up when it only ever ends', async () => {
    const { ready, ops } = aReadyShell(fakePwsh('exit 1'));
    await until(() => ops.includes('ready.off'), 'it was given up');
    expect(ready.take()).toBeUndefined();
  });

  it('does not outlive its runner', async () => {
    const { ready } = aReadyShell();
    const pid = await thatWaits();
    await ready.stop();
    await until(() => !isAlive(pid), 'it has ended');
    expect(ready.take()).toBeUndefined();
  });
});

describe.skipIf(PWSH === undefined)('a step in a PowerShell that was started ahead', () => {
  let hub: FakeHub;
  let runner: Runner | undefined;
  beforeEach(async () => {
    hub = await FakeHub.start();
  });
  afterEach(async () => {
    await runner?.stop();
    await hub.stop();
  });

  const text =
    "[Environment]::CurrentDirectory; (Get-Location).Path; [Environment]::GetEnvironmentVariables().GetEnumerator().ForEach({ $_.Key + '=' + $_.Value }) | Sort-Object; [Console]::OutputEncoding.WebName; [Console]::InputEncoding.WebName; $OutputEncoding.WebName; $PSScriptRoot -match 'runs'";
  const seenBy = async (options: Partial<RunnerOptions>, cwd: string) => {
    const before = hub.of('hello').length;
    runner = aRunner(hub, { shell: shell.path, ...options });
    await hub.connected(before + 1);
    const plan = aPlan([aStep(text, { cwd })], { shell: 'pwsh' });
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    await runner.stop();
    // A shell script that starts PowerShell says where it was itself.
    return hub
      .text(plan.plan_id, 'stdout')
      .replaceAll(plan.plan_id, 'PLAN')
      .replace(/^PWD=.*\n/m, '');
  };

  it('finds the same folder, environment and encodings as in one of its own', async () => {
    const folder = newFolder();
    const link = join(newFolder(), 'li [1] nk');
    symlinkSync(folder, link);
    const own = await seenBy({ readyShell: false }, link);
    const ahead = await seenBy({ readyShell: true }, link);
    expect(own).toContain(realpathSync(folder));
    expect(own).toContain('PROVARA_RUN=PLAN');
    expect(ahead).toBe(own);
  });

  it('is ended with what it started', async () => {
    const policyFile = join(newFolder(), 'policy.json');
    const policy_hash = writePolicy(policyFile);
    runner = aRunner(hub, { shell: shell.path, readyShell: true, policyFile });
    const plan = aPlan("$p = [Diagnostics.Process]::Start('sleep', '300'); [string]$p.Id; $p.WaitForExit()", {
      shell: 'pwsh',
      policy_hash,
    });
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout').includes('\n'), 'its child runs');
    const pid = Number(hub.text(plan.plan_id, 'stdout'));
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
    expect((await hub.finished(plan.plan_id)).outcome).toBe('cancelled');
    expect(isAlive(pid)).toBe(false);
  });
});
