import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { planAgentsSchema, planDaysSchema, planPageSchema } from '../../../shared/api.ts';
import { RETENTION_DAYS } from '../../../shared/limits.ts';
import { PlanCounts } from '../../../worker/store/plan-counts.ts';
import { alarmAfter } from '../hub/hub-under-test.ts';
import { HttpHub, type Person, parsed, problemOf } from '../support/http-hub.ts';

const DAY_MS = 24 * 3_600_000;

const start = async (): Promise<HttpHub> => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  return hub;
};

const found = async (hub: HttpHub, query: string, as: Person = 'owner'): Promise<string[]> =>
  (await parsed(await hub.call(`/plans?${query}`, { as }), 200, planPageSchema)).plans.map(
    ({ plan_id }) => plan_id,
  );

/** Moves a plan to another time, as if it had been submitted then. */
const submittedAt = (hub: HttpHub, planId: string, time: string): Promise<string> =>
  runInDurableObject(hub.stub(), (_, { storage }) => {
    const id = `${time}_${planId.slice(-8)}`;
    storage.sql.exec('UPDATE plans SET id = ? WHERE id = ?', id, planId);
    return id;
  });

describe('searching plans', () => {
  it('finds words of commands and notes, parts of words too, in any case and any order', async () => {
    const hub = await start();
    const spooler = await hub.submit({ command: 'Stop-Service -Name Spooler', note: 'printer hangs' });
    const disk = await hub.submit({ steps: [{ command: 'Get-Date' }, { command: 'Get-Volume C' }] });
    expect(await found(hub, 'q=spool')).toEqual([spooler]);
    expect(await found(hub, 'q=HANGS%20stop-service')).toEqual([spooler]);
    expect(await found(hub, 'q=volume')).toEqual([disk]);
    expect(await found(hub, 'q=get-')).toEqual([disk]);
    expect(await found(hub, 'q=spooler%20volume')).toEqual([]);
    expect(await found(hub, 'q=')).toEqual([disk, spooler]);
  });

  it('finds what is shorter than the index’s words, and takes no character for a wildcard or an operator', async () => {
    const hub = await start();
    const percent = await hub.submit({ command: 'gps | % Name' });
    const plain = await hub.submit({ command: 'ls "C:\\a_b"' });
    expect(await found(hub, 'q=%25')).toEqual([percent]);
    expect(await found(hub, 'q=ls')).toEqual([plain]);
    expect(await found(hub, 'q=_')).toEqual([plain]);
    expect(await found(hub, `q=${encodeURIComponent('"C:\\a')}`)).toEqual([plain]);
    expect(await found(hub, `q=${encodeURIComponent('gps" OR "ls ')}`)).toEqual([]);
    expect(await found(hub, 'q=requester')).toEqual([]);
  });

  it('finds plans that came after the last search, and none that is no longer kept', async () => {
    const hub = await start();
    const first = await hub.submit({ command: 'needle one' });
    expect(await found(hub, 'q=needle')).toEqual([first]);
    await hub.call(`/deny/${first}`, { method: 'POST' });
    const second = await hub.submit({ command: 'needle two' });
    expect(await found(hub, 'q=needle')).toEqual([second, first]);
    await alarmAfter(
      { object: () => hub.stub() } as Parameters<typeof alarmAfter>[0],
      RETENTION_DAYS * DAY_MS + 60_000,
    );
    expect(await found(hub, 'q=needle')).toEqual([second]);
  });

  it('narrows by agent, machine and states, all at once', async () => {
    const hub = await start();
    const mine = await hub.submit({ command: 'Get-Date' });
    const denied = await hub.submit({ command: 'Get-Date' });
    const other = await hub.submit({ command: 'Get-Date' }, 'otherAgent');
    await hub.call(`/deny/${denied}`, { method: 'POST' });
    expect(await found(hub, 'agent=otherAgent')).toEqual([other]);
    expect(await found(hub, 'agent=agent')).toEqual([denied, mine]);
    expect(await found(hub, 'machine=BUILD-01')).toEqual([other, denied, mine]);
    expect(await found(hub, 'machine=BUILD')).toEqual([]);
    expect(await found(hub, 'state=denied,blocked')).toEqual([denied]);
    expect(await found(hub, 'state=pending&agent=agent&q=date&machine=BUILD-01')).toEqual([mine]);
  });

  it('narrows by time, to the second', async () => {
    const hub = await start();
    const early = await submittedAt(hub, await hub.submit(), '20250114_235959');
    const first = await submittedAt(hub, await hub.submit(), '20250115_000000');
    await submittedAt(hub, await hub.submit(), '20250116_000000');
    expect(await found(hub, 'from=2025-01-15T00:00:00Z&until=2025-01-16T00:00:00Z')).toEqual([first]);
    expect(await found(hub, 'until=2025-01-16T01:00:00%2B01:00')).toEqual([first, early]);
  });

  it('pages through what it found', async () => {
    const hub = await start();
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.unshift(await hub.submit({ command: `needle ${n}` }));
    await hub.submit({ command: 'hay' });
    const pages: string[][] = [];
    for (let more: string | null = ''; more !== null; ) {
      const answer: Response = await hub.call(`/plans?q=needle&limit=2${more}`);
      const { plans, next_cursor } = await parsed(answer, 200, planPageSchema);
      pages.push(plans.map(({ plan_id }) => plan_id));
      more = next_cursor === null ? null : `&cursor=${next_cursor}`;
    }
    expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
  });

  it('shows an agent nothing of others', async () => {
    const hub = await start();
    await hub.submit({ command: 'secret needle' });
    const own = await hub.submit({ command: 'needle' }, 'otherAgent');
    expect(await found(hub, 'q=needle', 'otherAgent')).toEqual([own]);
    expect(await found(hub, 'agent=agent', 'otherAgent')).toEqual([]);
  });

  it.each(['state=gone', 'state=', 'from=yesterday', `q=${'a'.repeat(201)}`, 'agent='])(
    'refuses ?%s',
    async (query) => {
      const hub = await start();
      expect((await problemOf(await hub.call(`/plans?${query}`))).code).toBe('invalid_request');
    },
  );
});

describe('a search by hostile words', () => {
  it.each([
    ['U+0000 in the words', 'q=abc%00def'],
    ['U+0000 in a name', 'agent=ab%00cd'],
    ['more words than SQLite has room for', `q=${Array.from({ length: 21 }, (_, i) => i).join('+')}`],
  ])('is refused with the field: %s', async (_, query) => {
    const hub = await start();
    const problem = await problemOf(await hub.call(`/plans?${query}`));
    expect(problem).toMatchObject({ status: 422, code: 'invalid_request' });
  });

  it.each([
    ['operators of the index', 'q=%22%20OR%20text:*%20NEAR(%20*'],
    ['signs of LIKE', 'q=%25+_+%5C'],
    ['as many words as are allowed', `q=${Array.from({ length: 20 }, (_, i) => i).join('+')}`],
  ])('finds what holds them and nothing else: %s', async (_, query) => {
    const hub = await start();
    await hub.submit();
    expect((await parsed(await hub.call(`/plans?${query}`), 200, planPageSchema)).plans).toEqual([]);
  });
});

describe('GET /plans/agents', () => {
  const agentsOf = async (hub: HttpHub, as: Person) =>
    (await parsed(await hub.call('/plans/agents', { as }), 200, planAgentsSchema)).agents;

  it('names all agents, also those whose token was revoked, and to an agent only itself', async () => {
    const hub = await HttpHub.start();
    await hub.call(`/tokens/${hub.ids.otherAgent}`, { method: 'DELETE', as: 'owner' });
    expect(await agentsOf(hub, 'owner')).toEqual(['agent', 'otherAgent']);
    expect(await agentsOf(hub, 'approver')).toEqual(['agent', 'otherAgent']);
    expect(await agentsOf(hub, 'agent')).toEqual(['agent']);
  });
});

describe('GET /plans/days', () => {
  const daysOf = async (hub: HttpHub, query = '', as: Person = 'owner') =>
    (await parsed(await hub.call(`/plans/days${query}`, { as }), 200, planDaysSchema)).days;
  const idOf = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', '_').replace(/[-:]/g, '');
  const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

  it('counts what became of the plans of each day', async () => {
    const hub = await start();
    const denied = await hub.submit();
    await hub.submit();
    await hub.call(`/deny/${denied}`, { method: 'POST' });
    const old = await hub.submit();
    const yesterdayMs = Date.now() - DAY_MS;
    await submittedAt(hub, old, idOf(yesterdayMs));
    const none = { approved: 0, denied: 0, blocked: 0, failed: 0, cancelled: 0, other: 0 };
    expect(await daysOf(hub)).toEqual([
      { ...none, day: dayOf(yesterdayMs), other: 1 },
      { ...none, day: dayOf(Date.now()), denied: 1, other: 1 },
    ]);
    expect(await daysOf(hub, '?days=1')).toHaveLength(1);
    expect(await daysOf(hub, '', 'otherAgent')).toEqual([]);
  });

  it('takes days by the clock that it is told', async () => {
    const hub = await start();
    const todayMs = Math.floor(Date.now() / DAY_MS) * DAY_MS;
    await submittedAt(hub, await hub.submit(), idOf(todayMs - 60_000));
    expect((await daysOf(hub, '?utc_offset=60')).map(({ day }) => day)).toEqual([dayOf(todayMs)]);
    expect((await daysOf(hub, '?utc_offset=0')).map(({ day }) => day)).toEqual([dayOf(todayMs - DAY_MS)]);
  });

  it('follows what becomes of a plan that it has counted, and forgets it with the plan', async () => {
    const hub = await start();
    const id = await hub.submit();
    await hub.submit(undefined, 'otherAgent');
    const none = { approved: 0, denied: 0, blocked: 0, failed: 0, cancelled: 0, other: 0 };
    const day = dayOf(Date.now());
    expect(await daysOf(hub)).toEqual([{ ...none, day, other: 2 }]);
    await hub.call(`/deny/${id}`, { method: 'POST' });
    expect(await daysOf(hub)).toEqual([{ ...none, day, denied: 1, other: 1 }]);
    expect(await daysOf(hub, '', 'agent')).toEqual([{ ...none, day, denied: 1 }]);
    await runInDurableObject(hub.stub(), (_, { storage }) =>
      storage.sql.exec('DELETE FROM plans WHERE id = ?', id),
    );
    expect(await daysOf(hub)).toEqual([{ ...none, day, other: 1 }]);
    expect(await daysOf(hub, '', 'agent')).toEqual([]);
    await hub.call(`/plans/${await hub.submit()}/cancel`, { method: 'POST', as: 'agent' });
    expect(await daysOf(hub)).toEqual([{ ...none, day, cancelled: 1, other: 1 }]);
  });

  it('reads no plans once they are counted, however many there are', async () => {
    const hub = await start();
    const id = await hub.submit();
    const read = await runInDurableObject(hub.stub(), (_, { storage }) => {
      storage.sql.exec(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)
         INSERT INTO plans (id, revision, state, requester_id, runner_id, due_at, digest, document, life)
         SELECT id || '-' || i, revision, state, requester_id, runner_id, due_at, digest, document, life FROM plans, n WHERE id = ?`,
        id,
      );
      const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
      const exec: SqlStorage['exec'] = (query, ...bindings) => {
        const cursor = storage.sql.exec<Record<string, SqlStorageValue>>(query, ...bindings);
        cursors.push(cursor);
        return cursor as ReturnType<typeof storage.sql.exec<never>>;
      };
      const counts = new PlanCounts({ exec } as SqlStorage);
      counts.count(1_500);
      const firstMs = Date.now() - DAY_MS;
      const all = counts.days(null, firstMs, 0).reduce((sum, { n }) => sum + n, 0);
      cursors.length = 0;
      counts.days(null, firstMs, 0);
      return { all, rows: cursors.reduce((sum, { rowsRead }) => sum + rowsRead, 0) };
    });
    expect(read.all).toBe(2_501);
    expect(read.rows).toBeLessThan(20);
  });

  it.each(['days=0', 'days=91', 'utc_offset=900', 'utc_offset=x'])('refuses ?%s', async (query) => {
    const hub = await start();
    expect((await problemOf(await hub.call(`/plans/days?${query}`))).status).toBe(422);
  });
});
