import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From this Node on V8 keeps the pages that became free for later, unless it collects as if there were no more memory. */
const KEEPS_FREE_PAGES = 22;

/** Gives back what a start has left behind, also between what stays: V8 does so when it needs room, which at rest it never does. */
export const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  setFlagsFromString('--compact-on-every-full-gc');
  if (typeof collect === 'function') {
    if (Number.parseInt(process.versions.node, 10) < KEEPS_FREE_PAGES) {
      collect();
    } else {
      // It collects several times over, by which code that was made ready for the first plan would count as unused.
      setFlagsFromString('--no-flush-bytecode');
      collect({ type: 'major', flavor: 'last-resort' });
      setFlagsFromString('--flush-bytecode');
    }
  }
  setFlagsFromString('--no-compact-on-every-full-gc');
};
