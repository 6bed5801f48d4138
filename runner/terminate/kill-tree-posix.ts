import { setTimeout as delay } from 'node:timers/promises';
import { descendantsOf, type ListedProcess, listProcesses } from './find-descendants.ts';
import { findMarked } from './find-marked.ts';
import { hasLiveMember } from './has-live-member.ts';
import type { Tree, TreeEnd } from './tree.ts';

const LOOK_EVERY_MS = 20;
// A process that forks faster than it is found gets this many rounds.
const HARD_ROUNDS = 50;

/** What is known of a tree while it is being ended. */
interface Hunt {
  readonly tree: Tree;
  readonly seen: Set<number>;
  /** Descendants by parent ids that neither group nor mark tell of: they would be lost with their parents. */
  readonly strays: Map<number, ListedProcess>;
  canList: boolean;
}

/**
 * SIGTERM to the process group, to everything with the mark and to all descendants, then SIGKILL until nothing is
 * left. It is certain only where nothing of the tree had cut itself off from both group and mark.
 */
export const killTreePosix = async (tree: Tree, gentleMs: number): Promise<TreeEnd> => {
  const hunt: Hunt = { tree, seen: new Set(), strays: new Map(), canList: true };
  let left = await round(hunt, 'SIGTERM');
  for (let waited = 0; left > 0 && waited < gentleMs; waited += LOOK_EVERY_MS) {
    await delay(LOOK_EVERY_MS);
    left = await round(hunt, 0);
  }
  for (let rounds = 0; left > 0 && rounds < HARD_ROUNDS; rounds += 1) {
    await round(hunt, 'SIGKILL');
    await delay(LOOK_EVERY_MS);
    left = await round(hunt, 0);
  }
  return { found: hunt.seen.size, survivors: left, isCertain: hunt.canList && hunt.strays.size === 0 };
};

/** Signals whatever is there of the tree (0: only looks) and says how many that were. */
const round = async (hunt: Hunt, signal: NodeJS.Signals | 0): Promise<number> => {
  const { tree, seen } = hunt;
  const pids = new Set(await findMarked(tree.mark));
  for (const pid of await findUnmarked(hunt, pids)) pids.add(pid);
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

/** Looks for more below the root, the marked and the known strays, and gives all strays that still live. */
const findUnmarked = async (hunt: Hunt, marked: ReadonlySet<number>): Promise<number[]> => {
  const { tree, strays } = hunt;
  const table = await listProcesses();
  if (table === undefined) {
    hunt.canList = false;
    return [];
  }
  const isStill = ({ pid, start }: ListedProcess): boolean => strays.get(pid)?.start === start;
  const inGroup = table.filter(({ group }) => group === tree.pid).map(({ pid }) => pid);
  const known = table.filter(isStill).map(({ pid }) => pid);
  const roots = new Set([...(tree.pid === undefined ? [] : [tree.pid]), ...marked, ...inGroup, ...known]);
  const isFound = ({ pid, group, isLive }: ListedProcess): boolean =>
    group === tree.pid || marked.has(pid) || !isLive || pid === process.pid;
  const found = [...roots].flatMap((root) => descendantsOf(root, table).filter((entry) => !isFound(entry)));
  // A process has no environment for a moment while it becomes another program, and one may be younger than the look.
  const markedNow = found.length === 0 ? [] : await findMarked(tree.mark);
  for (const entry of found) if (!markedNow.includes(entry.pid)) strays.set(entry.pid, entry);
  return [...markedNow, ...table.filter((entry) => entry.isLive && isStill(entry)).map(({ pid }) => pid)];
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
