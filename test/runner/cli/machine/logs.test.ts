import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logLine } from '../../../../runner/cli/machine/log-line.ts';
import { provaraCommand } from '../../../support/provara-command.ts';
import { until } from '../../../support/until.ts';

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'provara-logs-'));
  mkdirSync(join(home, 'run'));
  file = join(home, 'run', 'runner.log');
});
afterEach(() => rmSync(home, { recursive: true }));

const line = (op: string): string => `${JSON.stringify({ at: '2026-01-02T03:04:05.000Z', op })}\n`;

/** `provara logs -f`, once it follows. It says nothing before: a first line is written until one comes through. */
const following = async (): Promise<ReturnType<typeof provaraCommand>> => {
  const command = provaraCommand(['logs', '--home', home, '--json', '-n', '0', '-f']);
  await until(() => {
    if (!command.text.stdout.includes('probe')) appendFileSync(file, line('probe'));
    return command.text.stdout.includes('probe');
  }, 'it follows');
  return command;
};

describe('a line of the log', () => {
  it.each([
    [{ op: 'connection.lost', detail: 'The hub is away.' }, 'look  connection.lost  The hub is away.'],
    [{ op: 'connection.opened', hub: 'h1' }, 'ok    connection.opened  hub=h1'],
    [{ op: 'policy.broken', detail: 'Not JSON.' }, 'FAIL  policy.broken  Not JSON.'],
    [{ op: 'runner.ended', code: 'stopped', reason: 'It was.' }, 'ok    runner.ended  code=stopped  It was.'],
    [{ op: 'runner.ended', code: 'locked', reason: 'In use.' }, 'FAIL  runner.ended  code=locked  In use.'],
  ])('says what it is worth, and ends with its sentence: %j', (fields, shown) => {
    expect(logLine(JSON.stringify({ at: '2026-01-02T03:04:05.000Z', ...fields })).slice(21)).toBe(shown);
  });

  it('is shown as time, worth, operation and fields', () => {
    const text = JSON.stringify({
      at: '2026-01-02T03:04:05.000Z',
      op: 'plan.refused',
      code: 'expired',
      at_ms: null,
    });
    expect(logLine(text)).toMatch(/^2026-01-0\d \d\d:\d\d:05 {2}look {2}plan\.refused {2}code=expired$/);
  });

  it.each([
    [{ op: 'constructor' }, '?  ok    constructor'],
    [{ op: 'a.toString' }, '?  ok    a.toString'],
    [{ op: { toString: 1 }, at: { toString: 1 } }, '?  ok    {"toString":1}'],
    [
      { op: 'x', value: { toString: 1 }, list: [1, 'a b'] },
      '?  ok    x  value={"toString":1}  list=[1,"a b"]',
    ],
    [{ op: 'x', at: '9'.repeat(30), detail: { toString: 1 } }, '?  ok    x'],
  ])('may hold anything: %j', (fields, shown) => {
    expect(logLine(JSON.stringify(fields))).toBe(shown);
  });

  it('may be nested deeper than JSON can be written', () => {
    const deep = `{"op":"x","value":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(logLine(deep)).toMatch(/^\{"op":"x".*…$/);
  });

  it('stays as it is when it is not ours, with nothing hidden', () => {
    expect(logLine('Error: \u001b[31mred\u001b[0m')).not.toContain('\u001b');
  });
});

describe('provara logs', () => {
  it('prints the last lines, also from before a rotation', async () => {
    writeFileSync(`${file}.1`, line('one') + line('two'));
    writeFileSync(file, line('three'));
    const { code, stdout } = await provaraCommand(['logs', '--home', home, '--json', '-n', '2']).end;
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text).op),
    ).toEqual(['two', 'three']);
  });

  it('follows what comes, through a rotation', async () => {
    writeFileSync(file, line('old') + line('old'));
    const command = await following();
    try {
      writeFileSync(file, line('new'));
      await until(() => command.text.stdout.includes('"new"'), 'the line after the rotation');
      expect(command.text.stdout).not.toContain('old');
    } finally {
      command.child.kill();
      await command.end;
    }
  });

  it('follows to the last line before a rotation', async () => {
    writeFileSync(file, line('old'));
    const command = await following();
    try {
      // At once, so that it looks at none of it in between; the new one may be longer than the old.
      appendFileSync(file, line('last'));
      renameSync(file, `${file}.1`);
      writeFileSync(file, line('first') + line('more').repeat(1_000) + line('end'));
      await until(() => command.text.stdout.includes('"end"'), 'the new file');
      const ops = command.text.stdout
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text).op);
      expect(ops.filter((op) => op !== 'probe' && op !== 'more')).toEqual(['last', 'first', 'end']);
      expect(ops.filter((op) => op === 'more')).toHaveLength(1_000);
    } finally {
      command.child.kill();
      await command.end;
    }
  });

  it('shows nothing hidden in JSON either, which means the same', async () => {
    const detail = 'a\u009b2J\u202eb\u{e0041} \u00e9';
    writeFileSync(file, `${JSON.stringify({ op: 'x', detail })}\n`);
    const { stdout } = await provaraCommand(['logs', '--home', home, '--json']).end;
    expect(stdout).toContain(String.raw`"a\u009b2J\u202eb\udb40\udc41 é"`);
    expect(JSON.parse(stdout)).toEqual({ op: 'x', detail });
  });

  it('says where it looked when there is no log', async () => {
    const { code, stderr } = await provaraCommand(['logs', '--home', home]).end;
    expect(code).toBe(2);
    expect(stderr).toContain(file);
    expect(stderr).toContain('--log-file');
  });
});
