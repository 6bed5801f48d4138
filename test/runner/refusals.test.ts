import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '../../runner/journal/journal.ts';
import type { Runner, RunnerOptions } from '../../runner/runner-options.ts';
import { planDigest } from '../../shared/digest.ts';
import { CLOCK_TOLERANCE_MS, EXPIRES_MAX_S } from '../../shared/limits.ts';
import type { PlanDocument } from '../../shared/plan.ts';
import { CLOSE } from '../../shared/protocol.ts';
import { RUNNER_REFUSALS, type RunnerRefusalCode } from '../../shared/runner-refusal.ts';
import { APPROVAL, aPlan, aStep, DEFAULT_POLICY_HASH } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { copyOfSh } from '../support/fake-shells.ts';
import { writePolicy } from '../support/policies.ts';
import { aRunner, newFolder } from '../support/start-runner.ts';
import { until } from '../support/until.ts';

let hub: FakeHub;
let runner: Runner | undefined;
let marker: string;
const seen = new Set<RunnerRefusalCode>();

beforeEach(async () => {
  hub = await FakeHub.start();
  marker = join(newFolder(), 'it-ran');
});
afterEach(async () => {
  await runner?.stop();
  await hub.stop();
});

const start = async (options: Partial<RunnerOptions> = {}): Promise<void> => {
  runner = aRunner(hub, options);
  await hub.connected();
  await until(() => hub.credits > 0, 'the runner asks for a plan');
};

const touching = (fields: Partial<PlanDocument> = {}): PlanDocument => aPlan(`touch ${marker}`, fields);

/** Sends what a hostile or mistaken hub might send, with everything else as it should be. */
const send = (document: unknown, fields: Record<string, unknown> = {}): void => {
  let digest = '';
  try {
    digest = planDigest(document as PlanDocument);
  } catch {
    // What can not be digested is sent without.
  }
  hub.sendRaw(JSON.stringify({ type: 'run', document, digest, approval: APPROVAL, ...fields }));
};

const expectRefused = async (planId: string, code: RunnerRefusalCode): Promise<string> => {
  const refused = await hub.refused(planId);
  expect(refused.code).toBe(code);
  expect(refused.detail.startsWith(RUNNER_REFUSALS[code])).toBe(true);
  expect(hub.about('started', planId)).toEqual([]);
  expect(existsSync(marker)).toBe(false);
  seen.add(code);
  return refused.detail;
};

describe('a runner does not run a plan', () => {
  it.each<[string, (plan: PlanDocument) => unknown, string]>([
    ['an unknown field', (plan) => ({ ...plan, extra: 1 }), 'extra'],
    [
      'an unknown field in a step',
      (plan) => ({ ...plan, steps: [{ ...plan.steps[0], shell: 'sh' }] }),
      'steps.0',
    ],
    ['no steps', (plan) => ({ ...plan, steps: [] }), 'steps'],
    [
      'a command that is no text',
      (plan) => ({ ...plan, steps: [{ ...plan.steps[0], command: 1 }] }),
      'command',
    ],
    [
      'a folder with a null character',
      (plan) => ({ ...plan, steps: [{ ...plan.steps[0], cwd: 'a\0b' }] }),
      'cwd',
    ],
    ['another version', (plan) => ({ ...plan, version: 2 }), 'version'],
  ])('that has %s', async (_, change, word) => {
    await start();
    const plan = touching();
    send(change(plan));
    expect(await expectRefused(plan.plan_id, 'plan_malformed')).toContain(word);
  });

  it('that comes with an unknown member beside it', async () => {
    await start();
    const plan = touching();
    send(plan, { also: 'this' });
    expect(await expectRefused(plan.plan_id, 'plan_malformed')).toContain('also');
  });

  it('whose digest is not that of the very document', async () => {
    await start();
    const plan = touching();
    send(plan, { digest: planDigest(touching()) });
    expect(await expectRefused(plan.plan_id, 'digest_mismatch')).toContain(planDigest(plan));
  });

  it('for another hub', async () => {
    await start();
    const plan = touching({ hub: 'otherhub' });
    send(plan);
    expect(await expectRefused(plan.plan_id, 'wrong_hub')).toContain('got otherhub, expected testhub');
  });

  it('for another machine', async () => {
    await start();
    const plan = touching({ runner: { id: 'zzzzzzzz', name: 'bench-pc' } });
    send(plan);
    expect(await expectRefused(plan.plan_id, 'wrong_runner')).toContain('zzzzzzzz');
  });

  it.each<[string, unknown]>([
    ['without an approval', undefined],
    ['with nothing as approval', null],
    ['with an approval of an unknown kind', { ...APPROVAL, kind: 'promise' }],
    ['with more in its approval than there is to it', { ...APPROVAL, also: true }],
  ])('%s', async (_, approval) => {
    await start();
    const plan = touching();
    send(plan, { approval });
    await expectRefused(plan.plan_id, 'not_approved');
  });

  it.each(['agent', 'runner', 'hub'])('approved by %s', async (kind) => {
    await start();
    const plan = touching();
    send(plan, { approval: { ...APPROVAL, by: { kind, id: 'x', name: 'x' } } });
    expect(await expectRefused(plan.plan_id, 'not_approved')).toContain(
      `got ${kind}, expected approver or owner`,
    );
  });

  it.each<[string, (plan: PlanDocument) => number]>([
    ['before it was made', ({ created_at }) => Date.parse(created_at) - CLOCK_TOLERANCE_MS - 1],
    ['after it had expired', ({ expires_at }) => Date.parse(expires_at) + CLOCK_TOLERANCE_MS + 1],
    ['in 1970', () => 0],
  ])('approved %s', async (_, when) => {
    await start();
    const plan = touching();
    const at = new Date(when(plan)).toISOString();
    send(plan, { approval: { ...APPROVAL, at } });
    expect(await expectRefused(plan.plan_id, 'not_approved')).toContain(at);
  });

  it('whose expiry is farther off than any hub allows', async () => {
    await start();
    const farthestMs = EXPIRES_MAX_S * 1_000 + CLOCK_TOLERANCE_MS;
    const created_at = new Date().toISOString();
    const later = (ms: number) => new Date(Date.parse(created_at) + ms).toISOString();
    const plan = touching({ created_at, expires_at: later(farthestMs + 1) });
    send(plan);
    expect(await expectRefused(plan.plan_id, 'plan_malformed')).toContain('expires_at');
    const last = aPlan('true', { created_at, expires_at: later(farthestMs) });
    await hub.run(last);
    expect((await hub.finished(last.plan_id)).outcome).toBe('succeeded');
  });

  it('approved by an owner at the edges of what clocks may differ, but runs it', async () => {
    await start();
    const plan = aPlan('true');
    const at = new Date(Date.parse(plan.created_at) - CLOCK_TOLERANCE_MS).toISOString();
    send(plan, { approval: { ...APPROVAL, at, by: { kind: 'owner', id: 'x', name: 'x' } } });
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
  });

  it('that had expired, beyond what clocks may differ', async () => {
    await start();
    const plan = touching({ expires_at: new Date(Date.now() - CLOCK_TOLERANCE_MS - 5_000).toISOString() });
    send(plan);
    await expectRefused(plan.plan_id, 'plan_expired');
  });

  it.each<[string, string | null]>([
    ['by another policy than its own', 'f'.repeat(64)],
    ['by no policy', null],
  ])('that was judged %s', async (_, policy_hash) => {
    await start();
    const plan = touching({ policy_hash });
    send(plan);
    expect(await expectRefused(plan.plan_id, 'policy_changed')).toContain(
      `got ${policy_hash ?? 'none'}, expected ${DEFAULT_POLICY_HASH}`,
    );
  });

  it('that its own policy denies, whatever the hub sends beside it', async () => {
    await start();
    const plan = aPlan(['true', `touch ${marker}; curl http://example.com`]);
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
    const commands = [`touch ${marker}; cat ${home}/journal.jsonl`, `touch ${marker}; nc ${hub.url}/x`];
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
    const detail = await expectRefused(plan.plan_id, 'policy_denied');
    expect(detail).toContain(policyFile);
    expect(detail).toContain('deny[0].id');
    writePolicy(policyFile);
    const next = aPlan('true', { policy_hash });
    await hub.run(next);
    expect((await hub.finished(next.plan_id)).outcome).toBe('succeeded');
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
    const plan = aPlan([aStep(`touch ${marker}`, { cwd })]);
    send(plan);
    await expectRefused(plan.plan_id, 'cwd_missing');
  });

  it('for which it has no slot, and asks for no more', async () => {
    await start();
    const first = aPlan('sleep 30');
    await hub.run(first);
    await until(() => hub.about('started', first.plan_id).length > 0, 'the first runs');
    const second = touching();
    hub.force(second);
    await expectRefused(second.plan_id, 'no_slot');
    expect(hub.credits).toBe(0);
  });

  it('of a hub that sends a thousand unasked: it drops the connection and writes no more of them down', async () => {
    const home = newFolder();
    await start({ home });
    const first = aPlan('sleep 30');
    await hub.run(first);
    await until(() => hub.about('started', first.plan_id).length > 0, 'the first runs');
    // The same plan, so that the test need not wait for the disk a thousand times.
    const unasked = touching();
    for (let count = 0; count < 1_000; count += 1) hub.force(unasked);
    hub.send({ type: 'cancel', plan_id: first.plan_id, reason: null });
    await hub.finished(first.plan_id);
    expect(hub.closes).toEqual([]);
    await expectRefused(unasked.plan_id, 'no_slot');
    const second = aPlan('sleep 30');
    await hub.run(second);
    await until(() => hub.about('started', second.plan_id).length > 0, 'the second runs');
    const last = touching();
    hub.force(last);
    await until(() => hub.closes.length > 0, 'the connection is dropped');
    expect(hub.closes).toEqual([CLOSE.malformed]);
    expect(readFileSync(join(home, 'journal.jsonl'), 'utf8')).not.toContain(last.plan_id);
    await hub.connected(2);
    hub.send({ type: 'cancel', plan_id: second.plan_id, reason: null });
    expect((await hub.finished(second.plan_id)).outcome).toBe('cancelled');
  });

  it('while it is stopping', async () => {
    await start({ timing: { gentleMs: 2_000 } });
    const first = aPlan("trap '' TERM; echo deaf; sleep 30 & wait; sleep 30");
    await hub.run(first);
    await until(() => hub.text(first.plan_id, 'stdout') !== '', 'the first does not hear the gentle signal');
    const stopped = runner?.stop();
    const second = touching();
    hub.force(second);
    await expectRefused(second.plan_id, 'stopping');
    await stopped;
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
    await hub.run(next);
    expect((await hub.finished(next.plan_id)).outcome).toBe('succeeded');
  });

  it('that it knows under the same id with other contents', async () => {
    await start();
    const first = aPlan('true');
    await hub.run(first);
    await hub.finished(first.plan_id);
    await until(() => hub.credits > 0, 'the slot is free');
    send({ ...touching(), plan_id: first.plan_id });
    const refused = await hub.refused(first.plan_id);
    expect(refused.code).toBe('plan_known');
    expect(existsSync(marker)).toBe(false);
    seen.add('plan_known');
  });

  it('whose id can not even be read, and goes on', async () => {
    await start();
    send(null);
    send({ plan_id: '../../etc' });
    const plan = aPlan('echo on');
    await hub.run(plan);
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
    expect(hub.of('refused')).toEqual([]);
  });

  it('again that it has refused, and says the same as before', async () => {
    const home = newFolder();
    await start({ home });
    const folder = join(newFolder(), 'later');
    const plan = aPlan([aStep(`touch ${marker}`, { cwd: folder })]);
    send(plan);
    await expectRefused(plan.plan_id, 'cwd_missing');
    mkdirSync(folder);
    hub.force(plan);
    await until(() => hub.about('refused', plan.plan_id).length === 2, 'it is refused again');
    expect(hub.about('refused', plan.plan_id)[1]?.code).toBe('cwd_missing');
    expect(existsSync(marker)).toBe(false);
    expect(readFileSync(join(home, 'journal.jsonl'), 'utf8')).toContain('cwd_missing');
  });

  it('and asks for another one after each refusal', async () => {
    await start();
    for (let count = 0; count < 3; count += 1) {
      const plan = touching({ hub: 'otherhub' });
      await hub.run(plan);
      await expectRefused(plan.plan_id, 'wrong_hub');
    }
  });
});

describe('the list of refusals', () => {
  it('has a test above or in at-most-once for each', () => {
    const elsewhere: RunnerRefusalCode[] = ['interrupted'];
    expect([...seen, ...elsewhere].sort()).toEqual(Object.keys(RUNNER_REFUSALS).sort());
  });
});
