import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planDigest } from '../../../shared/digest.ts';
import { CLOCK_TOLERANCE_MS, EXPIRES_MAX_S } from '../../../shared/limits.ts';
import type { PlanDocument } from '../../../shared/plan.ts';
import { APPROVAL, aPlan, DEFAULT_POLICY_HASH } from '../../support/builders.ts';
import { codesOf, refusingRunner } from '../../support/refusing-runner.ts';
import { until } from '../../support/until.ts';

const bench = refusingRunner();
const { expectRefused, seen, send, start, touching } = bench;

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
    [
      'half a character, which no digest can carry',
      (plan) => ({ ...plan, requester: { id: 'aaaaaaaa', name: 'a\ud800' } }),
      'requester.name',
    ],
    [
      'a member called __proto__',
      (plan) => JSON.parse(JSON.stringify(plan).replace('{', '{"__proto__":{"run_by":"agent"},')),
      '__proto__',
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

  it('a plan that the agent runs itself', async () => {
    await start();
    const plan = touching({ run_by: 'agent' });
    send(plan);
    await expectRefused(plan.plan_id, 'agent_runs');
  });

  it.each<[string, unknown]>([
    ['without an approval', undefined],
    ['with nothing as approval', null],
    ['with an approval of an unknown kind', { ...APPROVAL, kind: 'promise' }],
    ['with half a character in its approval', { ...APPROVAL, by: { ...APPROVAL.by, name: '\ud800' } }],
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
    await bench.hub.run(last);
    expect((await bench.hub.finished(last.plan_id)).outcome).toBe('succeeded');
  });

  it('approved by an owner at the edges of what clocks may differ, but runs it', async () => {
    await start();
    const plan = aPlan('true');
    const at = new Date(Date.parse(plan.created_at) - CLOCK_TOLERANCE_MS).toISOString();
    send(plan, { approval: { ...APPROVAL, at, by: { kind: 'owner', id: 'x', name: 'x' } } });
    expect((await bench.hub.finished(plan.plan_id)).outcome).toBe('succeeded');
  });

  it('that had expired, beyond what clocks may differ', async () => {
    await start();
    const plan = touching({ expires_at: new Date(Date.now() - CLOCK_TOLERANCE_MS - 5_000).toISOString() });
    send(plan);
    await expectRefused(plan.plan_id, 'plan_expired');
  });

  it.each<[string, (soon: string) => { plan?: Partial<PlanDocument>; at?: string }]>([
    ['that was made', (soon) => ({ plan: { created_at: soon } })],
    ['whose yes was given', (soon) => ({ at: soon })],
  ])('%s later than it is, beyond what clocks may differ', async (_, change) => {
    await start();
    const { plan: changes = {}, at } = change(
      new Date(Date.now() + CLOCK_TOLERANCE_MS + 60_000).toISOString(),
    );
    const plan = touching({ ...changes, expires_at: new Date(Date.now() + 3_600_000).toISOString() });
    send(plan, { approval: { ...APPROVAL, at: at ?? plan.created_at } });
    expect(await expectRefused(plan.plan_id, 'clock_behind')).toContain('now ');
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

  it('that it knows under the same id with other contents', async () => {
    await start();
    const first = aPlan('true');
    await bench.hub.run(first);
    await bench.hub.finished(first.plan_id);
    await until(() => bench.hub.credits > 0, 'the slot is free');
    send({ ...touching(), plan_id: first.plan_id });
    const refused = await bench.hub.refused(first.plan_id);
    expect(refused.code).toBe('plan_known');
    expect(existsSync(bench.marker)).toBe(false);
    seen.add('plan_known');
  });

  it('whose id can not even be read, and goes on', async () => {
    await start();
    send(null);
    send({ plan_id: '../../etc' });
    const plan = aPlan('echo on');
    await bench.hub.run(plan);
    expect((await bench.hub.finished(plan.plan_id)).outcome).toBe('succeeded');
    expect(bench.hub.of('refused')).toEqual([]);
  });

  it('for any reason but those that are provoked here and elsewhere', () => {
    expect([...seen].sort()).toEqual(codesOf('message'));
  });
});
