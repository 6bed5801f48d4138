import { setTimeout as delay } from 'node:timers/promises';
import { findMarked } from './find-marked.ts';
import { hasLiveMember } from './has-live-member.ts';
import type { Tree, TreeEnd } from './kill-tree.ts';

const LOOK_EVERY_MS = 20;
// A process that forks faster than it is found gets this many rounds.
const HARD_ROUNDS = 50;

/** SIGTERM to the process group and to everything with the mark, then SIGKILL until nothing is left. */
export const killTreePosix = async (tree: Tree, gentleMs: number): Promise<TreeEnd> => {
  const seen = new Set<number>();
  let left = await round(tree, 'SIGTERM', seen);
  for (let waited = 0; left > 0 && waited < gentleMs; waited += LOOK_EVERY_MS) {
    await delay(LOOK_EVERY_MS);
    left = await round(tree, 0, seen);
  }
  for (let rounds = 0; left > 0 && rounds < HARD_ROUNDS; rounds += 1) {
    await round(tree, 'SIGKILL', seen);
    await delay(LOOK_EVERY_MS);
    left = await round(tree, 0, seen);
  }
  return { found: seen.size, survivors: left, isCertain: true };
};

/** Signals whatever is there of the tree (0: only looks) and says how many that were. */
const round = async (tree: Tree, signal: NodeJS.Signals | 0, seen: Set<number>): Promise<number> => {
  const pids = new Set(await findMarked(tree.mark));
  if (tree.pid !== undefined && send(-tree.pid, signal)) {
    if (pids.size > 0 || (await hasLiveMember(tree.pid))) pids.add(tree.pid);
  }
  for (const pid of pids) {
    seen.add(pid);
    // A stopped process takes no signal but SIGKILL until it goes on.
    if (signal === 'SIGTERM') send(pid, 'SIGCONT');
    if (signal !== 0) send(pid, signal);
  }
  return pids.size;
};

/** False when there is nothing to signal. */
const send = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
