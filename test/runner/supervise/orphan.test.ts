import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endOrphan } from '../../../runner/supervise/orphan.ts';
import { isAlive } from '../../support/processes.ts';

let folder = '';
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provara-orphan-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A process that runs until it is killed, with `mark` on its command line, and its pid file. */
const leaveBehind = async (mark: string, code = 'setInterval(() => {}, 1e6)'): Promise<string> => {
  child = spawn(process.execPath, ['-e', `${code}; console.log('up')`, mark], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => child?.stdout?.once('data', resolve));
  const pidFile = join(folder, 'hub.pid');
  writeFileSync(pidFile, String(child.pid));
  return pidFile;
};

describe('a hub that an earlier start left behind', () => {
  it('is ended by its id', async () => {
    const pidFile = await leaveBehind('/state/one/workerd.capnp');
    const pid = child?.pid ?? 0;
    expect(await endOrphan(pidFile, '/state/one/workerd.capnp', 300)).toBe(pid);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(pidFile)).toBe(false);
  });

  it('is killed when it does not listen', async () => {
    const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6)";
    const pidFile = await leaveBehind('/state/one/workerd.capnp', deaf);
    expect(await endOrphan(pidFile, '/state/one/workerd.capnp', 300)).toBe(child?.pid);
    expect(isAlive(child?.pid ?? 0)).toBe(false);
  });

  it('is not mistaken for another process that has its id now', async () => {
    const pidFile = await leaveBehind('/state/two/workerd.capnp');
    expect(await endOrphan(pidFile, '/state/one/workerd.capnp', 300)).toBeUndefined();
    expect(isAlive(child?.pid ?? 0)).toBe(true);
    expect(existsSync(pidFile)).toBe(false);
  });

  it.each(['', 'x', '1', '-1', '0', '4194305999'])('is not looked for by the id %j', async (text) => {
    const pidFile = join(folder, 'hub.pid');
    writeFileSync(pidFile, text);
    expect(await endOrphan(pidFile, 'node', 300)).toBeUndefined();
  });
});
