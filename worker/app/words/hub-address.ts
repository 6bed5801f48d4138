import { isLoopback } from '../../../shared/loopback.ts';

/**
 * The address at which other machines reach the hub: its public one, or else the one that this page was opened at, or
 * the one on its network, which `known` is. Undefined when only this computer reaches it.
 */
export const addressForOthers = (known: string | null | undefined, origin: string): string | undefined => {
  if (known?.startsWith('https:')) return known;
  return isLoopback(new URL(origin).hostname) ? (known ?? undefined) : origin;
};

/** Said in place of an address for other machines. */
export const ONLY_HERE =
  'Only this computer reaches this hub. For others in your network start it with npm start -- --host 0.0.0.0; for phones anywhere give it an https address.';

/** Said in place of the line that installs the runner on Windows. */
export const NEEDS_HTTPS =
  'There is no one-line installer for Windows here: at a plain http address anyone on the way could put another program in its place. Give the hub an https address, and the line stands here. Until then a Windows machine takes the folder of Provara with Node, like any other.';
