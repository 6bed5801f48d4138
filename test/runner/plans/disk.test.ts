import type { ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUNNER_REFUSALS } from '../../../shared/runner-refusal.ts';
import { aPlan, TOKEN } from '../../support/builders.ts';
import { bundleEntry } from '../../support/bundle-entry.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { killed } from '../../support/processes.ts';
import { hasSmallDisks, type SmallDisk, smallDisk } from '../../support/small-disk.ts';
import { newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

describe.skipIf(!hasSmallDisks)('a runner on a disk of its own', () => {
  let hub: FakeHub;
  let disk: SmallDisk;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    hub = await FakeHub.start();
    disk = await smallDisk(6);
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await killed(child);
    disk.stop();
    await hub.stop();
  });

  const start = async (): Promise<{ child: ChildProcess; said: () => string }> => {
    const entry = await bundleEntry('test/support/runner-entry.ts');
    return follow(disk.spawn(process.execPath, entry, hub.url, TOKEN, disk.folder, 'sh'));
  };
  const follow = (child: ChildProcess): { child: ChildProcess; said: () => string } => {
    children.push(child);
    let text = '';
    child.stdout?.on('data', (piece) => {
      text += String(piece);
    });
    return { child, said: () => text };
  };
  const provara = (...words: string[]) =>
    follow(
      disk.spawn(
        'env',
        `PROVARA_RUNNER_TOKEN=${TOKEN}`,
        process.execPath,
        resolve('dist/provara.mjs'),
        ...words,
      ),
    );
  const exitCode = async (child: ChildProcess): Promise<number | null> => {
    await until(() => child.exitCode !== null, 'the runner has ended');
    return child.exitCode;
  };

  it('refuses plans while it is full, says why, and goes on once there is room', async () => {
    await start();
    await hub.connected();
    disk.fill();
    const marker = join(newFolder(), 'ran');
    const plan = aPlan(`touch ${marker}`);
    await hub.run(plan);
    const { code, detail } = await hub.refused(plan.plan_id);
    expect(code).toBe('disk_full');
    expect(detail).toContain(RUNNER_REFUSALS.disk_full);
    expect(detail).toMatch(/\d+ bytes are free beside .+runs/);
    expect(existsSync(marker)).toBe(false);
    disk.makeRoom();
    const next = aPlan('echo well');
    await hub.run(next);
    expect((await hub.finished(next.plan_id)).outcome).toBe('succeeded');
    expect(hub.text(next.plan_id, 'stdout')).toBe('well\n');
  });

  it('tells the end of a run during which it became full, and what is lost of its output', async () => {
    const { child } = await start();
    await hub.connected();
    const gate = join(newFolder(), 'gate');
    const plan = aPlan(`echo before; until [ -e ${gate} ]; do sleep 0.02; done; seq 1 20000; echo after`);
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout') !== '', 'the first output came');
    disk.fill();
    appendFileSync(gate, '');
    const { outcome, steps } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('succeeded');
    expect(steps[0]?.detail).toContain('Part of its output is lost');
    expect(hub.text(plan.plan_id, 'stdout').startsWith('before\n')).toBe(true);

    // What it could not write down of the end, it does not know any more; nothing is run again.
    await killed(child);
    await start();
    await hub.connected(2);
    const marker = join(newFolder(), 'ran');
    const next = aPlan(`touch ${marker}`);
    await hub.run(next);
    expect((await hub.refused(next.plan_id)).code).toBe('disk_full');
    expect(existsSync(marker)).toBe(false);
  });

  it('starts where it is full, and tells what a crash left', async () => {
    const { child } = await start();
    await hub.connected();
    const plan = aPlan('echo begun; sleep 60');
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout') !== '', 'the step runs');
    await killed(child);
    disk.fill();
    expect(disk.freeBytes()).toBeLessThan(4_096);
    await start();
    expect((await hub.finished(plan.plan_id)).outcome).toBe('unknown');
  });

  it('whose folder can no longer be written ends its run honestly, and refuses the next with the reason', async () => {
    await start();
    await hub.connected();
    const gate = join(newFolder(), 'gate');
    const plan = aPlan([`echo before; until [ -e ${gate} ]; do sleep 0.02; done; echo after`, 'echo never']);
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout') !== '', 'the first output came');
    disk.closeToWriting();
    appendFileSync(gate, '');
    const { outcome, steps, detail } = await hub.finished(plan.plan_id);
    expect(hub.text(plan.plan_id, 'stdout')).toBe('before\nafter\n');
    expect({ outcome, ends: steps.map(({ end }) => end) }).toEqual({
      outcome: 'failed',
      ends: ['exited', 'spawn_failed'],
    });
    expect(detail).toContain('EROFS');

    const marker = join(newFolder(), 'ran');
    const next = aPlan(`touch ${marker}`);
    await hub.run(next);
    const refused = await hub.refused(next.plan_id);
    expect(refused.code).toBe('journal_failed');
    expect(refused.detail).toContain(RUNNER_REFUSALS.journal_failed);
    expect(refused.detail).toMatch(/EROFS.+runs/);
    expect(existsSync(marker)).toBe(false);
  });

  it('does not start where it can not write, and says what to do', async () => {
    const { child: first } = await start();
    await hub.connected();
    first.kill('SIGTERM');
    expect(await exitCode(first)).toBe(0);
    disk.makeReadOnly();
    const { child, said } = await start();
    expect(await exitCode(child)).toBe(70);
    expect(said()).toContain("The runner's folder can not be written: mend its access");
    expect(said()).toContain('EROFS');
    expect(hub.of('hello')).toHaveLength(1);
    // Node calls a folder that can not be made there one whose parent is missing.
    const { child: newOne, said: saidOfNew } = provara(
      'runner',
      '--hub',
      hub.url,
      '--home',
      `${disk.folder}/new`,
    );
    expect(await exitCode(newOne)).toBe(70);
    expect(saidOfNew()).toContain("The runner's folder can not be written: mend its access");
    expect(saidOfNew()).not.toContain('runner.fail');
  });

  it('is told by provara doctor to free space, or to mount it for writing', async () => {
    const doctor = async (): Promise<string> => {
      const { child, said } = provara('doctor', '--home', disk.folder, '--shell', 'sh');
      await exitCode(child);
      return said();
    };
    disk.fill();
    expect(await doctor()).toMatch(/can't be written \(ENOSPC\)\.\s+Free space on its disk: /);
    disk.makeReadOnly();
    expect(await doctor()).toMatch(/can't be written \(EROFS\)\.\s+Its disk is mounted read-only: /);
  });
});
