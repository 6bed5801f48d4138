/** What happened in one run, in order, with milliseconds since it began. */
export class Timeline {
  readonly #beganMs = performance.now();
  readonly #lines: string[] = [];

  note(what: string): void {
    this.#lines.push(`${`+${(performance.now() - this.#beganMs).toFixed(0)}`.padStart(7)} ms  ${what}`);
  }

  get lines(): readonly string[] {
    return this.#lines;
  }
}
