import type { Containment } from './containment.ts';

/** A process tree by all that is known of it. */
export interface Tree {
  /** The process at its root, which leads a process group on POSIX; undefined when only the mark is known. */
  readonly pid: number | undefined;
  /** `NAME=value` in the environment of each of its processes. */
  readonly mark: string;
  /** What holds it together, where the system has such a thing. */
  readonly containment?: Containment | undefined;
}

/** What came of ending a tree. */
export interface TreeEnd {
  /** Processes that were found and asked to end. */
  readonly found: number;
  /** Processes that were still there at the end. */
  readonly survivors: number;
  /** False where descendants that left the tree can not be found, or where some had left it and more may have. */
  readonly isCertain: boolean;
}
