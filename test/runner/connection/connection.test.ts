import { spawn } from 'node:child_process';
import dns from 'node:dns';
import { EventEmitter } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSession } from '../../../runner/connection/session.ts';
import type { LogLine } from '../../../runner/log.ts';
import type { Runner, RunnerOptions } from '../../../runner/runner-options.ts';
import { CLOSE, PROTOCOL_VERSION } from '../../../shared/protocol.ts';
import { aPlan, TOKEN } from '../../support/builders.ts';
import { bundleEntry } from '../../support/bundle-entry.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { killed } from '../../support/processes.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

let hub: FakeHub;
let runner: Runner | undefined;
let log: LogLine[];

beforeEach(async () => {
  hub = await FakeHub.start();
  log = [];
});
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
  await hub.stop();
});

const start = (options: Partial<RunnerOptions> = {}): Runner => {
  runner = aRunner(hub, { log: (line) => log.push(line), ...options });
  return runner;
};

const lost = (): string[] =>
  log.filter(({ op }) => op === 'connection.lost').map(({ detail }) => String(detail));

describe("the runner's connection", () => {
  it('carries the token in a header and nowhere else', async () => {
    await start().connected;
    expect(hub.upgrades[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(hub.upgrades[0]?.url).toBe('/runner');
    expect(JSON.stringify([log, hub.messages])).not.toContain(TOKEN.slice(-32));
  });

  it('is made again after it was cut', async () => {
    await start().connected;
    hub.socket?.terminate();
    await hub.connected(2);
    expect(lost()).toHaveLength(1);
  });

  it('is made again after a frame at which the runner itself fails', async () => {
    const socket = Object.assign(new EventEmitter(), {
      OPEN: 1,
      readyState: 1,
      send: () => undefined,
      terminate: () => undefined,
      close: () => socket.emit('close', 4400, Buffer.alloc(0)),
    });
    const fails = (): never => {
      throw new Error('a bug');
    };
    const handlers = { hello: () => ({}), welcome: () => undefined, frame: fails, down: () => undefined };
    const timing = { heartbeatMs: 60_000, handshakeMs: 60_000 };
    const session = startSession(socket as never, handlers as never, timing as never);
    const welcome = { type: 'welcome', protocol: PROTOCOL_VERSION, hub: 'h', runner: { id: 'r', name: 'r' } };
    const time = new Date().toISOString();
    socket.emit('message', Buffer.from(JSON.stringify({ ...welcome, time, resume: [] })), false);
    socket.emit('message', Buffer.from('{"type":"run"}'), false);
    expect(await session.ended).toMatchObject({ kind: 'retry', detail: expect.stringContaining('a bug') });
  });

  it('is refused to a hub that gives the runner an id that nothing can sign', async () => {
    hub.conduct.welcome = { runner: { id: '\ud800', name: 'bench-pc' } };
    start();
    await until(() => lost().length > 0, 'the runner drops the connection');
    expect(lost()[0]).toContain('not of the protocol');
  });

  it.each([CLOSE.goingAway, CLOSE.malformed, CLOSE.silent, 1006, 4999])(
    'is made again after close %i',
    async (code) => {
      await start().connected;
      if (code === 1006) hub.socket?.terminate();
      else hub.socket?.close(code, 'because');
      await hub.connected(2);
      expect(runner?.info.isConnected).toBeDefined();
    },
  );

  it.each([
    [CLOSE.unauthenticated, 'unauthenticated', 77],
    [CLOSE.keyChanged, 'unauthenticated', 77],
    [CLOSE.replaced, 'replaced', 79],
    [CLOSE.protocol, 'protocol', 76],
  ] as const)('ends the runner after close %i', async (close, code, exitCode) => {
    const running = start();
    await running.connected;
    hub.socket?.close(close, 'Because.');
    expect(await running.stopped).toMatchObject({
      code,
      exitCode,
      reason: expect.stringMatching(/^[A-Z].+\.$/),
    });
    expect(hub.upgrades).toHaveLength(1);
  });

  it('ends the runner when the token is not accepted', async () => {
    const running = start({ token: `${TOKEN.slice(0, -1)}b` });
    expect(await running.stopped).toMatchObject({ code: 'unauthenticated', exitCode: 77 });
    expect(await running.connected).toBeUndefined();
  });

  it('ends the runner when the hub says that the token is of another role', async () => {
    hub.conduct.answer = (response) =>
      response
        .writeHead(403, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ code: 'role_forbidden' }));
    expect(await start().stopped).toMatchObject({ code: 'unauthenticated' });
  });

  it.each([
    ['a page', 200, 'text/html', '<!doctype html>', 'not a hub'],
    ['a missing page', 404, 'text/plain', 'no', 'not a hub'],
    ['a redirect', 302, 'text/html', '', 'not a hub'],
    ['a forbidding proxy', 403, 'text/html', 'no', 'not a hub'],
    ['a hub in trouble', 503, 'application/problem+json', '{"code":"hub_unavailable"}', 'hub_unavailable'],
  ])('is tried again when %s answers', async (_, status, type, body, words) => {
    hub.conduct.answer = (response) => response.writeHead(status, { 'content-type': type }).end(body);
    start();
    await until(() => hub.upgrades.length > 1, 'it tries again');
    expect(lost()[0]).toContain(words);
    // The same reason is said once.
    expect(lost()).toHaveLength(1);
    hub.conduct.answer = undefined;
    await hub.connected();
  });

  it('is tried again until its name is known again', async () => {
    const name = vi.spyOn(dns, 'lookup').mockImplementation(((...given: unknown[]) => {
      const error = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
      (given.at(-1) as (error: Error) => void)(error);
    }) as typeof dns.lookup);
    syncBuiltinESMExports();
    start({ hubUrl: hub.url.replace('127.0.0.1', 'localhost') });
    await until(() => name.mock.calls.length > 2, 'it has tried again');
    expect(lost()).toEqual(['The hub can not be reached (ENOTFOUND).']);
    name.mockRestore();
    syncBuiltinESMExports();
    await hub.connected();
  });

  it('is tried again until the hub is there', async () => {
    const { port } = hub;
    await hub.stop();
    runner = aRunner(hub, { hubUrl: `http://127.0.0.1:${port}`, log: (line) => log.push(line) });
    await until(() => lost().length > 0, 'it has failed once');
    expect(lost()[0]).toContain('ECONNREFUSED');
    hub = await FakeHub.start(port);
    await runner.connected;
  });

  it('is dropped and made again when the hub no longer answers its heartbeat', async () => {
    await start({ timing: { heartbeatMs: 300 } }).connected;
    await until(() => hub.pings > 2, 'the heart beats');
    expect(hub.of('hello')).toHaveLength(1);
    hub.conduct.answersPings = false;
    await hub.connected(2);
    expect(lost()[0]).toContain('heartbeat');
  });

  it('is made again by a machine that slept, and what ran meanwhile is told', async () => {
    const entry = await bundleEntry('test/support/runner-entry.ts');
    const child = spawn(process.execPath, [entry, hub.url, TOKEN, newFolder(), 'sh'], { stdio: 'ignore' });
    await hub.connected();
    const gate = join(newFolder(), 'gate');
    const plan = aPlan(`echo begun; until [ -e ${gate} ]; do sleep 0.02; done; echo after`);
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout') !== '', 'the step runs');
    child.kill('SIGSTOP');
    // The hub gives a silent machine up; it does not hear of that before it wakes.
    hub.socket?.terminate();
    writeFileSync(gate, '');
    child.kill('SIGCONT');
    await hub.connected(2);
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
    expect(hub.text(plan.plan_id, 'stdout')).toBe('begun\nafter\n');
    await killed(child);
  });

  it('is dropped and made again when no welcome comes', async () => {
    hub.conduct.answersHello = false;
    start({ timing: { handshakeMs: 100 } });
    await hub.connected(2);
    expect(lost()[0]).toContain('welcome');
    await until(() => hub.closes.length > 0, 'the hub hears of the close');
    expect(hub.closes[0]).toBe(CLOSE.malformed);
  });

  it.each<[string, (hub: FakeHub) => string | Buffer]>([
    ['no JSON', () => '{'],
    ['an unknown type', () => '{"type":"surprise"}'],
    ['an unknown member', () => '{"type":"end_ack","plan_id":"20260101_000000_00000000","also":1}'],
    ['a cancel without an id', () => '{"type":"cancel","reason":null}'],
    ['bytes', () => Buffer.from([1, 2, 3])],
    ['a second welcome', () => JSON.stringify({ type: 'welcome' })],
    ['a ping', () => 'ping'],
  ])('is closed as malformed after %s, and made again', async (_, frame) => {
    await start().connected;
    hub.sendRaw(frame(hub));
    await hub.connected(2);
    await until(() => hub.closes.length > 0, 'the hub hears of the close');
    expect(hub.closes[0]).toBe(CLOSE.malformed);
  });

  it('is ended by a frame that is too large, and made again', async () => {
    await start().connected;
    hub.sendRaw('x'.repeat(3 * 1024 * 1024));
    await hub.connected(2);
  });

  it.each([
    ['another version in the same form', { protocol: PROTOCOL_VERSION + 1 }, 'runner'],
    ['a newer one, with more members', { protocol: PROTOCOL_VERSION + 1, hopes: 'much' }, 'runner'],
    ['an older one', { protocol: 1, resume: undefined }, 'hub'],
  ])(
    'ends the runner, and says what to upgrade, when the welcome is of %s',
    async (_what, welcome, older) => {
      hub.conduct.welcome = welcome as typeof hub.conduct.welcome;
      const reason = `The runner speaks protocol ${PROTOCOL_VERSION}, the hub ${welcome.protocol}.`;
      const cure = `Upgrade the ${older}.`;
      expect(await start().stopped).toEqual({ code: 'protocol', exitCode: 76, reason, cure });
      await until(() => hub.closes.length > 0, 'the hub hears of the close');
      expect(hub.closes[0]).toBe(CLOSE.protocol);
      expect(hub.upgrades).toHaveLength(1);
    },
  );

  it('ends the runner when the hub is too old to understand its hello', async () => {
    hub.conduct.answersHello = false;
    const running = start();
    await hub.connected();
    hub.socket?.close(CLOSE.malformed, 'That frame is not of the protocol.');
    const { code, reason, cure } = await running.stopped;
    expect(code).toBe('protocol');
    expect(reason).toContain('It said: That frame is not of the protocol.');
    expect(cure).toBe('Upgrade the hub.');
    expect(hub.upgrades).toHaveLength(1);
  });

  it('ends the runner when the hub is not the one of its token', async () => {
    hub.conduct.welcome = { hub: 'otherhub' };
    const { code, reason } = await start().stopped;
    expect(code).toBe('misconfigured');
    expect(reason).toContain('otherhub');
    expect(hub.of('pull')).toEqual([]);
  });

  it('ends the runner when the hub calls it another machine, whose plans it would then run', async () => {
    hub.conduct.welcome = { runner: { id: 'zzzzzzzz', name: 'bench-pc' } };
    const { code, reason } = await start().stopped;
    expect(code).toBe('misconfigured');
    expect(reason).toContain('zzzzzzzz');
    expect(hub.of('pull')).toEqual([]);
  });

  it('is not used by a plan that comes before the welcome', async () => {
    hub.conduct.answersHello = false;
    start();
    await hub.connected();
    const marker = join(newFolder(), 'ran');
    hub.force(aPlan(`touch ${marker}`));
    await until(() => hub.closes.length > 0, 'the runner closes the connection');
    expect(hub.closes[0]).toBe(CLOSE.malformed);
    expect(existsSync(marker)).toBe(false);
  });

  it('says 1001 when the runner stops', async () => {
    const running = start();
    await running.connected;
    await running.stop();
    expect(await running.stopped).toEqual({
      code: 'stopped',
      exitCode: 0,
      reason: 'The runner was stopped.',
    });
    await until(() => hub.closes.length > 0, 'the hub hears of it');
    expect(hub.closes).toEqual([CLOSE.goingAway]);
  });

  it('does not keep a runner from stopping while there is none', async () => {
    hub.conduct.answer = (response) => response.writeHead(503).end();
    const running = start({ timing: { backoffBaseMs: 60_000, backoffCapMs: 60_000 }, random: () => 1 });
    await until(() => hub.upgrades.length > 0, 'it tries');
    await running.stop();
    expect(await running.stopped).toMatchObject({ code: 'stopped' });
  });
});
