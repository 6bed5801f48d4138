import { describe, expect, it } from 'vitest';
import { callApi } from '../../../support/provara.ts';
import { runningProvara, STORY_MS } from '../../../support/running-provara.ts';

const bench = runningProvara();
const { run } = bench;

describe('provara token, tokens, revoke, sign-in and claim', { timeout: STORY_MS }, () => {
  it('makes a token that works', async () => {
    const { stdout } = await run('token', 'second agent').end;
    const { status } = await callApi(bench.provara, stdout.trim(), '/plan', {
      method: 'POST',
      body: { command: 'true' },
    });
    expect(status).toBe(200);
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
    expect((await callApi(bench.provara, made, '/me')).status).toBe(401);
    expect((await run('revoke', id).end).code).toBe(115);
  });

  it('makes a sign-in link that works once', async () => {
    const { stdout, code } = await run('sign-in').end;
    expect(code).toBe(0);
    const [, signInCode] = /#(\S+)/.exec(stdout) ?? [];
    const spend = () =>
      fetch(`${bench.provara.url}/sign-in`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code: signInCode }),
      });
    expect((await spend()).status).toBe(200);
    expect((await spend()).status).toBe(401);
  });

  it('turns a sign-in link into an owner’s token, once', async () => {
    const link = (await run('sign-in').end).stdout.split('\n')[0] ?? '';
    const { code, stdout } = await run('claim', link).end;
    expect(code).toBe(0);
    const [, token = ''] = /AGENT_HUB_TOKEN=(\S+)/.exec(stdout) ?? [];
    expect((await callApi(bench.provara, token, '/me')).body).toMatchObject({ role: 'owner' });
    expect((await run('claim', link).end).code).toBe(115);
    expect((await run('claim', bench.provara.url).end).code).toBe(2);
  });
});
