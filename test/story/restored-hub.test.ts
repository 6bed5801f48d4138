import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { provaraCommand } from '../support/provara-command.ts';
import { STORY_MS } from '../support/running-provara.ts';
import { until } from '../support/until.ts';

const home = mkdtempSync(join(tmpdir(), 'provara-restored-'));
// The state folder itself is closed to plans.
const work = mkdtempSync(join(tmpdir(), 'provara-work-'));
let provara: Provara | undefined;
afterEach(async () => {
  await provara?.stop();
  for (const folder of [home, work]) rmSync(folder, { recursive: true, force: true });
}, STORY_MS);

const start = async (): Promise<Provara> => {
  provara = await startProvara({ home, shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '10000' } });
  return provara;
};

const approved = async (on: Provara, command: string): Promise<string> => {
  const { body } = await callApi(on, on.agentToken, '/plan', { method: 'POST', body: { command } });
  const id = String(body.pending_id ?? JSON.stringify(body));
  const answer = await callApi(on, on.approverToken, `/approve/${id}?wait=0`, { method: 'POST' });
  expect({ id, ...answer }).toMatchObject({ status: 202 });
  return id;
};

const stateOf = async (on: Provara, id: string): Promise<unknown> => {
  const { body } = await callApi(on, on.approverToken, `/plans/${id}`);
  return (body.life as { state?: unknown } | undefined)?.state;
};

// Windows has no signal that halts the hub for the moment of the copy.
it.skipIf(process.platform === 'win32')(
  'a hub that is put back to the middle of a run hears how it ended, nothing runs twice, and people are told',
  async () => {
    const first = await start();
    const { agentToken, approverToken } = first;
    const marker = join(work, 'ran');
    const go = join(work, 'go');
    const id = await approved(
      first,
      `echo x >> ${marker}; while [ ! -e ${go} ]; do sleep 0.1; done; echo done`,
    );
    await until(async () => (await stateOf(first, id)) === 'running' && existsSync(marker), 'the step runs');

    process.kill(first.workerdPid(), 'SIGSTOP');
    cpSync(join(home, 'hub'), join(home, 'backup'), { recursive: true });
    process.kill(first.workerdPid(), 'SIGCONT');
    cpSync(marker, go);
    await until(async () => (await stateOf(first, id)) === 'succeeded', 'the run ends');
    const forgotten = await approved(first, 'echo later');
    await until(async () => (await stateOf(first, forgotten)) === 'succeeded', 'the other one ends');
    await first.stop();

    rmSync(join(home, 'hub'), { recursive: true });
    cpSync(join(home, 'backup'), join(home, 'hub'), { recursive: true });
    const again = { ...(await start()), agentToken, approverToken };
    await until(async () => (await stateOf(again, id)) === 'succeeded', 'the hub hears of the end once more');
    expect(readFileSync(marker, 'utf8')).toBe('x\n');
    expect(await stateOf(again, forgotten)).toBeUndefined();

    const env = { PROVARA_HOME: home };
    const logs = await provaraCommand(['logs', '--json'], env).end;
    const lines = logs.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ op }) => op === 'hub.differ')).toMatchObject([{ told_again: 1 }]);
    const status = await provaraCommand(['status'], env).end;
    expect(status.stdout).toContain('restored from an older backup');
  },
  STORY_MS,
);
