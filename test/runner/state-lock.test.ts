import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type BigIntStats, existsSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listenOnFile, removeDead } from '../../runner/lock/listen-on-file.ts';
import { acquireLock } from '../../runner/state-lock.ts';
import { bundleEntry } from '../support/bundle-entry.ts';
import { killed } from '../support/processes.ts';
import { newFolder } from '../support/start-runner.ts';
import { until } from '../support/until.ts';

const children: ChildProcess[] = [];

/** A process of its own that takes the lock and prints `locked` or `taken`. */
const holder = async (
  folder: string,
  inContainer: readonly string[] = [],
): Promise<{ child: ChildProcess; said: () => string }> => {
  const entry = await bundleEntry('test/support/lock-entry.ts');
  const [program = '', ...given] = [...inContainer, process.execPath, entry, folder, 'runner'];
  const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let text = '';
  child.stdout?.on('data', (piece) => {
    text += String(piece);
  });
  await until(() => text !== '', 'the other process says what it got');
  return { child, said: () => text.trim() };
};

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('the lock of a state folder', () => {
  it('is held by one at a time and can be taken again after its release', async () => {
    const folder = newFolder();
    const first = await acquireLock(folder, 'runner');
    expect(first).toBeDefined();
    expect(await acquireLock(folder, 'runner')).toBeUndefined();
    await first?.release();
    const again = await acquireLock(folder, 'runner');
    expect(again).toBeDefined();
    await again?.release();
  });

  it('is another for another name and another folder', async () => {
    const folder = newFolder();
    const locks = [
      await acquireLock(folder, 'runner'),
      await acquireLock(folder, 'hub'),
      await acquireLock(newFolder(), 'runner'),
    ];
    expect(locks.every((lock) => lock !== undefined)).toBe(true);
    await Promise.all(locks.map((lock) => lock?.release()));
  });

  it('is the same lock through a symbolic link', async () => {
    const folder = newFolder();
    const link = `${folder}-link`;
    symlinkSync(folder, link, 'dir');
    const lock = await acquireLock(folder, 'runner');
    expect(await acquireLock(link, 'runner')).toBeUndefined();
    await lock?.release();
  });

  it('is let go by kill -9 at once', async () => {
    const folder = newFolder();
    const other = await holder(folder);
    expect(other.said()).toBe('locked');
    expect(await acquireLock(folder, 'runner')).toBeUndefined();
    await killed(other.child);
    const lock = await acquireLock(folder, 'runner');
    expect(lock).toBeDefined();
    await lock?.release();
  });

  it('refuses a second process', async () => {
    const folder = newFolder();
    const lock = await acquireLock(folder, 'runner');
    expect((await holder(folder)).said()).toBe('taken');
    await lock?.release();
  });
});

// A network namespace of its own, as each container has one; `unshare` becomes the program.
const CONTAINER = ['unshare', '--user', '--map-root-user', '--net'];
const hasContainers =
  process.platform === 'linux' && spawnSync('unshare', [...CONTAINER.slice(1), 'true']).status === 0;
if (!hasContainers)
  console.warn('No namespaces can be made here: the lock was not tested between containers.');

describe.skipIf(!hasContainers)('the lock of a state folder that two containers share', () => {
  it('is held by one of them', async () => {
    const folder = newFolder();
    const lock = await acquireLock(folder, 'runner');
    expect((await holder(folder, CONTAINER)).said()).toBe('taken');
    await lock?.release();
    const other = await holder(folder, CONTAINER);
    expect(other.said()).toBe('locked');
    expect(await acquireLock(folder, 'runner')).toBeUndefined();
    await killed(other.child);
    const again = await acquireLock(folder, 'runner');
    expect(again).toBeDefined();
    await again?.release();
  });

  it('has a path of any length', async () => {
    const folder = join(newFolder(), 'x'.repeat(120));
    mkdirSync(folder);
    const lock = await acquireLock(folder, 'runner');
    expect((await holder(folder, CONTAINER)).said()).toBe('taken');
    await lock?.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a lock by a socket file', () => {
  it('is exclusive', async () => {
    const path = join(newFolder(), 'lock.sock');
    const lock = await listenOnFile(path);
    expect(lock).toBeDefined();
    expect(await listenOnFile(path)).toBeUndefined();
    await lock?.release();
  });

  it('takes over a file whose process is gone, but only for one of those who try', async () => {
    const folder = newFolder();
    const dead = join(folder, 'dead.sock');
    const dying = spawn(process.execPath, [
      '-e',
      `require('node:net').createServer().listen(${JSON.stringify(dead)}, () => console.log('up'))`,
    ]);
    children.push(dying);
    await once(dying.stdout, 'data');
    await killed(dying);
    for (let round = 0; round < 50; round += 1) {
      const path = join(folder, 'lock.sock');
      linkSync(dead, path);
      const locks = await Promise.all(Array.from({ length: 5 }, () => listenOnFile(path)));
      expect(locks.filter((lock) => lock !== undefined)).toHaveLength(1);
      expect(await listenOnFile(path)).toBeUndefined();
      await Promise.all(locks.map((lock) => lock?.release()));
      expect(readdirSync(folder)).toEqual(['dead.sock']);
    }
  });

  it('is not lost to one that saw the file of a dead process at its place before', async () => {
    const path = join(newFolder(), 'lock.sock');
    const lock = await listenOnFile(path);
    const seen = { ino: 1n, mtimeNs: 1n } as BigIntStats;
    removeDead(path, seen, `${path}.aside`);
    expect(await listenOnFile(path)).toBeUndefined();
    await lock?.release();
    expect(existsSync(path)).toBe(false);
  });

  it('fails loudly where no socket can be made', async () => {
    await expect(listenOnFile(join(newFolder(), 'no-such-folder', 'lock.sock'))).rejects.toThrow(
      /ENOENT|EACCES/,
    );
  });
});
