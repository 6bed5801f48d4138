import { existsSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAllowedFolder } from '../../../runner/run/allowed-folder.ts';
import type { Runner } from '../../../runner/runner-options.ts';
import { aPlan, aStep } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { writePolicy } from '../../support/policies.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

describe('a folder behind all links', () => {
  const folder = realpathSync(newFolder());
  mkdirSync(join(folder, 'work/inner'), { recursive: true });
  mkdirSync(join(folder, 'work2'));
  symlinkSync('work', join(folder, 'link'));

  it.each([
    ['work', ['work'], true],
    ['work/inner', ['work'], true],
    ['work2', ['work'], false],
    ['', ['work'], false],
    ['work/inner', ['link'], true],
    ['work', ['absent', 'work'], true],
    ['work', ['absent'], false],
    ['work2', [], true],
  ] as const)('%s is allowed by %j: %s', (real, allowed, expected) => {
    const folders = allowed.map((name) => join(folder, name));
    expect(isAllowedFolder(join(folder, real), folders)).toBe(expected);
  });
});

describe('a link in a folder that the policy allows', () => {
  let hub: FakeHub;
  let runner: Runner;
  let work: string;
  let outside: string;
  let policy_hash: string;
  beforeEach(async () => {
    hub = await FakeHub.start();
    work = realpathSync(newFolder('work'));
    outside = realpathSync(newFolder('outside'));
    const policyFile = join(newFolder(), 'policy.json');
    policy_hash = writePolicy(policyFile, { working_directories: [work] });
    runner = aRunner(hub, { policyFile });
  });
  afterEach(async () => {
    await runner.stop();
    await hub.stop();
  });

  it('leads no step out of it', async () => {
    symlinkSync(outside, join(work, 'link'));
    const plan = aPlan([aStep('touch ran', { cwd: join(work, 'link') })], { policy_hash });
    await hub.run(plan);
    await until(() => hub.about('refused', plan.plan_id).length > 0, 'the plan is refused');
    expect(hub.about('refused', plan.plan_id)[0]).toMatchObject({
      code: 'policy_denied',
      detail: expect.stringContaining(`leads to ${outside}`),
    });
    expect(existsSync(join(outside, 'ran'))).toBe(false);
  });

  it('that an earlier step has made leads no later step out of it', async () => {
    const steps = [
      aStep(`ln -s '${outside}' link`, { cwd: work }),
      aStep('touch ran', { cwd: join(work, 'link') }),
    ];
    const plan = aPlan(steps, { policy_hash });
    await hub.run(plan);
    const { outcome, steps: results } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('failed');
    expect(results.map(({ end }) => end)).toEqual(['exited', 'spawn_failed']);
    expect(results[1]?.detail).toContain(`doesn't allow the folder ${outside}`);
    expect(existsSync(join(outside, 'ran'))).toBe(false);
  });

  it('that stays in it is followed', async () => {
    mkdirSync(join(work, 'real'));
    symlinkSync('real', join(work, 'link'));
    const plan = aPlan([aStep('touch ran', { cwd: join(work, 'link') })], { policy_hash });
    await hub.run(plan);
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
    expect(existsSync(join(work, 'real/ran'))).toBe(true);
  });
});
