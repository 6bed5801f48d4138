import { describe, expect, it, vi } from 'vitest';
import type { Env } from '../../../worker/env.ts';
import worker from '../../../worker/index.ts';
import { HttpHub, makeSecret, problemOf } from '../support/http-hub.ts';

const WRONG = 'a'.repeat(40);

describe('authentication', () => {
  it.each([
    'GET /health',
    'GET /me',
    'GET /pending',
    'GET /plans',
    'GET /plans/x',
    'GET /plans/x/output',
    'GET /runners',
    'GET /events',
    'GET /live',
    'GET /runner',
    'GET /tokens',
    'POST /plan',
    'POST /approve/x',
    'POST /deny/x',
    'POST /plans/x/cancel',
    'POST /tokens',
    'DELETE /tokens/x',
    'POST /sign-in-links',
    'POST /sign-out',
  ])('is needed for %s', async (line) => {
    const hub = await HttpHub.start();
    const [method = '', path = ''] = line.split(' ');
    const answer = await hub.call(path, { as: null, method });
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer realm="provara"');
    expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  it('takes the token in either header, and in both when they agree', async () => {
    const hub = await HttpHub.start();
    const { agent, owner } = hub.tokens;
    const ask = async (headers: Record<string, string>) =>
      (await hub.call('/me', { as: null, headers })).status;
    expect(await ask({ Authorization: `Bearer ${agent}` })).toBe(200);
    expect(await ask({ Authorization: `bearer  ${agent}` })).toBe(200);
    expect(await ask({ 'X-Agent-Token': agent })).toBe(200);
    expect(await ask({ Authorization: `Bearer ${agent}`, 'X-Agent-Token': agent })).toBe(200);
    expect(await ask({ Authorization: `Bearer ${agent}`, 'X-Agent-Token': owner })).toBe(401);
    const both = { Authorization: `Bearer ${agent}`, 'X-Agent-Token': owner };
    const { detail } = await problemOf(await hub.call('/me', { as: null, headers: both }));
    expect(detail).toMatch(/^Authorization and X-Agent-Token say two different tokens/);
    // Somebody else's scheme, such as a proxy's, is not ours.
    expect(await ask({ Authorization: 'Basic eDp5', 'X-Agent-Token': agent })).toBe(200);
  });

  it('refuses a wrong secret, another hub and another role’s word in the same way', async () => {
    const hub = await HttpHub.start();
    const other = await HttpHub.start();
    const { id, secret } = makeSecret(hub.id);
    const right = hub.tokens.agent;
    const forged = [
      `pv_agent_${hub.id}_${hub.ids.agent}${secret}`,
      `pv_agent_${hub.id}_${id}${secret}`,
      right.replace(hub.id, other.id),
      right.replace(hub.id, 'nobody'),
    ];
    for (const token of forged) {
      const answer = await hub.call('/me', { as: null, headers: { 'X-Agent-Token': token } });
      expect((await problemOf(answer)).code).toBe('unauthenticated');
    }
    // The role in a token's text is for people; the hub goes by what it stored.
    const headers = { 'X-Agent-Token': right.replace('pv_agent', 'pv_owner') };
    expect((await problemOf(await hub.call('/tokens', { as: null, headers }))).code).toBe('role_forbidden');
  });

  it.each([
    '',
    'x',
    'Bearer',
    `pv_agent_main_${WRONG}x`,
    `pv_king_main_${WRONG}`,
    `pv_agent_../x_${WRONG}`,
    `pv_agent_MAIN_${WRONG}`,
  ])('refuses the malformed token %j without asking any hub', async (token) => {
    const idFromName = vi.fn();
    const env = { HUB: { idFromName } } as unknown as Env;
    const answer = await worker.request('/me', { headers: { 'X-Agent-Token': token } }, env);
    expect((await problemOf(answer)).status).toBe(401);
    expect(idFromName).not.toHaveBeenCalled();
  });

  it('hands the hub a hash and never the secret', async () => {
    const { hub: hubId, id, secret } = makeSecret('main');
    const me = vi.fn(async () => ({ ok: false, refusal: { code: 'unauthenticated', detail: 'no' } }));
    const env = { HUB: { idFromName: (name: string) => name, get: () => ({ me }) } } as unknown as Env;
    const headers = { 'X-Agent-Token': `pv_agent_${hubId}_${id}${secret}` };
    await worker.request('/me', { headers }, env);
    expect(me).toHaveBeenCalledExactlyOnceWith({
      kind: 'token',
      id,
      secretHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(me.mock.calls)).not.toContain(secret);
  });
});
