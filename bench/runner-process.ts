import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Figure, figure } from './figure.ts';
import { HttpClient } from './http-client.ts';
import type { ProductHub, StartedHub } from './hubs.ts';
import { residentMib } from './process-memory.ts';
import { progress } from './progress.ts';
import { quantile } from './spread.ts';

const ROUNDS = 9;
const IDLE_MS = 2_000;
const SAMPLE_MS = 20;
/** The first tens of megabytes use what a start has not: code, and room that V8 keeps. Flat is what comes after. */
const LITTLE_MB = 10;
const MUCH_MB = 300;
const MORE_MB = 900;

// This file runs as dist/bench/main.mjs.
const BENCH = dirname(fileURLToPath(import.meta.url));
const PROGRAM = join(dirname(BENCH), 'provara.mjs');
const BARE = join(BENCH, 'bare-socket.mjs');

interface Started {
  readonly child: ChildProcess;
  readonly startMs: number;
}

/** Starts Node on a program and waits until it says that it is connected. */
const started = (word: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Started> => {
  const began = performance.now();
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'], env });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (piece) => {
      said += String(piece);
      if (said.includes(word)) resolve({ child, startMs: performance.now() - began });
    });
    child.once('close', (code) => reject(new Error(`A process ended with ${code} before it was connected.`)));
  });
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });

const runnerOf = (product: ProductHub): Promise<Started> => {
  const args = ['runner', '--home', product.home, '--hub', product.url, '--shell', 'sh', '--proof', 'token'];
  const env = { PATH: process.env.PATH, HOME: product.home, PROVARA_RUNNER_TOKEN: product.runner };
  return started('connection.opened', [PROGRAM, ...args], env);
};

const bareOf = (floor: StartedHub): Promise<Started> =>
  started('open', [BARE, `${floor.url.replace('http', 'ws')}/socket`], { PATH: process.env.PATH });

/** The most memory that the runner takes while a step prints so much. */
const peakOver = async (megabytes: number, pid: number, owner: HttpClient): Promise<number> => {
  const command = `head -c ${megabytes * 1_000_000} /dev/zero | tr '\\0' x`;
  const { pending_id } = JSON.parse(await owner.post('/plan', JSON.stringify({ command }))) as {
    pending_id: string;
  };
  let peak = residentMib(pid);
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMib(pid));
  }, SAMPLE_MS);
  const { state } = JSON.parse(await owner.post(`/approve/${pending_id}?wait=60`, '')) as { state: string };
  clearInterval(timer);
  if (state !== 'succeeded') throw new Error(`The run with ${megabytes} MB of output is ${state}.`);
  return peak;
};

/** The real runner process against a bare one: its start, its memory at rest, and under output. */
export const runnerProcess = async (floor: StartedHub, product: ProductHub): Promise<Figure[]> => {
  const owner = new HttpClient(product.url, product.owner, 1);
  const starts = { product: [] as number[], floor: [] as number[] };
  const idle = { product: [] as number[], floor: [] as number[] };
  const show = progress('runner', ROUNDS);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [who, start] of [
      ['floor', () => bareOf(floor)] as const,
      ['product', () => runnerOf(product)] as const,
    ]) {
      const { child, startMs } = await start();
      starts[who].push(startMs);
      await sleep(IDLE_MS);
      idle[who].push(residentMib(child.pid ?? 0));
      await ended(child);
    }
    show(round);
  }
  const { child } = await runnerOf(product);
  const pid = child.pid ?? 0;
  const little = await peakOver(LITTLE_MB, pid, owner);
  const much = await peakOver(MUCH_MB, pid, owner);
  const more = await peakOver(MORE_MB, pid, owner);
  await ended(child);
  owner.close();
  const median = (values: readonly number[]): number => quantile(values, 0.5);
  const target = { atMost: 1.3 };
  return [
    figure('runner’s start', 'ms', median(starts.product), median(starts.floor), target),
    figure('runner’s memory at rest', 'MiB', median(idle.product), median(idle.floor), target),
    figure(`runner’s memory, ${MUCH_MB} MB of output against ${LITTLE_MB}`, 'MiB', much, little, undefined),
    figure(`runner’s memory, ${MORE_MB} MB of output against ${MUCH_MB}`, 'MiB', more, much, { atMost: 1.1 }),
  ];
};
