import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listenOnFile } from '../../runner/lock/listen-on-file.ts';
import { acquireLock } from '../../runner/state-lock.ts';
import { bundleEntry } from '../support/bundle-entry.ts';
import { killed } from '../support/processes.ts';
import { newFolder } from '../support/start-runner.ts';
import { until } from '../support/until.ts';

const children: ChildProcess[] = [];

/** A process of its own that takes the lock and prints `locked` or `taken`. */
const holder = async (folder: string): Promise<{ child: ChildProcess; said: () => string }> => {
  const entry = await bundleEntry('test/support/lock-entry.ts');
  const child = spawn(process.execPath, [entry, folder, 'runner'], { stdio: ['ignore', 'pipe', 'inherit'] });
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

describe.skipIf(process.platform === 'win32')('a lock by a socket file', () => {
  it('is exclusive', async () => {
    const path = join(newFolder(), 'lock.sock');
    const lock = await listenOnFile(path);
    expect(lock).toBeDefined();
    expect(await listenOnFile(path)).toBeUndefined();
    await lock?.release();
  });

  it('takes over a file whose process is gone, but only for one of those who try', async () => {
    const path = join(newFolder(), 'lock.sock');
    const dying = spawn(process.execPath, [
      '-e',
      `require('node:net').createServer().listen(${JSON.stringify(path)}, () => console.log('up'))`,
    ]);
    children.push(dying);
    await once(dying.stdout, 'data');
    await killed(dying);
    const locks = await Promise.all([listenOnFile(path), listenOnFile(path), listenOnFile(path)]);
    expect(locks.filter((lock) => lock !== undefined)).toHaveLength(1);
    await Promise.all(locks.map((lock) => lock?.release()));
  });

  it('fails loudly where no socket can be made', async () => {
    await expect(listenOnFile(join(newFolder(), 'no-such-folder', 'lock.sock'))).rejects.toThrow(
      /ENOENT|EACCES/,
    );
  });
});
