import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimedPairingSchema, type PairingView, pairingViewSchema } from '../../shared/pairing/pairing.ts';
import { pairingNumber } from '../../shared/pairing/pairing-number.ts';
import { CODE, HUBS_WORD, QUESTION, takesHubsWord } from '../support/pairing-questions.ts';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { provaraCommand } from '../support/provara-command.ts';
import { hasTerminals, type TerminalCommand, terminalCommand } from '../support/terminal-command.ts';
import { until } from '../support/until.ts';

let provara: Provara;
let owner = '';
let home = '';
const commands: TerminalCommand[] = [];

beforeAll(async () => {
  provara = await startProvara({ shell: 'sh' });
  const made = await provaraCommand(['claim', provara.signInUrl]).end;
  owner = /AGENT_HUB_TOKEN=(\S+)/.exec(made.stdout)?.[1] ?? '';
});
afterAll(() => provara?.stop());
beforeEach(() => {
  home = join(mkdtempSync(join(tmpdir(), 'provara-pairing-')), 'state');
});
afterEach(() => {
  for (const { child } of commands.splice(0)) child.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

const pairCommand = (...more: string[]): TerminalCommand => {
  const command = terminalCommand(['pair', provara.url, '--home', home, '--shell', 'sh', ...more]);
  commands.push(command);
  return command;
};

const api = async (path: string, init: { method?: string; body?: unknown } = {}): Promise<unknown> =>
  (await callApi(provara, owner, path, init)).body;

/** The owner's side, up to the number that the phone shows. */
const confirmOnPhone = async (code: string, name: string): Promise<{ number: string; view: PairingView }> => {
  const claimed = claimedPairingSchema.parse(
    await api('/pairings/claim', { method: 'POST', body: { code } }),
  );
  const nonce = randomBytes(32).toString('hex');
  const pinned = claimed.offered;
  await api(`/pairings/${claimed.id}/confirm`, { method: 'POST', body: { nonce, pinned, name } });
  const view = pairingViewSchema.parse(await api(`/pairings/${claimed.id}?wait=30&after=confirmed`));
  const { revealed, commitment, hub } = view;
  if (revealed === null) throw new Error(`nothing was revealed: ${view.state}`);
  const number = pairingNumber({
    hub,
    commitment,
    runner_key: revealed.runner_key,
    runner_nonce: revealed.nonce,
    phone_nonce: nonce,
    pinned,
  });
  return { number, view };
};

const paired = async (name: string): Promise<void> => {
  const command = pairCommand();
  const [, code = ''] = await command.shows(CODE);
  await confirmOnPhone(code, name);
  await takesHubsWord(command);
  command.type('y\r');
  expect(await command.end).toBe(0);
};

const run = (...given: string[]) =>
  provaraCommand(given, { AGENT_HUB_BASE: provara.url, AGENT_HUB_TOKEN: owner }).end;

describe.skipIf(!hasTerminals)('provara pair', () => {
  it('shows the number that the phone shows, and runs plans after a yes without further options', async () => {
    const command = pairCommand('--run');
    const [, code = ''] = await command.shows(CODE);
    expect(command.shown()).toContain(`${provara.url}/pair#${code}`);
    const { number } = await confirmOnPhone(code, 'paired-one');
    const [, shown] = await takesHubsWord(command);
    expect(shown).toBe(number);
    expect(command.shown()).toContain('This hub has no passkeys');
    command.type('y\r');
    await command.shows(/Paired with \S+ as paired-one/);
    const plan = run('plan', 'echo paired', '--runner', 'paired-one', '--json');
    await until(async () => {
      // A hub refuses who asks hundreds of times in a second.
      await delay(250);
      const { body } = await callApi(provara, owner, '/pending');
      const [first] = body as unknown as { pending_id: string }[];
      if (first === undefined) return false;
      await callApi(provara, provara.approverToken, `/approve/${first.pending_id}?wait=0`, {
        method: 'POST',
      });
      return true;
    }, 'the plan waits');
    expect((await plan).stdout).toContain('paired');
    for (const file of ['pairing.json', 'runner/runner-key.pem', 'runner/trust.json']) {
      expect([file, statSync(join(home, file)).mode & 0o777]).toEqual([file, 0o600]);
    }
    const { token } = JSON.parse(readFileSync(join(home, 'pairing.json'), 'utf8'));
    expect(command.shown()).not.toContain(token);
    const listed = await run('runners');
    expect(listed.stdout).toMatch(/paired-one {2}online/);
    const unpaired = await run('unpair', 'paired-one');
    expect(unpaired.stdout).toContain('Unpaired paired-one');
    expect(await command.end).toBe(77);
  });

  it('says what to type next, and that line starts the runner as it stands there', async () => {
    const command = pairCommand();
    const [, code = ''] = await command.shows(CODE);
    await confirmOnPhone(code, 'typed-one');
    await takesHubsWord(command);
    command.type('y\r');
    expect(await command.end).toBe(0);
    const [, line = ''] = /^ {2}(.* runner .*?) {2,}run what/m.exec(command.shown()) ?? [];
    expect(line).toBe(`node dist/provara.mjs runner --home ${home} --shell sh`);
    const runner = spawn('/bin/sh', ['-c', `exec ${line}`], { stdio: 'ignore' });
    const over = once(runner, 'close');
    await until(
      async () => (await run('runners')).stdout.includes('typed-one  online'),
      'the runner is online',
      30_000,
    );
    runner.kill('SIGTERM');
    await over;
    expect((await run('unpair', '--home', home)).code).toBe(0);
  });

  it('asks for a passkey at a hub that has none where the person at the machine chose that', async () => {
    const command = pairCommand('--proof', 'passkey');
    const [, code = ''] = await command.shows(CODE);
    await confirmOnPhone(code, 'strict-one');
    await command.shows(QUESTION);
    expect(command.shown()).not.toMatch(HUBS_WORD);
    expect(command.shown()).toContain('will run nothing until you trust one here');
    command.type('y\r');
    expect(await command.end).toBe(0);
    const trust = JSON.parse(readFileSync(join(home, 'runner/trust.json'), 'utf8'));
    expect(trust).toMatchObject({ proof: 'passkey', keys: [] });
    expect((await run('unpair', '--home', home)).code).toBe(0);
  });

  it('changes nothing after a no', async () => {
    const command = pairCommand();
    const [, code = ''] = await command.shows(CODE);
    const { view } = await confirmOnPhone(code, 'refused-one');
    await takesHubsWord(command);
    command.type('n\r');
    expect(await command.end).toBe(1);
    expect(pairingViewSchema.parse(await api(`/pairings/${view.id}`)).state).toBe('refused');
    expect(() => statSync(join(home, 'pairing.json'))).toThrow('ENOENT');
    expect(() => statSync(join(home, 'runner/trust.json'))).toThrow('ENOENT');
  });

  it("takes a hub's word only when a person there says so", async () => {
    const command = pairCommand();
    const [, code = ''] = await command.shows(CODE);
    const { view } = await confirmOnPhone(code, 'careful-one');
    await command.shows(HUBS_WORD);
    command.type('\r');
    expect(await command.end).toBe(1);
    expect(command.shown()).not.toMatch(QUESTION);
    expect(pairingViewSchema.parse(await api(`/pairings/${view.id}`)).state).toBe('refused');
    expect(() => statSync(join(home, 'pairing.json'))).toThrow('ENOENT');
  });

  it('stops asking when the phone cancels', async () => {
    const command = pairCommand();
    const [, code = ''] = await command.shows(CODE);
    const { view } = await confirmOnPhone(code, 'cancelled-one');
    await takesHubsWord(command);
    await api(`/pairings/${view.id}/abort`, { method: 'POST' });
    await command.shows(/cancelled on the phone/);
    expect(await command.end).toBe(115);
    expect(() => statSync(join(home, 'pairing.json'))).toThrow('ENOENT');
  });

  it('asks before it replaces a pairing, and ends the old token then', async () => {
    await paired('twice');
    const before = JSON.parse(readFileSync(join(home, 'pairing.json'), 'utf8'));
    const left = pairCommand();
    await left.shows(/paired with \S+ as twice\. Replace that\?/);
    left.type('n\r');
    expect(await left.end).toBe(1);
    expect(JSON.parse(readFileSync(join(home, 'pairing.json'), 'utf8'))).toEqual(before);
    const again = pairCommand();
    await again.shows(/Replace that\?/);
    again.type('y\r');
    const [, code = ''] = await again.shows(CODE);
    await confirmOnPhone(code, 'twice');
    await takesHubsWord(again);
    again.type('y\r');
    expect(await again.end).toBe(0);
    expect((await callApi(provara, before.token, '/runners/self')).status).toBe(401);
    expect((await run('unpair', '--home', home)).code).toBe(0);
  });

  it('rotates the token while the runner runs: it stays the same machine and comes back by itself', async () => {
    await paired('rotated');
    const runner = provaraCommand(['runner', '--home', home, '--shell', 'sh']);
    const isOnline = async () => (await run('runners')).stdout.includes('rotated  online');
    await until(isOnline, 'the runner is online', 30_000);
    const before = JSON.parse(readFileSync(join(home, 'pairing.json'), 'utf8')).token;
    const rotated = await run('rotate', '--home', home);
    expect([rotated.code, rotated.stderr]).toEqual([0, '']);
    const after = JSON.parse(readFileSync(join(home, 'pairing.json'), 'utf8')).token;
    expect(after).not.toBe(before);
    expect((await callApi(provara, before, '/runners/self')).status).toBe(401);
    await until(isOnline, 'the runner is back', 30_000);
    expect(runner.child.exitCode).toBeNull();
    expect((await run('unpair', '--home', home)).stdout).toContain('Unpaired');
    expect((await runner.end).code).toBe(77);
    expect(() => statSync(join(home, 'pairing.json'))).toThrow('ENOENT');
  });

  it('needs a person, a hub and a folder without a hub of its own', async () => {
    const piped = await run('pair', provara.url, '--home', home);
    expect([piped.code, piped.stderr]).toEqual([2, expect.stringContaining('person at a terminal')]);
    const own = terminalCommand(['pair', provara.url, '--home', provara.home]);
    await own.shows(/holds a hub of its own/);
    expect(await own.end).toBe(2);
    const nowhere = terminalCommand(['pair', 'ftp://hub', '--home', home]);
    await nowhere.shows(/not the address of a hub/);
    expect(await nowhere.end).toBe(2);
    const runner = await run('runner', '--home', home);
    expect([runner.code, runner.stderr]).toEqual([
      2,
      expect.stringContaining('node dist/provara.mjs pair URL'),
    ]);
  });
});
