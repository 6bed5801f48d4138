import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputChunk } from '../../shared/output-chunk.ts';
import type { PlanLife } from '../../shared/plan.ts';
import { isAlive } from '../support/processes.ts';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { SHELLS, type TestShell } from '../support/shells.ts';
import { until } from '../support/until.ts';

/** A plan that nobody decides, at the hub of each shell. A minute is the shortest life of one: the stories go on meanwhile. */
const stories = new Map<TestShell, { readonly provara: Provara; readonly expiring: string }>();
const folder = mkdtempSync(join(tmpdir(), 'provara-story-'));
const fileOf = (shell: TestShell, name: string): string => join(folder, `${shell.kind}-${name}`);

const storyOf = (shell: TestShell) => {
  const story = stories.get(shell);
  if (story === undefined) throw new Error(`Nothing was started in ${shell.kind}.`);
  return story;
};

beforeAll(async () => {
  const env = { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000' };
  await Promise.all(
    SHELLS.map(async (shell) => {
      const provara = await startProvara({ shell: shell.option, env });
      const body = { command: shell.touch(fileOf(shell, 'expired')), expires_in_s: 60 };
      const answer = await callApi(provara, provara.agentToken, '/plan', { method: 'POST', body });
      stories.set(shell, { provara, expiring: String(answer.body.pending_id) });
    }),
  );
});
afterAll(async () => {
  await Promise.all([...stories.values()].map(({ provara }) => provara.stop()));
  rmSync(folder, { recursive: true, force: true });
});

/** The whole product, as `npm start` runs it, seen by an agent and an approver over HTTP. */
describe.each(SHELLS)('a plan on the real hub and runner, in $kind', (shell) => {
  let provara: Provara;
  beforeAll(() => {
    ({ provara } = storyOf(shell));
  });

  const agent = (path: string, init?: Parameters<typeof callApi>[3]) =>
    callApi(provara, provara.agentToken, path, init);
  const approver = (path: string, init?: Parameters<typeof callApi>[3]) =>
    callApi(provara, provara.approverToken, path, init);
  const submit = async (body: Record<string, unknown>): Promise<string> => {
    const answer = await agent('/plan', { method: 'POST', body });
    expect(answer.status).toBe(200);
    return String(answer.body.pending_id);
  };
  const approve = (id: string, wait: number) => approver(`/approve/${id}?wait=${wait}`, { method: 'POST' });
  const lifeOf = async (id: string, wait = 0): Promise<PlanLife> =>
    (await agent(`/plans/${id}?wait=${wait}`)).body.life as PlanLife;
  const file = (name: string): string => fileOf(shell, name);
  const linesIn = (path: string): string[] =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
  const untilFile = (path: string) => until(() => linesIn(path).length > 0, `${path} is written`, 60_000);

  it('runs when it is approved, and answers as the reference does', async () => {
    const id = await submit({ command: shell.say('hello'), note: 'say hello', timeout_s: 60 });
    const { status, body } = await approve(id, 60);
    expect(status).toBe(200);
    expect(body).toMatchObject({ run_id: id, cwd: null, exit_code: 0, stderr: '', state: 'succeeded' });
    expect(String(body.stdout).trim()).toBe('hello');
    expect(body.duration_ms).toBeGreaterThan(0);
  });

  it('runs its steps in order and stops at the first that fails', async () => {
    const trace = file('trace');
    const id = await submit({
      steps: [{ command: shell.touch(trace) }, { command: 'exit 3' }, { command: shell.touch(trace) }],
    });
    const { body } = await approve(id, 60);
    expect(body).toMatchObject({ state: 'failed', exit_code: 3 });
    expect(linesIn(trace)).toEqual(['x']);
    const life = await lifeOf(id);
    expect(life.steps.map(({ exit_code }) => exit_code)).toEqual([0, 3]);
  });

  it('does not run when it is denied, and the agent reads why', async () => {
    const trace = file('denied');
    const id = await submit({ command: shell.touch(trace) });
    const waiting = lifeOf(id, 60);
    const denied = await approver(`/deny/${id}`, { method: 'POST', body: { reason: 'Try another way.' } });
    expect(denied.status).toBe(200);
    expect(await waiting).toMatchObject({ state: 'denied', decision: { reason: 'Try another way.' } });
    const late = await approve(id, 0);
    expect(late).toMatchObject({ status: 409, body: { code: 'plan_decided', decided_by: 'approver' } });
    expect(existsSync(trace)).toBe(false);
  });

  it('ends with all of its processes when it is cancelled', async () => {
    const pids = ['child', 'self'].map((name) => file(`${name}.pid`));
    const id = await submit({ command: treeOf(shell, pids), timeout_s: 600 });
    expect((await approve(id, 0)).status).toBe(202);
    for (const path of pids) await untilFile(path);
    const running = pids.map((path) => Number(linesIn(path)[0]));
    expect(running.every(isAlive)).toBe(true);
    expect((await agent(`/plans/${id}/cancel`, { method: 'POST', body: { reason: 'enough' } })).status).toBe(
      200,
    );
    expect(await lifeOf(id, 60)).toMatchObject({
      state: 'cancelled',
      cancel: { by: { name: 'first-agent' }, reason: 'enough' },
    });
    await until(() => !running.some(isAlive), 'every process of the plan is gone');
  });

  it('is ended at its time limit', async () => {
    const pid = file('slow.pid');
    const id = await submit({ command: shell.stay(pid), timeout_s: shell.kind === 'sh' ? 1 : 5 });
    const { body } = await approve(id, 60);
    expect(body).toMatchObject({ state: 'timed_out', exit_code: -1 });
    const process = Number(linesIn(pid)[0]);
    await until(() => !isAlive(process), 'the process is gone');
  });

  it('streams five megabytes of output without a gap', async () => {
    const id = await submit({ command: floodOf(shell), timeout_s: 300 });
    expect((await approve(id, 0)).status).toBe(202);
    const seen: OutputChunk[] = [];
    let page: Record<string, unknown>;
    do {
      page = (await agent(`/plans/${id}/output?after=${(seen.at(-1)?.seq ?? -1) + 1}&wait=30`)).body;
      seen.push(...(page.chunks as OutputChunk[]));
    } while (page.done !== true);
    expect(await lifeOf(id)).toMatchObject({ state: 'succeeded', steps: [{ stdout_bytes: FLOOD_BYTES }] });
    const totals = page.output as { bytes: number; dropped_bytes: number; next: number };
    expect(totals.bytes).toBe(FLOOD_BYTES);
    expect(totals.dropped_bytes).toBeGreaterThan(0);
    expect(seen.at(-1)?.seq).toBe(totals.next - 1);
    for (const chunk of seen) expect(chunk.data).toBe('0123456789abcdef'.repeat(chunk.data.length / 16));
  });

  it('runs once when two people approve it at the same moment', async () => {
    const trace = file('twice');
    const id = await submit({ command: shell.touch(trace) });
    const answers = await Promise.all([approve(id, 60), approve(id, 60), approve(id, 60)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(linesIn(trace)).toEqual(['x']);
  });

  it('is one plan when an agent repeats itself, and a conflict when it says something else', async () => {
    const post = (command: string) =>
      fetch(`${provara.url}/plan`, {
        method: 'POST',
        headers: {
          'X-Agent-Token': provara.agentToken,
          'Content-Type': 'application/json',
          'Idempotency-Key': `story-${shell.kind}`,
        },
        body: JSON.stringify({ command }),
      });
    const [first, second] = await Promise.all([post('exit 0'), post('exit 0')]);
    const [one, two] = [await first.json(), await second.json()] as { pending_id: string }[];
    expect(one?.pending_id).toBe(two?.pending_id);
    const other = await post('exit 1');
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ code: 'idempotency_conflict' });
    await approver(`/deny/${one?.pending_id}`, { method: 'POST' });
  });

  it('can not be approved by the agent that asks', async () => {
    const id = await submit({ command: 'exit 0' });
    expect(await agent(`/approve/${id}`, { method: 'POST' })).toMatchObject({
      status: 403,
      body: { code: 'role_forbidden' },
    });
    expect((await lifeOf(id)).state).toBe('pending');
    await approver(`/deny/${id}`, { method: 'POST' });
  });

  it('is unknown when the runner is killed while it runs, and is never run again', async () => {
    const [trace, pid] = [file('killed'), file('killed.pid')];
    const id = await submit({
      steps: [{ command: `${shell.touch(trace)}; ${shell.stay(pid)}`, timeout_s: 600 }],
    });
    expect((await approve(id, 0)).status).toBe(202);
    await untilFile(pid);
    await provara.killRunner();
    const life = await lifeOf(id, 60);
    expect(life).toMatchObject({ state: 'unknown' });
    expect(await approve(id, 0)).toMatchObject({ status: 409 });
    // The runner that came after it takes the next plan, and only that.
    const next = await submit({ command: shell.say('next') });
    expect((await approve(next, 60)).body).toMatchObject({ state: 'succeeded' });
    expect(linesIn(trace)).toEqual(['x']);
    await until(() => !isAlive(Number(linesIn(pid)[0])), 'what the killed runner left is gone');
  });

  it('keeps its result when the hub is killed while it runs', async () => {
    const [trace, go] = [file('hub-killed'), file('go')];
    const command = shell.kind === 'sh' ? waitInSh(trace, go) : waitInPwsh(trace, go);
    const id = await submit({ command, timeout_s: 120 });
    expect((await approve(id, 0)).status).toBe(202);
    await untilFile(trace);
    await provara.killHub();
    writeFileSync(go, 'go\n');
    await until(
      async () => (await fetch(`${provara.url}/status`).catch(() => undefined))?.ok === true,
      'the hub is back',
      30_000,
    );
    expect(await lifeOf(id, 60)).toMatchObject({ state: 'succeeded', steps: [{ exit_code: 0 }] });
    const output = (await agent(`/plans/${id}/output`)).body.chunks as OutputChunk[];
    expect(output.map(({ data }) => data.trim()).join('')).toBe('beforeafter');
    expect(linesIn(trace)).toEqual(['x']);
  });
});

it.each(SHELLS)(
  'a plan has expired when nobody decided in time, in $kind',
  async (shell) => {
    const { provara, expiring } = storyOf(shell);
    const lifeOf = async (wait: number): Promise<PlanLife> =>
      (await callApi(provara, provara.agentToken, `/plans/${expiring}?wait=${wait}`)).body.life as PlanLife;
    const life = await lifeOf(60);
    expect(life.ended === null ? await lifeOf(60) : life).toMatchObject({ state: 'expired' });
    const late = await callApi(provara, provara.approverToken, `/approve/${expiring}?wait=0`, {
      method: 'POST',
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'plan_expired' } });
    expect(existsSync(fileOf(shell, 'expired'))).toBe(false);
  },
  130_000,
);

it('keeps plans, credentials and results over a restart', async () => {
  const home = mkdtempSync(join(tmpdir(), 'provara-restart-'));
  const first = await startProvara({ home, shell: 'sh' });
  const done = await callApi(first, first.agentToken, '/plan', {
    method: 'POST',
    body: { command: 'echo kept' },
  });
  await callApi(first, first.approverToken, `/approve/${done.body.pending_id}?wait=30`, { method: 'POST' });
  const open = await callApi(first, first.agentToken, '/plan', {
    method: 'POST',
    body: { command: 'echo later' },
  });
  expect(await first.stop()).toBe(0);

  const second = await startProvara({ home, shell: 'sh' });
  expect(second.agentToken).toBe(first.agentToken);
  const kept = await callApi(second, second.agentToken, `/plans/${done.body.pending_id}/output`);
  expect((kept.body.chunks as OutputChunk[]).map(({ data }) => data)).toEqual(['kept\n']);
  const later = await callApi(second, second.approverToken, `/approve/${open.body.pending_id}?wait=30`, {
    method: 'POST',
  });
  expect(later.body).toMatchObject({ state: 'succeeded', stdout: 'later\n' });
  await second.stop();
  rmSync(home, { recursive: true, force: true });
});

const FLOOD_BYTES = 5 * 1024 * 1024;

const floodOf = ({ kind }: TestShell): string =>
  kind === 'sh'
    ? `yes 0123456789abcdef | tr -d '\\n' | head -c ${FLOOD_BYTES}`
    : `$piece = '0123456789abcdef' * 4096; foreach ($i in 1..${FLOOD_BYTES / 65_536}) { [Console]::Out.Write($piece) }`;

/** A process that starts another; both write their ids and stay. */
const treeOf = (shell: TestShell, [child = '', self = '']: readonly string[]): string =>
  shell.kind === 'sh'
    ? `sh -c 'echo $$ > "${child}"; while :; do sleep 0.1; done' & ${shell.stay(self)}`
    : `[IO.File]::WriteAllText('${self}', [string]$PID); sh -c 'echo $$ > "${child}"; while :; do sleep 0.1; done'`;

const waitInSh = (trace: string, go: string): string =>
  `echo before; echo x >> '${trace}'; while [ ! -s '${go}' ]; do sleep 0.05; done; echo after`;

const waitInPwsh = (trace: string, go: string): string =>
  `Write-Output before; [IO.File]::AppendAllText('${trace}', "x\`n"); while (-not [IO.File]::Exists('${go}')) { [Threading.Thread]::Sleep(50) }; Write-Output after`;
