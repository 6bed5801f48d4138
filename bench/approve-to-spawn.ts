import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startRunner } from '../runner/runner.ts';
import { type Figure, figure } from './figure.ts';
import { HttpClient } from './http-client.ts';
import type { ProductHub, StartedHub } from './hubs.ts';
import { progress } from './progress.ts';
import { spread } from './spread.ts';
import { WatchSocket } from './watch-socket.ts';

const SAMPLES = 300;
const WARM_UP = 50;
const SETTLE_MS = 15;

// As long as the frame with which the hub sends a plan of one short step.
const FRAME = JSON.stringify({ type: 'run', filler: 'x'.repeat(750) });

const bareHopAndSpawn = async (client: HttpClient, socket: WatchSocket): Promise<number> => {
  const started = performance.now();
  let answered: Promise<string> | undefined;
  const { spawnedMs, ended } = await new Promise<{ spawnedMs: number; ended: Promise<void> }>((resolve) => {
    socket.onMessage(() => {
      const child = spawn('/bin/sh', ['-c', ':'], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
      const spawnedMs = performance.now() - started;
      resolve({ spawnedMs, ended: new Promise((over) => child.once('close', () => over())) });
    });
    answered = client.post('/hop', FRAME);
  });
  await Promise.all([ended, answered]);
  return spawnedMs;
};

/** One way of the runner's; samples of product and floor alternate. */
const measure = async (
  floor: StartedHub,
  product: ProductHub,
  { name, readyShell, target }: { name: string; readyShell: boolean; target: Figure['target'] },
): Promise<Figure[]> => {
  const bare = new HttpClient(floor.url, undefined, 1);
  const socket = await WatchSocket.open(`${floor.url}/socket`);
  const owner = new HttpClient(product.url, product.owner, 1);

  let onStarted = (): void => undefined;
  let onFinished = (): void => undefined;
  const runner = startRunner({
    hubUrl: product.url,
    token: product.runner,
    home: join(product.home, 'runner'),
    proof: 'token',
    shell: 'sh',
    readyShell,
    workDir: tmpdir(),
    log: ({ op }) => {
      if (op === 'plan.started') onStarted();
      if (op === 'plan.finished') onFinished();
    },
  });
  await runner.connected;

  const approve = async (): Promise<number> => {
    const { pending_id } = JSON.parse(await owner.post('/plan', JSON.stringify({ command: ':' }))) as {
      pending_id: string;
    };
    const finished = new Promise<void>((resolve) => {
      onFinished = resolve;
    });
    let answered: Promise<string> | undefined;
    const started = performance.now();
    const spawnedMs = await new Promise<number>((resolve) => {
      onStarted = () => resolve(performance.now() - started);
      answered = owner.post(`/approve/${pending_id}?wait=0`, '');
    });
    await Promise.all([finished, answered]);
    return spawnedMs;
  };

  /** What the last sample left to do, such as the run's end that the hub stores, is not to slow the next one. */
  const settled = (): Promise<void> => sleep(SETTLE_MS);

  const show = progress(name, SAMPLES);
  const samples: { product: number; floor: number }[] = [];
  for (let count = 1 - WARM_UP; count <= SAMPLES; count += 1) {
    const floorMs = await bareHopAndSpawn(bare, socket);
    await settled();
    const sample = { floor: floorMs, product: await approve() };
    await settled();
    if (count > 0) {
      samples.push(sample);
      show(count);
    }
  }
  await runner.stop();
  socket.close();
  for (const client of [bare, owner]) client.close();
  const of = spread(samples.map((each) => each.product));
  const floorOf = spread(samples.map((each) => each.floor));
  return [
    figure(`${name}, p50`, 'ms', of.p50, floorOf.p50, target),
    figure(`${name}, p99`, 'ms', of.p99, floorOf.p99, undefined),
  ];
};

/**
 * From the approver's request leaving to a process having the step, against a bare Durable Object socket hop plus a
 * bare spawn: as a runner does it by itself, with a shell started ahead, and without one.
 */
export const approveToSpawn = async (floor: StartedHub, product: ProductHub): Promise<Figure[]> => [
  ...(await measure(floor, product, {
    name: 'approve to spawned',
    readyShell: true,
    target: { atMost: 1.25 },
  })),
  ...(await measure(floor, product, {
    name: 'approve to spawned, no shell ahead',
    readyShell: false,
    target: undefined,
  })),
];
