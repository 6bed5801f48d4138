import { describe, expect, it, vi } from 'vitest';
import { problemSchema } from '../../../shared/api.ts';
import { RATE_LIMIT_REQUESTS } from '../../../shared/limits.ts';
import type { Env } from '../../../worker/env.ts';
import worker from '../../../worker/index.ts';
import { HttpHub, makeSecret, ORIGIN, parsed, problemOf } from '../support/http-hub.ts';

/** The worker before a Hub whose `me` does this. */
const beforeHub = (me: () => Promise<unknown>) => {
  const { id, secret } = makeSecret('main');
  const env = { HUB: { idFromName: (name: string) => name, get: () => ({ me }) } } as unknown as Env;
  const token = `pv_agent_main_${id}${secret}`;
  return {
    token,
    secret,
    ask: () => worker.request(`${ORIGIN}/me?x=${secret}`, { headers: { 'X-Agent-Token': token } }, env),
  };
};

describe('every answer', () => {
  it.each([
    ['/status', 'no-store'],
    ['/me', 'no-store'],
    ['/nothing', 'no-store'],
    // The same for everybody.
    ['/openapi.json', 'no-cache'],
  ])('of %s carries the security headers', async (path, cacheControl) => {
    const hub = await HttpHub.start();
    const { headers } = await hub.call(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': cacheControl,
      'strict-transport-security': 'max-age=31536000',
    });
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(Date.parse(headers.get('Date') ?? '')).toBeGreaterThan(0);
  });

  it('of HEAD has the headers of GET and no body', async () => {
    const hub = await HttpHub.start();
    const answer = await hub.call('/status', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain('application/json');
    expect(await answer.text()).toBe('');
  });

  it('of an unknown address is a 404 problem', async () => {
    const hub = await HttpHub.start();
    for (const [method, path] of [
      ['GET', '/plans/x/y'],
      ['GET', '/api'],
      ['POST', '/v1/plan'],
      ['GET', '/approve'],
      ['OPTIONS', '/nothing'],
    ] as const) {
      expect(await problemOf(await hub.call(path, { method }))).toMatchObject({
        status: 404,
        code: 'not_found',
      });
    }
  });

  it.each([
    ['GET', '/plan', 'POST'],
    ['GET', '/approve/x', 'POST'],
    ['PUT', '/plans/x', 'GET, HEAD'],
    ['PATCH', '/tokens', 'POST, GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
    ['PUT', '/sign-in', 'POST, GET, HEAD'],
  ])('to %s %s is 405 and says Allow: %s', async (method, path, allow) => {
    const hub = await HttpHub.start();
    const answer = await hub.call(path, { method });
    expect(answer.headers.get('Allow')).toBe(allow);
    expect(await problemOf(answer)).toMatchObject({ status: 405, code: 'method_not_allowed' });
    const options = await hub.call(path, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('Allow')]).toEqual([204, allow]);
  });

  it('beyond the rate limit is 429 with Retry-After, for that credential alone', async () => {
    const hub = await HttpHub.start();
    const ask = () =>
      Promise.all(Array.from({ length: RATE_LIMIT_REQUESTS }, () => hub.call('/me', { as: 'agent' })));
    let answers = await ask();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    // While they were answered the allowance grew again: on a slow machine a few more pass.
    const refused = () => answers.find(({ status }) => status === 429);
    while (refused() === undefined) answers = await ask();
    const answer = refused() ?? Response.error();
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await problemOf(answer)).toMatchObject({ status: 429, code: 'rate_limited' });
    expect((await hub.call('/me', { as: 'approver' })).status).toBe(200);
  });
});

describe('a failure of the hub', () => {
  const LOST = { retryable: true };

  it('that is a bug is a bare 500, and whole in the log', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const { ask } = beforeHub(async () => {
      throw new TypeError('row 7 of table plans');
    });
    const answer = await ask();
    const problem = await parsed(answer, 500, problemSchema);
    expect(problem.code).toBe('internal');
    expect(JSON.stringify(problem)).not.toContain('row 7');
    const line = JSON.parse(String(logged.mock.calls[0]?.[0]));
    expect(line).toMatchObject({ op: 'me.get', bug: 'row 7 of table plans', name: 'TypeError' });
    expect(line.stack).toContain('row 7');
  });

  it('that is a restart is tried once more', async () => {
    const me = vi
      .fn()
      .mockRejectedValueOnce(Object.assign(new Error('reset'), LOST))
      .mockResolvedValueOnce({ ok: true, value: { hub: 'main', role: 'agent', name: 'x', version: '1' } });
    expect((await beforeHub(me).ask()).status).toBe(200);
  });

  it('that goes on is 503 with Retry-After', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const me = vi.fn().mockRejectedValue(Object.assign(new Error('reset'), LOST));
    const answer = await beforeHub(me).ask();
    expect(answer.headers.get('Retry-After')).toBe('1');
    expect(await problemOf(answer)).toMatchObject({ status: 503, code: 'hub_unavailable' });
    expect(me).toHaveBeenCalledTimes(2);
  });

  it('that comes of too many calls is not answered with more of them', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const me = vi.fn().mockRejectedValue(Object.assign(new Error('overloaded'), { overloaded: true }));
    expect((await beforeHub(me).ask()).status).toBe(503);
    expect(me).toHaveBeenCalledTimes(1);
  });
});

describe('the log', () => {
  it('has one line for each request, without secrets and addresses', async () => {
    const logged = vi.spyOn(console, 'log').mockReturnValue();
    const { ask, secret } = beforeHub(async () => ({
      ok: false,
      refusal: { code: 'unauthenticated', detail: 'no' },
    }));
    await ask();
    expect(logged).toHaveBeenCalledTimes(1);
    const line = String(logged.mock.calls[0]?.[0]);
    expect(JSON.parse(line)).toEqual({
      op: 'me.get',
      method: 'GET',
      status: 401,
      ms: expect.any(Number),
      hub: 'main',
    });
    expect(line).not.toContain(secret);
  });
});
