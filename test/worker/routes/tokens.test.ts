import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createdTokenSchema, meSchema, tokenViewSchema } from '../../../shared/api.ts';
import { HttpHub, parsed, problemOf } from '../support/http-hub.ts';

const create = async (hub: HttpHub, json: unknown) =>
  parsed(await hub.call('/tokens', { json }), 201, createdTokenSchema.strict());

describe('POST /tokens', () => {
  it('makes a token that works and names its role and hub', async () => {
    const hub = await HttpHub.start();
    const created = await create(hub, { role: 'agent', name: 'deployer' });
    expect(created.token.startsWith(`pv_agent_${hub.id}_${created.id}`)).toBe(true);
    const headers = { 'X-Agent-Token': created.token };
    const me = await parsed(await hub.call('/me', { as: null, headers }), 200, meSchema);
    expect(me).toMatchObject({ role: 'agent', name: 'deployer' });
  });

  it.each([
    ['no role', { name: 'x' }, 'role'],
    ['an unknown role', { role: 'king', name: 'x' }, 'role must be one of agent, approver, runner, owner'],
    ['a long name', { role: 'agent', name: 'x'.repeat(65) }, 'name'],
    ['an unknown field', { role: 'agent', name: 'x', secret: 'y' }, 'secret is not a field'],
  ])('refuses %s', async (_what, json, sentence) => {
    const hub = await HttpHub.start();
    const problem = await problemOf(await hub.call('/tokens', { json }));
    expect(problem).toMatchObject({ status: 422, code: 'invalid_request' });
    expect(problem.detail).toContain(sentence);
  });

  it('refuses a second machine of the same name', async () => {
    const hub = await HttpHub.start();
    const answer = await hub.call('/tokens', { json: { role: 'runner', name: 'BUILD-01' } });
    expect(await problemOf(answer)).toMatchObject({ status: 409, code: 'name_taken' });
  });

  it('refuses an agent whose name a person would take for another one’s, or could not read', async () => {
    const hub = await HttpHub.start();
    const create = (name: string) => hub.call('/tokens', { json: { role: 'agent', name } });
    expect((await create('web-1')).status).toBe(201);
    const alike = await problemOf(await create('web-l'));
    expect(alike).toMatchObject({
      status: 409,
      code: 'name_taken',
      detail:
        '"web-l" looks like "web-1", which is an agent already. Take a name that nobody can mistake for it.',
    });
    const mixed = await problemOf(await create('dерlоу'));
    expect(mixed).toMatchObject({ status: 422, code: 'invalid_request' });
    expect(mixed.detail).toContain('Cyrillic letter U+0435');
    // A name of one script is a name.
    expect((await create('сборка')).status).toBe(201);
  });
});

describe('GET /tokens', () => {
  it('lists all without any secret', async () => {
    const hub = await HttpHub.start();
    const answer = await hub.call('/tokens');
    const text = await answer.clone().text();
    const tokens = await parsed(answer, 200, z.array(tokenViewSchema.strict()));
    expect(tokens.map(({ id }) => id).sort()).toEqual(Object.values(hub.ids).sort());
    for (const token of Object.values(hub.tokens)) expect(text).not.toContain(token.slice(-32));
  });
});

describe('DELETE /tokens/:id', () => {
  it('revokes a token at once and closes its machine’s socket', async () => {
    const hub = await HttpHub.start();
    const runner = await hub.connectRunner(0);
    const answer = await hub.call(`/tokens/${hub.ids.runner}`, { method: 'DELETE' });
    expect(await parsed(answer, 200, tokenViewSchema.strict())).toMatchObject({ id: hub.ids.runner });
    expect(await runner.closed).toBe(4401);
    await parsed(await hub.call(`/tokens/${hub.ids.agent}`, { method: 'DELETE' }), 200, tokenViewSchema);
    expect((await problemOf(await hub.call('/me', { as: 'agent' }))).code).toBe('unauthenticated');
  });

  it('keeps the last owner, and knows no unknown token', async () => {
    const hub = await HttpHub.start();
    const last = await hub.call(`/tokens/${hub.ids.owner}`, { method: 'DELETE' });
    expect(await problemOf(last)).toMatchObject({ status: 409, code: 'last_owner' });
    const unknown = await hub.call('/tokens/zzzzzzzz', { method: 'DELETE' });
    expect(await problemOf(unknown)).toMatchObject({ status: 404, code: 'not_found' });
  });
});
