import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Runner } from '../../../runner/runner-options.ts';
import { planDigest } from '../../../shared/digest.ts';
import type { PlanDocument } from '../../../shared/plan.ts';
import { APPROVAL, aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

const DAY_MS = 24 * 3_600_000;

describe('of a plan that ran, a hub gets no signature that it did not', () => {
  let hub: FakeHub;
  let runner: Runner | undefined;
  let aheadMs = 0;
  let marker = '';

  const start = async (home = newFolder()): Promise<string> => {
    runner = aRunner(hub, { home, now: () => Date.now() + aheadMs });
    await runner.connected;
    await until(() => hub.credits > 0, 'the runner asks for a plan');
    return home;
  };
  const ran = async (): Promise<PlanDocument> => {
    const plan = aPlan(`echo ran >> ${marker}`);
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    return plan;
  };
  const refusalsOf = ({ plan_id }: PlanDocument) =>
    hub.of('refused').filter((told) => told.plan_id === plan_id);

  beforeEach(async () => {
    hub = await FakeHub.start();
    aheadMs = 0;
    marker = join(newFolder(), 'ran');
  });
  afterEach(async () => {
    await runner?.stop();
    await hub.stop();
  });

  it.each<[string, Record<string, unknown>]>([
    ['another digest', { digest: 'f'.repeat(64) }],
    ['no digest', { digest: null }],
    ['no approval', { approval: null }],
    ['an approval of an unknown kind', { approval: { kind: 'x' } }],
    ['the approval of a machine', { approval: { ...APPROVAL, by: { kind: 'runner', id: 'x', name: 'x' } } }],
    ['the very same', {}],
  ])('by sending it again with %s: it hears the truth again', async (_, changes) => {
    await start();
    const plan = await ran();
    const before = hub.about('finished', plan.plan_id).length;
    const whole = { type: 'run', document: plan, digest: planDigest(plan), approval: APPROVAL, ...changes };
    hub.sendRaw(JSON.stringify(whole));
    await until(
      () => hub.about('finished', plan.plan_id).length > before || refusalsOf(plan).length > 0,
      'the runner answers',
    );
    expect(refusalsOf(plan)).toEqual([]);
    expect(readFileSync(marker, 'utf8')).toBe('ran\n');
  });

  it('by sending it again once the journal has forgotten it', async () => {
    const home = await start();
    const plan = await ran();
    await runner?.stop();
    aheadMs = 30 * DAY_MS;
    await start(home);
    await hub.run(plan);
    expect(await hub.refused(plan.plan_id)).toMatchObject({ code: 'plan_known', signed: null });
    expect(readFileSync(marker, 'utf8')).toBe('ran\n');
  });

  it('while one of another text under its id, which it may run once it has forgotten the first, is refused unsigned', async () => {
    const home = await start();
    const plan = await ran();
    const week = aPlan(`echo other >> ${marker}`, {
      expires_at: new Date(Date.now() + 7 * DAY_MS).toISOString(),
    });
    const other = { ...week, plan_id: plan.plan_id };
    await hub.run(other);
    expect(await hub.refused(plan.plan_id)).toMatchObject({ code: 'plan_known', signed: null });
    expect(readFileSync(marker, 'utf8')).toBe('ran\n');
    await runner?.stop();
    aheadMs = 3 * DAY_MS;
    await start(home);
    await hub.run(other);
    await until(() => hub.about('finished', plan.plan_id).length > 1, 'it runs');
    expect(readFileSync(marker, 'utf8')).toBe('ran\nother\n');
  });
});
