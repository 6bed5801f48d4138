import { closeSync, copyFileSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';

const LOG_BYTES = 10 * 1024 * 1024;
const CHECK_MS = 60_000;

/**
 * A log that a child process writes to by itself, so that it outlives this one without a broken pipe.
 * Past 10 MB it is copied to `<path>.1` and emptied; a child that appends goes on at the start.
 */
export class LogFile {
  readonly path: string;
  readonly #timer: NodeJS.Timeout;
  /** Where this start's part begins. */
  #begin: number;

  constructor(path: string) {
    this.path = path;
    this.#trim();
    this.#begin = this.#size();
    this.#timer = setInterval(() => this.#trim(), CHECK_MS).unref();
  }

  /** Opens it for a child, hands the descriptor to `use`, and closes our copy. */
  lend<T>(use: (descriptor: number) => T): T {
    const descriptor = openSync(this.path, 'a', 0o600);
    try {
      return use(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  /** The last lines that were written since this start. */
  tail(lines: number): string {
    if (!existsSync(this.path)) return '';
    const text = readFileSync(this.path).subarray(this.#begin).toString('utf8');
    return text.trimEnd().split('\n').slice(-lines).join('\n');
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #size(): number {
    return existsSync(this.path) ? statSync(this.path).size : 0;
  }

  #trim(): void {
    if (this.#size() <= LOG_BYTES) return;
    copyFileSync(this.path, `${this.path}.1`);
    truncateSync(this.path);
    this.#begin = 0;
  }
}
