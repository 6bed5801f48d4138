import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callApi, type Provara, startProvara } from '../support/provara.ts';
import { provaraCommand } from '../support/provara-command.ts';
import { STORY_MS } from '../support/running-provara.ts';
import { newFolder } from '../support/start-runner.ts';
import { until } from '../support/until.ts';

/** The whole state folder is copied while a plan is approved and waits for a slot, and put back after that plan ran. */
describe('a plan that waits when the folder is copied, and has run before the copy is put back', () => {
  let provara: Provara | undefined;
  let home: string;
  let work: string;
  beforeEach(() => {
    home = newFolder('home');
    work = newFolder('work');
  });
  afterEach(() => provara?.stop());

  const begin = async (): Promise<Provara> => {
    provara = await startProvara({ shell: 'sh', slots: 1, home });
    return provara;
  };
  const end = async (): Promise<void> => {
    expect(await provara?.stop()).toBe(0);
    provara = undefined;
  };
  const run = (...words: string[]) => provaraCommand(words, { PROVARA_HOME: home }).end;
  const submit = async (at: Provara, command: string): Promise<string> => {
    const answer = await callApi(at, at.agentToken, '/plan', { method: 'POST', body: { command } });
    expect(answer.status).toBe(200);
    return String(answer.body.pending_id);
  };
  const approve = async (at: Provara, id: string): Promise<void> => {
    // Without a wait: whoever waits for the end of a plan that stays waits for half a minute.
    const { status } = await callApi(at, at.approverToken, `/approve/${id}?wait=0`, { method: 'POST' });
    expect([200, 202]).toContain(status);
  };
  const stateOf = async (at: Provara, id: string): Promise<unknown> =>
    ((await callApi(at, at.approverToken, `/plans/${id}`)).body.life as { state: unknown }).state;

  /** One plan has the slot and another waits, approved; gives the one that waits. */
  const waiting = async (at: Provara, marker: string): Promise<string> => {
    const begun = join(work, 'begun');
    const first = await submit(at, `echo > ${begun}; sleep 600`);
    await approve(at, first);
    await until(() => existsSync(begun), 'the first plan runs', 60_000);
    const second = await submit(at, `echo ran >> ${marker}`);
    await approve(at, second);
    expect(await stateOf(at, second)).toBe('approved');
    return second;
  };
  /** Puts the copy back and has the machine run another plan: what waits comes before it. */
  const restore = async (copy: string, isStopped: boolean): Promise<Provara> => {
    rmSync(home, { recursive: true });
    cpSync(copy, home, { recursive: true });
    const again = await begin();
    if (isStopped) expect((await run('resume')).code).toBe(0);
    const after = join(work, 'after');
    await approve(again, await submit(again, `echo > ${after}`));
    await until(() => existsSync(after), 'a plan of after the restore runs', 60_000);
    return again;
  };

  it(
    'does not run again where everything was stopped before the copy',
    async () => {
      const marker = join(work, 'ran');
      const first = await begin();
      const id = await waiting(first, marker);
      expect((await run('stop')).code).toBe(0);
      await end();
      const copy = newFolder('copy');
      cpSync(home, copy, { recursive: true });

      const second = await begin();
      expect((await run('resume')).code).toBe(0);
      // The plan itself is over; what it was to do is submitted and approved anew.
      await approve(second, await submit(second, `echo ran >> ${marker}`));
      await until(() => existsSync(marker), 'it ran', 60_000);
      await end();

      const third = await restore(copy, true);
      expect(await stateOf(third, id)).toBe('cancelled');
      expect(readFileSync(marker, 'utf8')).toBe('ran\n');
    },
    2 * STORY_MS,
  );

  it(
    'runs again where it was copied without that',
    async () => {
      const marker = join(work, 'ran');
      await waiting(await begin(), marker);
      await end();
      const copy = newFolder('copy');
      cpSync(home, copy, { recursive: true });

      await begin();
      await until(() => existsSync(marker), 'it ran', 60_000);
      await end();

      await restore(copy, false);
      expect(readFileSync(marker, 'utf8')).toBe('ran\nran\n');
    },
    2 * STORY_MS,
  );
});
