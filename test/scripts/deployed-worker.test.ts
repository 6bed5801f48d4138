import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Miniflare, type MiniflareOptions } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createdHubSchema } from '../../shared/api.ts';
import { type Bootstrap, formatCode, newCredential } from '../../shared/credential.ts';
import { sha256Hex } from '../../shared/digest.ts';

// The built worker with the bindings of wrangler.toml, in Cloudflare's own simulator: what `npm run deploy` uploads.
const WORKER = 'dist/worker.js';
const ORIGIN = 'https://hub.example';

const claim = newCredential('main', randomBytes(40));
const bootstrap: Bootstrap = {
  hub: 'main',
  credentials: [],
  claim: {
    id: claim.id,
    secret_hash: sha256Hex(claim.secret),
    expires_at: new Date(Date.now() + 3_600_000).toISOString(),
  },
};

const documentSchema = z.object({
  paths: z.object({
    '/hubs': z.object({
      post: z.object({
        requestBody: z.object({
          content: z.object({
            'application/json': z.object({
              examples: z.record(z.string(), z.object({ value: z.unknown() })),
            }),
          }),
        }),
      }),
    }),
  }),
});

describe('the worker as it is deployed', () => {
  let miniflare: Miniflare;
  let state: string;
  const options = (secrets: Record<string, string> = {}): MiniflareOptions => ({
    modules: [{ type: 'ESModule', path: 'worker.js', contents: readFileSync(WORKER, 'utf8') }],
    compatibilityDate: /compatibility_date = "(.*)"/.exec(readFileSync('wrangler.toml', 'utf8'))?.[1] ?? '',
    durableObjects: { HUB: { className: 'Hub', useSQLite: true } },
    durableObjectsPersist: state,
    bindings: { PROVARA_BOOTSTRAP: JSON.stringify(bootstrap), ...secrets },
    assets: {
      directory: 'dist/app',
      binding: 'ASSETS',
      routerConfig: { invoke_user_worker_ahead_of_assets: true, has_user_worker: true },
    },
  });
  beforeAll(() => {
    if (!existsSync(WORKER)) throw new Error(`${WORKER} is missing: npm run build`);
    state = mkdtempSync(join(tmpdir(), 'provara-deployed-'));
    miniflare = new Miniflare(options());
  });
  afterAll(async () => {
    await miniflare.dispose();
    rmSync(state, { recursive: true, force: true });
  });

  const call = (path: string, init: RequestInit = {}): Promise<Response> =>
    miniflare.dispatchFetch(`${ORIGIN}${path}`, init as never) as unknown as Promise<Response>;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('serves the page with its policy, from the assets', async () => {
    for (const path of ['/', '/p/20260101_000000_00000000', '/sign-in']) {
      const page = await call(path, { headers: { Accept: 'text/html' } });
      expect(page.status).toBe(200);
      expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
      const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(await page.text()) ?? [];
      const asset = await call(script);
      expect(asset.status).toBe(200);
      expect(asset.headers.get('Content-Type')).toMatch(/javascript/);
    }
  });

  it('makes the first person with the claim code its owner, once, who may make further hubs as the document says', async () => {
    const signedIn = await post('/sign-in', { code: formatCode(claim) });
    expect(signedIn.status).toBe(200);
    const cookie = (signedIn.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    expect(cookie).toMatch(/^__Host-/);
    const me = await call('/me', { headers: { Cookie: cookie } });
    expect(await me.json()).toMatchObject({ hub: 'main', role: 'owner' });
    expect((await post('/sign-in', { code: formatCode(claim) })).status).toBe(401);

    const token = await post('/tokens', { role: 'agent', name: 'first' }, { Cookie: cookie, Origin: ORIGIN });
    expect(token.status).toBe(201);
    const agent = (await token.json()) as { token: string };
    const plan = await post('/plan', { command: 'hostname' }, { 'X-Agent-Token': agent.token });
    expect(await plan.json()).toMatchObject({ status: 409, code: 'no_runner' });

    const { paths } = documentSchema.parse(await (await call('/openapi.json')).json());
    const [example] = Object.values(paths['/hubs'].post.requestBody.content['application/json'].examples);
    const further = await post('/hubs', example?.value, { Cookie: cookie, Origin: ORIGIN });
    expect(further.status).toBe(201);
    expect(createdHubSchema.strict().parse(await further.json())).toMatchObject({ id: 'team2' });

    // Uploaded by hand, without the secret that `npm run deploy` sets.
    const headers = { 'X-Agent-Token': agent.token };
    const refused = await call('/callback-secret', { headers });
    expect(await refused.json()).toMatchObject({
      status: 503,
      code: 'sealing_key_missing',
      detail: expect.stringContaining('npm run deploy'),
    });
    await miniflare.setOptions(options({ PROVARA_SEALING_KEY: randomBytes(32).toString('base64url') }));
    expect((await call('/callback-secret', { headers })).status).toBe(200);
  });
});
