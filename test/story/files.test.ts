import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanDocument, PlanLife } from '../../shared/plan.ts';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { SHELLS } from '../support/shells.ts';
import { until } from '../support/until.ts';

/** A script that a plan names by path, on the real hub and runner. */
describe.each(SHELLS)('a plan that runs a script by its path, in $kind', ({ kind, option, touch }) => {
  let provara: Provara;
  let cwd: string;
  const name = kind === 'sh' ? './deploy.sh' : '.\\deploy.ps1';
  const other = kind === 'sh' ? './later.sh' : '.\\later.ps1';
  const file = (path: string): string => join(cwd, path.slice(2));
  beforeAll(async () => {
    cwd = realpathSync(mkdtempSync(join(tmpdir(), 'provara-files-')));
    provara = await startProvara({ shell: option });
  });
  afterAll(async () => {
    await provara.stop();
    rmSync(cwd, { recursive: true, force: true });
  });

  const write = (path: string, text: string): string => {
    writeFileSync(file(path), kind === 'sh' ? `#!/bin/sh\n${text}\n` : `${text}\n`);
    chmodSync(file(path), 0o755);
    return createHash('sha256')
      .update(readFileSync(file(path)))
      .digest('hex');
  };
  const marker = (what: string): string => join(cwd, what);
  const submit = async (...commands: string[]): Promise<{ id: string; document: PlanDocument }> => {
    const body = { steps: commands.map((command) => ({ command, cwd, timeout_s: 60 })) };
    const answer = await callApi(provara, provara.agentToken, '/plan', { method: 'POST', body });
    expect(answer.status).toBe(200);
    const id = String(answer.body.pending_id);
    const plan = await callApi(provara, provara.approverToken, `/plans/${id}`);
    return { id, document: plan.body.document as PlanDocument };
  };
  const approve = async (id: string): Promise<PlanLife> => {
    await callApi(provara, provara.approverToken, `/approve/${id}?wait=60`, { method: 'POST' });
    return (await callApi(provara, provara.agentToken, `/plans/${id}?wait=60`)).body.life as PlanLife;
  };

  it('shows which file it is with its hash, and runs that one', async () => {
    const sha256 = write(name, touch(marker('ran')));
    const { id, document } = await submit(name);
    const bytes = readFileSync(file(name)).length;
    expect(document.files).toEqual([
      { step: 0, path: name, state: 'hashed', resolved: file(name), bytes, sha256 },
    ]);
    expect((await approve(id)).state).toBe('succeeded');
    expect(existsSync(marker('ran'))).toBe(true);
  });

  it('is refused once the script was changed, and nothing of it runs', async () => {
    write(name, touch(marker('harmless')));
    const { id } = await submit(name);
    write(name, touch(marker('evil')));
    expect(await approve(id)).toMatchObject({ state: 'refused', ended: { code: 'content_changed' } });
    expect(existsSync(marker('evil'))).toBe(false);
    expect(existsSync(marker('harmless'))).toBe(false);
  });

  it('fails before the step whose script an earlier step changed', async () => {
    write(name, touch(marker('first')));
    write(other, touch(marker('second')));
    const change =
      kind === 'sh'
        ? `echo '${touch(marker('third')).replaceAll("'", '"')}' > ${other}`
        : `[IO.File]::WriteAllText('${file(other)}', 'hostname')`;
    const { id } = await submit(name, change, other);
    const life = await approve(id);
    expect(life.state).toBe('failed');
    expect(life.steps.map(({ end }) => end)).toEqual(['exited', 'exited', 'content_changed']);
    expect(life.steps[2]?.detail).toContain('not the one that was approved');
    expect(existsSync(marker('first'))).toBe(true);
    expect(existsSync(marker('second'))).toBe(false);
    expect(existsSync(marker('third'))).toBe(false);
  });

  it('is refused where it runs more files than a person is shown', async () => {
    const many = Array.from({ length: 17 }, (_, at) => name.replace('deploy', `deploy${at}`)).join('; ');
    const answer = await callApi(provara, provara.agentToken, '/plan', {
      method: 'POST',
      body: { command: many },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.detail).toContain('more than 16 scripts and programs by path');
  });

  it('says so when nobody looked at it, for the machine is away', async () => {
    write(name, touch(marker('unseen')));
    const pid = provara.runnerPid();
    process.kill(pid, 'SIGSTOP');
    const beganMs = performance.now();
    const { id, document } = await submit(name);
    expect(performance.now() - beganMs).toBeLessThan(30_000);
    expect(document.files).toMatchObject([{ path: name, state: 'not_looked_at', sha256: null }]);
    process.kill(pid, 'SIGCONT');
    await until(async () => (await approve(id)).state === 'succeeded', 'it runs when the machine is back');
  });
});
