import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { lookAtFile } from '../../../runner/files/look-at-file.ts';
import { aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';

// Test files of one process share what they import: here the runner is loaded anew, and again after it.
vi.hoisted(() => vi.resetModules());
vi.mock(import('../../../runner/files/look-at-file.ts'), async (original) => {
  const real = await original();
  const lookOnce = vi.fn(real.lookAtFile);
  return { ...real, lookAtFile: lookOnce };
});

afterAll(() => {
  vi.doUnmock('../../../runner/files/look-at-file.ts');
  vi.resetModules();
});

it('a later step whose files can not be compared is not run, and the run ends', async () => {
  const folder = newFolder();
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const script = join(folder, 'deploy.sh');
  writeFileSync(script, `touch ${second}`);
  const named = { step: 1, path: script };
  const file = await lookAtFile(named, { cwd: '/', shell: 'sh', platform: 'linux' });
  expect(file.state).toBe('hashed');

  const hub = await FakeHub.start();
  const runner = aRunner(hub, { shell: 'sh' });
  try {
    await runner.connected;
    vi.mocked(lookAtFile).mockRejectedValueOnce(new Error('the disk does not answer'));
    const plan = { ...aPlan([`touch ${first}`, `sh ${script}`]), files: [file] };
    await hub.run(plan);
    const { outcome, steps } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('failed');
    expect(steps[1]).toMatchObject({ end: 'content_changed' });
    expect(steps[1]?.detail).toContain('could not be compared: Error: the disk does not answer');
    expect([existsSync(first), existsSync(second)]).toEqual([true, false]);
  } finally {
    await runner.stop();
    await hub.stop();
  }
});
