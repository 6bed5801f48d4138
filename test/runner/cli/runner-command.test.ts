import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOKEN } from '../../support/builders.ts';
import { provaraCommand } from '../../support/provara-command.ts';
import { hasTerminals, terminalCommand } from '../../support/terminal-command.ts';
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

describe.skipIf(!hasTerminals)('at a terminal', () => {
  const start = (...words: string[]) =>
    terminalCommand(
      [
        'runner',
        '--home',
        home,
        '--hub',
        'http://127.0.0.1:1',
        '--shell',
        'sh',
        '--proof',
        'token',
        ...words,
      ],
      { PROVARA_RUNNER_TOKEN: TOKEN },
    );

  it('shows lines for people, and keeps them where provara logs finds them', async () => {
    const runner = start();
    await runner.shows(/\d\d:\d\d:\d\d {2}look {2}connection\.lost {2}The hub can not be reached \(\w+\)\./);
    runner.type('\x03');
    await runner.end;
    expect(runner.shown()).toMatch(/ok {4}runner\.ended {2}code=stopped {2}The runner was stopped\./);
    expect(runner.shown()).not.toContain('{');
    const { code, stdout } = await provaraCommand(['logs', '--home', home, '--json']).end;
    expect(code).toBe(0);
    expect(stdout).toMatch(/"op":"connection\.lost".*\n(.*\n)*.*"op":"runner\.ended"/);
  });

  it('shows JSON where that is asked for', async () => {
    const runner = start('--json');
    await runner.shows(/"op":"connection\.lost"/);
    runner.type('\x03');
    await runner.end;
  });
});
