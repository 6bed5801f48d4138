import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TOKEN } from '../../support/builders.ts';
import { until } from '../../support/until.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'provara-runner-'));
});
afterEach(() => rmSync(home, { recursive: true }));

it('ends with its standard input, as who keeps it on Windows asks, and logs to the file that was named', async () => {
  const logFile = join(home, 'run', 'runner.log');
  const child = spawn(
    process.execPath,
    ['dist/provara.mjs', 'runner', '--home', home, '--hub', 'http://127.0.0.1:1', '--shell', 'sh'].concat([
      '--proof',
      'token',
      '--until-input-ends',
      '--log-file',
      logFile,
    ]),
    {
      env: { PATH: process.env.PATH, PROVARA_RUNNER_TOKEN: TOKEN },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const closed = once(child, 'close');
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const log = (): string => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');
  await until(() => log().includes('connection.'), 'it tries to connect');
  child.stdin.end();
  expect((await closed)[0]).toBe(0);
  expect(log()).toContain('"op":"runner.ended","code":"stopped"');
  expect(printed).toBe('');
});
