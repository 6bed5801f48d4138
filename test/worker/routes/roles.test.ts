import { describe, expect, it } from 'vitest';
import { HttpHub, PERSONS, type Person } from '../support/http-hub.ts';

const READERS: readonly Person[] = ['agent', 'approver', 'owner'];
const PLANNERS: readonly Person[] = ['agent', 'owner'];
const DECIDERS: readonly Person[] = ['approver', 'owner'];
const OWNERS: readonly Person[] = ['owner'];

/**
 * Who may call what: `allowed` get this status, `hidden` get 404 as if the plan did not exist, all others
 * 403. ID is a pending plan of `agent`.
 */
const TABLE: readonly {
  readonly line: string;
  readonly allowed: readonly Person[];
  readonly status: number;
  readonly hidden?: readonly Person[];
  readonly json?: unknown;
  readonly upgrade?: boolean;
}[] = [
  { line: 'GET /health', allowed: [...READERS, 'otherAgent'], status: 200 },
  { line: 'GET /me', allowed: [...READERS, 'otherAgent'], status: 200 },
  { line: 'POST /plan', allowed: [...PLANNERS, 'otherAgent'], status: 200, json: { command: 'x' } },
  { line: 'GET /pending', allowed: [...READERS, 'otherAgent'], status: 200 },
  { line: 'GET /plans', allowed: [...READERS, 'otherAgent'], status: 200 },
  { line: 'GET /plans/ID', allowed: READERS, status: 200, hidden: ['otherAgent'] },
  { line: 'GET /plans/ID/output', allowed: READERS, status: 200, hidden: ['otherAgent'] },
  { line: 'POST /plans/ID/cancel', allowed: READERS, status: 200, hidden: ['otherAgent'] },
  { line: 'POST /approve/ID?wait=0', allowed: DECIDERS, status: 202 },
  { line: 'POST /deny/ID', allowed: DECIDERS, status: 200 },
  { line: 'GET /runners', allowed: [...READERS, 'otherAgent'], status: 200 },
  { line: 'PATCH /runners/MACHINE', allowed: OWNERS, status: 200, json: { name: 'new' } },
  { line: 'DELETE /runners/MACHINE', allowed: OWNERS, status: 200 },
  { line: 'GET /runners/self', allowed: ['runner'], status: 200 },
  { line: 'POST /runners/self/rotate', allowed: ['runner'], status: 201 },
  { line: 'DELETE /runners/self', allowed: ['runner'], status: 200 },
  { line: 'GET /runner', allowed: ['runner'], status: 101, upgrade: true },
  { line: 'GET /live', allowed: [...READERS, 'otherAgent'], status: 101, upgrade: true },
  { line: 'GET /events', allowed: [...READERS, 'otherAgent'], status: 200 },
  { line: 'GET /tokens', allowed: OWNERS, status: 200 },
  { line: 'POST /tokens', allowed: OWNERS, status: 201, json: { role: 'agent', name: 'new' } },
  { line: 'DELETE /tokens/AGENT', allowed: OWNERS, status: 200 },
  { line: 'POST /sign-in-links', allowed: DECIDERS, status: 201 },
  { line: 'POST /sign-in-links/options', allowed: DECIDERS, status: 200 },
  { line: 'GET /sign-in-links/zzzzzzzz', allowed: DECIDERS, status: 404 },
  { line: 'DELETE /sign-in-links/zzzzzzzz', allowed: DECIDERS, status: 404 },
  { line: 'DELETE /sign-in-links/zzzzzzzz/session', allowed: DECIDERS, status: 404 },
  { line: 'GET /sessions', allowed: DECIDERS, status: 200 },
  { line: 'DELETE /sessions/zzzzzzzz', allowed: DECIDERS, status: 404 },
  { line: 'GET /passkeys', allowed: DECIDERS, status: 200 },
  { line: 'POST /passkeys/options', allowed: DECIDERS, status: 200 },
  { line: 'PATCH /passkeys/AAAA', allowed: DECIDERS, status: 404, json: { name: 'x' } },
  { line: 'DELETE /passkeys/AAAA', allowed: DECIDERS, status: 404 },
];

const statusFor = (row: (typeof TABLE)[number], person: Person): number => {
  if (row.allowed.includes(person)) return row.status;
  return row.hidden?.includes(person) === true ? 404 : 403;
};

/** Calls `row` as `person` at `hub`; the answer's status, and what became of the plan. */
const call = async (
  hub: HttpHub,
  row: (typeof TABLE)[number],
  person: Person,
): Promise<{ status: number; state: string }> => {
  const id = await hub.submit({ command: 'Get-Date' }, 'agent');
  const [method = '', path = ''] = row.line.split(' ');
  const where = path.replace('ID', id).replace('AGENT', hub.ids.agent).replace('MACHINE', hub.ids.runner);
  const answer = await hub.call(where, {
    as: person,
    method,
    ...(row.json !== undefined && { json: row.json }),
    ...(row.upgrade === true && { headers: { Upgrade: 'websocket' } }),
  });
  if (answer.webSocket) {
    answer.webSocket.accept();
    answer.webSocket.close();
  } else await answer.body?.cancel();
  return { status: answer.status, state: (await hub.plan(id)).life.state };
};

const hubWithRunner = async (): Promise<HttpHub> => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  return hub;
};

describe('roles', () => {
  // A call that is refused changes nothing, so one hub is asked all of them.
  it.each(TABLE)('$line: refused', async (row) => {
    const hub = await hubWithRunner();
    for (const person of PERSONS.filter((one) => !row.allowed.includes(one))) {
      expect({ person, ...(await call(hub, row, person)) }).toEqual({
        person,
        status: statusFor(row, person),
        state: 'pending',
      });
    }
  });

  it.each(TABLE.flatMap((row) => row.allowed.map((person) => ({ ...row, row, person }))))(
    '$person: $line',
    async ({ row, person }) => {
      expect((await call(await hubWithRunner(), row, person)).status).toBe(row.status);
    },
  );
});
