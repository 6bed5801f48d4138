import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Env } from '../../../worker/env.ts';
import worker from '../../../worker/index.ts';
import { ORIGIN, problemOf } from '../support/http-hub.ts';

const get = (path: string, more: Partial<Env> = {}, origin = ORIGIN) =>
  worker.request(`${origin}${path}`, {}, { ...env, ...more } as Env);

const script = async (path: string, more: Partial<Env> = {}): Promise<string> =>
  (await get(path, more)).text();

describe('GET /install.ps1', () => {
  it('is the script, as text, with the address that it came from', async () => {
    const answer = await get('/install.ps1');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    const text = await answer.text();
    expect(text).toContain(`$Hub = '${ORIGIN}'`);
    expect(text).toContain("$HubId = ''");
  });

  it('names the public address where the deployment has one', async () => {
    expect(await script('/install.ps1', { PROVARA_PUBLIC_URL: 'https://hub.example' })).toContain(
      "$Hub = 'https://hub.example'",
    );
  });

  it('pairs with a further hub of the deployment', async () => {
    expect(await script('/install.ps1?hub=team2')).toContain("$HubId = 'team2'");
  });

  it.each(["?hub='%3Biex", '?hub=A', '?hub=a%20b'])('takes nothing else for a hub: %s', async (query) => {
    expect(await problemOf(await get(`/install.ps1${query}`))).toMatchObject({ code: 'invalid_request' });
  });

  it('is not given out at a host whose name could end a text of the script', async () => {
    const answer = await get('/install.ps1', {}, "http://a'b.example");
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).not.toContain('$Hub');
  });
});

const TYPES: Readonly<Record<string, string>> = {
  cjs: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  node: 'application/octet-stream',
  txt: 'text/plain; charset=utf-8',
};

describe('GET /install/', () => {
  it('has every file of the list, with the hash that the list says', async () => {
    const list = (await script('/install/files.txt')).trim().split('\n');
    const paths = list.map((line) => line.slice(66));
    expect(paths).toContain('provara.mjs');
    expect(paths).toContain('native/koffi-win32-x64.node');
    for (const line of list) {
      const answer = await get(`/install/${line.slice(66)}`);
      expect(answer.headers.get('Content-Type')).toBe(TYPES[line.split('.').at(-1) ?? '']);
      const hash = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
      const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(hex).toBe(line.slice(0, 64));
    }
  });

  it('has nothing else', async () => {
    expect((await get('/install/provara.mjs.map')).status).toBe(404);
    expect((await get('/install/../index.html')).headers.get('Content-Type')).not.toContain('mjs');
    expect(await problemOf(await get('/install/absent.mjs'))).toMatchObject({ code: 'not_found' });
  });
});
