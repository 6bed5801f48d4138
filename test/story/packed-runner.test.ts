import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { policyHash } from '../../shared/policy/policy-schema.ts';
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

/** Starts the built runner, waits until its hub knows it and `then` is so, and ends it. */
const startOnce = async (folder: string, then: () => boolean, what: string): Promise<void> => {
  const [home, hub] = [newFolder(), await FakeHub.start()];
  trustHubsWord(home);
  const runner = spawn(
    process.execPath,
    [join(folder, 'provara.mjs'), 'runner', '--home', home, '--hub', hub.url, '--shell', 'sh'],
    { env: { PATH: process.env.PATH, HOME: home, PROVARA_RUNNER_TOKEN: TOKEN }, stdio: 'ignore' },
  );
  const ended = once(runner, 'exit');
  try {
    await until(() => hub.of('hello').length > 0, 'the runner says hello');
    await until(then, what);
    // The build has hashed it.
    expect(hub.of('hello')[0]?.runner.policy_hash).toBe(policyHash(defaultPolicy));
  } finally {
    // What waits to open a file hears no other signal.
    runner.kill(hub.of('hello').length > 0 ? 'SIGTERM' : 'SIGKILL');
    await ended;
    await hub.stop();
  }
};

test('the built runner reads one file, keeps what was compiled of it, and takes that at its next start', async () => {
  const folder = installed();
  const kept = join(folder, 'parts', 'runner.code');
  const isKept = () => statSync(kept, { throwIfNoEntry: false }) !== undefined;
  await startOnce(folder, isKept, 'its code is kept');
  const [first, bytes] = [statSync(kept), readFileSync(kept)];
  await startOnce(folder, isKept, 'its code is kept');
  // V8 would have refused what does not fit, and the runner would have written it anew.
  expect(statSync(kept).ino).toBe(first.ino);
  expect(statSync(kept).mtimeMs).toBe(first.mtimeMs);
  expect(readFileSync(kept).equals(bytes)).toBe(true);
});

test('the built runner changes none of V8’s flags before Node’s own modules are loaded: V8 takes their code only under the flags that it was made under', () => {
  const folder = installed();
  // Code that a Node has made whose flags nobody has changed.
  const script = `new (require('node:vm').Script)('1 + 1', { filename: 'probe'`;
  const make = `require('node:fs').writeFileSync('probe', ${script} }).createCachedData())`;
  execFileSync(process.execPath, ['-e', make], { cwd: folder });
  const probe = `${script}, cachedData: require('node:fs').readFileSync('probe') }).cachedDataRejected`;
  writeFileSync(
    join(folder, 'parts', 'runner.cjs'),
    `(function (require, module) { process.stdout.write('refused: ' + ${probe}); module.exports.main = async () => undefined; })`,
  );
  const said = execFileSync(process.execPath, ['provara.mjs', 'runner'], { cwd: folder, encoding: 'utf8' });
  expect(said).toBe('refused: false');
});

test.each([
  ['a pipe that nobody writes to', (kept: string) => void execFileSync('mkfifo', [kept])],
  ['a gigabyte', (kept: string) => [writeFileSync(kept, ''), truncateSync(kept, 2 ** 30)]],
])(
  'the built runner starts where %s stands in the place of its kept code, and puts that there',
  async (_what, make) => {
    const folder = installed();
    const kept = join(folder, 'parts', 'runner.code');
    make(kept);
    const isKept = () => statSync(kept).isFile() && statSync(kept).size < 2 ** 24;
    await startOnce(folder, isKept, 'its code is kept');
  },
);

test('the built runner starts where a folder stands in the place of its kept code', async () => {
  const folder = installed();
  mkdirSync(join(folder, 'parts', 'runner.code'));
  await startOnce(folder, () => true, '');
});
