import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './start-runner.ts';
import { until } from './until.ts';

const NAMESPACE = ['--user', '--map-root-user', '--mount'];
const PROBE = ['sh', '-c', 'mount -t tmpfs tmpfs /tmp'];

/** Whether a file system of its own can be mounted here, without touching anything outside of it. */
export const hasSmallDisks =
  process.platform === 'linux' && spawnSync('unshare', [...NAMESPACE, ...PROBE]).status === 0;
if (!hasSmallDisks)
  console.warn('No file system can be mounted here: full and read-only disks were not tested.');

export interface SmallDisk {
  /** Where it is for the programs on it. */
  readonly folder: string;
  /** A program that has this disk. */
  spawn(program: string, ...args: string[]): ChildProcess;
  /** Where a file on it is for everybody else. */
  path(name: string): string;
  fill(): void;
  makeRoom(): void;
  makeReadOnly(): void;
  /** While programs have files of it open. */
  closeToWriting(): void;
  freeBytes(): number;
  stop(): void;
}

/** A disk of a few megabytes, in a mount namespace of its own. */
export const smallDisk = async (megabytes: number): Promise<SmallDisk> => {
  const folder = newFolder('disk');
  const mount = `mount -t tmpfs -o size=${megabytes}m,mode=700 tmpfs '${folder}' && echo mounted && exec sleep 3600`;
  const holder = spawn('unshare', [...NAMESPACE, 'sh', '-c', mount], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  holder.stdout.on('data', (text) => {
    said += String(text);
  });
  await until(() => said.includes('mounted'), 'the disk is mounted');
  const enter = ['--user', '--mount', '--preserve-credentials', '--target', String(holder.pid)];
  const path = (name: string): string => join(`/proc/${holder.pid}/root`, folder, name);
  const ballast = path('ballast');
  return {
    folder,
    path,
    spawn: (program, ...args) =>
      spawn('nsenter', [...enter, program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] }),
    fill: () => {
      for (const size of [64 * 1024, 4 * 1024]) {
        try {
          for (;;) appendFileSync(ballast, Buffer.alloc(size));
        } catch {
          // It is full.
        }
      }
    },
    makeRoom: () => rmSync(ballast),
    makeReadOnly: () => {
      spawnSync('nsenter', [...enter, 'mount', '-o', 'remount,ro', folder], { stdio: 'inherit' });
    },
    closeToWriting: () => {
      for (const way of [
        ['--bind', folder],
        ['-o', 'remount,bind,ro'],
      ]) {
        const { status } = spawnSync('nsenter', [...enter, 'mount', ...way, folder], { stdio: 'inherit' });
        if (status !== 0) throw new Error(`mount ${way.join(' ')} ended with ${status}.`);
      }
    },
    freeBytes: () => {
      const { bavail, bsize } = statfsSync(path(''));
      return bavail * bsize;
    },
    stop: () => holder.kill('SIGKILL'),
  };
};
