import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanDocument, Step } from '../../../shared/plan.ts';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import { policyHash } from '../../../shared/policy/policy-schema.ts';
import { aPlan, TOKEN } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import type { Ran } from '../../support/launcher-cases.ts';
import { aPolicy, writePolicy } from '../../support/policies.ts';
import { until } from '../../support/until.ts';
import { endOf } from '../support/windows-plans.ts';
import { runTool, type Said, SYSTEM } from './tools.ts';

export type ShellName = 'pwsh' | 'powershell';

export interface MachineOptions {
  /** The built command line. */
  readonly program: string;
  readonly home: string;
  readonly shell: ShellName;
  readonly policy?: Partial<Policy>;
  /** Of the console in which it is started. */
  readonly codePage?: number;
}

/** A runner of this machine, started as a person would, with a hub beside it that approves what it is asked to run. */
export class Machine {
  readonly hub: FakeHub;
  readonly #options: MachineOptions;
  #child: ChildProcess;

  private constructor(hub: FakeHub, options: MachineOptions) {
    this.hub = hub;
    this.#options = options;
    mkdirSync(options.home, { recursive: true });
    writePolicy(join(options.home, 'policy.json'), options.policy);
    this.#child = this.#spawn();
  }

  static async start(options: MachineOptions): Promise<Machine> {
    const machine = new Machine(await FakeHub.start(), options);
    await machine.#isConnected(0);
    return machine;
  }

  get log(): string {
    return readFileSync(this.#logFile, 'utf8');
  }

  get #logFile(): string {
    return join(this.#options.home, 'check.log');
  }

  plan(command: string, step: Partial<Step> = {}): PlanDocument {
    const { shell, policy } = this.#options;
    const steps: Step[] = [{ command, cwd: null, timeout_s: 120, ...step }];
    return aPlan(steps, { shell, policy_hash: policyHash(aPolicy(policy)) });
  }

  async run(command: string, step: Partial<Step> = {}): Promise<Ran> {
    const plan = this.plan(command, step);
    await this.hub.run(plan);
    return endOf(this.hub, plan);
  }

  /** Ends the runner as a power cut would. */
  async kill(): Promise<void> {
    const { pid } = this.#child;
    // The console program in between, where there is one, ends with what it started.
    if (this.#options.codePage === undefined) this.#child.kill('SIGKILL');
    else if (pid !== undefined) await runTool(SYSTEM.taskkill, ['/PID', String(pid), '/T', '/F']);
    await until(
      () => this.#child.exitCode !== null || this.#child.signalCode !== null,
      'the runner has ended',
    );
  }

  /** How another runner on the same folder ends. */
  second(): Promise<Said> {
    return runTool(process.execPath, this.#words, { PROVARA_RUNNER_TOKEN: TOKEN });
  }

  async startAgain(): Promise<void> {
    const before = this.hub.of('hello').length;
    this.#child = this.#spawn();
    await this.#isConnected(before);
  }

  async end(): Promise<void> {
    await this.kill();
    await this.hub.stop();
  }

  get #words(): string[] {
    const { program, home, shell } = this.#options;
    return [program, 'runner', '--home', home, '--shell', shell, '--proof', 'token', '--hub', this.hub.url];
  }

  #spawn(): ChildProcess {
    const { codePage } = this.#options;
    const log = openSync(this.#logFile, 'a');
    const line = [process.execPath, ...this.#words].map((word) => `"${word}"`).join(' ');
    const [file, args] =
      codePage === undefined
        ? [process.execPath, this.#words]
        : ['cmd.exe', ['/d', '/s', '/c', `"chcp ${codePage} >nul & ${line}"`]];
    const child = spawn(file, args, {
      stdio: ['ignore', log, log],
      windowsHide: true,
      windowsVerbatimArguments: codePage !== undefined,
      env: { ...process.env, PROVARA_RUNNER_TOKEN: TOKEN },
    });
    closeSync(log);
    return child;
  }

  async #isConnected(before: number): Promise<void> {
    const hasEnded = (): boolean => this.#child.exitCode !== null;
    await until(() => this.hub.of('hello').length > before || hasEnded(), 'the runner says hello');
    if (!hasEnded()) return;
    await this.hub.stop();
    throw new Error(this.log.trim().split('\n').at(-1) ?? 'the runner ended');
  }
}
