import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCredentials, tokenOf } from '../../runner/hub/credentials-file.ts';
import { isAlive } from '../support/processes.ts';
import { type Provara, startProvara } from '../support/provara.ts';
import { until } from '../support/until.ts';
import { FaultProxy } from './fault-proxy.ts';
import { Machine } from './machine.ts';
import type { Random } from './random.ts';

/** A machine with the line between it and the hub. */
export interface Lane {
  readonly name: string;
  readonly machine: Machine;
  readonly proxy: FaultProxy;
  readonly home: string;
}

export interface WorldOptions {
  readonly entry: string;
  readonly lanes: number;
  readonly forgets: boolean;
  readonly random: Random;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

// The supervisor waits twice as long at each kill in a row: a new one begins with a short wait again.
const KILLS_FOR_EACH_START = 4;

/** The real hub as `provara up` runs it, and machines that reach it through proxies. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'provara-chaos-'));
  readonly #random: Random;
  readonly #home = join(this.folder, 'home');
  readonly lanes: Lane[] = [];
  #provara: Provara | undefined;
  /** What happens to the hub happens one after the other. */
  #turn = Promise.resolve();
  kills = 0;
  /** Told to everybody who runs something. */
  note: (what: string) => void = () => undefined;

  private constructor(random: Random) {
    this.#random = random;
  }

  static async start({ entry, lanes, forgets, random }: WorldOptions): Promise<World> {
    const world = new World(random);
    try {
      await world.#up();
      for (let index = 1; index <= lanes; index += 1) await world.#addLane(`chaos-${index}`, entry, forgets);
      return world;
    } catch (error) {
      await world.stop();
      throw error;
    }
  }

  async #up(): Promise<void> {
    this.#provara = await startProvara({
      home: this.#home,
      shell: 'sh',
      env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000000' },
      args: ['--no-ready-shell'],
    });
  }

  get #running(): Provara {
    if (this.#provara === undefined) throw new Error('There is no hub.');
    return this.#provara;
  }

  async #addLane(name: string, entry: string, forgets: boolean): Promise<void> {
    const credentials = readCredentials(this.#home);
    if (credentials === undefined) throw new Error('The hub has no credentials.');
    const owner = tokenOf(credentials, 'owner').token;
    const made = await this.call(owner, '/tokens', { method: 'POST', body: { role: 'runner', name } });
    const proxy = await FaultProxy.start(() => Number(new URL(this.#running.url).port));
    const home = join(this.folder, name);
    mkdirSync(home);
    const machine = new Machine({
      entry,
      hubUrl: `http://127.0.0.1:${proxy.port}`,
      token: String(made.body.token),
      home,
      workDir: this.folder,
      forgets,
    });
    this.lanes.push({ name, machine, proxy, home });
    await until(async () => (await this.#isReady(name)) === true, `${name} has connected`, 30_000);
  }

  async #isReady(name: string): Promise<boolean> {
    const { body } = await this.call(this.#running.approverToken, '/runners');
    const runners = body as unknown as readonly { name: string; online: boolean }[];
    return runners.some((runner) => runner.name === name && runner.online);
  }

  asAgent(path: string, init: CallInit = {}): Promise<Answer> {
    return this.call(this.#running.agentToken, path, init);
  }

  asApprover(path: string, init: CallInit = {}): Promise<Answer> {
    return this.call(this.#running.approverToken, path, init);
  }

  /** Calls the hub past all proxies; rejects when no answer comes. */
  async call(token: string, path: string, { method = 'GET', body, headers }: CallInit = {}): Promise<Answer> {
    const response = await fetch(`${this.#running.url}${path}`, {
      method,
      headers: { 'X-Agent-Token': token, 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  /** Kills workerd with SIGKILL; `back` resolves when the hub is there again. */
  killHub(): { readonly killed: Promise<void>; readonly back: Promise<void> } {
    let tell = (): void => undefined;
    const killed = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const back = this.#next(async () => {
      const pid = this.#running.workerdPid();
      if (isAlive(pid)) process.kill(pid, 'SIGKILL');
      tell();
      this.note(`hub ${pid} is killed`);
      this.kills += 1;
      if (this.kills % KILLS_FOR_EACH_START === 0) await this.#startAnew();
      await until(() => this.#answers(), 'the hub is back', 60_000);
      this.note(`hub ${this.#running.workerdPid()} answers`);
    });
    return { killed, back };
  }

  /** Ends the whole program, gently or by kill -9, and starts it on the same state. */
  async #startAnew(): Promise<void> {
    const { up } = this.#running;
    const isHard = this.#random.isLucky(0.5);
    this.note(`provara up ${up.pid} is ${isHard ? 'killed' : 'stopped'}`);
    if (isHard) {
      up.kill('SIGKILL');
      await until(() => up.signalCode !== null, 'provara up is gone');
    } else {
      await this.#running.stop();
    }
    await this.#up();
  }

  async #answers(): Promise<boolean> {
    const signal = AbortSignal.timeout(2_000);
    const answer = await fetch(`${this.#running.url}/status`, { signal }).catch(() => undefined);
    return answer?.ok === true;
  }

  pauseHub(ms: number): Promise<void> {
    return this.#next(async () => {
      const pid = this.#running.workerdPid();
      if (!isAlive(pid)) return;
      process.kill(pid, 'SIGSTOP');
      await sleep(ms);
      process.kill(pid, 'SIGCONT');
    });
  }

  #next(deed: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(deed);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Ends the machines, so that what they know is told and on the disk. */
  async endMachines(): Promise<void> {
    for (const { proxy } of this.lanes) proxy.cut();
    await Promise.all(this.lanes.map(({ machine }) => machine.end()));
  }

  /** Ends all that was started. */
  async stop(): Promise<void> {
    await this.endMachines();
    await Promise.all(this.lanes.map(({ proxy }) => proxy.stop()));
    await this.#turn;
    await this.#provara?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface CallInit {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
