import { refuseRequest } from './refused.ts';

const hostOf = (origin: string): string | undefined => {
  try {
    const { protocol, host } = new URL(origin);
    return protocol === 'https:' || protocol === 'http:' ? host : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Whether the `Origin` is the address that this request was sent to. Hosts are compared, not schemes: a
 * reverse proxy may have taken the TLS off. A configured public address, once there is one, belongs here.
 */
const isOwnOrigin = (request: Request, origin: string): boolean =>
  hostOf(origin) === new URL(request.url).host;

/** True when the browser that sent this speaks HTTPS, to this worker or to a proxy before it. */
export const isHttps = (request: Request): boolean => {
  if (new URL(request.url).protocol === 'https:') return true;
  const origin = request.headers.get('Origin');
  return origin?.startsWith('https:') === true && isOwnOrigin(request, origin);
};

/** Refuses what another site sent; with `required`, also what does not say where it came from. */
export const requireOwnOrigin = (request: Request, { required }: { required: boolean }): void => {
  const origin = request.headers.get('Origin');
  if (origin === null && !required) return;
  if (origin !== null && isOwnOrigin(request, origin)) return;
  refuseRequest(
    'origin_mismatch',
    'With the session cookie this call must come from the hub’s own page, with its Origin header.',
  );
};
