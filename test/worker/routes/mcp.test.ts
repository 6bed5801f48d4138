import { describe, expect, it } from 'vitest';
import { type Call, HttpHub, ORIGIN, problemOf } from '../support/http-hub.ts';

const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
const ACCEPT = { Accept: 'application/json, text/event-stream' };

const post = (hub: HttpHub, { headers, ...call }: Call = {}) =>
  hub.call('/mcp', { as: 'agent', json: LIST, ...call, headers: { ...ACCEPT, ...headers } });

describe('POST /mcp', () => {
  it('lists the tools for an agent, without a session', async () => {
    const hub = await HttpHub.start();
    const answer = await post(hub);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Mcp-Session-Id')).toBeNull();
    expect(answer.headers.get('Cache-Control')).toMatch(/no-store|no-cache/);
    expect(await answer.text()).toContain('"run_powershell"');
  });

  it('asks for a token before it says anything, and says so to clients', async () => {
    const hub = await HttpHub.start();
    const [, ...rest] = hub.tokens.agent;
    for (const call of [{ as: null }, { as: null, headers: { Authorization: `Bearer x${rest.join('')}` } }]) {
      const answer = await post(hub, call);
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer realm="provara"');
      expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'unauthenticated' });
    }
  });

  it('does not take the cookie of a page', async () => {
    const hub = await HttpHub.start();
    const cookie = { Cookie: `__Host-provara_session=${hub.claimCode}`, Origin: ORIGIN };
    expect(await problemOf(await post(hub, { as: null, headers: cookie }))).toMatchObject({ status: 401 });
  });

  it('is for those who plan', async () => {
    const hub = await HttpHub.start();
    expect((await post(hub, { as: 'owner' })).status).toBe(200);
    for (const as of ['approver', 'runner'] as const) {
      expect(await problemOf(await post(hub, { as }))).toMatchObject({ code: 'role_forbidden' });
    }
  });

  it('refuses what a page of another site sends, and takes its own', async () => {
    const hub = await HttpHub.start();
    const foreign = await post(hub, { headers: { Origin: 'https://evil.example' } });
    expect(await problemOf(foreign)).toMatchObject({ status: 403, code: 'origin_mismatch' });
    expect((await post(hub, { headers: { Origin: ORIGIN } })).status).toBe(200);
  });

  it('has no stream to open and no session to end', async () => {
    const hub = await HttpHub.start();
    for (const method of ['GET', 'DELETE']) {
      const answer = await hub.call('/mcp', { as: 'agent', method });
      expect(answer.headers.get('Allow')).toBe('POST');
      expect(await problemOf(answer)).toMatchObject({ code: 'method_not_allowed' });
    }
  });

  it('answers what is no call of the protocol with the error of the protocol', async () => {
    const hub = await HttpHub.start();
    const broken = await post(hub, { json: { hello: 1 } });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ jsonrpc: '2.0', error: { code: expect.any(Number) } });
    const long = await post(hub, { json: { ...LIST, params: { text: 'x'.repeat(300_000) } } });
    expect(long.status).toBe(413);
  });

  it('shows an agent no other agent’s plan', async () => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    const plan_id = await hub.submit({ command: 'Get-Date' }, 'otherAgent');
    const params = { name: 'get_plan', arguments: { plan_id } };
    const answer = await post(hub, { json: { ...LIST, method: 'tools/call', params } });
    const text = await answer.text();
    expect(text).toContain('not_found: ');
    expect(text).toContain('"isError":true');
  });
});
