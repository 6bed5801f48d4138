import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EmbeddedHub, startEmbeddedHub } from '../runner/hub/embedded-hub.ts';
import { openRunnerKey } from '../runner/keys/runner-key.ts';
import { type Bootstrap, formatToken, newCredential, type Role } from '../shared/credential.ts';
import { sha256Hex } from '../shared/digest.ts';
import { PROTOCOL_VERSION, type RunnerMessage } from '../shared/protocol.ts';
import { WatchSocket } from './watch-socket.ts';

// This file runs as dist/bench/main.mjs.
const DIST = dirname(dirname(fileURLToPath(import.meta.url)));

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const start = async (dist: string, variables: Record<string, string>) => {
  const home = mkdtempSync(join(tmpdir(), 'provara-bench-'));
  const hub = startEmbeddedHub({
    home,
    dist,
    host: '127.0.0.1',
    port: await freePort(),
    variables,
    say: (line) => console.error(line),
  });
  await hub.ready;
  return { hub, home };
};

export interface StartedHub {
  readonly url: string;
  stop(): Promise<void>;
}

const stopper = (hub: EmbeddedHub, home: string) => async (): Promise<void> => {
  await hub.stop();
  rmSync(home, { recursive: true, force: true });
};

/** The floor: a bare Hono worker and Durable Object on the same workerd. */
export const startFloor = async (): Promise<StartedHub> => {
  const { hub, home } = await start(join(DIST, 'bench', 'floor'), {});
  return { url: hub.url, stop: stopper(hub, home) };
};

export interface ProductHub extends StartedHub {
  readonly home: string;
  readonly owner: string;
  readonly runner: string;
  /** Many, for one agent may have 100 plans waiting. */
  readonly agents: readonly string[];
}

/** The product's own hub with its usual config and no limit on requests. */
export const startProduct = async (agentCount: number): Promise<ProductHub> => {
  const tokens: { readonly role: Role; readonly token: string }[] = [];
  const credentials: Bootstrap['credentials'] = [];
  const add = (role: Role, name: string): void => {
    const made = newCredential('main', randomBytes(40));
    tokens.push({ role, token: formatToken(role, made) });
    credentials.push({ role, name, id: made.id, secret_hash: sha256Hex(made.secret) });
  };
  add('owner', 'owner');
  add('runner', 'BENCH');
  for (let index = 0; index < agentCount; index += 1) add('agent', `agent-${index}`);
  const { hub, home } = await start(DIST, {
    PROVARA_BOOTSTRAP: JSON.stringify({ hub: 'main', credentials, claim: null } satisfies Bootstrap),
    AGENT_HUB_RATE_LIMIT_REQUESTS: '1000000',
  });
  const of = (role: Role): string[] =>
    tokens.filter((token) => token.role === role).map(({ token }) => token);
  const [runner = ''] = of('runner');
  await sayHello(hub.url, runner, openRunnerKey(join(home, 'runner')).publicKey);
  return {
    url: hub.url,
    home,
    stop: stopper(hub, home),
    owner: of('owner')[0] ?? '',
    runner,
    agents: of('agent'),
  };
};

const hello = (publicKey: string): RunnerMessage => ({
  type: 'hello',
  protocol: PROTOCOL_VERSION,
  journal_id: 'journal-of-the-benchmark',
  runner: {
    version: '0.0.0',
    hostname: 'bench',
    platform: process.platform,
    arch: process.arch,
    shell: { kind: 'sh', path: '/bin/sh', version: null },
    default_cwd: '/',
    slots: 1,
    proof: 'token',
    policy_hash: null,
    public_key: publicKey,
  },
  holds: [],
});

/** A hub takes plans for a machine once it has seen it, and knows it by its key from then on. */
const sayHello = async (url: string, token: string, publicKey: string): Promise<void> => {
  const socket = await WatchSocket.open(`${url}/runner`, token);
  await new Promise<void>((resolve) => {
    socket.onMessage(() => resolve());
    socket.send(JSON.stringify(hello(publicKey)));
  });
  socket.close();
};
