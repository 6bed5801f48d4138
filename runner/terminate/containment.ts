/** What holds a process and everything that it starts, so that all of it can be ended at once. */
export interface Containment {
  /** How many processes are in it; undefined when the system does not say. */
  count(): number | undefined;
  /** Asks the system to end them all. False when it would not. */
  terminate(): boolean;
  /** Lets go: what still lives in it goes on. */
  release(): void;
}

/** Puts a process into a containment of its own; undefined where that can not be done. */
export type Contain = (pid: number) => Containment | undefined;
