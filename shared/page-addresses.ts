/** The addresses at which the phone app is served, as patterns of the router. */
export const PAGE_ADDRESSES = [
  '/',
  '/p/:id',
  '/history',
  '/machines',
  '/settings',
  '/pair',
  '/passkey',
  '/sign-in',
  '/verify',
  '/https',
] as const;

export type PageAddress = (typeof PAGE_ADDRESSES)[number];

const PATTERNS = PAGE_ADDRESSES.map((address) => new RegExp(`^${address.replace(':id', '[^/]+')}$`));

/** True for a path at which the app is, and nothing of the API. */
export const isPageAddress = (path: string): boolean => PATTERNS.some((pattern) => pattern.test(path));
