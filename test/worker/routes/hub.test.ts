import { createExecutionContext } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  healthAnswerSchema,
  meAnswerSchema,
  runnerViewSchema,
  statusAnswerSchema,
} from '../../../shared/api.ts';
import { VERSION } from '../../../shared/version.ts';
import type { Env } from '../../../worker/env.ts';
import { upSinceMs } from '../../../worker/hub/health.ts';
import worker from '../../../worker/index.ts';
import { bindings, HttpHub, makeSecret, parsed, problemOf } from '../support/http-hub.ts';

const askStatus = (env: Partial<Env>): Response | Promise<Response> =>
  worker.request('/status', {}, { ...bindings, ...env }, createExecutionContext());

describe('GET /status', () => {
  it('tells without a credential of the hub that this deployment was made for', async () => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    await hub.submit();
    await hub.call(`/deny/${await hub.submit()}`, { method: 'POST' });
    const answer = await askStatus({ PROVARA_BOOTSTRAP: JSON.stringify(hub.bootstrap) });
    expect(await parsed(answer, 200, statusAnswerSchema.strict())).toEqual({
      ok: true,
      pending_count: 1,
      denied_count: 1,
      token_required: true,
      version: VERSION,
    });
  });

  it('tells of the hub that a credential names', async () => {
    const hub = await HttpHub.start();
    expect(await parsed(await hub.call('/status'), 200, statusAnswerSchema)).toMatchObject({ ok: true });
  });

  it('says that there is no hub where none was ever made', async () => {
    const nowhere = { ok: false, pending_count: 0, denied_count: 0, token_required: true, version: VERSION };
    expect(await (await askStatus({})).json()).toEqual(nowhere);
    const hub = await HttpHub.start();
    const headers = { 'X-Agent-Token': `pv_agent_${`nobody${hub.id}`.slice(0, 30)}_${'a'.repeat(40)}` };
    expect(await (await hub.call('/status', { as: null, headers })).json()).toEqual(nowhere);
  });

  it('does not quote an unreadable bootstrap', async () => {
    const answer = await askStatus({ PROVARA_BOOTSTRAP: '{"hub":"secret-of-the-operator"}' });
    expect(await problemOf(answer)).toMatchObject({ status: 500, code: 'internal' });
  });
});

describe('GET /health', () => {
  it('has the reference’s fields', async () => {
    const hub = await HttpHub.start();
    const health = await parsed(await hub.call('/health', { as: 'agent' }), 200, healthAnswerSchema.strict());
    expect(health).toMatchObject({ status: 'healthy', pending_count: 0, runs_count: 0 });
    expect(health.uptime_seconds).toBeGreaterThanOrEqual(0);
    expect(health.memory_mb).toBeGreaterThan(0);
    expect(health.database_mb).toBe(health.memory_mb);
  });

  it('counts from the start of the process, where the deployment tells it, and never below zero', () => {
    const nowMs = Date.parse('2026-01-02T00:00:00.000Z');
    const hourBefore = '2026-01-01T23:00:00.000Z';
    expect(nowMs - upSinceMs({ PROVARA_STARTED_AT: hourBefore }, nowMs)).toBe(3_600_000);
    for (const PROVARA_STARTED_AT of ['2026-01-02T00:00:01.000Z', 'yesterday', ''])
      expect(upSinceMs({ PROVARA_STARTED_AT }, nowMs)).toBe(nowMs);
    expect(upSinceMs({}, nowMs)).toBe(nowMs);
  });
});

describe('GET /me', () => {
  it('says who the caller is', async () => {
    const hub = await HttpHub.start();
    const me = await parsed(await hub.call('/me', { as: 'approver' }), 200, meAnswerSchema.strict());
    expect(me).toEqual({
      id: expect.any(String),
      hub: hub.id,
      role: 'approver',
      name: 'approver',
      version: VERSION,
      reached_at: null,
    });
  });
});

describe('GET /runners', () => {
  it('lists the machines with what they say of themselves', async () => {
    const hub = await HttpHub.start();
    const list = async () =>
      parsed(await hub.call('/runners', { as: 'agent' }), 200, z.array(runnerViewSchema.strict()));
    expect(await list()).toMatchObject([{ name: 'BUILD-01', online: false, hello: null }]);
    await hub.connectRunner(0);
    expect(await list()).toMatchObject([{ name: 'BUILD-01', online: true, hello: { slots: 1 } }]);
  });
});

describe('GET /runner', () => {
  it('wants a WebSocket', async () => {
    const hub = await HttpHub.start();
    expect(await problemOf(await hub.call('/runner', { as: 'runner' }))).toMatchObject({
      status: 426,
      code: 'upgrade_required',
    });
  });

  it('is for runners only, and for valid ones', async () => {
    const hub = await HttpHub.start();
    const headers = { Upgrade: 'websocket' };
    for (const as of ['owner', 'approver', 'agent'] as const) {
      expect((await problemOf(await hub.call('/runner', { as, headers }))).code).toBe('role_forbidden');
    }
    const { id, secret } = makeSecret(hub.id);
    const forged = { ...headers, Authorization: `Bearer pv_runner_${hub.id}_${id}${secret}` };
    expect((await problemOf(await hub.call('/runner', { as: null, headers: forged }))).status).toBe(401);
  });

  it('takes nobody’s word for who calls', async () => {
    const hub = await HttpHub.start();
    const caller = JSON.stringify({ kind: 'token', id: hub.ids.runner, secretHash: 'x' });
    const headers = { Upgrade: 'websocket', 'x-provara-caller': caller };
    expect((await problemOf(await hub.call('/runner', { as: null, headers }))).status).toBe(401);
  });
});
