import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '../../../worker/http/app-env.ts';
import { answerError } from '../../../worker/http/problem.ts';
import { relyingPartyHere, requireRelyingParty } from '../../../worker/http/relying-party.ts';
import { requireOwnOrigin } from '../../../worker/http/request-origin.ts';

const app = new Hono<AppEnv>();
app.onError(answerError);
app.post('/own', (c) => {
  requireOwnOrigin(c, { required: true });
  return c.text('own');
});
app.post('/here', (c) => c.json(relyingPartyHere(c)));
app.post('/require', (c) => c.json(requireRelyingParty(c)));

const call = (path: string, base: string, origin?: string, publicUrl?: string) =>
  app.request(
    `${base}${path}`,
    { method: 'POST', ...(origin !== undefined && { headers: { Origin: origin } }) },
    { ...(publicUrl !== undefined && { PROVARA_PUBLIC_URL: publicUrl }) },
  );

const PUBLIC = 'https://pc.tail1234.ts.net';
const LOCAL = 'http://127.0.0.1:8787';

describe('the public address', () => {
  it('is whom passkeys are for, and an own origin where a proxy names another host', async () => {
    const answer = await call('/here', LOCAL, PUBLIC, `${PUBLIC}/`);
    expect(await answer.json()).toEqual({ rp_id: 'pc.tail1234.ts.net', origins: [PUBLIC] });
    expect((await call('/own', LOCAL, PUBLIC, PUBLIC)).status).toBe(200);
    expect((await call('/own', LOCAL, LOCAL, PUBLIC)).status).toBe(200);
    expect((await call('/own', LOCAL, PUBLIC)).status).toBe(403);
    expect((await call('/own', LOCAL, `${PUBLIC}.evil.example`, PUBLIC)).status).toBe(403);
  });

  it('leaves no passkeys to a page at another address', async () => {
    const answer = await call('/require', 'http://localhost:8787', 'http://localhost:8787', PUBLIC);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      code: 'passkey_address',
      detail: expect.stringContaining(PUBLIC),
    });
  });

  it.each(['http://hub.example', 'hub.example', 'ftp://hub.example'])('can not be %s', async (url) => {
    expect((await call('/here', LOCAL, undefined, url)).status).toBe(500);
  });

  it('may be empty', async () => {
    const answer = await call('/here', 'https://hub.example', undefined, '');
    expect(await answer.json()).toEqual({ rp_id: 'hub.example', origins: ['https://hub.example'] });
  });
});

describe('without a public address', () => {
  it.each([
    ['https://hub.example', undefined, 'https://hub.example'],
    ['https://hub.example:8443', undefined, 'https://hub.example:8443'],
    ['http://hub.example', 'https://hub.example', 'https://hub.example'],
    ['http://localhost:8787', undefined, 'http://localhost:8787'],
  ])('passkeys at %s (page: %s) are for %s', async (base, origin, expected) => {
    const answer = await call('/here', base, origin);
    expect(await answer.json()).toEqual({ rp_id: new URL(expected).hostname, origins: [expected] });
  });

  it.each([LOCAL, 'http://192.168.1.5:8787', 'http://hub.example', 'https://10.0.0.1', 'http://[::1]:8787'])(
    'there are none at %s',
    async (base) => {
      expect(await (await call('/here', base)).json()).toBeNull();
      expect(await (await call('/require', base)).json()).toMatchObject({ code: 'passkey_unavailable' });
    },
  );

  it('are never for the site that a foreign page names', async () => {
    const answer = await call('/here', 'https://hub.example', 'https://evil.example');
    expect(await answer.json()).toMatchObject({ rp_id: 'hub.example' });
  });
});
