import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** A program that must run as long as we do. */
export interface Program {
  /** How messages call it, such as `hub`. */
  readonly name: string;
  /** Holds the process id, for a later start that must find what a crash left behind. */
  readonly pidFile: string;
  /** Where its own words are. */
  readonly logFile: string;
  spawn(): ChildProcess;
  /** Asks it to end by itself; a kill follows after the grace. */
  askToEnd(child: ChildProcess): void;
  /** A sentence when this exit code means that starting again cannot help. */
  finalReason(code: number | null): string | undefined;
}

const FIRST_DELAY_MS = 100;
const MAX_DELAY_MS = 10_000;
/** A process that ran this long was well; its next death starts the backoff anew. */
const WELL_MS = 30_000;

/**
 * Starts a program and starts it again whenever it ends, with growing delays, until it is stopped. Before
 * `trust()` the first end is final: a program that never worked is reported, not repeated.
 */
export class Supervised {
  readonly #program: Program;
  readonly #say: (line: string) => void;
  #child: ChildProcess | undefined;
  #isTrusted = false;
  #isStopping = false;
  #delayMs = FIRST_DELAY_MS;
  #timer: NodeJS.Timeout | undefined;
  #resolveOver: (reason: string) => void = () => undefined;
  /** Why it will not run again; pending as long as it may. */
  readonly over: Promise<string>;

  constructor(program: Program, say: (line: string) => void) {
    this.#program = program;
    this.#say = say;
    this.over = new Promise((resolve) => {
      this.#resolveOver = resolve;
    });
    this.#start();
  }

  /** It works: from now on it is started again when it ends. */
  trust(): void {
    this.#isTrusted = true;
  }

  /** Asks it to end, and kills it when it has not done so within the grace. */
  async stop(graceMs: number): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    const child = this.#child;
    if (child === undefined) {
      this.#resolveOver('stopped');
      return;
    }
    this.#program.askToEnd(child);
    const kill = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await this.over;
    clearTimeout(kill);
  }

  #start(): void {
    const child = this.#program.spawn();
    this.#child = child;
    const startedMs = performance.now();
    if (child.pid !== undefined) writeFileSync(this.#program.pidFile, String(child.pid));
    // Without this listener a program that cannot be started would end us; `close` follows it.
    child.on('error', (error) =>
      this.#say(`The ${this.#program.name} could not be started: ${error.message}`),
    );
    child.once('close', (code, signal) => {
      this.#child = undefined;
      if (performance.now() - startedMs > WELL_MS) this.#delayMs = FIRST_DELAY_MS;
      this.#ended(code, signal);
    });
  }

  #ended(code: number | null, signal: NodeJS.Signals | null): void {
    const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
    const reason = this.#program.finalReason(code);
    if (this.#isStopping || !this.#isTrusted) {
      this.#resolveOver(how);
    } else if (reason !== undefined) {
      this.#resolveOver(reason);
    } else {
      // Once is bad luck; soon again has a reason.
      const hint =
        this.#delayMs === FIRST_DELAY_MS ? '' : ` Its reason may stand in ${this.#program.logFile}`;
      this.#say(`The ${this.#program.name} ${how}; it is started again.${hint}`);
      this.#timer = setTimeout(() => this.#start(), this.#delayMs);
      this.#delayMs = Math.min(this.#delayMs * 2, MAX_DELAY_MS);
    }
  }
}
