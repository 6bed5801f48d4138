import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY_HASH } from '../../support/builders.ts';
import { writePolicy } from '../../support/policies.ts';
import { callApi, type Provara, startProvara } from '../../support/provara.ts';
import { type CommandEnd, provaraCommand, type RunningCommand } from '../../support/provara-command.ts';
import { until } from '../../support/until.ts';

const STORY_MS = 120_000;

let provara: Provara;
beforeAll(async () => {
  provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '10000' } });
}, STORY_MS);
afterAll(async () => {
  await provara.stop();
}, STORY_MS);

const run = (...given: string[]): RunningCommand => provaraCommand(given, { PROVARA_HOME: provara.home });

/** Posts with `provara plan`, gives its id once it waits for a decision. */
const propose = async (...given: string[]): Promise<{ id: string; command: RunningCommand }> => {
  const command = run('plan', ...given);
  const find = (): string | undefined => /Plan (\S+) waits/.exec(command.text.stderr)?.[1];
  await until(() => find() !== undefined, 'the plan waits');
  return { id: find() ?? '', command };
};

const approved = async (...given: string[]): Promise<CommandEnd> => {
  const { id, command } = await propose(...given);
  const yes = await run('approve', id, '--yes').end;
  expect(yes).toMatchObject({ code: 0, stderr: '' });
  return command.end;
};

describe('provara plan', { timeout: STORY_MS }, () => {
  it('prints each stream to its own and ends with the command’s exit code', async () => {
    const end = await approved('echo out; echo err >&2; exit 7');
    expect(end.stdout).toBe('out\n');
    expect(end.stderr).toContain('err\n');
    expect(end.stderr).toContain('The command ended with exit code 7.');
    expect(end.code).toBe(7);
  });

  it('ends with 0 for a plan of several steps that succeeded', async () => {
    const end = await approved(
      'echo one',
      '--step',
      'echo two',
      '--step',
      'pwd',
      '--cwd',
      '/',
      '--note',
      'three',
    );
    expect(end).toMatchObject({ code: 0, stdout: 'one\ntwo\n/\n' });
  });

  it('gives one JSON object with --json', async () => {
    const end = await approved('echo out; echo err >&2', '--json');
    expect(JSON.parse(end.stdout)).toMatchObject({
      stdout: 'out\n',
      stderr: 'err\n',
      plan: { life: { state: 'succeeded' } },
    });
  });

  it('leaves with the id alone with --no-wait', async () => {
    const end = await run('plan', 'true', '--no-wait').end;
    expect(end).toMatchObject({ code: 0, stderr: '' });
    expect(end.stdout).toMatch(/^\d{8}_\d{6}_[0-9a-f]{8}\n$/);
  });

  it('shows output while the command runs', async () => {
    const { id, command } = await propose('echo first; sleep 60');
    await run('approve', id, '--yes').end;
    await until(() => command.text.stdout === 'first\n', 'the first line is there');
    await callApi(provara, provara.agentToken, `/plans/${id}/cancel`, { method: 'POST', body: {} });
    expect((await command.end).code).toBe(130);
  });

  it('asks seldom for the output of a command that prints all the time', async () => {
    const questions = (): number =>
      readFileSync(join(provara.home, 'run', 'hub.log'), 'utf8').split('"op":"output.get"').length;
    const before = questions();
    const end = await approved('for i in $(seq 60); do echo $i; sleep 0.1; done');
    expect(end.stdout.split('\n')).toHaveLength(61);
    expect(questions() - before).toBeGreaterThan(1);
    expect(questions() - before).toBeLessThan(40);
  });

  it('ends with 110 and the reason when it was denied', async () => {
    const { id, command } = await propose('rm -rf /');
    expect((await run('deny', id, '--reason', 'too risky').end).code).toBe(0);
    const end = await command.end;
    expect(end.code).toBe(110);
    expect(end.stderr).toContain('too risky');
    expect(end.stdout).toBe('');
  });

  it('ends with 124 when a step took too long', async () => {
    expect((await approved('sleep 60', '--timeout', '1')).code).toBe(124);
  });

  it('ends with 113 when the runner refused it', async () => {
    const end = await approved('true', '--cwd', '/no/such/folder');
    expect(end.code).toBe(113);
    expect(end.stderr).toContain('working directory does not exist');
  });

  it('cancels the plan at the first Ctrl-C', async () => {
    const { id, command } = await propose('sleep 60');
    command.child.kill('SIGINT');
    expect((await command.end).code).toBe(130);
    const { body } = await callApi(provara, provara.agentToken, `/plans/${id}`);
    expect(body).toMatchObject({ life: { state: 'cancelled' } });
  });

  it('waits on while the hub is restarted', async () => {
    const { id, command } = await propose('echo back');
    await provara.killHub();
    await run('approve', id, '--yes').end;
    expect(await command.end).toMatchObject({ code: 0, stdout: 'back\n' });
  });

  it('ends with 112 and every reason when the policy denies it', async () => {
    const end = await run('plan', 'echo ok', '--step', 'curl http://example.com').end;
    expect(end.code).toBe(112);
    expect(end.stderr).toMatch(/kept as \d{8}_\d{6}_[0-9a-f]{8}/);
    expect(end.stderr).toContain('deny high   step 2, downloads: Sends or fetches data over the network.');
    expect(end.stdout).toBe('');
    const json = await run('plan', 'curl http://example.com', '--json').end;
    expect(json.code).toBe(112);
    expect(JSON.parse(json.stdout)).toMatchObject({ code: 'policy_denied', risk: 'high' });
  });

  it('ends with 115 and the hub’s sentence when the hub refuses it', async () => {
    const end = await run('plan', 'true', '--runner', 'nobody').end;
    expect(end.code).toBe(115);
    expect(end.stderr).toMatch(/^provara: .*nobody/);
  });
});

describe('provara approve', { timeout: STORY_MS }, () => {
  it('shows every step whole, with hidden characters made visible', async () => {
    const { id, command } = await propose('echo a\u202e', '--step', `echo b${' '.repeat(200)}; evil`);
    const { stdout } = await run('approve', id, '--yes').end;
    expect(stdout).toContain('| echo a‹right-to-left override U+202E›');
    expect(stdout).toContain('| echo b‹200 spaces›; evil');
    await command.end;
  });

  it('shows what the policy says of it above the steps', async () => {
    const { id, command } = await propose('echo a', '--step', 'echo b');
    const { stdout } = await run('approve', id, '--yes').end;
    expect(stdout).toMatch(/policy {3}asks a person, medium risk: .*\n/);
    expect(stdout).toContain('ask  medium step 1, not-analysed: ');
    expect(stdout.indexOf('not-analysed')).toBeLessThan(stdout.indexOf('| echo a'));
    expect(stdout).toMatch(/ {2}code {5}[0-9A-F]{4}( [0-9A-F]{4}){3}\n/);
    await command.end;
  });

  it('does nothing without a terminal or --yes', async () => {
    const { id, command } = await propose('true');
    expect((await run('approve', id).end).code).toBe(2);
    const { body } = await callApi(provara, provara.agentToken, `/plans/${id}`);
    expect(body).toMatchObject({ life: { state: 'pending' } });
    command.child.kill('SIGKILL');
  });

  it('says what happened when there is nothing left to approve', async () => {
    const { id, command } = await propose('true');
    await run('deny', id).end;
    await command.end;
    const end = await run('approve', id, '--yes').end;
    expect(end.code).toBe(1);
    expect(end.stderr).toMatch(/Nothing to approve: .*denied/);
  });

  it('is refused with an agent’s token alone', async () => {
    const { id, command } = await propose('true');
    const end = await provaraCommand(['approve', id, '--yes'], {
      AGENT_HUB_BASE: provara.url,
      AGENT_HUB_TOKEN: provara.agentToken,
    }).end;
    expect(end.code).toBe(115);
    expect(end.stderr).toContain('role');
    command.child.kill('SIGKILL');
  });

  it('names an id that does not exist', async () => {
    expect((await run('approve', '20250115_143022_a1b2c3d4', '--yes').end).code).toBe(115);
    expect((await run('deny', '../../tokens').end).code).toBe(115);
  });
});

describe('a policy file that is changed while Provara runs', { timeout: STORY_MS }, () => {
  const file = (): string => join(provara.home, 'policy.json');
  const showsPolicy = (hash: string): Promise<void> =>
    until(
      async () => (await run('status').end).stdout.includes(`policy ${hash.slice(0, 8)}`),
      'status shows it',
    );
  afterAll(async () => {
    rmSync(file(), { force: true });
    await showsPolicy(DEFAULT_POLICY_HASH);
  });

  it('refuses what was judged by the old one, and judges the next by the new one', async () => {
    const { id, command } = await propose('true');
    const hash = writePolicy(file(), { strict: true });
    await run('approve', id, '--yes').end;
    const old = await command.end;
    expect(old.code).toBe(113);
    expect(old.stderr).toContain('policy has changed since the plan was approved');
    await showsPolicy(hash);
    const next = await run('plan', 'true').end;
    expect(next.code).toBe(112);
    expect(next.stderr).toContain('not-analysed');
  });
});

describe('provara list, status and token', { timeout: STORY_MS }, () => {
  it('lists plans by state', async () => {
    const { id, command } = await propose('echo listed', '--step', 'true');
    expect((await run('list', '--state', 'pending').end).stdout).toMatch(
      new RegExp(`^${id}  pending .* echo listed \\(\\+ 1 more step`, 'm'),
    );
    expect(JSON.parse((await run('list', '--json', '--limit', '1').end).stdout).plans).toHaveLength(1);
    command.child.kill('SIGKILL');
  });

  it('says whether the hub answers and its machines are there', async () => {
    const { code, stdout } = await run('status').end;
    expect(code).toBe(0);
    expect(stdout).toContain(provara.url);
    expect(stdout).toContain(`${provara.runner}: online, sh`);
    expect(stdout).toContain(`policy ${DEFAULT_POLICY_HASH.slice(0, 8)} (default, not strict), proof token`);
    expect(stdout).toContain(`${join(provara.home, 'policy.json')} (not there: the default policy holds)`);
  });

  it('ends with 116 when no hub answers', async () => {
    const end = await provaraCommand(['status'], {
      AGENT_HUB_BASE: 'http://127.0.0.1:1',
      PROVARA_HOME: '/none',
    }).end;
    expect(end.code).toBe(116);
    expect(end.stderr).toContain('No hub answers at http://127.0.0.1:1');
  });

  it('makes a sign-in link that works once', async () => {
    const { stdout, code } = await run('sign-in').end;
    expect(code).toBe(0);
    const [, signInCode] = /#(\S+)/.exec(stdout) ?? [];
    const spend = () =>
      fetch(`${provara.url}/sign-in`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code: signInCode }),
      });
    expect((await spend()).status).toBe(200);
    expect((await spend()).status).toBe(401);
  });

  it('cancels a plan that waits, and the agent reads why', async () => {
    const { id, command } = await propose('echo never');
    const { code, stdout } = await run('cancel', id, '--reason', 'not now').end;
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Cancelled. Nothing ran.\n' });
    const end = await command.end;
    expect(end.code).toBe(130);
    expect(end.stderr).toContain('not now');
  });

  it('lists tokens without secrets and revokes one', async () => {
    const made = (await run('token', 'to be revoked').end).stdout.trim();
    const line =
      (await run('tokens').end).stdout.split('\n').find((each) => each.includes('to be revoked')) ?? '';
    expect(line).toMatch(/^[a-z0-9]{8} {2}agent +to be revoked {2}never used$/);
    expect(made).not.toContain(line);
    const id = line.slice(0, 8);
    expect(await run('revoke', id).end).toMatchObject({
      code: 0,
      stdout: 'Revoked the agent token to be revoked.\n',
    });
    expect((await callApi(provara, made, '/me')).status).toBe(401);
    expect((await run('revoke', id).end).code).toBe(115);
  });

  it('says by which signal a command was ended', async () => {
    const end = await approved('kill -9 $$');
    expect(end.stderr).toContain('The command was ended by the signal SIGKILL.');
    expect(end.code).toBe(1);
  });

  it('turns a sign-in link into an owner’s token, once', async () => {
    const link = (await run('sign-in').end).stdout.split('\n')[0] ?? '';
    const { code, stdout } = await run('claim', link).end;
    expect(code).toBe(0);
    const [, token = ''] = /AGENT_HUB_TOKEN=(\S+)/.exec(stdout) ?? [];
    expect((await callApi(provara, token, '/me')).body).toMatchObject({ role: 'owner' });
    expect((await run('claim', link).end).code).toBe(115);
    expect((await run('claim', provara.url).end).code).toBe(2);
  });

  it('makes a token that works', async () => {
    const { stdout } = await run('token', 'second agent').end;
    const { status } = await callApi(provara, stdout.trim(), '/plan', {
      method: 'POST',
      body: { command: 'true' },
    });
    expect(status).toBe(200);
  });

  it.each([
    [['nonsense']],
    [['plan']],
    [['plan', 'true', '--timeout', 'soon']],
    [['list', '--state', 'lost']],
    [['up', '--slots', '0']],
    [['up', '--port', '70000']],
    [['up', '--host', 'a"b']],
  ])('ends with 2 for the wrong usage %j', async (given) => {
    const end = await run(...given).end;
    expect(end.code).toBe(2);
    expect(end.stderr).not.toBe('');
  });
});
