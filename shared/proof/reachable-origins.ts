import { isLoopback } from '../loopback.ts';

const hostOf = (origin: string): string => /^https?:\/\/(\[[^\]]*\]|[^/:]*)/.exec(origin)?.[1] ?? '';

/** Of a site's origins those that a page at `hostname` can send people to, https first: to each device `localhost` is itself. */
export const reachableOrigins = (origins: readonly string[], hostname: string): readonly string[] => {
  const reachable = isLoopback(hostname) ? origins : origins.filter((origin) => !isLoopback(hostOf(origin)));
  const isHttps = (origin: string): boolean => origin.startsWith('https:');
  return [...reachable.filter(isHttps), ...reachable.filter((origin) => !isHttps(origin))];
};
