import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page about the API: text and a style, nothing else. */
const DOCS = '/docs';
const DOCS_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// What is not a page may load nothing at all, should a browser ever show it as one.
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

// What a service worker fetches counts as fetched under the policy of its own file; so do a notification's icon and badge.
const SERVICE_WORKER_POLICY =
  "default-src 'none'; connect-src 'self'; img-src 'self'; frame-ancestors 'none'";
const SERVICE_WORKER = '/service-worker.js';

const ALWAYS = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), ' +
    'publickey-credentials-create=(self), publickey-credentials-get=(self)',
});

const YEAR_S = 365 * 24 * 3_600;

const isPage = (answer: Response): boolean =>
  answer.headers.get('Content-Type')?.startsWith('text/html') === true;

const policyFor = (path: string, answer: Response): string => {
  if (path === SERVICE_WORKER) return SERVICE_WORKER_POLICY;
  if (path === DOCS) return DOCS_POLICY;
  return isPage(answer) ? PAGE_POLICY : DATA_POLICY;
};

/** Sets the headers that every answer carries; what the hub says is never stored by a cache. */
export const securityHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  // An upgrade has no page; setting a header would rebuild the response without its socket.
  if (c.res.status === 101) return;
  const { headers } = c.res;
  for (const [name, value] of ALWAYS) headers.set(name, value);
  headers.set('Content-Security-Policy', policyFor(c.req.path, c.res));
  // Plain workerd sends no Date; the page sets its countdowns by it.
  headers.set('Date', new Date().toUTCString());
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  if (c.req.url.startsWith('https:')) {
    headers.set('Strict-Transport-Security', `max-age=${YEAR_S}`);
  }
};
