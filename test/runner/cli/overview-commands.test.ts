import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY_HASH } from '../../support/builders.ts';
import { provaraCommand } from '../../support/provara-command.ts';
import { runningProvara, STORY_MS } from '../../support/running-provara.ts';

const bench = runningProvara();
const { run, propose } = bench;

describe('provara list and status', { timeout: STORY_MS }, () => {
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
    expect(stdout).toContain(bench.provara.url);
    expect(stdout).toContain(`${bench.provara.runner}: online, sh`);
    expect(stdout).toContain(
      `policy ${DEFAULT_POLICY_HASH.slice(0, 8)} (default, not strict), proof token: takes the hub's word`,
    );
    expect(stdout).toContain(
      `${join(bench.provara.home, 'policy.json')} (not there: the default policy holds)`,
    );
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
