import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { meAnswerSchema } from '../../../shared/api.ts';
import type { Env } from '../../../worker/env.ts';
import worker from '../../../worker/index.ts';
import { HttpHub, ORIGIN } from '../support/http-hub.ts';

const reachedAt = async (more: Partial<Env>): Promise<string | null> => {
  const hub = await HttpHub.start();
  const bindings = { ...env, PROVARA_BOOTSTRAP: JSON.stringify(hub.bootstrap), ...more } as Env;
  const headers = { 'X-Agent-Token': hub.tokens.owner };
  const answer = await worker.request(`${ORIGIN}/me`, { headers }, bindings);
  expect(answer.status).toBe(200);
  return meAnswerSchema.parse(await answer.json()).reached_at;
};

describe('GET /me', () => {
  it('names the address for other machines: the public one before that of the network', async () => {
    const network = { PROVARA_NETWORK_URL: 'http://192.0.2.5:8787' };
    expect(await reachedAt(network)).toBe('http://192.0.2.5:8787');
    expect(await reachedAt({ ...network, PROVARA_PUBLIC_URL: 'https://hub.example' })).toBe(
      'https://hub.example',
    );
  });

  it('says who a decision of the caller is by', async () => {
    const hub = await HttpHub.start();
    const { id } = meAnswerSchema.parse(await (await hub.call('/me', { as: 'owner' })).json());
    const stopped = await (await hub.call('/stop', { as: 'owner', method: 'POST' })).json();
    expect(stopped).toMatchObject({ hold: { by: { id } } });
  });

  it('names none where the deployment knows none', async () => {
    expect(await reachedAt({})).toBeNull();
  });
});
