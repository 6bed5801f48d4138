import { setTimeout as delay } from 'node:timers/promises';

/** Polls until `condition` holds; fails with `what` after `boundMs`. */
export const until = async (
  condition: () => boolean | Promise<boolean>,
  what: string,
  boundMs = 60_000,
): Promise<void> => {
  const end = Date.now() + boundMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited ${boundMs} ms in vain until ${what}.`);
    await delay(5);
  }
};
