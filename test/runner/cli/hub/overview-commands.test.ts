import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY_HASH } from '../../../support/builders.ts';
import { provaraCommand } from '../../../support/provara-command.ts';
import { runningProvara, STORY_MS } from '../../../support/running-provara.ts';

const bench = runningProvara();
const { run, propose } = bench;

describe('provara list and status', { timeout: STORY_MS }, () => {
  it('lists plans by state', async () => {
    const { id, command } = await propose('echo listed', '--step', 'true');
    expect((await run('list', '--state', 'pending').end).stdout).toMatch(
      new RegExp(`^${id}  pending .* echo listed \\(\\+ 1 more step\\)$`, 'm'),
    );
    expect(JSON.parse((await run('list', '--json', '--limit', '1').end).stdout).plans).toHaveLength(1);
    command.child.kill('SIGKILL');
  });

  it('says whether the hub answers and its machines are there', async () => {
    const { code, stdout } = await run('status').end;
    expect(code).toBe(0);
    expect(stdout).toContain(bench.provara.url);
    expect(stdout).toContain(`${bench.provara.runner}: online, sh`);
    expect(stdout).toContain(
      `policy ${DEFAULT_POLICY_HASH.slice(0, 8)} (default, not strict), proof token: takes the hub's word`,
    );
    expect(stdout).toContain(
      `${join(bench.provara.home, 'policy.json')} (not there: the default policy holds)`,
    );
  });

  it('says that everything is stopped, since when and by whom, until it is resumed', async () => {
    expect((await run('status').end).stdout).not.toContain('stopped');
    await run('stop').end;
    const { stdout } = await run('status').end;
    expect(stdout).toMatch(
      / {2}Everything is stopped since \d{4}-\d\d-\d\d \d\d:\d\d by [^:]+: .*provara(?:\.mjs)? resume/,
    );
    const { hold } = JSON.parse((await run('status', '--json').end).stdout);
    expect(hold).toMatchObject({ by: { kind: expect.any(String) }, at: expect.any(String) });
    await run('resume').end;
    expect((await run('status').end).stdout).not.toContain('stopped');
  });

  it('tells of the hub of the token, and names it when it is a further one', async () => {
    const { command } = await propose('echo counted');
    expect((await run('status').end).stdout).toMatch(/: version [^,]+, [1-9]\d* waiting/);
    const made = await run('hub', 'create', 'design').end;
    const claimed = await run('claim', /http\S+#\S+/.exec(made.stdout)?.[0] ?? '').end;
    const [, token = ''] = /AGENT_HUB_TOKEN=(\S+)/.exec(claimed.stdout) ?? [];
    const env = { PROVARA_HOME: bench.provara.home, AGENT_HUB_TOKEN: token };
    const { stdout } = await provaraCommand(['status'], env).end;
    expect(stdout).toMatch(/, hub design: version [^,]+, 0 waiting, 0 denied\n/);
    expect(JSON.parse((await provaraCommand(['status', '--json'], env).end).stdout)).toMatchObject({
      hub: 'design',
      pending_count: 0,
      hold: null,
    });
    command.child.kill('SIGKILL');
  });

  it('lists machines, also one that never connected and one whose shell has no version', async () => {
    await run('token', 'new-one', '--role', 'runner').end;
    const { stdout } = await run('runners').end;
    expect(stdout).toMatch(/ {2}new-one {2}offline {2}never connected\n/);
    expect(stdout).toMatch(/ {2}online {2}version [^,]+, sh, proof token, policy /);
  });

  it('ends with 116 when no hub answers', async () => {
    const end = await provaraCommand(['status'], {
      AGENT_HUB_BASE: 'http://127.0.0.1:1',
      PROVARA_HOME: '/none',
    }).end;
    expect(end.code).toBe(116);
    expect(end.stderr).toContain('No hub answers at http://127.0.0.1:1');
  });
});
