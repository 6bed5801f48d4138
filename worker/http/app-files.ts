import type { Env } from '../env.ts';
import { takesGzip } from './made-answer.ts';

/** The files that the app may have. What has another ending is not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  cjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  node: 'application/octet-stream',
  png: 'image/png',
  ps1: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

// No dot files, nothing encoded, no way up: plain workerd's disk service maps paths to a folder.
const SAFE_PATH = /^(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+\.([a-z0-9]+)$/;

const FOREVER = 'public, max-age=31536000, immutable';

/** Asked of the disk or of Cloudflare so that an unchanged file is answered with 304. */
const CONDITIONS = ['If-None-Match', 'If-Modified-Since'];
const KEPT = ['ETag', 'Last-Modified', 'Content-Length'];

/** What is worth compressing; a hash in its name stands for its content, so it needs no tag of its own form. */
const PACKED = /^\/assets\/.+\.(js|css)$/;

const headersFrom = (source: Headers, names: readonly string[]): Headers => {
  const headers = new Headers();
  for (const name of names) {
    const value = source.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
};

const fetchAsset = async (env: Env, request: Request, path: string): Promise<Response> => {
  const headers = headersFrom(request.headers, CONDITIONS);
  const answer = await env.ASSETS.fetch(new Request(new URL(path, request.url), { headers }));
  const location = answer.headers.get('Location');
  // Cloudflare sends `/index.html` on to `/`; plain workerd has no file at `/`.
  if (location === null) return answer;
  return env.ASSETS.fetch(new Request(new URL(location, request.url), { headers }));
};

/** A file of the built app, with its type and its time to live; undefined when there is none. */
export const appFile = async (env: Env, request: Request, path: string): Promise<Response | undefined> => {
  const [, , ending = ''] = SAFE_PATH.exec(path) ?? [];
  const contentType = CONTENT_TYPES[ending];
  if (contentType === undefined) return undefined;
  const answer = await fetchAsset(env, request, path);
  if (answer.status !== 200 && answer.status !== 304) return undefined;
  const headers = headersFrom(answer.headers, KEPT);
  headers.set('Content-Type', contentType);
  // The build puts what carries a hash of its content in its name into this folder.
  headers.set('Cache-Control', path.startsWith('/assets/') ? FOREVER : 'no-cache');
  if (answer.status === 200 && PACKED.test(path)) {
    headers.set('Vary', 'Accept-Encoding');
    if (takesGzip(request)) {
      // The runtime packs the body of an answer that says so.
      headers.set('Content-Encoding', 'gzip');
      headers.delete('Content-Length');
      headers.delete('ETag');
    }
  }
  return new Response(answer.body, { status: answer.status, headers });
};
