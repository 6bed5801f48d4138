import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startRunner } from '../runner/runner.ts';
import { type BareShell, firstOutput, powershellAt, SH, startBare } from './bare-shell.ts';
import { type Figure, figure } from './figure.ts';
import { HttpClient } from './http-client.ts';
import type { ProductHub, StartedHub } from './hubs.ts';
import { progress } from './progress.ts';
import { spread } from './spread.ts';
import { WatchSocket } from './watch-socket.ts';

const COMMAND = 'echo x';
const WARM_UP = 3;
// As long as the frame with which the hub sends a plan of one short step.
const FRAME = JSON.stringify({ type: 'run', filler: 'x'.repeat(750) });

interface Case {
  readonly name: string;
  readonly shell: BareShell;
  readonly samples: number;
  /** In which the shell that is to wait for the next sample starts. */
  readonly settleMs: number;
}

/** Approved, sent, printed and stored: what `GET /plans/ID/output` answers first to who waits for it. */
class Product {
  readonly #owner: HttpClient;
  readonly #runner: ReturnType<typeof startRunner>;
  #onFinished = (): void => undefined;

  constructor(hub: ProductHub, { shell }: Case, readyShell: boolean) {
    this.#owner = new HttpClient(hub.url, hub.owner, 2);
    this.#runner = startRunner({
      hubUrl: hub.url,
      token: hub.runner,
      home: join(hub.home, 'runner'),
      proof: 'token',
      shell: shell.path,
      readyShell,
      workDir: tmpdir(),
      log: ({ op }) => {
        if (op === 'plan.finished') this.#onFinished();
      },
    });
  }

  async connected(): Promise<void> {
    await this.#runner.connected;
  }

  async sample(): Promise<number> {
    const { pending_id: id } = JSON.parse(
      await this.#owner.post('/plan', JSON.stringify({ command: COMMAND })),
    ) as { pending_id: string };
    const finished = new Promise<void>((resolve) => {
      this.#onFinished = resolve;
    });
    const printed = this.#firstOutput(id);
    const started = performance.now();
    const answered = this.#owner.post(`/approve/${id}?wait=0`, '');
    const data = await printed;
    const ms = performance.now() - started;
    if (!data.startsWith('x')) throw new Error(`The step printed ${JSON.stringify(data)}.`);
    await Promise.all([finished, answered]);
    return ms;
  }

  /** As an agent waits for it: each answer tells of a change, the plan's state among them. */
  async #firstOutput(id: string): Promise<string> {
    for (;;) {
      const page = JSON.parse(await this.#owner.get(`/plans/${id}/output?after=0&wait=30`)) as {
        readonly chunks: readonly { readonly data: string }[];
        readonly done: boolean;
      };
      const [first] = page.chunks;
      if (first !== undefined || page.done) return first?.data ?? '';
    }
  }

  async stop(): Promise<void> {
    await this.#runner.stop();
    this.#owner.close();
  }
}

/** A bare hop to a socket, a bare shell, and a bare hop back with what it printed. */
class Floor {
  readonly #client: HttpClient;
  readonly #socket: WatchSocket;
  readonly #shell: BareShell;
  #waiting: ReturnType<typeof startBare> | undefined;

  private constructor(hub: StartedHub, socket: WatchSocket, shell: BareShell) {
    this.#client = new HttpClient(hub.url, undefined, 1);
    this.#socket = socket;
    this.#shell = shell;
  }

  static async open(hub: StartedHub, { shell }: Case): Promise<Floor> {
    return new Floor(hub, await WatchSocket.open(`${hub.url}/socket`), shell);
  }

  /** For the next sample; without it that one pays for the shell's start. */
  startAhead(): void {
    this.#waiting = startBare(this.#shell, this.#shell.waits);
  }

  async sample(): Promise<number> {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    const told = this.#message();
    const started = performance.now();
    const answered = this.#client.post('/hop', FRAME);
    await told;
    const child = waiting ?? startBare(this.#shell, this.#shell.runs(COMMAND));
    const closed = once(child, 'close');
    const output = firstOutput(child);
    if (waiting !== undefined) child.stdin?.end(`${COMMAND}\n`);
    const stored = this.#message();
    this.#socket.send(await output);
    await stored;
    const ms = performance.now() - started;
    await Promise.all([closed, answered]);
    return ms;
  }

  #message(): Promise<void> {
    return new Promise((resolve) => this.#socket.onMessage(() => resolve()));
  }

  stop(): void {
    this.#waiting?.stdin?.end();
    this.#socket.close();
    this.#client.close();
  }
}

interface Measured {
  readonly product: number;
  readonly floor: number;
}

/** Medians; samples of product and floor alternate. */
const measure = async (
  floor: StartedHub,
  product: ProductHub,
  its: Case,
  isAhead: boolean,
): Promise<Measured> => {
  const bare = await Floor.open(floor, its);
  const runner = new Product(product, its, isAhead);
  await runner.connected();
  const ready = async (): Promise<void> => {
    if (isAhead) bare.startAhead();
    await sleep(its.settleMs);
  };
  const show = progress(`first output, ${its.name}${isAhead ? '' : ', no shell ahead'}`, its.samples);
  const samples: Measured[] = [];
  for (let count = 1 - WARM_UP; count <= its.samples; count += 1) {
    await ready();
    const floorMs = await bare.sample();
    const productMs = await runner.sample();
    if (count <= 0) continue;
    samples.push({ floor: floorMs, product: productMs });
    show(count);
  }
  await runner.stop();
  bare.stop();
  return {
    product: spread(samples.map((each) => each.product)).p50,
    floor: spread(samples.map((each) => each.floor)).p50,
  };
};

const figuresOf = async (floor: StartedHub, product: ProductHub, its: Case): Promise<Figure[]> => {
  const ahead = await measure(floor, product, its, true);
  const none = await measure(floor, product, its, false);
  const name = `first output, ${its.name}`;
  return [
    figure(`${name}, p50`, 'ms', ahead.product, ahead.floor, undefined),
    figure(`${name}, no shell ahead, p50`, 'ms', none.product, none.floor, undefined),
    // What a shell that waits is to save; `sh` starts in no time.
    ...(its.shell === SH
      ? []
      : [figure(`${name}, against a bare start of it`, 'ms', ahead.product, none.floor, { atMost: 1 })]),
  ];
};

/**
 * From the approver's request leaving to the first output at the agent, in `sh` and, where there is one, in PowerShell:
 * with a shell that waits, as by default, and without.
 */
export const approveToOutput = async (floor: StartedHub, product: ProductHub): Promise<Figure[]> => {
  const sh: Case = { name: 'sh', shell: SH, samples: 100, settleMs: 25 };
  const figures = await figuresOf(floor, product, sh);
  const path = process.env.PROVARA_TEST_PWSH;
  if (path === undefined) {
    console.error('bench: no PowerShell was found, so its first output was not measured');
    return figures;
  }
  const powershell: Case = { name: 'PowerShell', shell: powershellAt(path), samples: 15, settleMs: 3_000 };
  return [...figures, ...(await figuresOf(floor, product, powershell))];
};
