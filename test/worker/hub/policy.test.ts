import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { policyHash } from '../../../shared/policy/policy-schema.ts';
import type { RunnerPolicy } from '../../../shared/protocol.ts';
import {
  ASK,
  codeOf,
  connectRunner,
  connectWatcher,
  FakeRunner,
  granted,
  HELLO,
  newHub,
  planOf,
  readyRunner,
  submission,
  submitPlan,
  type TestHub,
} from './hub-under-test.ts';

const strict = { ...defaultPolicy, strict: true };
const PROTECT = { origins: ['https://hub.example'], folders: ['C:\\ProgramData\\Provara'] };
const told = (policy = defaultPolicy): RunnerPolicy => ({
  hash: policyHash(policy),
  policy,
  protect: PROTECT,
});

const hello = (policy: RunnerPolicy): Partial<typeof HELLO> => ({
  runner: { ...HELLO.runner, policy_hash: policy.hash },
  policy,
});

const submitBy = (hub: TestHub, policyHashOfVerdict: string | null, shell: 'pwsh' | 'sh' = 'pwsh') =>
  hub.stub().submitPlan(hub.agent.caller, submission(), null, {
    shell,
    policyHash: policyHashOfVerdict,
    verdict: ASK,
    files: [],
  });

describe("a machine's policy at the hub", () => {
  it('is what a plan has to be judged by, also while the machine is offline', async () => {
    const hub = await newHub();
    const runner = await connectRunner(hub, hello(told()));
    await runner.nextOf('welcome');
    runner.socket.close(1000);
    await runner.closed;
    const first = granted(await hub.stub().submitPlan(hub.agent.caller, submission(), null, null));
    expect(first).toMatchObject({
      kind: 'judge_first',
      basis: {
        runnerName: 'BUILD-01',
        shell: 'pwsh',
        policyHash: policyHash(defaultPolicy),
        protect: PROTECT,
      },
    });
    expect(granted(await submitBy(hub, policyHash(strict))).kind).toBe('judge_first');
    expect(granted(await submitBy(hub, policyHash(defaultPolicy), 'sh')).kind).toBe('judge_first');
    const stored = granted(await submitBy(hub, policyHash(defaultPolicy)));
    if (stored.kind !== 'stored') throw new Error('not stored');
    const plan = await planOf(hub, stored.plan.pending_id);
    expect(plan.document.policy_hash).toBe(policyHash(defaultPolicy));
    expect(plan.verdict).toEqual(ASK);
  });

  it('changes without a new connection, and pages are told', async () => {
    const hub = await newHub();
    const runner = await connectRunner(hub, hello(told()));
    await runner.nextOf('welcome');
    const page = await connectWatcher(hub, hub.approver.caller);
    await page.nextOf('ready');
    runner.say({ type: 'policy', policy: told(strict) });
    expect((await page.nextOf('runner')).runner).toMatchObject({
      policy_strict: true,
      hello: { policy_hash: policyHash(strict) },
    });
    expect(granted(await submitBy(hub, policyHash(defaultPolicy))).kind).toBe('judge_first');
    expect(granted(await submitBy(hub, policyHash(strict))).kind).toBe('stored');
  });

  it('is refused when it is not the one that its hash names', async () => {
    const hub = await newHub();
    const lying = { ...told(), hash: policyHash(strict) };
    expect(await (await connectRunner(hub, hello(lying))).closed).toBe(4400);
    expect(await (await connectRunner(hub, { ...hello(told()), runner: HELLO.runner })).closed).toBe(4400);
    const later = await connectRunner(hub, hello(told()));
    await later.nextOf('welcome');
    later.say({ type: 'policy', policy: lying });
    expect(await later.closed).toBe(4400);
  });

  it('is refused also from a machine whose right one is known, and taken from it again as it was', async () => {
    const hub = await newHub();
    for (const policy of [told(), told(), { ...told(), policy: strict }, told()]) {
      const runner = await connectRunner(hub, hello(policy));
      if (policy.policy === strict) {
        expect(await runner.closed).toBe(4400);
        continue;
      }
      await runner.nextOf('welcome');
      runner.socket.close(1000);
      await runner.closed;
      expect(granted(await submitBy(hub, policyHash(defaultPolicy))).kind).toBe('stored');
    }
  });

  it('is no frame of a runner that has not said hello', async () => {
    const runner = await FakeRunner.open(await newHub());
    runner.say({ type: 'policy', policy: told() });
    expect(await runner.closed).toBe(4400);
  });

  it('is the default one for a runner that told none', async () => {
    const hub = await newHub();
    await (await connectRunner(hub)).nextOf('welcome');
    expect(granted(await hub.stub().judgeBasis(hub.agent.caller, null))).toMatchObject({ policyHash: null });
    expect(codeOf(await hub.stub().judgeBasis(hub.agent.caller, 'OTHER'))).toBe('runner_unknown');
    expect(codeOf(await hub.stub().judgeBasis(hub.runner.caller, null))).toBe('role_forbidden');
  });
});

describe('a plan that the policy denies', () => {
  const DENY = {
    ...ASK,
    verdict: 'deny' as const,
    risk: 'high' as const,
    rules: [
      {
        id: 'run-text',
        reason: 'Runs text as code.',
        risk: 'high' as const,
        action: 'deny' as const,
        at: [0, 3] as [number, number],
        step: 0,
      },
    ],
  };

  it('is kept as blocked, seen by the person, and can not be approved', async () => {
    const hub = await newHub();
    const runner = await readyRunner(hub);
    const page = await connectWatcher(hub, hub.approver.caller);
    await page.nextOf('ready');
    const plan = granted(await submitPlan(hub.stub(), hub.agent.caller, submission(), null, DENY));
    expect(plan.life).toMatchObject({
      state: 'blocked',
      ended: {
        code: 'policy_denied',
        by: { kind: 'hub' },
        detail: expect.stringContaining('Runs text as code.'),
      },
    });
    expect((await page.nextOf('plan')).plan.life.state).toBe('blocked');
    expect(codeOf(await hub.stub().approve(hub.approver.caller, plan.plan_id, 0))).toBe('plan_ended');
    expect((await planOf(hub, plan.plan_id)).verdict).toEqual(DENY);
    expect(runner.unread).toEqual([]);
  });

  it('is the same blocked plan for the same Idempotency-Key', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const key = { key: 'k', bodyHash: 'h' };
    const first = granted(await submitPlan(hub.stub(), hub.agent.caller, submission(), key, DENY));
    const again = granted(await submitPlan(hub.stub(), hub.agent.caller, submission(), key, ASK));
    expect(again).toMatchObject({ plan_id: first.plan_id, life: { state: 'blocked' } });
  });
});
