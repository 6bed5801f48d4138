import type { Env } from '../env.ts';

/** The origin of the deployment's public address; undefined when none is configured. */
export const publicOrigin = ({ PROVARA_PUBLIC_URL: text }: Env): string | undefined => {
  if (text === undefined || text === '') return undefined;
  const url = URL.parse(text);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost')) {
    return url.origin;
  }
  throw new Error('PROVARA_PUBLIC_URL must be an address such as https://hub.example.');
};
