import { abortAllDurableObjects } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { planPageSchema } from '../../../shared/api.ts';
import { PENDING_PLANS_PER_AGENT } from '../../../shared/limits.ts';
import {
  codeOf,
  connectRunner,
  granted,
  newHub,
  pendingPlan,
  planOf,
  readyRunner,
  submission,
  submitPlan,
  withClock,
} from './hub-under-test.ts';

type PlanPage = z.infer<typeof planPageSchema>;

describe('submit', () => {
  it('stores the plan before it answers', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const plan = await pendingPlan(hub, { note: 'why' });
    await abortAllDurableObjects();
    expect((await planOf(hub, plan.plan_id)).document).toEqual(plan.document);
  });

  it('gives the same plan for the same key and body', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const submit = (bodyHash: string, caller = hub.agent.caller) =>
      submitPlan(hub.stub(), caller, submission(), { key: 'deploy-1', bodyHash });
    const first = granted(await submit('a'));
    expect(granted(await submit('a')).plan_id).toBe(first.plan_id);
    const conflict = await submit('b');
    expect(codeOf(conflict)).toBe('idempotency_conflict');
    // Another agent's key is another key.
    expect(granted(await submit('b', hub.otherAgent.caller)).plan_id).not.toBe(first.plan_id);
  });

  it('makes one plan of the same submission sent twice at once', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        submitPlan(hub.stub(), hub.agent.caller, submission(), { key: 'k', bodyHash: 'a' }),
      ),
    );
    expect(new Set(answers.map((answer) => granted(answer).plan_id)).size).toBe(1);
  });

  it('needs a machine that has connected once', async () => {
    const hub = await newHub();
    expect(codeOf(await submitPlan(hub.stub(), hub.agent.caller, submission(), null))).toBe(
      'runner_not_ready',
    );
    await (await connectRunner(hub)).nextOf('welcome');
    expect(codeOf(await submitPlan(hub.stub(), hub.agent.caller, submission(), null))).toBe('ok');
    expect(
      codeOf(await submitPlan(hub.stub(), hub.agent.caller, submission({ runner: 'OTHER' }), null)),
    ).toBe('runner_unknown');
  });

  it('needs the name of the machine when several have connected, and says so when there is none', async () => {
    const hub = await newHub();
    await (await connectRunner(hub)).nextOf('welcome');
    const submit = (runner: string | null) =>
      submitPlan(hub.stub(), hub.agent.caller, submission({ runner }));
    const second = { id: 'zzzzzzzz', secretHash: '0'.repeat(64) };
    granted(await hub.stub().createToken(hub.owner.caller, 'runner', 'BUILD-02', second));
    // A token that no machine has used yet stands in nobody's way.
    expect(granted(await submit(null)).document.runner.name).toBe('BUILD-01');
    expect(codeOf(await submit('BUILD-02'))).toBe('runner_not_ready');

    const other = { ...hub, runner: { ...hub.runner, caller: { kind: 'token' as const, ...second } } };
    await (await connectRunner(other)).nextOf('welcome');
    expect(codeOf(await submit(null))).toBe('runner_required');
    expect(granted(await submit('BUILD-01')).document.runner.name).toBe('BUILD-01');
    granted(await hub.stub().revokeToken(hub.owner.caller, 'zzzzzzzz'));
    granted(await hub.stub().revokeToken(hub.owner.caller, hub.runner.caller.id));
    expect(codeOf(await submit(null))).toBe('no_runner');
  });

  it('takes so many waiting plans of one agent, and no more', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const codes = await withClock(
      hub,
      // Slowly enough for the limit on requests.
      (now) => now + 1_000,
      async (instance) => {
        const answers: string[] = [];
        for (let count = 0; count <= PENDING_PLANS_PER_AGENT; count += 1) {
          answers.push(codeOf(await submitPlan(instance, hub.agent.caller, submission(), null)));
        }
        answers.push(codeOf(await submitPlan(instance, hub.otherAgent.caller, submission(), null)));
        return answers;
      },
    );
    expect(codes.slice(0, PENDING_PLANS_PER_AGENT)).toEqual(Array(PENDING_PLANS_PER_AGENT).fill('ok'));
    expect(codes.slice(PENDING_PLANS_PER_AGENT)).toEqual(['too_many_pending', 'ok']);

    await abortAllDurableObjects();
    const again = async () => codeOf(await submitPlan(hub.stub(), hub.agent.caller, submission(), null));
    expect(await again()).toBe('too_many_pending');
    const { plans } = granted(
      await hub.stub().listPlans(hub.agent.caller, { states: ['pending'], cursor: null, limit: 1 }),
    );
    granted(await hub.stub().cancel(hub.agent.caller, plans[0]?.plan_id ?? '', null));
    expect([await again(), await again()]).toEqual(['ok', 'too_many_pending']);
  });

  it('shows an agent its own plans only', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const { plan_id } = await pendingPlan(hub);
    expect(codeOf(await hub.stub().getPlan(hub.otherAgent.caller, plan_id, 0))).toBe('not_found');
    expect(codeOf(await hub.stub().getOutput(hub.otherAgent.caller, plan_id, 0, 0))).toBe('not_found');
    expect(codeOf(await hub.stub().cancel(hub.otherAgent.caller, plan_id, null))).toBe('not_found');
    const query = { cursor: null, limit: 10 };
    expect(granted(await hub.stub().listPlans(hub.otherAgent.caller, query)).plans).toEqual([]);
    expect(granted(await hub.stub().listPlans(hub.approver.caller, query)).plans).toHaveLength(1);
  });

  it('pages through plans newest first by cursor', async () => {
    const hub = await newHub();
    await readyRunner(hub, 0);
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.unshift((await pendingPlan(hub)).plan_id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: PlanPage = granted(
        await hub.stub().listPlans(hub.owner.caller, { states: ['pending'], cursor, limit: 2 }),
      );
      seen.push(...page.plans.map(({ plan_id }) => plan_id));
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect(seen).toEqual(ids);
    expect(codeOf(await hub.stub().listPlans(hub.owner.caller, { cursor: 'x', limit: 2 }))).toBe(
      'invalid_request',
    );
  });
});
