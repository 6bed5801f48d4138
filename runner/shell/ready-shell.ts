import { mkdirSync, rmSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import type { Log } from '../log.ts';
import { monotonicMs } from '../monotonic-ms.ts';
import { MARKER } from '../run/clean-environment.ts';
import { type StartedProcess, startProcess } from '../run/start-process.ts';
import type { Contain } from '../terminate/containment.ts';
import { killTree } from '../terminate/kill-tree.ts';
import type { Timing } from '../timing.ts';
import { hasDied } from './has-died.ts';
import { prepareWaiting } from './launch.ts';
import type { FoundShell } from './shell.ts';

export interface ReadyShellOptions {
  readonly shell: FoundShell;
  /** For its launcher, and its working directory until it has a step; made anew with the first one. */
  readonly folder: string;
  /** Clean: see `cleanEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  readonly mark: string;
  readonly contain: Contain;
  readonly timing: Timing;
  readonly log: Log;
  readonly memory?: () => Memory;
  /** The first is started after it, so that it delays nothing; at the latest when the pool is looked at. */
  readonly after?: Promise<unknown>;
}

export interface Memory {
  readonly freeBytes: number;
  readonly totalBytes: number;
}

/** Below either of them memory is wanted by others. */
const SCARCE_BYTES = 512 * 1024 * 1024;
const SCARCE_SHARE = 0.1;
/** A shell that ends unused so often in a row is of no use ahead. */
const FAILURES_MAX = 3;

/** The mark of a process that was started ahead: its own environment keeps it, for whoever looks from outside. */
export const readyMark = (journalId: string): string => `ready-${journalId}`;

/** One shell that was started ahead and waits for its one step, so that an approved plan need not wait for it. */
export class ReadyShell {
  readonly #options: ReadyShellOptions;
  #args: readonly string[] | undefined;
  #waiting: (StartedProcess & { readonly sinceMs: number }) | undefined;
  #failures = 0;
  #refill: NodeJS.Timeout | undefined;
  readonly #look: NodeJS.Timeout;
  #isStopped = false;

  constructor(options: ReadyShellOptions) {
    this.#options = options;
    this.#look = setInterval(() => this.#lookAround(), options.timing.readyLookMs).unref();
    if (options.after === undefined) this.#start();
    else void options.after.then(() => this.#start());
  }

  /** The one that waits, for one step; another is started a moment later. Undefined when none waits. */
  take(): StartedProcess | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    // Not at once: the step that was approved has the machine first.
    this.#startLater();
    // It was told nothing yet, so a step may be given to another.
    if (waiting === undefined || hasEnded(waiting)) return undefined;
    waiting.child.removeAllListeners('exit');
    return waiting;
  }

  /** Ends the one that waits; none is started any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#refill);
    clearInterval(this.#look);
    await this.#drop();
  }

  #startLater(): void {
    if (this.#isStopped || this.#refill !== undefined) return;
    const { shell, timing } = this.#options;
    const delayMs = shell.kind === 'sh' ? timing.readyRefillShMs : timing.readyRefillMs;
    this.#refill = setTimeout(() => {
      this.#refill = undefined;
      this.#start();
    }, delayMs).unref();
  }

  #start(): void {
    const { shell, folder, env, mark, contain, log } = this.#options;
    if (this.#isStopped || this.#waiting !== undefined || this.#isScarce()) return;
    try {
      this.#args ??= prepareFolder(shell, folder);
      const started = startProcess({
        file: shell.path,
        args: this.#args,
        cwd: folder,
        env: { ...env, [MARKER]: mark },
        waits: true,
        contain,
      });
      this.#waiting = { ...started, sinceMs: monotonicMs() };
      const { child } = started;
      child.once('error', () => this.#failed(started));
      child.once('exit', () => this.#failed(started));
      // The runner may end while it waits.
      child.unref();
    } catch (error) {
      log({ op: 'ready.fail', detail: (error as Error).message });
    }
  }

  #failed(started: StartedProcess): void {
    started.containment?.release();
    if (this.#waiting?.child !== started.child) return;
    this.#waiting = undefined;
    this.#failures += 1;
    if (this.#failures < FAILURES_MAX) {
      this.#startLater();
      return;
    }
    this.#isStopped = true;
    clearInterval(this.#look);
    this.#options.log({
      op: 'ready.off',
      detail: 'the shell does not wait for a step; each starts its own',
    });
  }

  #lookAround(): void {
    const waiting = this.#waiting;
    if (waiting === undefined) {
      this.#startLater();
      return;
    }
    // One that waits this long can start.
    this.#failures = 0;
    const { timing } = this.#options;
    const isOld = monotonicMs() - waiting.sinceMs > timing.readyAgeMs;
    if (isOld || this.#isScarce()) void this.#drop();
  }

  #isScarce(): boolean {
    const { freeBytes, totalBytes } = (this.#options.memory ?? systemMemory)();
    return freeBytes < SCARCE_BYTES || freeBytes < totalBytes * SCARCE_SHARE;
  }

  async #drop(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined || hasEnded(waiting)) return;
    const { child, containment } = waiting;
    await killTree({ pid: child.pid, mark: `${MARKER}=${this.#options.mark}`, containment }, 0);
    containment?.release();
  }
}

/** Nothing of an earlier runner is in it. */
const prepareFolder = (shell: FoundShell, folder: string): readonly string[] => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return prepareWaiting(shell, folder);
};

const systemMemory = (): Memory => ({ freeBytes: freemem(), totalBytes: totalmem() });

const hasEnded = ({ child }: StartedProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null || hasDied(child.pid);
