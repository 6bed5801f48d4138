import { type Figure, figure } from './figure.ts';
import { HttpClient } from './http-client.ts';
import type { ProductHub, StartedHub } from './hubs.ts';
import { progress } from './progress.ts';
import { spread } from './spread.ts';
import { WatchSocket } from './watch-socket.ts';

const SAMPLES = 500;
const WARM_UP = 200;
const BODY = JSON.stringify({
  command: 'Get-Service | Where-Object Status -eq Running',
  note: 'which services run',
});

// As long as the message in which a page gets this plan: a broadcast of it is what the floor does.
const FRAME = JSON.stringify({ type: 'plan', filler: 'x'.repeat(1_250) });

const untilMessage = async (
  socket: WatchSocket,
  isIt: (text: string) => boolean,
  ask: () => Promise<unknown> | undefined,
): Promise<number> => {
  const started = performance.now();
  let asked: Promise<unknown> | undefined;
  const arrivedMs = await new Promise<number>((resolve) => {
    socket.onMessage((text) => {
      if (isIt(text)) resolve(performance.now() - started);
    });
    asked = ask();
  });
  // The next sample begins with an idle connection.
  await asked;
  return arrivedMs;
};

/** From the agent's request leaving to the plan arriving at a page's socket, against a bare broadcast; and against one that first stores a row. */
export const submitToPage = async (floor: StartedHub, product: ProductHub): Promise<Figure[]> => {
  const bare = new HttpClient(floor.url, undefined, 1);
  const bareSocket = await WatchSocket.open(`${floor.url}/socket`);
  const page = await WatchSocket.open(`${product.url}/live`, product.owner);
  // Each agent may have 100 plans waiting, so the agents take turns; over one connection, as the floor has.
  const connection = new HttpClient(product.url, undefined, 1);
  const agents = product.agents.map((token) => new HttpClient(product.url, token, connection));
  const hop = (path: string): Promise<number> =>
    untilMessage(
      bareSocket,
      () => true,
      () => bare.post(path, FRAME),
    );
  const show = progress('submit to page', SAMPLES);
  const samples: { product: number; floor: number; stored: number }[] = [];
  for (let count = 1 - WARM_UP; count <= SAMPLES; count += 1) {
    const agent = agents[(count + WARM_UP) % agents.length];
    const floorMs = await hop('/hop');
    const productMs = await untilMessage(
      page,
      (text) => text.startsWith('{"type":"plan"'),
      () => agent?.post('/plan', BODY),
    );
    // A commit right after another waits longer for the disk: something else comes between any two.
    await hop('/hop');
    const storedMs = await hop('/stored-hop');
    if (count > 0) {
      samples.push({ floor: floorMs, stored: storedMs, product: productMs });
      show(count);
    }
  }
  for (const socket of [bareSocket, page]) socket.close();
  for (const client of [bare, connection]) client.close();
  const of = spread(samples.map((each) => each.product));
  const floorOf = spread(samples.map((each) => each.floor));
  const storedOf = spread(samples.map((each) => each.stored));
  return [
    figure('submit to page, p50', 'ms', of.p50, floorOf.p50, { atMost: 2 }),
    figure('submit to page, a row stored first, p50', 'ms', of.p50, storedOf.p50, undefined),
    figure('submit to page, p99', 'ms', of.p99, floorOf.p99, undefined),
  ];
};
