import { describe, expect, it } from 'vitest';
import type { Env } from '../../../worker/env.ts';
import worker from '../../../worker/index.ts';
import { ORIGIN, problemOf } from '../support/http-hub.ts';

const FILES: Readonly<Record<string, string>> = {
  '/index.html': '<!doctype html>app',
  '/assets/index-a1B2.js': 'script',
  '/assets/index-a1B2.css': 'style',
  '/assets/notes.exe': 'binary',
  '/icon.svg': '<svg/>',
  '/manifest.webmanifest': '{}',
  '/service-worker.js': 'worker',
  '/.env': 'secret',
};

const answerFile = (path: string): Response =>
  FILES[path] === undefined
    ? new Response('no', { status: 404 })
    : new Response(FILES[path], { headers: { 'Content-Type': 'application/octet-stream', ETag: '"1"' } });

/** The files as plain workerd's disk service gives them. */
const disk = (request: Request): Response => answerFile(new URL(request.url).pathname);

/** The files as Cloudflare gives them: `/index.html` is sent on to `/`. */
const cloudflare = (request: Request): Response => {
  const { pathname } = new URL(request.url);
  if (request.headers.get('If-None-Match') === '"1"')
    return new Response(null, { status: 304, headers: { ETag: '"1"' } });
  if (pathname === '/index.html') return new Response(null, { status: 307, headers: { Location: '/' } });
  return answerFile(pathname === '/' ? '/index.html' : pathname);
};

const get = (path: string, serve = disk, headers: Record<string, string> = {}) => {
  const env = { ASSETS: { fetch: async (request: Request) => serve(request) } } as unknown as Env;
  return worker.request(`${ORIGIN}${path}`, { headers }, env);
};

describe('the app', () => {
  it.each([
    ['/', disk],
    ['/', cloudflare],
    ['/p/20250115_143022_a1b2c3d4', disk],
    ['/sign-in', cloudflare],
    ['/history', disk],
    ['/https', disk],
  ])('is at %s under a strict policy', async (path, serve) => {
    const answer = await get(path, serve);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('app');
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it.each([
    ['/assets/index-a1B2.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/index-a1B2.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/icon.svg', 'image/svg+xml', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/service-worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ])('has the file %s as %s', async (path, type, cache) => {
    const { headers } = await get(path);
    expect([headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([type, cache]);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('lets the service worker ask the hub and show its icons, and nobody else’s, and everything else but a page nothing', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('Content-Security-Policy');
    expect(await policyOf('/service-worker.js')).toBe(
      "default-src 'none'; connect-src 'self'; img-src 'self'; frame-ancestors 'none'",
    );
    expect(await policyOf('/assets/index-a1B2.js')).toBe(
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    );
  });

  it('packs scripts and styles for who takes that, and nothing else', async () => {
    const packed = { 'Accept-Encoding': 'gzip, deflate, br' };
    const encoding = async (path: string, headers = {}) =>
      (await get(path, disk, headers)).headers.get('Content-Encoding');
    expect(await encoding('/assets/index-a1B2.js', packed)).toBe('gzip');
    expect(await encoding('/assets/index-a1B2.css', packed)).toBe('gzip');
    expect(await encoding('/assets/index-a1B2.js')).toBeNull();
    expect(await encoding('/icon.svg', packed)).toBeNull();
  });

  it('says when a file has not changed', async () => {
    const answer = await get('/icon.svg', cloudflare, { 'If-None-Match': '"1"' });
    expect([answer.status, answer.headers.get('ETag')]).toEqual([304, '"1"']);
  });

  it.each([
    '/assets/other.js',
    '/assets/notes.exe',
    '/.env',
    '/assets/..%2f..%2fcredentials.json',
    '/assets/%2e%2e/.env',
  ])('does not have %s', async (path) => {
    expect((await problemOf(await get(path))).status).toBe(404);
  });

  it('tells a person, but no program, that nothing is at an unknown address', async () => {
    const person = await get('/nowhere', disk, { Accept: 'text/html,*/*;q=0.8' });
    expect([person.status, person.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await problemOf(await get('/nowhere', disk, { Accept: '*/*' }))).code).toBe('not_found');
    expect((await problemOf(await get('/plan', disk, { Accept: 'text/html' }))).code).toBe(
      'method_not_allowed',
    );
  });

  it('says how to build the page that is missing', async () => {
    const problem = await problemOf(await get('/', () => new Response(null, { status: 404 })));
    expect(problem.detail).toContain('npm run build');
  });
});
