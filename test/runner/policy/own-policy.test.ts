import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogLine } from '../../../runner/log.ts';
import type { Runner, RunnerOptions } from '../../../runner/runner-options.ts';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { runnerPolicySchema } from '../../../shared/protocol.ts';
import { aPlan, DEFAULT_POLICY_HASH } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aPolicy, writePolicy } from '../../support/policies.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

let hub: FakeHub;
let runner: Runner | undefined;
let home: string;
let lines: LogLine[];

beforeEach(async () => {
  hub = await FakeHub.start();
  home = newFolder();
  lines = [];
});
afterEach(async () => {
  await runner?.stop();
  await hub.stop();
});

const start = async (options: Partial<RunnerOptions> = {}): Promise<void> => {
  runner = aRunner(hub, { home, log: (line) => void lines.push(line), ...options });
  await hub.connected();
  await until(() => hub.credits > 0, 'the runner asks for a plan');
};

const hello = (): (typeof hub.messages)[number] & { type: 'hello' } => {
  const [first] = hub.of('hello').slice(-1);
  if (first === undefined) throw new Error('no hello');
  return first;
};

const logged = (op: string): LogLine[] => lines.filter((line) => line.op === op);

describe('a runner’s own policy', () => {
  it('is the default policy without a file, and the hub hears it with what is protected', async () => {
    await start();
    const { runner: facts, policy } = hello();
    expect(facts.policy_hash).toBe(DEFAULT_POLICY_HASH);
    expect(runnerPolicySchema.parse(policy)).toMatchObject({
      hash: DEFAULT_POLICY_HASH,
      policy: defaultPolicy,
    });
    expect(policy?.protect.folders).toContain(home);
    expect(policy?.protect.origins).toEqual(
      expect.arrayContaining([hub.url, `http://localhost:${hub.port}`, `http://::1:${hub.port}`]),
    );
    expect(logged('policy.loaded')).toMatchObject([{ source: 'default', hash: DEFAULT_POLICY_HASH }]);
  });

  it('is policy.json of its folder', async () => {
    const hash = writePolicy(join(home, 'policy.json'), { strict: true });
    await start();
    expect(hello().policy).toMatchObject({ hash, policy: { strict: true, deny: [] } });
  });

  it.each<[string, string | Buffer]>([
    ['UTF-8 with a byte order mark', `\uFEFF${JSON.stringify(aPolicy())}`],
    ['UTF-16, as Windows PowerShell writes it', Buffer.from(`\uFEFF${JSON.stringify(aPolicy())}`, 'utf16le')],
  ])('may be written in %s', async (_, content) => {
    const hash = writePolicy(join(home, 'policy.json'));
    writeFileSync(join(home, 'policy.json'), content);
    await start();
    expect(hello().policy?.hash).toBe(hash);
  });

  it('keeps the runner from starting while its file is broken', async () => {
    writeFileSync(join(home, 'policy.json'), JSON.stringify({ ...aPolicy(), strict: 'yes', extra: 1 }));
    runner = aRunner(hub, { home });
    const end = await runner.stopped;
    expect(end.code).toBe('misconfigured');
    expect(end.reason).toContain(join(home, 'policy.json'));
    expect(end.reason).toContain('strict: ');
    expect(end.reason).toContain('extra');
    expect(hub.of('hello')).toEqual([]);
  });

  it('judges by a changed file without a restart, and tells hub and operator', async () => {
    await start({ timing: { policyPollMs: 3_600_000 } });
    const hash = writePolicy(join(home, 'policy.json'));
    const old = aPlan('true');
    await hub.run(old);
    expect((await hub.refused(old.plan_id)).code).toBe('policy_changed');
    expect(hub.of('policy').map(({ policy }) => policy.hash)).toEqual([hash]);
    expect(logged('policy.loaded')).toHaveLength(2);
    const plan = aPlan('true', { policy_hash: hash });
    await hub.run(plan);
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
    const denied = aPlan('echo hello', {
      policy_hash: writePolicy(join(home, 'policy.json'), { strict: true }),
    });
    await hub.run(denied);
    expect((await hub.refused(denied.plan_id)).code).toBe('policy_denied');
  });

  it('notices each change while no plan comes, also that the file is broken or gone', async () => {
    await start({ timing: { policyPollMs: 20 } });
    const file = join(home, 'policy.json');
    const hash = writePolicy(file);
    await until(() => hub.of('policy').length === 1, 'the hub hears of the file');
    writeFileSync(file, '{');
    await until(() => logged('policy.broken').length === 1, 'the operator hears of the broken file');
    expect(logged('policy.broken')[0]?.detail).toContain('is not JSON');
    expect(hub.of('policy')).toHaveLength(1);
    rmSync(file);
    await until(() => hub.of('policy').length === 2, 'the hub hears that it is gone');
    expect(hub.of('policy').map(({ policy }) => policy.hash)).toEqual([hash, DEFAULT_POLICY_HASH]);
  });

  it('tells no policy in a hello while its file is broken', async () => {
    await start();
    writeFileSync(join(home, 'policy.json'), '{}');
    hub.socket?.terminate();
    await hub.connected(2);
    expect(hello().runner.policy_hash).toBeNull();
    expect(hello().policy).toBeUndefined();
  });

  it('is followed when two changes have the same size and come at once', async () => {
    await start({ timing: { policyPollMs: 3_600_000 } });
    const file = join(home, 'policy.json');
    const rule = (id: string) => ({ id, reason: 'r', risk: 'low' as const, match: [{ command: ['x'] }] });
    for (const id of ['a', 'b', 'c', 'd']) {
      const plan = aPlan('true', { policy_hash: writePolicy(file, { ask: [rule(id)] }) });
      await hub.run(plan);
      expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
    }
  });

  it('writes the code of each run’s digest into the log', async () => {
    await start();
    const plan = aPlan('true');
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    expect(logged('plan.started')[0]?.short_code).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4}){3}$/);
  });
});
