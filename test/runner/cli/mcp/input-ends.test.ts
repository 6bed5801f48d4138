import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import type { JSONRPCMessage } from '@modelcontextprotocol/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersAll } from '../../../../runner/cli/mcp/answers-all.ts';
import { TOKEN } from '../../../support/builders.ts';
import { until } from '../../../support/until.ts';

const request = (id: number, method: string, params: object = {}) => ({ jsonrpc: '2.0', id, method, params });
const HELLO = request(1, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'a script', version: '1' },
});
const CALL = request(2, 'tools/call', { name: 'list_machines', arguments: {} });

describe('provara mcp, whose input ends right behind its requests', () => {
  let hub: Server;
  let isAsked: () => void;
  let asked: Promise<void>;
  let answer: () => void;
  beforeEach(async () => {
    asked = new Promise((resolve) => {
      isAsked = resolve;
    });
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    hub = createServer(async (_, response) => {
      isAsked();
      await mayAnswer;
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    hub.close();
    hub.closeAllConnections();
  });

  const start = (text: string) => {
    const url = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
    const env = {
      PATH: process.env.PATH,
      AGENT_HUB_BASE: url,
      AGENT_HUB_TOKEN: TOKEN.replace('runner', 'agent'),
    };
    const child = spawn(process.execPath, ['dist/provara.mjs', 'mcp'], { env });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      printed += data;
    });
    child.stdin.end(text);
    const ended = once(child, 'close');
    return {
      child,
      ended,
      answers: () =>
        printed
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
    };
  };

  it('answers them all before it ends, also one that the hub takes its time for', async () => {
    const { ended, answers } = start([HELLO, CALL].map((line) => JSON.stringify(line)).join('\n'));
    await asked;
    answer();
    expect((await ended)[0]).toBe(0);
    expect(answers()).toEqual([
      expect.objectContaining({ id: 1, result: expect.anything() }),
      expect.objectContaining({
        id: 2,
        result: expect.objectContaining({ structuredContent: { machines: [] } }),
      }),
    ]);
  });

  it('waits for no answer to what was taken back', async () => {
    const cancel = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 2 } };
    const { ended, answers } = start(
      [HELLO, CALL, cancel].map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    answer();
    expect((await ended)[0]).toBe(0);
    expect(answers().map(({ id }) => id)).toEqual([1]);
  });

  it('ends at once where nothing was asked', async () => {
    expect((await start('').ended)[0]).toBe(0);
  });
});

describe('a connection that answers all', () => {
  const over = async (text: string) => {
    const input = new PassThrough();
    const output = new PassThrough();
    const came: JSONRPCMessage[] = [];
    let isEnded = false;
    const transport = answersAll(input, output, () => {
      isEnded = true;
    });
    transport.onmessage = (message) => came.push(message);
    await transport.start();
    input.end(text);
    return { transport, output, came, isEnded: () => isEnded };
  };

  it('stays open until the last answer is written, whatever the order of them', async () => {
    const { transport, output, came, isEnded } = await over(
      `${JSON.stringify(CALL)}\n${JSON.stringify(HELLO)}`,
    );
    await until(() => came.length === 2, 'both came');
    await transport.send({ jsonrpc: '2.0', id: 1, result: {} });
    expect(isEnded()).toBe(false);
    await transport.send({ jsonrpc: '2.0', id: 2, result: {} });
    await until(isEnded, 'it ends');
    expect(String(output.read()).trim().split('\n')).toHaveLength(2);
  });

  it('does not wait for a subscription, which only its end answers', async () => {
    const { came, isEnded } = await over(JSON.stringify(request(3, 'subscriptions/listen')));
    await until(isEnded, 'it ends');
    expect(came).toHaveLength(1);
  });

  it('ends when nobody reads the answers', async () => {
    const { output, came, isEnded } = await over(JSON.stringify(CALL));
    await until(() => came.length === 1, 'it came');
    output.destroy(new Error('EPIPE'));
    await until(isEnded, 'it ends');
  });
});
