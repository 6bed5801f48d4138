import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanDocument, PlanLife } from '../../shared/plan.ts';
import { VERSION } from '../../shared/version.ts';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { until } from '../support/until.ts';
import { aFamily } from './support/family.ts';
import { pairByToken } from './support/pair-by-token.ts';
import { untilNotPinging, untilPinging } from './support/pings.ts';
import { type StandInForTasks, standInForTasks } from './support/stand-in-for-tasks.ts';
import { NODE, newWindowsFolder, startWindowsRunner, type WindowsRunner } from './support/windows-runner.ts';
import { allFiles, ENVIRONMENT, quoted, reg, runScript, WITH_NODE } from './support/windows-system.ts';
import { onLinux, runInWine, type WineEnd } from './support/wine.ts';

const NAME = 'wine-pc';

/** The hub of `provara up` on Linux, and a Windows machine on which its own script installed the runner. */
describe('a Windows machine that the hub has installed', () => {
  let provara: Provara;
  let runner: WindowsRunner;
  // Letters that no code page has all of.
  const place = newWindowsFolder('Jürgen 日本 ’');
  const folder = `${place}\\Provara`;
  const state = `${folder}\\state`;
  let before: { readonly files: string[]; readonly environment: string };
  const work = newWindowsFolder('work');

  /** What was in the search path before, in a form that names other variables. */
  const PATH_BEFORE = '%USERPROFILE%\\bin;C:\\other';
  let tasks: StandInForTasks;
  /** Runs the hub's script, with Node on its search path or without. */
  const install = async (
    words: string,
    env: Record<string, string> = WITH_NODE,
    before = '',
  ): Promise<WineEnd> => {
    const script = `${place}\\install.ps1`;
    writeFileSync(onLinux(script), await (await fetch(`${provara.url}/install.ps1`)).text());
    return runScript(place, `${before}\n& ${quoted(script)} -Folder ${quoted(folder)} ${words}`, {
      ...tasks.env,
      ...env,
    });
  };
  const start = (): void => {
    runner = startWindowsRunner({ home: state, program: [NODE, `${folder}\\app\\provara.mjs`] });
  };
  const isOnline = async (): Promise<boolean> => {
    try {
      const { body } = await callApi(provara, provara.approverToken, '/runners');
      return Array.isArray(body) && body.some(({ name, online }) => name === NAME && online === true);
    } catch {
      // The hub itself is away.
      return false;
    }
  };
  beforeAll(async () => {
    tasks = standInForTasks();
    await reg('add', ENVIRONMENT, '/v', 'Path', '/t', 'REG_EXPAND_SZ', '/d', PATH_BEFORE, '/f');
    before = { files: allFiles(), environment: await reg('query', ENVIRONMENT) };
    provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '10000' } });
  });
  afterAll(async () => {
    await provara.stop();
    tasks.remove();
    await reg('delete', ENVIRONMENT, '/v', 'Path', '/f');
  });

  const submit = async (body: Record<string, unknown>): Promise<string> => {
    const answer = await callApi(provara, provara.agentToken, '/plan', {
      method: 'POST',
      body: { runner: NAME, timeout_s: 100, ...body },
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return String(answer.body.pending_id);
  };
  const approve = (id: string, wait = 0) =>
    callApi(provara, provara.approverToken, `/approve/${id}?wait=${wait}`, { method: 'POST' });
  const ended = async (id: string): Promise<PlanLife> => {
    let life: PlanLife | undefined;
    await until(async () => {
      life = (await callApi(provara, provara.agentToken, `/plans/${id}?wait=20`)).body.life as PlanLife;
      return !['pending', 'approved', 'running'].includes(life.state);
    }, `plan ${id} ends`);
    return life as PlanLife;
  };

  it('is left as it was where there is no Node, and says where to get it', async () => {
    const { status, said } = await install('-NoPair', {});
    expect(said).toMatch(/Node 20\.19\.0 or later is missing/);
    expect(status).not.toBe(0);
    expect(existsSync(onLinux(folder))).toBe(false);
  });

  it('has every file that the hub lists, with its hash, and says what to do next', async () => {
    const { status, said } = await install('-NoPair');
    expect(said).toMatch(
      /Then: & '.+provara\.cmd' pair http:\S+\s+and: & '.+provara\.cmd' service install\r?\n/,
    );
    expect(said).toContain(`provara.cmd' pair ${provara.url}`);
    expect(status).toBe(0);
    const list = await (await fetch(`${provara.url}/install/files.txt`)).text();
    const files = list.trim().split('\n');
    expect(files.length).toBeGreaterThan(3);
    for (const line of files) {
      const bytes = readFileSync(`${onLinux(folder)}/app/${line.slice(66)}`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(line.slice(0, 64));
    }
  });

  it('is called by name from cmd, whatever the letters of its folder', async () => {
    expect(readFileSync(onLinux(`${folder}\\provara.cmd`), 'latin1')).toMatch(/^[\r\n -~]+$/);
    const { status, said } = await runInWine(
      'C:\\windows\\system32\\cmd.exe',
      ['/c', 'provara', 'logs', '-n', '1'],
      { WINEPATH: folder },
    );
    // Of the state folder beside it: nothing was started there yet.
    expect(said).toMatch(/There is no log at .+\\state\\run\\runner\.log/);
    expect(status).toBe(2);
  });

  it('finds a Node in a folder with such letters, too', async () => {
    const nodes = `${place}\\Local`;
    mkdirSync(onLinux(nodes));
    linkSync(onLinux(NODE), `${onLinux(nodes)}/node.exe`);
    // Wine itself gives each program the variable of its own user.
    const local = `$env:LOCALAPPDATA = ${quoted(place)}`;
    const { said } = await install('-NoPair', { WINEPATH: nodes }, local);
    expect(said).toContain('The runner is in');
    const shim = readFileSync(onLinux(`${folder}\\provara.cmd`), 'latin1');
    expect(shim).toContain('\r\n"%LOCALAPPDATA%\\Local\\node.exe" "%PROVARA_PLACE%app');
    const called = await runScript(
      place,
      `${local}\n& ${quoted(`${folder}\\provara.cmd`)} --version\nexit $LASTEXITCODE`,
    );
    expect(called).toEqual({ status: 0, said: `${VERSION}\n` });
  });

  it('starts the Node of the search path where its folder has no other name, and none that lies in the current folder', async () => {
    const nodes = `${place}\\Local`;
    const downloads = `${place}\\Downloads`;
    mkdirSync(onLinux(downloads));
    // Whatever it is, it is not the one that was found.
    copyFileSync(onLinux('C:\\windows\\system32\\hostname.exe'), `${onLinux(downloads)}/node.exe`);
    const { said } = await install('-NoPair', { WINEPATH: nodes });
    expect(said).toContain('The runner is in');
    expect(readFileSync(onLinux(`${folder}\\provara.cmd`), 'latin1')).toMatch(/^[\r\n -~]+$/);
    const call = `Set-Location ${quoted(downloads)}\n& ${quoted(`${folder}\\provara.cmd`)} --version\nexit $LASTEXITCODE`;
    expect(await runScript(place, call, { WINEPATH: nodes })).toEqual({ status: 0, said: `${VERSION}\n` });
    const without = await runScript(place, call);
    expect(without.said).toContain('provara: Node is in no folder of the search path any more.');
    expect(without.status).toBe(1);
  });

  it('adds itself to the search path, whose other entries stay as they were written', async () => {
    const said = await reg('query', ENVIRONMENT, '/v', 'Path');
    expect(said).toContain('REG_EXPAND_SZ');
    // In the letters of Wine's code page.
    const plain = (text: string): string => text.replace(/[^\w%;:.\\-]+/g, '');
    expect(plain(said)).toContain(plain(`${PATH_BEFORE};${folder}`));
  });

  it('keeps its pairing through an upgrade, which registers the task', async () => {
    await pairByToken(provara, state, NAME);
    const paired = readFileSync(onLinux(`${state}\\pairing.json`), 'utf8');
    const { status, said } = await install('');
    expect(said).toContain('The runner is a task at sign-in now');
    expect(status).toBe(0);
    expect(tasks.task()).toContain(`runner --home &quot;${state}&quot; --log-file`);
    expect(readFileSync(onLinux(`${state}\\pairing.json`), 'utf8')).toBe(paired);
    expect(readdirSync(onLinux(folder)).sort()).toEqual(['app', 'provara.cmd', 'state']);
  });

  it('is online at the hub, with the FFI that came with it', async () => {
    start();
    await until(isOnline, 'the machine is online');
    expect(runner.log()).not.toContain('containment.missing');
    expect(readdirSync(onLinux(`${state}\\runner\\native`))).toHaveLength(1);
  });

  it('is looked over by doctor, which finds nothing that keeps it from its work', async () => {
    const { status, said } = await runInWine(NODE, [
      `${folder}\\app\\provara.mjs`,
      'doctor',
      '--home',
      state,
      '--json',
    ]);
    // Wine itself has a word on the same file.
    const [line = ''] = said.split('\n').filter((text) => text.startsWith('{'));
    const { findings } = JSON.parse(line) as { findings: { check: string; state: string; detail: string }[] };
    expect(findings.filter((finding) => finding.state === 'fail')).toEqual([]);
    expect(status).toBe(0);
    for (const check of ['node', 'folder', 'journal', 'shell', 'scripts', 'jobs', 'hub', 'token']) {
      expect(findings).toContainEqual(expect.objectContaining({ check, state: 'ok' }));
    }
    // Wine's icacls writes no list.
    expect(findings).toContainEqual(expect.objectContaining({ check: 'access', state: 'warn' }));
  });

  it('is upgraded while its runner runs with the FFI loaded, which goes on until the system ends it', async () => {
    const [native] = readdirSync(onLinux(`${state}\\runner\\native`));
    writeFileSync(onLinux(`${folder}\\app\\provara.mjs`), '// of a former version', { flag: 'a' });
    const { status, said } = await install('');
    expect(said).toContain('Done.');
    expect(status).toBe(0);
    expect(tasks.task()).toContain(`runner --home &quot;${state}&quot; --log-file`);
    expect(readFileSync(onLinux(`${folder}\\app\\provara.mjs`), 'utf8')).not.toContain('former version');
    expect(readdirSync(onLinux(folder)).sort()).toEqual(['app', 'provara.cmd', 'state']);
    expect(readdirSync(onLinux(`${state}\\runner\\native`))).toEqual([native]);
    expect(await isOnline()).toBe(true);
  });

  it('runs what is approved, in the folder that the plan names', async () => {
    const id = await submit({ command: '(Get-Location).Path; exit 3', cwd: work });
    const { body } = await approve(id, 60);
    expect(body).toMatchObject({ state: 'failed', exit_code: 3 });
    expect(String(body.stdout).trim()).toBe(work);
  });

  it('shows a script by its path on the machine, and refuses it when it was changed', async () => {
    const script = onLinux(`${work}\\deploy.ps1`);
    writeFileSync(script, "'first'\r\n");
    const id = await submit({ command: '.\\deploy.ps1', cwd: work });
    const plan = await callApi(provara, provara.approverToken, `/plans/${id}`);
    expect((plan.body.document as PlanDocument).files).toEqual([
      {
        step: 0,
        path: '.\\deploy.ps1',
        state: 'hashed',
        resolved: `${work}\\deploy.ps1`,
        bytes: 9,
        sha256: createHash('sha256').update("'first'\r\n").digest('hex'),
      },
    ]);
    writeFileSync(script, "'other'\r\n");
    await approve(id);
    expect(await ended(id)).toMatchObject({ state: 'refused', ended: { code: 'content_changed' } });
  });

  it('ends a cancelled plan with its orphans, in its job', async () => {
    const { command, own, orphan, detached } = aFamily();
    const id = await submit({ command });
    await approve(id);
    for (const mark of [own, orphan, detached]) await untilPinging(mark);
    await callApi(provara, provara.agentToken, `/plans/${id}/cancel`, { method: 'POST', body: {} });
    expect(await ended(id)).toMatchObject({ state: 'cancelled' });
    for (const mark of [own, orphan, detached]) await untilNotPinging(mark);
  });

  it('goes on while its hub is killed, and tells the end to the next one', async () => {
    const marker = onLinux(`${work}\\through`);
    const id = await submit({
      command: `[IO.File]::AppendAllText('${work}\\through', 'x'); foreach ($i in 1..40) { [Threading.Thread]::Sleep(100) }; 'on'`,
    });
    await approve(id);
    await until(() => existsSync(marker), 'the step runs');
    await provara.killHub();
    await until(isOnline, 'the machine is online again');
    expect(await ended(id)).toMatchObject({ state: 'succeeded' });
    expect(readFileSync(marker, 'utf8')).toBe('x');
  });

  it('is gone with all that was installed after -Uninstall', async () => {
    await runner.kill();
    const { status, said } = await install('-Uninstall');
    expect(said).toContain('Provara is removed from this machine.');
    expect(status).toBe(0);
    expect(tasks.task()).toBeUndefined();
    expect(existsSync(onLinux(folder))).toBe(false);
    expect(await isOnline()).toBe(false);
  });

  it('has the files and the environment that it had before', async () => {
    expect(allFiles()).toEqual(before.files);
    expect(await reg('query', ENVIRONMENT)).toBe(before.environment);
  });

  it('is rid of what is left also when there is no Node any more', async () => {
    mkdirSync(onLinux(`${folder}\\app`), { recursive: true });
    writeFileSync(onLinux(`${folder}\\app\\provara.mjs`), '');
    const { status, said } = await install('-Uninstall', {});
    expect(said).toContain('Provara is removed from this machine.');
    expect(status).toBe(0);
    expect(existsSync(onLinux(folder))).toBe(false);
    expect(await reg('query', ENVIRONMENT)).toBe(before.environment);
  });
});
