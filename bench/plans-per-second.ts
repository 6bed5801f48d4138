import { type Figure, figure } from './figure.ts';
import { HttpClient } from './http-client.ts';
import type { ProductHub, StartedHub } from './hubs.ts';
import { progress } from './progress.ts';
import { quantile } from './spread.ts';

const CONNECTIONS = 32;
const WARM_UP = 2;
const ROUNDS = 10;
const PER_ROUND = 400;

const BODY = JSON.stringify({
  command: 'Get-Service | Where-Object Status -eq Running',
  note: 'which services run',
});

const rate = async (count: number, post: (index: number) => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await post(index);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return count / ((performance.now() - started) / 1_000);
};

/** Plans per second into one hub, against a bare Hono route whose Durable Object inserts one row. */
export const plansPerSecond = async (floor: StartedHub, product: ProductHub): Promise<Figure[]> => {
  const bare = new HttpClient(floor.url, undefined, CONNECTIONS);
  // Each agent may have 100 plans waiting, so the agents take turns; over as many connections as the floor has.
  const connections = new HttpClient(product.url, undefined, CONNECTIONS);
  const agents = product.agents.map((token) => new HttpClient(product.url, token, connections));
  const show = progress('plans per second', ROUNDS);
  const ratios: number[] = [];
  const rates: { product: number; floor: number }[] = [];
  let submitted = 0;
  for (let round = 1 - WARM_UP; round <= ROUNDS; round += 1) {
    const floorRate = await rate(PER_ROUND, () => bare.post('/insert', BODY));
    const productRate = await rate(PER_ROUND, () => {
      const agent = agents[submitted++ % agents.length];
      return agent === undefined ? Promise.reject(new Error('no agents')) : agent.post('/plan', BODY);
    });
    if (round < 1) continue;
    ratios.push(productRate / floorRate);
    rates.push({ product: productRate, floor: floorRate });
    show(round);
  }
  for (const client of [bare, connections]) client.close();
  const median = (pick: (rate: { product: number; floor: number }) => number): number =>
    quantile(rates.map(pick), 0.5);
  const result = figure(
    'plans per second',
    '/s',
    median((each) => each.product),
    median((each) => each.floor),
    { atLeast: 0.6 },
  );
  // Rounds are paired: the machine's drift is in both halves of each.
  return [{ ...result, ratio: quantile(ratios, 0.5) }];
};
