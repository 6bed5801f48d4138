import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callApi } from '../../../support/provara.ts';
import { provaraCommand } from '../../../support/provara-command.ts';
import { runningProvara, STORY_MS } from '../../../support/running-provara.ts';
import { until } from '../../../support/until.ts';

const bench = runningProvara();
const { run, propose, approved } = bench;

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

  it('names the option and the machines where there are several and none was named', async () => {
    const made = await run('token', 'second', '--role', 'runner').end;
    const home = mkdtempSync(join(tmpdir(), 'provara-second-'));
    const second = provaraCommand(
      ['runner', '--home', home, '--hub', bench.provara.url, '--proof', 'token', '--shell', 'sh'],
      { PROVARA_RUNNER_TOKEN: made.stdout.trim() },
    );
    await until(
      async () => (await run('runners').end).stdout.includes('second  online'),
      'it is online',
      30_000,
    );
    const end = await run('plan', 'true').end;
    expect(end.code).toBe(115);
    expect(end.stderr).toMatch(/Say which one: --runner NAME\. There are: .*second/);
    expect((await run('plan', 'true', '--runner', 'second', '--no-wait').end).code).toBe(0);
    second.child.kill('SIGTERM');
    await second.end;
    expect((await run('unpair', 'second').end).code).toBe(0);
    rmSync(home, { recursive: true, force: true });
  });

  it('shows output while the command runs', async () => {
    const { id, command } = await propose('echo first; sleep 60');
    await run('approve', id, '--yes').end;
    await until(() => command.text.stdout === 'first\n', 'the first line is there');
    await callApi(bench.provara, bench.provara.agentToken, `/plans/${id}/cancel`, {
      method: 'POST',
      body: {},
    });
    expect((await command.end).code).toBe(130);
  });

  it('asks seldom for the output of a command that prints all the time', async () => {
    const questions = (): number =>
      readFileSync(join(bench.provara.home, 'run', 'hub.log'), 'utf8').split('"op":"output.get"').length;
    const before = questions();
    const since = performance.now();
    const end = await approved('for i in $(seq 60); do echo $i; sleep 0.1; done');
    const seconds = (performance.now() - since) / 1_000;
    expect(end.stdout.split('\n')).toHaveLength(61);
    expect(questions() - before).toBeGreaterThan(1);
    // The first ones in quick succession, then one a second, however long it takes.
    expect(questions() - before).toBeLessThan(24 + seconds);
  });

  it('ends with 110 and the reason when it was denied', async () => {
    const { id, command } = await propose('rm -rf /');
    expect((await run('deny', id, '--reason', 'too risky').end).code).toBe(0);
    const end = await command.end;
    expect(end.code).toBe(110);
    expect(end.stderr).toContain('denied by approver; nothing ran. Reason: too risky.');
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
    expect((await command.end).stderr).toContain(
      'cancelled by first-agent; nothing ran. Cancelled by first-agent before',
    );
    const { body } = await callApi(bench.provara, bench.provara.agentToken, `/plans/${id}`);
    expect(body).toMatchObject({ life: { state: 'cancelled' } });
  });

  it('waits on while the hub is restarted', async () => {
    const { id, command } = await propose('echo back');
    await bench.provara.killHub();
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

  it('says by which signal a command was ended', async () => {
    const end = await approved('kill -9 $$');
    expect(end.stderr).toContain('The command was ended by the signal SIGKILL.');
    expect(end.code).toBe(1);
  });
});
