import { SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { Hub, type OutputChunk } from '../../../clients/typescript/client.ts';
import { HttpHub, ORIGIN } from '../support/http-hub.ts';

/** An agent that is itself a worker, at the real hub. */
const agentAt = (hub: HttpHub, token = hub.tokens.agent): Hub =>
  new Hub({ base: ORIGIN, token, fetch: (request, init) => SELF.fetch(request, init) });

const ready = async () => {
  const hub = await HttpHub.start();
  const runner = await hub.connectRunner();
  return { hub, runner, agent: agentAt(hub) };
};

describe('the TypeScript client in a worker', () => {
  it('gets the output and the result of a run', async () => {
    const { hub, runner, agent } = await ready();
    const { planId } = await agent.submit('Get-Date', { note: 'Is the clock right?' });
    await hub.call(`/approve/${planId}?wait=0`, { as: 'approver', method: 'POST' });
    await hub.startRun(runner);
    const chunk = { seq: 0, step: 0, stream: 'stdout', offset: 0, data: 'Wednesday\n' } as const;
    await runner.print({ type: 'output', plan_id: planId, chunks: [chunk] });
    const result = {
      step: 0,
      end: 'exited',
      exit_code: 0,
      signal: null,
      started_at: new Date().toISOString(),
      duration_ms: 5,
      stdout_bytes: 10,
      stderr_bytes: 0,
      detail: null,
    } as const;
    const seen: OutputChunk[] = [];
    const following = (async () => {
      for await (const piece of agent.output(planId)) seen.push(piece);
    })();
    runner.say({ type: 'finished', plan_id: planId, outcome: 'succeeded', steps: [result], detail: null });
    await following;
    expect(seen).toEqual([chunk]);
    expect(await agent.wait(planId)).toMatchObject({ ok: true, exitCode: 0, stdout: 'Wednesday\n' });
  });

  it('gets a denial with its reason', async () => {
    const { hub, agent } = await ready();
    const { planId } = await agent.submit('Get-Date');
    const waiting = agent.wait(planId);
    await hub.call(`/deny/${planId}`, { as: 'approver', json: { reason: 'Not on a Friday.' } });
    expect(await waiting).toMatchObject({ state: 'denied', reason: 'Not on a Friday.', endedBy: 'approver' });
  });

  it('is one plan for one key, and cancels it', async () => {
    const { agent } = await ready();
    const first = await agent.submit('Get-Date', { idempotencyKey: 'once' });
    const again = await agent.submit('Get-Date', { idempotencyKey: 'once' });
    expect(again.planId).toBe(first.planId);
    expect((await agent.cancel(first.planId, 'No longer needed.')).life.state).toBe('cancelled');
    expect((await agent.wait(first.planId)).text).toContain('No longer needed.');
  });

  it('is told what the hub refuses', async () => {
    const { hub, agent } = await ready();
    await expect(agentAt(hub, hub.tokens.approver).submit('Get-Date')).rejects.toMatchObject({ status: 403 });
    await expect(agentAt(hub, 'wrong').submit('Get-Date')).rejects.toMatchObject({ status: 401 });
    await expect(agent.submit('')).rejects.toMatchObject({ code: 'invalid_request' });
    await expect(agent.get('20250115_143022_a1b2c3d4')).rejects.toMatchObject({ code: 'not_found' });
  });
});
