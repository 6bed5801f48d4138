import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { cancelFamily, startFamily } from './support/family.ts';
import { endPing, keepsPinging, newPing, untilNotPinging } from './support/pings.ts';
import { aWindowsPlan, endOf } from './support/windows-plans.ts';
import { NODE, newWindowsFolder, startWindowsRunner } from './support/windows-runner.ts';
import { DRIVE, onLinux } from './support/wine.ts';

describe('a process tree on Windows, in its job', () => {
  let hub: FakeHub;
  let runner: ReturnType<typeof startWindowsRunner>;
  beforeAll(async () => {
    hub = await FakeHub.start();
    runner = startWindowsRunner({ hubUrl: hub.url, token: TOKEN, args: ['--slots', '2'] });
    await hub.connected();
  });
  afterAll(() => hub.stop());

  it('is ended by cancel with its orphans and what had cut itself off', async () => {
    await cancelFamily(hub);
  });

  it('is ended by its timeout', async () => {
    const { plan, own, orphan, detached } = await startFamily(hub, 20);
    expect(await endOf(hub, plan)).toMatchObject({ outcome: 'timed_out', end: 'timed_out', detail: null });
    for (const mark of [own, orphan, detached]) await untilNotPinging(mark);
  });

  it('is let go at the end of a step: what was started to stay stays', async () => {
    const stays = newPing();
    const plan = aWindowsPlan(`cmd /c "start /b ping ${stays.args} > nul"`);
    await hub.run(plan);
    expect(await endOf(hub, plan)).toMatchObject({ outcome: 'succeeded', code: 0 });
    expect(await keepsPinging(stays.mark)).toBe(true);
    endPing(stays.mark);
  });

  it('does not outlive a runner that is killed, and the next one says what it knows', async () => {
    const { plan, own, orphan, detached } = await startFamily(hub);
    await runner.kill();
    for (const mark of [own, orphan, detached]) await untilNotPinging(mark);
    runner = startWindowsRunner({ hubUrl: hub.url, token: TOKEN, home: runner.home });
    const { outcome, detail } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('unknown');
    expect(detail).toContain('interrupted');
  });
});

describe('a process tree on Windows without the FFI', () => {
  let hub: FakeHub;
  const bare = newWindowsFolder('bare');
  beforeAll(async () => {
    cpSync(join(DRIVE, 'provara'), onLinux(bare), { recursive: true });
    rmSync(join(onLinux(bare), 'node_modules'), { recursive: true });
    hub = await FakeHub.start();
  });
  afterAll(() => hub.stop());

  it('is ended by taskkill as far as parents lead, which is said', async () => {
    const runner = startWindowsRunner({
      hubUrl: hub.url,
      token: TOKEN,
      program: [NODE, `${bare}\\provara.mjs`],
    });
    await hub.connected();
    expect(runner.log()).toContain('containment.missing');
    const { plan, own, orphan, detached } = await startFamily(hub);
    hub.send({ type: 'cancel', plan_id: plan.plan_id, reason: null });
    const { outcome, detail } = await endOf(hub, plan);
    expect(outcome).toBe('cancelled');
    expect(detail).toContain('Processes whose parent had ended already may have survived.');
    await untilNotPinging(own);
    for (const mark of [orphan, detached]) endPing(mark);
  });
});
