/** Requests that wait until something happened to a plan, each for a bounded time. */
export class Waiters {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Resolves when `topic` is woken or the time is over, whichever is first. */
  wait(topic: string, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const topicWaiters = this.#waiting.get(topic) ?? new Set();
      this.#waiting.set(topic, topicWaiters);
      const leave = (): void => {
        clearTimeout(timer);
        topicWaiters.delete(leave);
        if (topicWaiters.size === 0) this.#waiting.delete(topic);
        resolve();
      };
      const timer = setTimeout(leave, ms);
      topicWaiters.add(leave);
    });
  }

  wake(topic: string): void {
    for (const leave of [...(this.#waiting.get(topic) ?? [])]) leave();
  }
}
