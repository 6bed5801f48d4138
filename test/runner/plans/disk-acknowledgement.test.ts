import fs, { existsSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runner } from '../../../runner/runner-options.ts';
import { aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

describe('an acknowledgement that the disk does not take', () => {
  let hub: FakeHub;
  let runner: Runner | undefined;
  const ops: string[] = [];
  const home = newFolder();
  const start = (): void => {
    runner = aRunner(hub, { home, log: ({ op }) => ops.push(op) });
  };
  beforeEach(async () => {
    hub = await FakeHub.start();
    start();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    await runner?.stop();
    await hub.stop();
  });

  it('leaves the output, so that the end is told with it after the next start', async () => {
    hub.conduct.acknowledgesEnds = false;
    const plan = aPlan('echo kept');
    const { plan_id } = plan;
    await hub.run(plan);
    await hub.finished(plan_id);
    vi.spyOn(fs, 'fdatasyncSync').mockImplementationOnce(() => {
      throw new Error('EIO');
    });
    // A named import sees the spy only after this.
    syncBuiltinESMExports();
    hub.send({ type: 'end_ack', plan_id });
    await until(() => ops.includes('journal.fail'), 'the disk does not take it');
    await runner?.stop();
    expect(existsSync(join(home, 'runs', plan_id))).toBe(true);

    hub.chunks.clear();
    hub.conduct.acknowledgesEnds = true;
    start();
    await until(() => hub.about('finished', plan_id).length === 2, 'the end is told again');
    expect(hub.text(plan_id, 'stdout')).toBe('kept\n');
    await until(() => !existsSync(join(home, 'runs', plan_id)), 'it is acknowledged');
  });
});
