import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY_HASH } from '../../../support/builders.ts';
import { writePolicy } from '../../../support/policies.ts';
import { callApi } from '../../../support/provara.ts';
import { provaraCommand } from '../../../support/provara-command.ts';
import { runningProvara, STORY_MS } from '../../../support/running-provara.ts';
import { until } from '../../../support/until.ts';

const bench = runningProvara();
const { run, propose } = bench;

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
    const { body } = await callApi(bench.provara, bench.provara.agentToken, `/plans/${id}`);
    expect(body).toMatchObject({ life: { state: 'pending' } });
    command.child.kill('SIGKILL');
  });

  it('says what happened when there is nothing left to approve', async () => {
    const { id, command } = await propose('true');
    await run('deny', id).end;
    await command.end;
    const end = await run('approve', id, '--yes').end;
    expect(end.stderr).toMatch(
      /Nothing to approve\. The plan was already denied by .+ at \d{4}-.*It ended as denied by/,
    );
    expect([end.code, (await run('deny', id).end).code]).toEqual([115, 115]);
  });

  it('says who approved and when of a plan that ran already', async () => {
    const { id, command } = await propose('exit 3');
    await run('approve', id, '--yes').end;
    expect((await command.end).code).toBe(3);
    const end = await run('approve', id, '--yes').end;
    expect(end.code).toBe(115);
    expect(end.stderr).toMatch(/The plan was already approved by .+ at \d{4}-.*It ended as failed by /);
  });

  it('is refused with an agent’s token alone', async () => {
    const { id, command } = await propose('true');
    const end = await provaraCommand(['approve', id, '--yes'], {
      AGENT_HUB_BASE: bench.provara.url,
      AGENT_HUB_TOKEN: bench.provara.agentToken,
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

describe('provara cancel', { timeout: STORY_MS }, () => {
  it('cancels a plan that waits, and the agent reads why', async () => {
    const { id, command } = await propose('echo never');
    const { code, stdout } = await run('cancel', id, '--reason', 'not now').end;
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Cancelled. Nothing ran.\n' });
    const end = await command.end;
    expect(end.code).toBe(130);
    expect(end.stderr).toContain('not now');
  });
});

describe('a policy file that is changed while Provara runs', { timeout: STORY_MS }, () => {
  const file = (): string => join(bench.provara.home, 'policy.json');
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
    expect((await run('status').end).stdout).toContain(`policy ${hash.slice(0, 8)} (strict), proof token`);
    const next = await run('plan', 'true').end;
    expect(next.code).toBe(112);
    expect(next.stderr).toContain('not-analysed');
  });
});
