import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { dial, runnerUrl } from '../../../runner/connection/dial.ts';
import { until } from '../../support/until.ts';

describe("the address of the runner's socket", () => {
  it.each([
    ['http://127.0.0.1:8787', 'ws://127.0.0.1:8787/runner'],
    ['https://hub.example', 'wss://hub.example/runner'],
    ['https://hub.example/team/', 'wss://hub.example/team/runner'],
    ['https://hub.example/?a=1#b', 'wss://hub.example/runner'],
  ])('%s gives %s', (given, expected) => {
    expect(runnerUrl(given)).toBe(expected);
  });
});

it('a runner hears one frame in each turn of the event loop: what is due meanwhile does not wait for all of them', async () => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.on('connection', (far) => {
    far.on('message', () => {
      for (let frame = 0; frame < 100; frame += 1) far.send(String(frame));
    });
  });
  const dialled = await dial(`ws://127.0.0.1:${port}/runner`, 'token', 60_000, undefined);
  if (dialled.kind !== 'open') throw new Error(dialled.kind);
  let turn = 0;
  const next = (): void => {
    turn += 1;
    turning = setImmediate(next);
  };
  let turning = setImmediate(next);
  const heard: number[] = [];
  dialled.socket.on('message', () => heard.push(turn));
  dialled.socket.send('all');
  await until(() => heard.length === 100, 'all frames are heard');
  clearImmediate(turning);
  expect(new Set(heard).size).toBe(100);
  dialled.socket.terminate();
  await new Promise((resolve) => server.close(resolve));
});
