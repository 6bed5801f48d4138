/**
 * Lets calls that arrive together do their work in one turn of the object: they are one commit with one wait for the
 * disk, and share the pages that each of them would write. The timer comes when all that has arrived was taken in;
 * a call that is alone loses some microseconds.
 */
export class GroupCommit {
  #next: Promise<void> | undefined;

  /** Resolves in the turn that the calls of this moment share, in their order. What follows must not wait again. */
  turn(): Promise<void> {
    this.#next ??= new Promise((resolve) => {
      setTimeout(() => {
        this.#next = undefined;
        resolve();
      }, 0);
    });
    return this.#next;
  }
}
