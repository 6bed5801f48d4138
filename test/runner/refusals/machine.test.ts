import fs, { existsSync, mkdirSync, readFileSync, rmSync, type StatsFs, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { lookAtFile } from '../../../runner/files/look-at-file.ts';
import { Journal } from '../../../runner/journal/journal.ts';
import { CLOSE } from '../../../shared/protocol.ts';
import { aPlan, aStep, DEFAULT_POLICY_HASH } from '../../support/builders.ts';
import { copyOfSh } from '../../support/fake-shells.ts';
import { writePolicy } from '../../support/policies.ts';
import { codesOf, refusingRunner } from '../../support/refusing-runner.ts';
import { newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

const bench = refusingRunner();
const { expectRefused, seen, send, start, touching } = bench;

describe('a runner does not run a plan', () => {
  it('that its own policy denies, whatever the hub sends beside it', async () => {
    await start();
    const plan = aPlan(['true', `touch ${bench.marker}; curl http://example.com`]);
    send(plan);
    const detail = await expectRefused(plan.plan_id, 'policy_denied');
    expect(detail).toContain('step 2, downloads: Sends or fetches data over the network.');
    const open = touching();
    send(open, { policy: { hash: DEFAULT_POLICY_HASH, policy: {}, protect: {} } });
    expect(await expectRefused(open.plan_id, 'plan_malformed')).toContain('policy');
  });

  it('that touches its own folder or speaks to its hub', async () => {
    const home = newFolder();
    await start({ home });
    const commands = [
      `touch ${bench.marker}; cat ${home}/journal.jsonl`,
      `touch ${bench.marker}; nc ${bench.hub.url}/x`,
    ];
    for (const [index, command] of commands.entries()) {
      const plan = aPlan(command);
      send(plan);
      expect(await expectRefused(plan.plan_id, 'policy_denied')).toContain(
        ['hub-files', 'hub-control'][index],
      );
    }
  });

  it('by a policy file that is broken, until it is mended', async () => {
    const policyFile = join(newFolder(), 'policy.json');
    const policy_hash = writePolicy(policyFile);
    await start({ policyFile });
    writeFileSync(policyFile, '{"version": 1, "deny": [{"id": "NO"}]}');
    const plan = touching({ policy_hash });
    send(plan);
    const detail = await expectRefused(plan.plan_id, 'policy_broken');
    expect(detail).toContain('nobody denied the plan');
    expect(detail).toContain(policyFile);
    expect(detail).toContain('deny[0].id');
    writePolicy(policyFile);
    const next = aPlan('true', { policy_hash });
    await bench.hub.run(next);
    expect((await bench.hub.finished(next.plan_id)).outcome).toBe('succeeded');
  });

  it('for another shell', async () => {
    await start();
    const plan = touching({ shell: 'powershell' });
    send(plan);
    expect(await expectRefused(plan.plan_id, 'shell_mismatch')).toContain('got powershell, expected sh');
  });

  it('whose shell is gone', async () => {
    const shell = copyOfSh();
    await start({ shell });
    rmSync(shell);
    const plan = touching();
    send(plan);
    expect(await expectRefused(plan.plan_id, 'shell_missing')).toContain(shell);
  });

  it.each(['/no/such/folder', '/etc/passwd'])('in %j', async (cwd) => {
    await start();
    const plan = aPlan([aStep(`touch ${bench.marker}`, { cwd })]);
    send(plan);
    await expectRefused(plan.plan_id, 'cwd_missing');
  });

  it('whose script is not the one that was approved', async () => {
    await start();
    const script = join(newFolder(), 'deploy.sh');
    writeFileSync(script, `touch ${bench.marker}`);
    const plan = aPlan(`sh ${script}`);
    const file = await lookAtFile({ step: 0, path: script }, { cwd: '/', shell: 'sh', platform: 'linux' });
    writeFileSync(script, `touch ${bench.marker} #`);
    send({ ...plan, files: [file] });
    const detail = await expectRefused(plan.plan_id, 'content_changed');
    expect(detail).toContain(`expected ${script} of ${file.bytes} bytes with SHA-256 ${file.sha256}`);
    rmSync(script);
    const gone = { ...aPlan(`sh ${script}`), files: [file] };
    send(gone);
    expect(await expectRefused(gone.plan_id, 'content_changed')).toContain('got no file');
  });

  it('that runs a file which was not there when it was approved', async () => {
    await start();
    const script = join(newFolder(), 'deploy.sh');
    const file = await lookAtFile({ step: 0, path: script }, { cwd: '/', shell: 'sh', platform: 'linux' });
    expect(file.state).toBe('missing');
    writeFileSync(script, `touch ${bench.marker}`);
    const plan = { ...aPlan(`sh ${script}`), files: [file] };
    send(plan);
    expect(await expectRefused(plan.plan_id, 'content_changed')).toContain('expected no file');
  });

  it('for which it has no slot, and asks for no more', async () => {
    await start();
    const first = aPlan('sleep 30');
    await bench.hub.run(first);
    await until(() => bench.hub.about('started', first.plan_id).length > 0, 'the first runs');
    const second = touching();
    bench.hub.force(second);
    await expectRefused(second.plan_id, 'no_slot');
    expect(bench.hub.credits).toBe(0);
  });

  it('of a hub that sends a thousand unasked: it drops the connection and writes no more of them down', async () => {
    const home = newFolder();
    await start({ home });
    const first = aPlan('sleep 30');
    await bench.hub.run(first);
    await until(() => bench.hub.about('started', first.plan_id).length > 0, 'the first runs');
    // The same plan, so that the test need not wait for the disk a thousand times.
    const unasked = touching();
    for (let count = 0; count < 1_000; count += 1) bench.hub.force(unasked);
    bench.hub.send({ type: 'cancel', plan_id: first.plan_id, reason: null });
    await bench.hub.finished(first.plan_id);
    expect(bench.hub.closes).toEqual([]);
    await expectRefused(unasked.plan_id, 'no_slot');
    const second = aPlan('sleep 30');
    await bench.hub.run(second);
    await until(() => bench.hub.about('started', second.plan_id).length > 0, 'the second runs');
    const last = touching();
    bench.hub.force(last);
    await until(() => bench.hub.closes.length > 0, 'the connection is dropped');
    expect(bench.hub.closes).toEqual([CLOSE.malformed]);
    expect(readFileSync(join(home, 'journal.jsonl'), 'utf8')).not.toContain(last.plan_id);
    await bench.hub.connected(2);
    bench.hub.send({ type: 'cancel', plan_id: second.plan_id, reason: null });
    expect((await bench.hub.finished(second.plan_id)).outcome).toBe('cancelled');
  });

  it('while it is stopping', async () => {
    const runner = await start({ timing: { gentleMs: 2_000 } });
    const first = aPlan("trap '' TERM; echo deaf; sleep 30 & wait; sleep 30");
    await bench.hub.run(first);
    await until(
      () => bench.hub.text(first.plan_id, 'stdout') !== '',
      'the first does not hear the gentle signal',
    );
    const stopped = runner.stop();
    const second = touching();
    bench.hub.force(second);
    await expectRefused(second.plan_id, 'stopping');
    await stopped;
  });

  it('for which its disk has no room, until it has', async () => {
    await start();
    const room = vi.spyOn(fs, 'statfsSync').mockReturnValue({ bavail: 255, bsize: 4_096 } as StatsFs);
    syncBuiltinESMExports();
    const plan = touching();
    send(plan);
    expect(await expectRefused(plan.plan_id, 'disk_full')).toContain('1044480 bytes are free');
    room.mockReturnValue({ bavail: 256, bsize: 4_096 } as StatsFs);
    const next = aPlan('true');
    await bench.hub.run(next);
    expect((await bench.hub.finished(next.plan_id)).outcome).toBe('succeeded');
    room.mockRestore();
    syncBuiltinESMExports();
  });

  it('that it can not write into its journal', async () => {
    await start({ home: newFolder() });
    const append = vi.spyOn(Journal.prototype, 'append').mockImplementationOnce(() => {
      throw new Error('ENOSPC: no space left on device');
    });
    const plan = touching();
    send(plan);
    expect(await expectRefused(plan.plan_id, 'journal_failed')).toContain('ENOSPC');
    append.mockRestore();
    const next = aPlan('true');
    await bench.hub.run(next);
    expect((await bench.hub.finished(next.plan_id)).outcome).toBe('succeeded');
  });

  it('again that it has refused, and says the same as before', async () => {
    const home = newFolder();
    await start({ home });
    const folder = join(newFolder(), 'later');
    const plan = aPlan([aStep(`touch ${bench.marker}`, { cwd: folder })]);
    send(plan);
    await expectRefused(plan.plan_id, 'cwd_missing');
    mkdirSync(folder);
    bench.hub.force(plan);
    await until(() => bench.hub.about('refused', plan.plan_id).length === 2, 'it is refused again');
    expect(bench.hub.about('refused', plan.plan_id)[1]?.code).toBe('cwd_missing');
    expect(existsSync(bench.marker)).toBe(false);
    expect(readFileSync(join(home, 'journal.jsonl'), 'utf8')).toContain('cwd_missing');
  });

  it('and asks for another one after each refusal', async () => {
    await start();
    for (let count = 0; count < 3; count += 1) {
      const plan = touching({ hub: 'otherhub' });
      await bench.hub.run(plan);
      await expectRefused(plan.plan_id, 'wrong_hub');
    }
  });

  it('for any reason but those that are provoked here and elsewhere', () => {
    expect([...seen].sort()).toEqual(codesOf('machine'));
  });
});
