import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTool } from '../../../runner/service/system-tool.ts';
import { unitEnvironment } from '../../../runner/service/unit-environment.ts';
import { newFolder } from '../../support/start-runner.ts';

const read = (path: string) =>
  unitEnvironment('systemctl', async (_, args) => ({
    code: 0,
    stdout: args.includes('--property=EnvironmentFiles') ? `${path} (ignore_errors=no)\n` : '',
    stderr: '',
  }));

describe('a file of a unit’s environment', () => {
  it('has what stands around a value taken off, in a time that grows with the file', async () => {
    const file = join(newFolder(), 'env');
    const gap = ' '.repeat(50_000);
    writeFileSync(file, `  A= a${gap}b${gap} \nB="c d" \nC=\\x\n# D=e\n`);
    const since = performance.now();
    expect(await read(file)).toEqual({ env: { A: `a${gap}b`, B: 'c d', C: 'x' }, unread: [] });
    expect(performance.now() - since).toBeLessThan(1_000);
  });

  it('is left alone where it is far too long for settings', async () => {
    const file = join(newFolder(), 'env');
    writeFileSync(file, `A=b\n#${' '.repeat(2_000_000)}`);
    expect(await read(file)).toEqual({ env: {}, unread: [] });
  });

  it.runIf(process.platform !== 'win32')('is left alone where it is a pipe', async () => {
    const file = join(newFolder(), 'env');
    await runTool('mkfifo', [file]);
    const writer = spawn('sh', ['-c', 'printf A=b > "$0"', file]);
    try {
      expect(await read(file)).toEqual({ env: {}, unread: [] });
    } finally {
      writer.kill();
    }
  });

  it('is named where it is not there, or is a folder', async () => {
    const folder = newFolder();
    expect((await read(folder))?.unread).toEqual([folder]);
    expect((await read(join(folder, 'env')))?.unread).toEqual([join(folder, 'env')]);
  });
});
