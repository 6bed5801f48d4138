import { isPageAddress } from '../../../shared/page-addresses.ts';

/** What the build knows of the app: a hash of all its files, and their paths. */
declare const PROVARA_SHELL: { readonly version: string; readonly files: readonly string[] };

const PREFIX = 'provara-app-';
const CACHE = `${PREFIX}${PROVARA_SHELL.version}`;
const PAGE = '/index.html';

/** A hub that does not answer within this is as good as away: the app starts from the phone, and says what it lacks. */
const HUB_WITHIN_MS = 3_000;

/** A page that is open since before the last update still asks for parts of its own build. */
const CACHES_KEPT = 2;

const fetchAll = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  // The page has no hash in its name; the browser's own cache may hold an older one.
  await cache.addAll(PROVARA_SHELL.files.map((path) => new Request(path, { cache: 'no-cache' })));
};

const dropOld = async (): Promise<void> => {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const others = own.filter((name) => name !== CACHE);
  await Promise.all(
    others.slice(0, Math.max(0, own.length - CACHES_KEPT)).map((name) => caches.delete(name)),
  );
};

const after = (ms: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms);
  });

/** The hub's page while it answers, so that a new version is there at once; else the one that was kept. */
const answerPage = async (request: Request): Promise<Response> => {
  const fromHub = fetch(request);
  const first = await Promise.race([fromHub.catch(() => undefined), after(HUB_WITHIN_MS)]);
  return first ?? (await (await caches.open(CACHE)).match(PAGE)) ?? fromHub;
};

const answerFile = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

const answerTo = (request: Request, origin: string): Promise<Response> | undefined => {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return undefined;
  if (request.mode === 'navigate') return isPageAddress(url.pathname) ? answerPage(request) : undefined;
  // Their names change with their content. All else, above all what the hub says of plans, is never kept.
  return url.pathname.startsWith('/assets/') ? answerFile(request) : undefined;
};

/** Keeps the app itself on the phone, so that it starts without a network; never anything that the hub said. */
export const keepShell = (scope: ServiceWorkerGlobalScope): void => {
  scope.addEventListener('install', (event) => {
    event.waitUntil(fetchAll().then(() => scope.skipWaiting()));
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(dropOld().then(() => scope.clients.claim()));
  });
  scope.addEventListener('fetch', (event) => {
    const answer = answerTo(event.request, scope.location.origin);
    if (answer !== undefined) event.respondWith(answer);
  });
};
