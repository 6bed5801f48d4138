import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { outputPageSchema, pendingEntrySchema, planPageSchema, planViewSchema } from '../../../shared/api.ts';
import { finishedMessage, outputMessage } from '../hub/hub-under-test.ts';
import { HttpHub, parsed, problemOf } from '../support/http-hub.ts';

const ready = async (slots = 0) => {
  const hub = await HttpHub.start();
  return { hub, runner: await hub.connectRunner(slots) };
};

const UNKNOWN = '20250115_143022_a1b2c3d4';

describe('GET /pending', () => {
  const pendingSchema = z.array(pendingEntrySchema.strict());

  it('lists what waits, newest first, with the reference’s fields', async () => {
    const { hub } = await ready();
    const first = await hub.submit({ command: 'a' });
    const second = await hub.submit({
      steps: [{ command: 'b', cwd: 'C:\\', timeout_s: 9 }, { command: 'c' }],
      note: 'n',
    });
    const entries = await parsed(await hub.call('/pending'), 200, pendingSchema);
    expect(entries.map(({ pending_id }) => pending_id)).toEqual([second, first]);
    expect(entries[0]).toMatchObject({
      command: 'b',
      cwd: 'C:\\',
      timeout_s: 9,
      note: 'n',
      requester: 'agent',
    });
    expect(entries[1]).toMatchObject({ command: 'a', cwd: null, timeout_s: 300, note: null });
    for (const { ts, queued_at } of entries) expect(ts * 1_000).toBeCloseTo(Date.parse(queued_at), 3);
  });

  it('lists no more than asked for, and nothing that was decided', async () => {
    const { hub } = await ready();
    const denied = await hub.submit();
    await hub.submit();
    const newest = await hub.submit();
    await hub.call(`/deny/${denied}`, { method: 'POST' });
    const all = await parsed(await hub.call('/pending'), 200, pendingSchema);
    expect(all).toHaveLength(2);
    const one = await parsed(await hub.call('/pending?limit=1'), 200, pendingSchema);
    expect(one.map(({ pending_id }) => pending_id)).toEqual([newest]);
  });

  it.each(['0', '201', 'all', '5&limit=6'])('refuses ?limit=%s', async (limit) => {
    const { hub } = await ready();
    const problem = await problemOf(await hub.call(`/pending?limit=${limit}`));
    expect(problem.status).toBe(422);
    expect(problem.detail).toContain('limit');
  });
});

describe('GET /plans', () => {
  it('pages through all plans by cursor, newest first', async () => {
    const { hub } = await ready();
    const ids = [await hub.submit(), await hub.submit(), await hub.submit()].reverse();
    const seen: string[] = [];
    let path = '/plans?limit=2';
    for (;;) {
      const page = await parsed(await hub.call(path), 200, planPageSchema.strict());
      seen.push(...page.plans.map(({ plan_id }) => plan_id));
      if (page.next_cursor === null) break;
      path = `/plans?limit=2&cursor=${encodeURIComponent(page.next_cursor)}`;
    }
    expect(seen).toEqual(ids);
  });

  it('filters by state', async () => {
    const { hub } = await ready();
    const denied = await hub.submit();
    await hub.submit();
    await hub.call(`/deny/${denied}`, { method: 'POST' });
    const { plans } = await parsed(await hub.call('/plans?state=denied'), 200, planPageSchema);
    expect(plans.map(({ plan_id }) => plan_id)).toEqual([denied]);
  });

  it.each([
    ['limit=201', 'limit must be a whole number from 1 to 200'],
    ['state=open', 'state'],
    [`cursor=${'x'.repeat(201)}`, 'cursor must be at most 200 characters'],
    ['cursor=nonsense', 'cursor'],
  ])('refuses ?%s', async (query, sentence) => {
    const { hub } = await ready();
    const problem = await problemOf(await hub.call(`/plans?${query}`));
    expect(problem).toMatchObject({ status: 422, code: 'invalid_request' });
    expect(problem.detail).toContain(sentence);
  });
});

describe('GET /plans/:id', () => {
  it('waits for the end', async () => {
    const { hub } = await ready();
    const id = await hub.submit();
    const waiting = hub.call(`/plans/${id}?wait=60`, { as: 'agent' });
    await hub.call(`/deny/${id}`, { as: 'approver', json: { reason: 'no' } });
    expect((await parsed(await waiting, 200, planViewSchema.strict())).life.state).toBe('denied');
  });

  it('answers at once without ?wait=', async () => {
    const { hub } = await ready();
    expect((await hub.plan(await hub.submit())).life.state).toBe('pending');
  });

  it.each([UNKNOWN, 'nonsense'])('knows no plan %s', async (id) => {
    const { hub } = await ready();
    expect(await problemOf(await hub.call(`/plans/${id}`))).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('shows an agent no other agent’s plan', async () => {
    const { hub } = await ready();
    const id = await hub.submit();
    for (const path of [`/plans/${id}`, `/plans/${id}/output`]) {
      expect((await problemOf(await hub.call(path, { as: 'otherAgent' }))).code).toBe('not_found');
    }
    const cancel = await hub.call(`/plans/${id}/cancel`, { as: 'otherAgent', method: 'POST' });
    expect((await problemOf(cancel)).code).toBe('not_found');
    const page = await parsed(await hub.call('/plans', { as: 'otherAgent' }), 200, planPageSchema);
    expect(page.plans).toEqual([]);
    expect(await (await hub.call('/pending', { as: 'otherAgent' })).json()).toEqual([]);
  });
});

describe('GET /plans/:id/output', () => {
  it('gives the chunks from a number on, waits for more, and says when that is all', async () => {
    const { hub, runner } = await ready(1);
    const id = await hub.submit();
    await hub.call(`/approve/${id}?wait=0`, { as: 'approver', method: 'POST' });
    await hub.startRun(runner);
    const read = async (query: string) =>
      parsed(await hub.call(`/plans/${id}/output?${query}`, { as: 'agent' }), 200, outputPageSchema.strict());
    const waiting = read('wait=60');
    await runner.print(outputMessage(id, 0, 'one'));
    const first = await waiting;
    expect(first).toMatchObject({ plan_id: id, state: 'running', next: 1, done: false });
    expect(first.chunks).toEqual([{ seq: 0, step: 0, stream: 'stdout', offset: 0, data: 'one' }]);
    const more = read(`after=${first.next}&wait=60`);
    runner.say(finishedMessage(id));
    expect(await more).toMatchObject({ state: 'succeeded', chunks: [], next: 1, done: true });
    expect((await read('')).chunks).toHaveLength(1);
  });

  it.each(['after=-1', 'after=x', 'wait=61'])('refuses ?%s', async (query) => {
    const { hub } = await ready();
    const id = await hub.submit();
    expect((await problemOf(await hub.call(`/plans/${id}/output?${query}`))).status).toBe(422);
  });

  it('knows no output of an unknown plan', async () => {
    const { hub } = await ready();
    expect((await problemOf(await hub.call(`/plans/${UNKNOWN}/output`))).status).toBe(404);
  });
});
