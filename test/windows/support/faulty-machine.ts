import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import type { JournalFault } from '../../chaos/journal-fault.ts';
import { TOKEN } from '../../support/builders.ts';
import type { FakeHub } from '../../support/fake-hub.ts';
import { writePolicy } from '../../support/policies.ts';
import { until } from '../../support/until.ts';
import { bundleForWindows } from './bundle-for-windows.ts';
import { NODE, newWindowsFolder } from './windows-runner.ts';
import { endInWine, onLinux, startInWine } from './wine.ts';

/** A Windows machine whose runner dies at the write of its journal that it is told, and is started again. */
export class FaultyMachine {
  readonly #hub: FakeHub;
  readonly #program: string;
  readonly #home = newWindowsFolder('faulty');
  readonly #faultFile = `${this.#home}\\fault.json`;
  readonly #log = `${onLinux(this.#home)}/runner.log`;
  #child: ChildProcess | undefined;

  private constructor(hub: FakeHub, program: string) {
    this.#hub = hub;
    this.#program = program;
    mkdirSync(`${onLinux(this.#home)}/runner`);
    writePolicy(`${onLinux(this.#home)}/policy.json`);
  }

  static async make(hub: FakeHub): Promise<FaultyMachine> {
    return new FaultyMachine(hub, await bundleForWindows('test/windows/support/faulty-runner.ts'));
  }

  /** Starts a runner, and waits until the hub knows it. */
  async start(): Promise<void> {
    const before = this.#hub.of('hello').length;
    this.#spawn(null);
    await until(() => this.#hub.of('hello').length > before, 'the runner says hello', 60_000);
  }

  /** Starts a runner that dies at this write, before it knows the hub. */
  async startToDie(fault: JournalFault): Promise<void> {
    this.#spawn(fault);
    await this.hasDied();
  }

  /** Tells the runner that runs at which write it will die. */
  async arm(fault: JournalFault): Promise<void> {
    const text = this.#order(fault);
    const armed = `${onLinux(this.#faultFile)}.armed`;
    await until(() => readFileSync(armed, 'utf8') === text, 'the runner knows its fault');
  }

  async hasDied(): Promise<void> {
    const child = this.#child;
    await until(() => child?.exitCode !== null || child.signalCode !== null, 'the runner has died', 60_000);
  }

  /** Nothing more is written of this plan: what the hub acknowledged is written a moment after the hub said so. */
  async hasWrittenAll(planId: string): Promise<void> {
    const journal = `${onLinux(this.#home)}/runner/journal.jsonl`;
    const isWritten = (line: string): boolean => line.includes('"acknowledged"') && line.includes(planId);
    await until(
      () => readFileSync(journal, 'utf8').split('\n').some(isWritten),
      'the journal has the acknowledgement',
      60_000,
    );
  }

  async end(): Promise<void> {
    if (this.#child !== undefined) await endInWine(this.#child);
  }

  log(): string {
    return readFileSync(this.#log, 'utf8');
  }

  #spawn(fault: JournalFault | null): void {
    this.#order(fault);
    const log = openSync(this.#log, 'a');
    const args = [this.#program, this.#hub.url, TOKEN, this.#home, this.#faultFile];
    this.#child = startInWine(NODE, args, ['ignore', log, log]);
    closeSync(log);
  }

  /** Each order differs from the one before. */
  #order(fault: JournalFault | null): string {
    const text = JSON.stringify({ nonce: randomUUID(), fault });
    writeFileSync(onLinux(this.#faultFile), text);
    return text;
  }
}
