import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { rotatedTokenSchema, runnerViewSchema } from '../../../shared/api.ts';
import { CLOSE } from '../../../shared/protocol.ts';
import { HELLO } from '../hub/hub-under-test.ts';
import { bearer, HttpHub, parsed, problemOf } from '../support/http-hub.ts';
import { RunnerSocket } from '../support/runner-socket.ts';

const rotate = async (hub: HttpHub, token: string): Promise<string> => {
  const answer = await hub.call('/runners/self/rotate', { ...bearer(token), method: 'POST' });
  return (await parsed(answer, 201, rotatedTokenSchema)).token;
};

const statusOf = async (hub: HttpHub, token: string): Promise<number> =>
  (await hub.call('/runners/self', bearer(token))).status;

describe('rotating a machine’s token', () => {
  it('leaves the old one valid until the new one is used', async () => {
    const hub = await HttpHub.start();
    const old = hub.tokens.runner;
    const fresh = await rotate(hub, old);
    expect(fresh.slice(0, -32)).toBe(old.slice(0, -32));
    expect(await statusOf(hub, old)).toBe(200);
    expect(await statusOf(hub, fresh)).toBe(200);
    expect(await statusOf(hub, old)).toBe(401);
    expect(await statusOf(hub, fresh)).toBe(200);
  });

  it('leaves only the last new one valid', async () => {
    const hub = await HttpHub.start();
    const lost = await rotate(hub, hub.tokens.runner);
    const fresh = await rotate(hub, hub.tokens.runner);
    expect(await statusOf(hub, lost)).toBe(401);
    expect(await statusOf(hub, fresh)).toBe(200);
  });

  it('loses no plan: the connection is asked to come again, and the run goes on', async () => {
    const hub = await HttpHub.start();
    const before = await hub.connectRunner();
    const id = await hub.submit();
    await hub.call(`/approve/${id}?wait=0`, { method: 'POST' });
    await hub.startRun(before);
    const fresh = await rotate(hub, hub.tokens.runner);
    const { webSocket } = await hub.call('/runner', {
      as: null,
      headers: { Authorization: `Bearer ${fresh}`, Upgrade: 'websocket' },
    });
    if (webSocket === null) throw new Error('The hub did not upgrade.');
    expect(await before.closed).toBe(CLOSE.goingAway);
    const after = new RunnerSocket(webSocket);
    after.say({ ...HELLO, holds: [{ plan_id: id, state: 'running' }] });
    expect(await after.nextOf('welcome')).toMatchObject({ resume: [{ plan_id: id, next: 0 }] });
    expect((await hub.plan(id)).life.state).toBe('running');
    expect(await statusOf(hub, hub.tokens.runner)).toBe(401);
  });
});

describe('unpairing and renaming a machine', () => {
  it('by itself: what waits for it is cancelled, its connection and its token end', async () => {
    const hub = await HttpHub.start();
    const runner = await hub.connectRunner(0);
    const id = await hub.submit();
    expect((await hub.call('/runners/self', { as: 'runner', method: 'DELETE' })).status).toBe(200);
    expect(await runner.closed).toBe(CLOSE.unauthenticated);
    expect(await statusOf(hub, hub.tokens.runner)).toBe(401);
    const { life } = await hub.plan(id);
    expect([life.state, life.ended?.by.kind]).toEqual(['cancelled', 'runner']);
    expect(await parsed(await hub.call('/runners'), 200, z.array(z.unknown()))).toEqual([]);
  });

  it('by an owner, once', async () => {
    const hub = await HttpHub.start();
    const path = `/runners/${hub.ids.runner}`;
    expect((await hub.call(path, { method: 'DELETE' })).status).toBe(200);
    expect((await problemOf(await hub.call(path, { method: 'DELETE' }))).code).toBe('not_found');
    // The path is for machines: another credential is not revoked by it.
    const other = await hub.call(`/runners/${hub.ids.agent}`, { method: 'DELETE' });
    expect((await problemOf(other)).code).toBe('not_found');
    expect((await hub.call('/me', { as: 'agent' })).status).toBe(200);
  });

  it('changes the name by which plans find it, and no other machine may have it', async () => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    const rename = (id: string, name: string) =>
      hub.call(`/runners/${id}`, { method: 'PATCH', json: { name } });
    const renamed = await parsed(await rename(hub.ids.runner, 'BUILD-09'), 200, runnerViewSchema);
    expect(renamed).toMatchObject({ name: 'BUILD-09', online: true });
    const id = await hub.submit({ command: 'Get-Date', runner: 'BUILD-09' });
    expect((await hub.plan(id)).document.runner).toEqual({ id: hub.ids.runner, name: 'BUILD-09' });
    await hub.call('/tokens', { json: { role: 'runner', name: 'BUILD-10' } });
    expect((await problemOf(await rename(hub.ids.runner, 'BUILD-10'))).code).toBe('name_taken');
    for (const alike of ['BUILD-1O', 'BUlLD-10', 'build-10 '])
      expect((await problemOf(await rename(hub.ids.runner, alike))).code, alike).toBe('name_taken');
    for (const deceptive of ['ВUILD-11', 'BUILD\u3164'])
      expect((await problemOf(await rename(hub.ids.runner, deceptive))).code, deceptive).toBe(
        'invalid_request',
      );
    expect((await rename(hub.ids.runner, 'build-09')).status).toBe(200);
    expect((await rename(hub.ids.runner, 'BUILD-09')).status).toBe(200);
    expect((await problemOf(await rename('nobody00', 'x'))).code).toBe('not_found');
    expect((await problemOf(await rename(hub.ids.runner, ' x'))).code).toBe('invalid_request');
  });
});
