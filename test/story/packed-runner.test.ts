import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { TOKEN } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { newFolder, trustHubsWord } from '../support/start-runner.ts';
import { until } from '../support/until.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built program by itself, of which nothing was compiled yet. */
const installed = (): string => {
  const folder = newFolder('packed');
  cpSync(join(DIST, 'provara.mjs'), join(folder, 'provara.mjs'));
  const filter = (path: string): boolean => !/\.(?:code|map)$/.test(path);
  cpSync(join(DIST, 'parts'), join(folder, 'parts'), { recursive: true, filter });
  return folder;
};

test('the built runner reads one file, keeps what was compiled of it, and takes that at its next start', async () => {
  const [folder, home, hub] = [installed(), newFolder(), await FakeHub.start()];
  trustHubsWord(home);
  const kept = join(folder, 'parts', 'runner.code');
  const start = async (): Promise<void> => {
    const greeted = hub.of('hello').length;
    const runner = spawn(
      process.execPath,
      [join(folder, 'provara.mjs'), 'runner', '--home', home, '--hub', hub.url, '--shell', 'sh'],
      { env: { PATH: process.env.PATH, HOME: home, PROVARA_RUNNER_TOKEN: TOKEN }, stdio: 'ignore' },
    );
    const ended = once(runner, 'exit');
    await until(() => hub.of('hello').length > greeted, 'the runner says hello');
    await until(() => statSync(kept, { throwIfNoEntry: false }) !== undefined, 'its code is kept');
    runner.kill('SIGTERM');
    await ended;
  };
  try {
    await start();
    const [first, bytes] = [statSync(kept), readFileSync(kept)];
    await start();
    // V8 would have refused what does not fit, and the runner would have written it anew.
    expect(statSync(kept).ino).toBe(first.ino);
    expect(statSync(kept).mtimeMs).toBe(first.mtimeMs);
    expect(readFileSync(kept).equals(bytes)).toBe(true);
  } finally {
    await hub.stop();
  }
});
