import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isAlive } from '../../../support/processes.ts';
import { callApi, type Provara, type ProvaraOptions, startProvara } from '../../../support/provara.ts';
import { provaraCommand } from '../../../support/provara-command.ts';
import { until } from '../../../support/until.ts';

const STORY_MS = 120_000;

const running: Provara[] = [];
const homes: string[] = [];
const start = async (options: ProvaraOptions = {}): Promise<Provara> => {
  const provara = await startProvara({ shell: 'sh', ...options });
  running.push(provara);
  return provara;
};
const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'provara-home-'));
  homes.push(home);
  return home;
};

const answers = async (url: string): Promise<boolean> =>
  fetch(`${url}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

beforeAll(() => {
  if (!existsSync('dist/provara.mjs')) throw new Error('dist/ is missing: npm run build');
});
afterEach(async () => {
  for (const provara of running.splice(0)) {
    if (provara.up.exitCode === null && provara.up.signalCode === null) await provara.stop();
  }
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
}, STORY_MS);

describe('provara up', { timeout: STORY_MS }, () => {
  it('prints one line of JSON once hub and runner are there, and stops both', async () => {
    const provara = await start({ home: newHome() });
    expect(provara.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(provara.agentToken).toMatch(/^pv_agent_main_/);
    expect(provara.approverToken).toMatch(/^pv_approver_main_/);
    expect(provara.signInUrl.startsWith(`${provara.url}/sign-in#`)).toBe(true);
    const runners = await callApi(provara, provara.approverToken, '/runners');
    expect(runners.status).toBe(200);
    expect(runners.body).toMatchObject([{ name: provara.runner, online: true }]);
    const pids = [provara.workerdPid(), provara.runnerPid()];
    expect(pids.every(isAlive)).toBe(true);
    expect(await provara.stop()).toBe(0);
    expect(pids.some(isAlive)).toBe(false);
    expect(statSync(join(provara.home, 'credentials.json')).mode & 0o077).toBe(0);
  });

  it('keeps plans and credentials over a restart', async () => {
    const home = newHome();
    const first = await start({ home });
    const plan = await callApi(first, first.agentToken, '/plan', {
      method: 'POST',
      body: { command: 'true' },
    });
    await first.stop();
    const second = await start({ home });
    expect(second.agentToken).toBe(first.agentToken);
    expect(second.signInUrl).not.toBe(first.signInUrl);
    const found = await callApi(second, second.agentToken, `/plans/${plan.body.pending_id}`);
    expect(found.body).toMatchObject({ plan_id: plan.body.pending_id, life: { state: 'pending' } });
  });

  it('goes on without its machine when that is unpaired, also at the next start', async () => {
    const home = newHome();
    const first = await start({ home });
    const unpair = provaraCommand(['unpair', first.runner], { PROVARA_HOME: home });
    expect(await unpair.end).toMatchObject({ code: 0 });
    await until(() => first.said().includes('The hub goes on. To run plans here again: '), 'it says so');
    // One line to pair it again: the folder of the hub can't be.
    expect(first.said().match(/ pair \S+/g)).toEqual([` pair ${first.url}`]);
    expect(first.said()).toContain(`--home ${home}-machine --run\n`);
    expect(first.said()).toContain(
      "The runner ended for good: The hub does not accept this runner's token.\n",
    );
    expect(await answers(first.url)).toBe(true);
    const type = (...words: string[]) => provaraCommand(words, { PROVARA_HOME: home }).end;
    const tokenFound = async () => {
      const { findings } = JSON.parse((await type('doctor', '--json', '--shell', 'sh')).stdout);
      return findings.find(({ check }: { check: string }) => check === 'token');
    };
    const pair = expect.stringContaining(` pair ${first.url} --home ${home}-machine --run`);
    expect(await tokenFound()).toMatchObject({ state: 'fail', cure: pair });
    // As `provara pair` leaves it.
    homes.push(`${home}-machine`);
    mkdirSync(`${home}-machine`);
    writeFileSync(join(`${home}-machine`, 'pairing.json'), '{}');
    const doctor = expect.stringContaining(` doctor --home ${home}-machine`);
    expect(await tokenFound()).toMatchObject({ state: 'warn', cure: doctor });
    expect((await type('logs')).stderr).toContain(` logs --home ${home}-machine\n`);
    const { stderr } = await type('unpair');
    expect(stderr).toMatch(
      /unpaired by its name: .* unpair NAME\. The one that was paired since: --home \S+-machine/,
    );
    expect(await first.stop()).toBe(0);
    const second = await start({ home });
    expect(second.runner).toBe(null);
    expect((await callApi(second, second.approverToken, '/runners')).body).toEqual([]);
    expect(await second.stop()).toBe(0);
  });

  it('refuses a second start on its state folder', async () => {
    const provara = await start({ home: newHome() });
    const { code, stderr, stdout } = await provaraCommand(['up', '--port', '0'], {
      PROVARA_HOME: provara.home,
    }).end;
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`Provara already runs on ${provara.home}`);
    expect(await answers(provara.url)).toBe(true);
  });

  it('names the cure for a busy port, and leaves nothing behind', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = String(typeof address === 'object' ? address?.port : 0);
    const home = newHome();
    const { code, stderr } = await provaraCommand(['up', '--port', port], { PROVARA_HOME: home }).end;
    expect(code).toBe(1);
    expect(stderr).toContain(
      `Port ${port} is in use by another program. End that program, or choose another port`,
    );
    expect(existsSync(join(home, 'run', 'hub.pid'))).toBe(false);
    server.close();
  });

  it('starts the hub again when it is killed, and the runner when that is', async () => {
    const provara = await start({ home: newHome() });
    const [hub, runner] = [provara.workerdPid(), provara.runnerPid()];
    await provara.killHub();
    await until(() => answers(provara.url), 'the hub answers again');
    expect(provara.workerdPid()).not.toBe(hub);
    expect(provara.said()).toContain('The hub was ended by SIGKILL; it is started again.');
    await provara.killRunner();
    await until(
      () => provara.runnerPid() !== runner && isAlive(provara.runnerPid()),
      'there is a new runner',
    );
    expect(provara.said()).toContain('The runner was ended by SIGKILL; it is started again.');
  });

  it('ends the hub that a killed start left behind before it starts its own', async () => {
    const home = newHome();
    const killed = await start({ home });
    const [hub, runner] = [killed.workerdPid(), killed.runnerPid()];
    killed.up.kill('SIGKILL');
    await killed.killRunner();
    expect(isAlive(hub)).toBe(true);
    const second = await start({ home });
    expect([hub, runner].some(isAlive)).toBe(false);
    expect(second.said()).toContain(`Ended the hub (process ${hub})`);
    expect(second.agentToken).toBe(killed.agentToken);
  });

  it('leaves nothing behind when only it is killed', async () => {
    const provara = await start({ home: newHome() });
    const pids = [provara.workerdPid(), provara.runnerPid()];
    provara.up.kill('SIGKILL');
    await until(() => !pids.some(isAlive), 'hub and runner have ended');
  });

  it('can be started again at once when it was killed', async () => {
    const home = newHome();
    const killed = await start({ home });
    const pids = [killed.workerdPid(), killed.runnerPid()];
    killed.up.kill('SIGKILL');
    const second = await start({ home });
    expect(pids.some(isAlive)).toBe(false);
    expect([second.workerdPid(), second.runnerPid()].every(isAlive)).toBe(true);
    expect(await answers(second.url)).toBe(true);
  });

  it('shows a person the token at the first start only', async () => {
    const home = newHome();
    const read = async (): Promise<string> => {
      const up = spawn(process.execPath, ['dist/provara.mjs', 'up', '--port', '0', '--shell', 'sh'], {
        env: { PATH: process.env.PATH, HOME: process.env.HOME, PROVARA_HOME: home },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let text = '';
      up.stdout.setEncoding('utf8').on('data', (data: string) => {
        text += data;
      });
      await until(
        () => text.includes('On a phone') || text.includes('A phone can'),
        'the banner is there',
        60_000,
      );
      up.kill('SIGINT');
      await once(up, 'exit');
      return text;
    };
    const [first, second] = [await read(), await read()];
    const stored = JSON.parse(readFileSync(join(home, 'credentials.json'), 'utf8'));
    const agent = stored.credentials.find(({ role }: { role: string }) => role === 'agent');
    expect(first).toContain(`AGENT_HUB_TOKEN=pv_agent_main_${agent.id}${agent.secret}`);
    expect(second).not.toContain(agent.secret);
    expect(second).toContain(`pv_agent_main_${agent.id}…`);
    expect(first).toContain(', /bin/sh');
  });
});

describe.skipIf(process.platform === 'win32')('npm start', { timeout: STORY_MS }, () => {
  let npm: ChildProcess | undefined;
  afterEach(() => npm?.kill('SIGKILL'));

  const startNpm = async (): Promise<{
    npm: ChildProcess;
    group: number;
    pids: number[];
    said: () => string;
  }> => {
    const home = newHome();
    // A group of its own, as a terminal gives it: Ctrl-C goes to all of it.
    const child = spawn('npm', ['start', '--silent', '--', '--json', '--port', '0', '--shell', 'sh'], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PROVARA_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    npm = child;
    const text = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (data: string) => {
        text[stream] += data;
      });
    }
    await until(() => text.stdout.includes('"agent_token"'), 'it is up', 60_000);
    const pids = ['hub', 'runner'].map((name) =>
      Number(readFileSync(join(home, 'run', `${name}.pid`), 'utf8')),
    );
    expect(pids.every(isAlive)).toBe(true);
    return { npm: child, group: -(child.pid ?? 0), pids, said: () => text.stderr };
  };

  it('stops at Ctrl-C, and says so', async () => {
    const { npm: started, group, pids, said } = await startNpm();
    process.kill(group, 'SIGINT');
    await until(() => said().includes('Stopping: first the runner, then the hub.'), 'it says so');
    await until(() => !pids.some(isAlive), 'hub and runner are gone', 20_000);
    await until(() => started.exitCode !== null || started.signalCode !== null, 'npm has ended');
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('leaves no process behind after %s to npm', async (signal) => {
    const { npm: started, pids } = await startNpm();
    started.kill(signal);
    await until(() => !pids.some(isAlive), 'hub and runner are gone', 20_000);
  });
});
