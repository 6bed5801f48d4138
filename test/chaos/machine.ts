import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/until.ts';
import type { JournalFault } from './journal-fault.ts';

export interface MachineOptions {
  /** The bundled `runner-entry.ts`. */
  readonly entry: string;
  readonly hubUrl: string;
  readonly token: string;
  readonly home: string;
  readonly workDir: string;
  /** Loses its journal at each start: a bug that must be found. */
  readonly forgets: boolean;
}

/** A runner process that is started again whenever it ends, as a service is. */
export class Machine {
  readonly #options: MachineOptions;
  #child: ChildProcess | undefined;
  #said = '';
  #isOver = false;
  #isEnding = false;
  #nextFault: JournalFault | undefined;
  /** Called with what happens to the process. */
  note: (what: string) => void = () => undefined;
  /** Since it was last set. */
  kills = 0;
  stops = 0;
  /** Ends that nobody asked for; there must be none. */
  readonly faults: string[] = [];

  constructor(options: MachineOptions) {
    this.#options = options;
    this.#start();
  }

  #start(): void {
    const { entry, ...settings } = this.#options;
    const fault = this.#nextFault ?? null;
    this.#nextFault = undefined;
    const child = spawn(process.execPath, [entry, JSON.stringify({ ...settings, fault })], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    this.note(`runner ${child.pid} starts`);
    child.stderr?.on('data', (text) => {
      this.#said += String(text);
    });
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL') this.kills += 1;
      else if (code !== 0) this.faults.push(`ended with ${code ?? signal}: ${this.#said.slice(-500)}`);
      this.note(`runner ${child.pid} ended with ${signal ?? code}`);
      this.#child = undefined;
      this.#isEnding = false;
      if (!this.#isOver) this.#start();
    });
  }

  /** Kills it at this write of its journal, and its successor at `next`. */
  async arm(fault: JournalFault | undefined, next?: JournalFault): Promise<void> {
    this.#nextFault = next;
    const child = this.#child;
    if (child === undefined || !child.connected) return;
    const isArmed = new Promise<void>((resolve) => {
      const done = (): void => {
        child.off('message', done).off('close', done);
        resolve();
      };
      child.on('message', done).on('close', done);
    });
    child.send({ fault: fault ?? null }, () => undefined);
    await isArmed;
  }

  /** Takes back what it was armed with, and waits until what was asked of the process has come to pass. */
  async calm(): Promise<void> {
    this.#nextFault = undefined;
    await until(() => !this.#isEnding, 'the runner that was to end has ended', 20_000);
    await this.arm(undefined);
  }

  kill(): void {
    this.#isEnding = true;
    this.#child?.kill('SIGKILL');
  }

  /** Asks it to end by itself. */
  stop(): void {
    this.stops += 1;
    this.#isEnding = true;
    this.#child?.kill('SIGTERM');
  }

  /** As a laptop that sleeps. */
  async pause(ms: number): Promise<void> {
    const child = this.#child;
    child?.kill('SIGSTOP');
    await sleep(ms);
    child?.kill('SIGCONT');
  }

  /** Ends it for good. */
  async end(): Promise<void> {
    this.#isOver = true;
    this.#child?.kill('SIGTERM');
    await until(() => this.#child === undefined, 'the runner has ended', 20_000).catch((error: unknown) => {
      this.#child?.kill('SIGKILL');
      throw error;
    });
  }
}
