import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRunner } from '../runner/runner.ts';
import { OUTPUT_WINDOW_BYTES } from '../shared/limits.ts';
import { type Figure, figure } from './figure.ts';
import { HttpClient } from './http-client.ts';
import type { ProductHub, StartedHub } from './hubs.ts';
import { progress } from './progress.ts';
import { quantile } from './spread.ts';
import { WatchSocket } from './watch-socket.ts';

const MIB = 1024 * 1024;
const BYTES = 32 * MIB;
const FRAME_BYTES = 64 * 1024;
const ROUNDS = 5;

/** The same bytes over a bare socket into a bare Durable Object, with the same window. */
const rawSocket = (socket: WatchSocket): Promise<number> => {
  const frame = 'x'.repeat(FRAME_BYTES);
  const started = performance.now();
  let sent = 0;
  let arrived = 0;
  return new Promise((resolve) => {
    const fill = (): void => {
      while (sent < BYTES && sent - arrived < OUTPUT_WINDOW_BYTES) {
        socket.send(frame);
        sent += FRAME_BYTES;
      }
    };
    socket.onMessage((text) => {
      arrived += Number(text);
      if (arrived >= BYTES) resolve(BYTES / MIB / ((performance.now() - started) / 1_000));
      else fill();
    });
    fill();
  });
};

/** Output of a real process, spooled, sent, stored and acknowledged, against a raw socket; MiB in a second. */
export const outputRate = async (floor: StartedHub, product: ProductHub): Promise<Figure[]> => {
  const socket = await WatchSocket.open(`${floor.url}/socket`);
  const owner = new HttpClient(product.url, product.owner, 1);
  let onStarted = (): void => undefined;
  const runner = startRunner({
    hubUrl: product.url,
    token: product.runner,
    home: join(product.home, 'runner'),
    proof: 'token',
    shell: 'sh',
    workDir: tmpdir(),
    log: ({ op }) => {
      if (op === 'plan.started') onStarted();
    },
  });
  await runner.connected;
  const command = `head -c ${BYTES} /dev/zero | tr '\\0' x`;
  const throughProduct = async (): Promise<number> => {
    const { pending_id } = JSON.parse(await owner.post('/plan', JSON.stringify({ command }))) as {
      pending_id: string;
    };
    let started = 0;
    onStarted = () => {
      started = performance.now();
    };
    // Answers when the run has ended, which is after all of its output was stored.
    await owner.post(`/approve/${pending_id}?wait=60`, '');
    return BYTES / MIB / ((performance.now() - started) / 1_000);
  };
  const show = progress('output', ROUNDS);
  const rates: { product: number; floor: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const rate = { floor: await rawSocket(socket), product: await throughProduct() };
    if (round > 0) {
      rates.push(rate);
      show(round);
    }
  }
  await runner.stop();
  socket.close();
  owner.close();
  const median = (pick: (rate: { product: number; floor: number }) => number): number =>
    quantile(rates.map(pick), 0.5);
  return [
    figure(
      'output',
      'MiB/s',
      median((each) => each.product),
      median((each) => each.floor),
      { atLeast: 0.5 },
    ),
  ];
};
