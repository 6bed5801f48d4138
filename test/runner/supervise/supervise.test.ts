import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Program, Supervised } from '../../../runner/supervise/supervise.ts';
import { isAlive } from '../../support/processes.ts';
import { until } from '../../support/until.ts';

const FOREVER = "console.log('up'); setInterval(() => {}, 1e6)";
const DEAF = `process.on('SIGTERM', () => {}); ${FOREVER}`;

const running: Supervised[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop(100);
});

const supervise = (code: string, changes: Partial<Program> = {}) => {
  const said: string[] = [];
  const children: ChildProcess[] = [];
  const pidFile = join(mkdtempSync(join(tmpdir(), 'provara-supervise-')), 'pid');
  let ready = 0;
  const supervised = new Supervised(
    {
      name: 'hub',
      pidFile,
      logFile: '/state/run/hub.log',
      spawn: () => {
        const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
        child.stdout.on('data', () => {
          ready += 1;
        });
        children.push(child);
        return child;
      },
      askToEnd: (child) => child.kill('SIGTERM'),
      finalReason: () => undefined,
      ...changes,
    },
    (line) => said.push(line),
  );
  running.push(supervised);
  return {
    supervised,
    said,
    children,
    pidFile,
    untilUp: (times: number) => until(() => ready === times, 'it is up'),
  };
};

describe('a supervised program', () => {
  it('is started again when it dies, and this is said in one line', async () => {
    const { supervised, said, children, pidFile, untilUp } = supervise(FOREVER);
    await untilUp(1);
    supervised.trust();
    children[0]?.kill('SIGKILL');
    await untilUp(2);
    expect(said).toEqual(['The hub was ended by SIGKILL; it is started again.']);
    expect(readFileSync(pidFile, 'utf8')).toBe(String(children[1]?.pid));
    children[1]?.kill('SIGKILL');
    await untilUp(3);
    expect(said[1]).toBe(`${said[0]} Its reason may stand in /state/run/hub.log`);
  });

  it('is not started again when it never worked', async () => {
    const { supervised, said, children } = supervise('process.exit(3)');
    expect(await supervised.over).toBe('ended with code 3');
    expect(children).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('is not started again after an end that can not be helped', async () => {
    const { supervised, children } = supervise("console.log('up'); setTimeout(() => process.exit(77), 300)", {
      finalReason: (code) => (code === 77 ? 'turned away' : undefined),
    });
    supervised.trust();
    expect(await supervised.over).toBe('turned away');
    expect(children).toHaveLength(1);
  });

  it('reports a program that does not exist', async () => {
    const { supervised, said } = supervise('', { spawn: () => spawn('/no/such/program') });
    await supervised.over;
    expect(said.join()).toContain('could not be started');
  });

  it('ends when it is stopped, and is killed when it does not listen', async () => {
    for (const code of [FOREVER, DEAF]) {
      const { supervised, children, untilUp } = supervise(code);
      await untilUp(1);
      supervised.trust();
      await supervised.stop(200);
      expect(isAlive(children[0]?.pid ?? 0)).toBe(false);
      expect(children).toHaveLength(1);
    }
  });

  it('is not started again when it is stopped between two starts', async () => {
    const { supervised, children, untilUp } = supervise(FOREVER);
    await untilUp(1);
    supervised.trust();
    const first = children[0];
    const gone = new Promise((resolve) => first?.once('close', resolve));
    first?.kill('SIGKILL');
    await gone;
    await supervised.stop(200);
    expect(await supervised.over).toBe('stopped');
    expect(children).toHaveLength(1);
  });
});
