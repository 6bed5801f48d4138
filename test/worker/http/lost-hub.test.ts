import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { planViewSchema } from '../../../shared/api.ts';
import { HttpHub, parsed, problemOf } from '../support/http-hub.ts';

const withPlan = async () => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  return { hub, id: await hub.submit() };
};

/** Ends the object in the middle of what it does, as an upgrade of the deployment would. */
const restart = async (hub: HttpHub): Promise<void> => {
  await expect(runInDurableObject(hub.stub(), (_, state) => state.abort('restart'))).rejects.toThrow(
    'restart',
  );
};

describe('a Hub that restarts under a call', () => {
  it('does not cost a waiting reader its answer', async () => {
    const { hub, id } = await withPlan();
    const waiting = hub.call(`/plans/${id}?wait=30`, { as: 'agent' });
    await scheduler.wait(50);
    await restart(hub);
    await hub.call(`/deny/${id}`, { as: 'approver', method: 'POST' });
    expect((await parsed(await waiting, 200, planViewSchema)).life.state).toBe('denied');
  });

  it('is told to who wanted to change something, and nothing is done twice', async () => {
    const { hub, id } = await withPlan();
    const approving = hub.call(`/approve/${id}?wait=30`, { as: 'approver', method: 'POST' });
    await scheduler.wait(50);
    await restart(hub);
    expect(await problemOf(await approving)).toMatchObject({ status: 503, code: 'hub_unavailable' });
    expect((await hub.plan(id)).life.state).toBe('approved');
  });
});
