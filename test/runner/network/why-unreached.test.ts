import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logLine } from '../../../runner/cli/machine/log-line.ts';
import type { LogLine } from '../../../runner/log.ts';
import { codeOf, whyUnreached } from '../../../runner/network/why-unreached.ts';
import { TOKEN } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { provaraCommand } from '../../support/provara-command.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});
const listening = async (server: Server): Promise<number> => {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
};

/** A proxy that answers by itself. */
const refusing = async (status: number): Promise<string> => {
  const server = createServer();
  server.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`));
  return `http://user:secret@127.0.0.1:${await listening(server)}`;
};
const withoutName = (proxy: string): string => proxy.replace('user:secret@', '');

describe('a runner that does not reach its hub', () => {
  let hub: FakeHub;
  beforeEach(async () => {
    hub = await FakeHub.start();
  });
  afterEach(() => hub.stop());

  const lostBy = async (proxy: string | null, hubUrl = hub.url): Promise<LogLine> => {
    const lines: LogLine[] = [];
    const network = { version: 1 as const, proxy, ca_file: null };
    const runner = aRunner(hub, { hubUrl, network, log: (line) => lines.push(line) });
    const found = () => lines.find(({ op }) => op === 'connection.lost');
    await until(() => found() !== undefined, 'it says why');
    await runner.stop();
    expect(JSON.stringify(lines)).not.toContain('secret');
    return found() ?? { op: '' };
  };

  it.each([
    [407, 'It asks for a name and a password'],
    [502, 'Ask who keeps the proxy'],
  ])('says that its proxy answered %i, and what to do', async (status, cure) => {
    const proxy = await refusing(status);
    const line = await lostBy(proxy);
    expect(line).toEqual({
      op: 'connection.lost',
      detail: `The hub can not be reached: the proxy ${withoutName(proxy)} answered ${status}.`,
      cure: expect.stringContaining(cure),
    });
    // People see both.
    expect(logLine(JSON.stringify(line))).toContain(`answered ${status}.  ${cure}`);
  });

  it('says that its proxy is not there', async () => {
    expect(await lostBy('http://127.0.0.1:1')).toMatchObject({
      detail: 'The hub can not be reached by the proxy http://127.0.0.1:1 (ECONNREFUSED).',
      cure: expect.stringContaining('Check the address of the proxy'),
    });
  });

  it('says how to trust a certificate, and where nobody listens', async () => {
    const keys = {
      key: readFileSync('test/support/tls/localhost-key.pem'),
      cert: readFileSync('test/support/tls/localhost-cert.pem'),
    };
    const port = await listening(createTlsServer(keys));
    expect((await lostBy(null, `https://localhost:${port}`)).cure).toContain('provara pair URL --ca FILE');
    expect(await lostBy(null, 'http://127.0.0.1:1')).toMatchObject({
      detail: 'The hub can not be reached (ECONNREFUSED).',
      cure: expect.stringContaining('Nothing listens there'),
    });
  });
});

describe('the command line', () => {
  const list = (base: string, env: Record<string, string> = {}) =>
    provaraCommand(['cancel', '20250115_143022_a1b2c3d4'], {
      AGENT_HUB_BASE: base,
      AGENT_HUB_TOKEN: TOKEN.replace('runner', 'agent'),
      ...env,
    }).end;

  it('says of a proxy that answers by itself what the doctor says', async () => {
    const proxy = await refusing(407);
    const sentence = `https://hub.invalid can not be reached: the proxy ${withoutName(proxy)} answered 407.`;
    const { code, stderr } = await list('https://hub.invalid', { HTTPS_PROXY: proxy });
    expect(code).toBe(116);
    expect(stderr).toContain(`${sentence} It asks for a name and a password`);
    const words = ['doctor', '--home', newFolder(), '--hub', 'https://hub.invalid', '--shell', 'sh'];
    expect((await provaraCommand(words, { HTTPS_PROXY: proxy }).end).stdout).toContain(sentence);
  });

  it('does not send people to start a hub whose certificate is not known here', async () => {
    const cert = resolve('test/support/tls/localhost-cert.pem');
    const key = readFileSync('test/support/tls/localhost-key.pem');
    const port = await listening(createTlsServer({ key, cert: readFileSync(cert) }));
    const { stderr } = await list(`https://localhost:${port}`);
    expect(stderr).toMatch(/can not be reached \(\w+\)\. The certificate is from an authority/);
    expect(stderr).not.toContain('npm start');
  });

  it('says of the page of a guest network that it is no hub', async () => {
    const portal = createServer((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
    });
    const { stderr } = await list(`http://127.0.0.1:${await listening(portal)}`);
    expect(stderr).toContain(
      'not as a Provara hub does. Check the address (AGENT_HUB_BASE); in a guest network sign in',
    );
  });
});

it('an error has the code of what caused it', () => {
  const caused = (cause: unknown) => new TypeError('fetch failed', { cause });
  expect(codeOf(caused(Object.assign(new Error(), { code: 'ENOTFOUND' })))).toBe('ENOTFOUND');
  expect(codeOf(new DOMException('too late', 'TimeoutError'))).toBe('TimeoutError');
  expect(codeOf('nothing')).toBe('no reason given');
  expect(whyUnreached('ECONNRESET', 'no address').how).toContain('an address that can not be read');
});
