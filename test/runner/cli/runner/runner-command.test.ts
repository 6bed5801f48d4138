import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLOSE } from '../../../../shared/protocol.ts';
import { TOKEN } from '../../../support/builders.ts';
import { FakeHub } from '../../../support/fake-hub.ts';
import { type CommandEnd, provaraCommand } from '../../../support/provara-command.ts';
import { hasTerminals, terminalCommand } from '../../../support/terminal-command.ts';
import { until } from '../../../support/until.ts';

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

it('takes constrained language as an option, and does not start where its shell knows none', async () => {
  const args = ['runner', '--home', home, '--hub', 'http://127.0.0.1:1', '--shell', 'sh', '--proof', 'token'];
  const env = { PROVARA_RUNNER_TOKEN: TOKEN };
  const { code, stderr } = await provaraCommand([...args, '--constrained-language'], env).end;
  expect(stderr).toContain('the shell of this runner is sh');
  expect(code).toBe(78);
});

describe('with its output elsewhere', () => {
  const args = (hub: string) =>
    [
      'runner',
      '--home',
      home,
      '--hub',
      hub,
      '--shell',
      'sh',
      '--proof',
      'token',
      '--no-ready-shell',
    ] as const;

  /** Closes the connection of a runner as a hub may. */
  const closing = async (code: number, reason: string): Promise<CommandEnd> => {
    const hub = await FakeHub.start();
    try {
      const command = provaraCommand(args(hub.url), { PROVARA_RUNNER_TOKEN: TOKEN });
      await hub.connected();
      hub.socket?.close(code, reason);
      return await command.end;
    } finally {
      await hub.stop();
    }
  };

  it("says a hub's words without what moves a cursor or turns their order, and keeps its log for provara logs", async () => {
    const { code, stdout, stderr } = await closing(CLOSE.protocol, 'no\u001b[2J\u009b2J\u202eyes');
    expect(code).toBe(76);
    expect(stderr).toContain('It said: no‹escape U+001B›[2J');
    for (const hidden of ['\u001b', '\u009b', '\u202e']) expect(`${stdout}${stderr}`).not.toContain(hidden);
    expect(readFileSync(join(home, 'run', 'runner.log'), 'utf8')).toBe(stdout);
    const logs = await provaraCommand(['logs', '--home', home]).end;
    expect(logs.stdout).toMatch(/FAIL {2}runner\.ended {2}code=protocol {2}.*It said: no‹escape/);
  });

  it('is unpaired: it says the same while it runs and at its next start, for either kind of token', async () => {
    const running = await closing(CLOSE.unauthenticated, '');
    const hub = await FakeHub.start();
    hub.conduct.answer = (answer) => answer.writeHead(401).end();
    const next = await provaraCommand(args(hub.url), { PROVARA_RUNNER_TOKEN: TOKEN }).end;
    await hub.stop();
    expect(running).toMatchObject({ code: 77, stderr: next.stderr });
    expect(next.stderr).toBe(
      `The hub does not accept this runner's token. Pair this machine again: node dist/provara.mjs pair URL --home ${home}. If its token came from elsewhere, make a new one and start the runner with it.\n`,
    );
  });

  it('writes no line twice where the output is that very log', async () => {
    const file = join(home, 'run', 'runner.log');
    mkdirSync(join(home, 'run'));
    const output = openSync(file, 'a');
    const child = spawn(process.execPath, ['dist/provara.mjs', ...args('http://127.0.0.1:1')], {
      env: { PATH: process.env.PATH, PROVARA_RUNNER_TOKEN: TOKEN },
      stdio: ['ignore', output, output],
    });
    const closed = once(child, 'close');
    const log = () => readFileSync(file, 'utf8');
    await until(() => log().includes('connection.lost'), 'it tries to connect');
    child.kill();
    await closed;
    closeSync(output);
    expect(log().match(/"runner\.ended"/g)).toHaveLength(1);
  });
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
