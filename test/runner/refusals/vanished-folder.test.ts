import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lookAtFile } from '../../../runner/files/look-at-file.ts';
import type { Runner } from '../../../runner/runner-options.ts';
import { aPlan, aStep } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';

let hub: FakeHub;
let runner: Runner;
beforeEach(async () => {
  hub = await FakeHub.start();
  runner = aRunner(hub, { shell: 'sh' });
  await runner.connected;
});
afterEach(async () => {
  await runner.stop();
  await hub.stop();
});

/** A folder that can be looked at and has no name any more: that of a process, after it was removed. */
const withVanished = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const gone = join(newFolder(), 'gone');
  mkdirSync(gone);
  const holder = spawn('sh', ['-c', 'echo there; read _'], { cwd: gone });
  await once(holder.stdout, 'data');
  rmdirSync(gone);
  try {
    await use(`/proc/${holder.pid}/cwd`);
  } finally {
    holder.stdin.end();
    await once(holder, 'close');
  }
};

it.skipIf(process.platform !== 'linux')(
  'a plan for a folder that was removed under a process is refused, and the runner goes on',
  async () => {
    const script = join(newFolder(), 'deploy.sh');
    writeFileSync(script, 'true');
    const named = { step: 0, path: script };
    const file = await lookAtFile(named, { cwd: '/', shell: 'sh', platform: 'linux' });
    await withVanished(async (cwd) => {
      expect(statSync(cwd).isDirectory()).toBe(true);
      // With a file to compare, and without: one waits at the entrance, the other does not.
      const waits = { ...aPlan([aStep(`sh ${script}`, { cwd })]), files: [file] };
      for (const plan of [waits, aPlan([aStep('true', { cwd })])]) {
        hub.force(plan);
        expect(await hub.refused(plan.plan_id)).toMatchObject({ code: 'cwd_missing' });
      }
    });
    const next = aPlan('echo on');
    await hub.run(next);
    expect((await hub.finished(next.plan_id)).outcome).toBe('succeeded');
  },
);
