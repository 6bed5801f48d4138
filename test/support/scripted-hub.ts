import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import vectors from '../vectors/client-contract.json' with { type: 'json' };

/** The token that the clients under the contract are given. */
export const CONTRACT_TOKEN = 'pv_agent_main_secretsecretsecretsecret';

interface ExpectedRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly idempotency_key?: string;
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
  readonly cut?: boolean;
  readonly silent?: boolean;
  readonly endless?: boolean;
  readonly drip?: 'header' | 'body';
  readonly nested?: number;
}

export interface ContractCase {
  readonly name: string;
  readonly call: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly exchanges: readonly {
    readonly request: ExpectedRequest;
    readonly answer: string;
    readonly repeats?: boolean;
    readonly at_most?: number;
  }[];
  readonly expect: Readonly<Record<string, unknown>>;
}

export const CONTRACT_CASES = vectors.cases as unknown as readonly ContractCase[];
const ANSWERS = vectors.answers as Readonly<Record<string, Answer>>;

export interface ScriptedHub {
  readonly base: string;
  /** What the client sent otherwise than the case says, or did not send. */
  faults(): readonly string[];
  close(): Promise<void>;
}

/** A server that expects the requests of a contract case, in order, and answers as the case says. */
export const startScriptedHub = async ({ exchanges }: ContractCase): Promise<ScriptedHub> => {
  const faults: string[] = [];
  const keys = new Set<string>();
  const left = [...exchanges];
  let came = 0;

  const check = (request: IncomingMessage, body: string, expected: ExpectedRequest): void => {
    const { headers, method, url = '' } = request;
    const path = expected.query === 'any' ? url.split('?')[0] : url;
    if (method !== expected.method || path !== expected.path) {
      faults.push(`sent ${method} ${url}, expected ${expected.method} ${expected.path}`);
    }
    if (expected.body !== undefined) {
      const [got, wanted] = [canonical(essential(JSON.parse(body))), canonical(expected.body)];
      if (got !== wanted) faults.push(`sent ${got}, expected ${wanted}`);
      if (!/^application\/json(;|$)/.test(headers['content-type'] ?? '')) faults.push('not sent as JSON');
    }
    const isTokenThere =
      headers['x-agent-token'] === CONTRACT_TOKEN || headers.authorization === `Bearer ${CONTRACT_TOKEN}`;
    if (!isTokenThere) faults.push('the token is not sent');
    if (expected.idempotency_key !== undefined) {
      const key = String(headers['idempotency-key'] ?? '');
      keys.add(key);
      const isWrong = expected.idempotency_key !== 'any' && key !== expected.idempotency_key;
      if (key === '' || keys.size > 1 || isWrong) faults.push(`the idempotency key is “${key}”`);
    }
  };

  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const [exchange] = left;
    if (exchange === undefined) {
      faults.push(`not expected: ${request.method} ${request.url}`);
      request.socket.destroy();
      return;
    }
    if (exchange.repeats !== true) left.shift();
    came += 1;
    if (came > (exchange.at_most ?? Number.POSITIVE_INFINITY)) faults.push(`came ${came} times`);
    check(request, Buffer.concat(parts).toString('utf8'), exchange.request);
    send(response, ANSWERS[exchange.answer] ?? {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: () => [
      ...faults,
      ...left.filter(({ repeats }) => repeats !== true).map(({ request }) => `never came: ${request.path}`),
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const send = (response: ServerResponse, answer: Answer): void => {
  const { status, headers, body, text, cut, silent, drip, endless, nested } = answer;
  if (silent === true) return;
  if (status === undefined) {
    response.socket?.destroy();
  } else if (drip === 'header') {
    response.socket?.write('HTTP/1.1 200 OK\r\nX-Slow: ');
    slowly(response, () => response.socket?.write('x'));
  } else {
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
    if (drip === 'body') slowly(response, () => response.write(' '));
    else if (endless === true) flood(response);
    else {
      response.write(nested === undefined ? (text ?? JSON.stringify(body)) : '['.repeat(nested), () => {
        if (cut === true) response.socket?.destroy();
        else response.end();
      });
    }
  }
};

/** Now and then, until the client has left. */
const slowly = (response: ServerResponse, write: () => void): void => {
  const timer = setInterval(write, 50);
  response.socket?.once('close', () => clearInterval(timer));
};

const BLOCK = ' '.repeat(256 * 1024);

const flood = (response: ServerResponse): void => {
  if (response.destroyed) return;
  response.write(BLOCK, () => flood(response));
};

/** Without what says nothing: null, and the default time limit. */
const essential = (body: unknown): unknown => {
  if (Array.isArray(body)) return body.map(essential);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body)
      .filter(([name, value]) => value !== null && !(name === 'timeout_s' && value === 300))
      .map(([name, value]) => [name, essential(value)]),
  );
};

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Where `given` does not hold what is expected; it may hold more members, and `says` is of words that it holds. */
export const differences = (expected: unknown, given: unknown, path = ''): string[] => {
  if (path.endsWith('.says')) {
    return (expected as string[])
      .filter((words) => !String(given).includes(words))
      .map((words) => `${path} lacks “${words}”: ${given}`);
  }
  if (Array.isArray(expected) && Array.isArray(given) && expected.length === given.length) {
    return expected.flatMap((part, at) => differences(part, given[at], `${path}[${at}]`));
  }
  if (isRecord(expected) && isRecord(given)) {
    return Object.keys(expected).flatMap((name) =>
      differences(expected[name], given[name], `${path}.${name}`),
    );
  }
  if (expected === given) return [];
  return [`${path} is ${JSON.stringify(given)}, expected ${JSON.stringify(expected)}`];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
