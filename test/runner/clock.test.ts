import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogLine } from '../../runner/log.ts';
import type { Runner } from '../../runner/runner-options.ts';
import { aPlan } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { aRunner, newFolder } from '../support/start-runner.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 3_600_000;

describe("a runner whose machine's clock is set", () => {
  let hub: FakeHub;
  let runner: Runner | undefined;
  let aheadMs: number;
  let log: LogLine[];
  beforeEach(async () => {
    hub = await FakeHub.start();
    aheadMs = 0;
    log = [];
  });
  afterEach(async () => {
    await runner?.stop();
    await hub.stop();
  });

  const start = async (home = newFolder()): Promise<string> => {
    runner = aRunner(hub, { home, now: () => Date.now() + aheadMs, log: (line) => log.push(line) });
    await runner.connected;
    return home;
  };
  const setDuringARun = async (setMs: number) => {
    const gate = join(newFolder(), 'gate');
    const plan = aPlan(`echo begun; until [ -e ${gate} ]; do sleep 0.02; done`);
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout') !== '', 'the step runs');
    aheadMs = setMs;
    writeFileSync(gate, '');
    return hub.finished(plan.plan_id);
  };

  it.each([
    ['forward', 30 * 24 * HOUR_MS],
    ['back', -30 * 24 * HOUR_MS],
  ])('%s during a run says how long it really took', async (_, setMs) => {
    await start();
    const { outcome, steps } = await setDuringARun(setMs);
    expect(outcome).toBe('succeeded');
    expect(steps[0]?.duration_ms).toBeGreaterThan(0);
    expect(steps[0]?.duration_ms).toBeLessThan(120_000);
  });

  it('forward refuses what has expired by it, with both times, and says so at each connection', async () => {
    await start();
    aheadMs = HOUR_MS;
    const marker = join(newFolder(), 'ran');
    const plan = aPlan(`touch ${marker}`);
    await hub.run(plan);
    const { code, detail } = await hub.refused(plan.plan_id);
    expect(code).toBe('plan_expired');
    expect(detail).toContain(`expired at ${plan.expires_at}, now `);
    hub.socket?.terminate();
    await until(() => log.some(({ op }) => op === 'clock.differ'), 'the operator is told');
    expect(existsSync(marker)).toBe(false);
  });

  it('back, once a plan has run, runs it no second time, also after a restart that forgot it', async () => {
    const home = await start();
    const marker = join(newFolder(), 'ran');
    const plan = aPlan(`echo x >> ${marker}`);
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    await runner?.stop();
    // Far enough for the journal to forget the plan.
    aheadMs = 30 * 24 * HOUR_MS;
    await start(home);
    await runner?.stop();
    aheadMs = 0;
    await start(home);
    hub.force(plan);
    expect((await hub.refused(plan.plan_id)).code).toBe('plan_known');
    expect(readFileSync(marker, 'utf8')).toBe('x\n');
  });
});
