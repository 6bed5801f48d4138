import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { callApi } from '../../../support/provara.ts';
import { runningProvara, STORY_MS } from '../../../support/running-provara.ts';

const bench = runningProvara();
const { run } = bench;
const folder = mkdtempSync(join(tmpdir(), 'provara-hub-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('provara stop and resume', { timeout: STORY_MS }, () => {
  it('end a run, deny what waits, and take nothing new until resumed', async () => {
    const running = await bench.propose('sleep 60');
    const approving = run('approve', running.id, '--yes');
    const waiting = await bench.propose('echo never');
    expect((await approving.end).code).toBe(0);
    const stopped = await run('stop').end;
    expect(stopped).toMatchObject({ code: 0, stdout: expect.stringContaining('1 denied, 1 cancelled') });
    expect((await running.command.end).code).toBe(130);
    expect(await waiting.command.end).toMatchObject({
      code: 110,
      stderr: expect.stringContaining('stopped everything'),
    });
    const refused = await run('plan', 'echo held').end;
    expect(refused).toMatchObject({
      code: 115,
      stderr: expect.stringContaining('node dist/provara.mjs resume'),
    });
    expect((await run('resume').end).code).toBe(0);
    expect((await run('resume').end).code).toBe(115);
    expect(await bench.approved('echo again')).toMatchObject({ code: 0, stdout: 'again\n' });
  });
});

describe('provara hub', { timeout: STORY_MS }, () => {
  it('keeps nothing of hubs that strangers only named', async () => {
    const folder = join(bench.provara.home, 'hub', 'provara-hub');
    const knock = async (hub: string): Promise<void> => {
      const token = `pv_agent_${hub}_${'a'.repeat(40)}`;
      expect(await callApi(bench.provara, token, '/me')).toMatchObject({
        status: 401,
        body: { code: 'unauthenticated' },
      });
      const body = { code: `${hub}_${'a'.repeat(40)}` };
      expect((await callApi(bench.provara, '', '/sign-in', { method: 'POST', body })).status).toBe(401);
    };
    await knock('first');
    const before = readdirSync(folder);
    for (const hub of ['second', 'third', 'fourth']) await knock(hub);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('makes a hub whose first owner comes by the link, and whose credentials are worth nothing elsewhere', async () => {
    const made = await run('hub', 'create', 'second').end;
    expect(made.code).toBe(0);
    const link = /http\S+#\S+/.exec(made.stdout)?.[0] ?? '';
    const claimed = await run('claim', link).end;
    const [, token = ''] = /AGENT_HUB_TOKEN=(\S+)/.exec(claimed.stdout) ?? [];
    expect(token).toMatch(/^pv_owner_second_/);
    const me = await callApi(bench.provara, token, '/me');
    expect(me).toMatchObject({ status: 200, body: { hub: 'second', role: 'owner' } });
    // Its own runners, plans and tokens: none yet.
    expect((await callApi(bench.provara, token, '/runners')).body).toEqual([]);
    expect((await callApi(bench.provara, token, '/plans')).body).toMatchObject({ plans: [] });
    // The same secret under the other hub's name opens nothing.
    const elsewhere = bench.provara.approverToken.split('_')[2] ?? '';
    const forged = token.replace('_second_', `_${elsewhere}_`);
    expect((await callApi(bench.provara, forged, '/me')).status).toBe(401);
    // Nor does a hub make or list hubs that is not the deployment's first.
    expect((await callApi(bench.provara, token, '/hubs')).status).toBe(403);
    expect((await run('claim', link).end).code).toBe(115);
    expect((await run('hub', 'list').end).stdout).toMatch(/^second {2}made /m);
    expect(await run('hub', 'create', 'second').end).toMatchObject({
      code: 115,
      stderr: expect.stringContaining('already a hub'),
    });
    expect(await run('hub', 'create', 'Not-A-Name').end).toMatchObject({
      code: 115,
      stderr: 'provara: name must be 1 to 32 small letters and digits.\n',
    });
  });
});

describe('provara audit', { timeout: STORY_MS }, () => {
  it('exports what happened, finds it whole, and finds a change', async () => {
    await bench.approved('echo audited');
    const file = join(folder, 'audit.jsonl');
    expect((await run('audit', 'export', '-o', file).end).code).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('"kind":"plan_approved"');
    expect(text).not.toMatch(/pv_(agent|approver|owner|runner)_/);
    const whole = await run('audit', 'verify', file).end;
    expect(whole).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing in it was changed') });

    const journal = join(bench.provara.home, 'runner');
    const compared = await run('audit', 'verify', file, '--journal', journal).end;
    expect(compared).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/[1-9]\d* plans of the runner’s journal/),
    });
    const forged = join(folder, 'journal.jsonl');
    const kept = readFileSync(join(journal, 'journal.jsonl'), 'utf8');
    writeFileSync(forged, kept.replace(/"exit_code":0/g, '"exit_code":1'));
    const differs = await run('audit', 'verify', file, '--journal', forged).end;
    expect(differs).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Audit and journal do NOT agree'),
    });

    const changed = join(folder, 'changed.jsonl');
    writeFileSync(changed, text.replace('"proof":"token"', '"proof":"tokem"'));
    const found = await run('audit', 'verify', changed).end;
    expect(found).toMatchObject({ code: 1, stdout: expect.stringContaining('was changed') });
    const lines = text.split('\n');
    writeFileSync(changed, lines.filter((_, index) => index !== 2).join('\n'));
    expect((await run('audit', 'verify', changed, '--json').end).stdout).toContain('seq_gap');
    const last = JSON.parse(lines.at(-2) ?? '').entry.seq;
    expect((await run('audit', 'export', '--after', String(last - 1)).end).stdout.split('\n')).toHaveLength(
      2,
    );
  });

  it('says what can not be read', async () => {
    const missing = await run('audit', 'verify', join(folder, 'nowhere')).end;
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('can not be read') });
    const file = join(folder, 'none.jsonl');
    writeFileSync(file, '');
    const wrong = await run('audit', 'verify', file, '--receipt', file).end;
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('is not a receipt') });
    const empty = await run('audit', 'verify', file).end;
    expect(empty).toMatchObject({ code: 1, stdout: expect.stringContaining('NOT whole') });
    const journal = await run('audit', 'verify', file, '--journal', join(folder, 'runner')).end;
    expect(journal).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`this machine's is in ${join(bench.provara.home, 'runner')}`),
    });
  });
});
