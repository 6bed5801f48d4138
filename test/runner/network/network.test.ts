import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogLine } from '../../../runner/log.ts';
import { networkFileIn, readNetwork, writeNetwork } from '../../../runner/network/network-file.ts';
import { certificatesOf, routeTo } from '../../../runner/network/route.ts';
import { VERSION } from '../../../shared/version.ts';
import { HUB, RUNNER, TOKEN } from '../../support/builders.ts';
import { connectProxy } from '../../support/connect-proxy.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { provaraCommand } from '../../support/provara-command.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';

const CA = resolve('test/support/tls/localhost-cert.pem');
const BASIC = `Basic ${Buffer.from('user:secret').toString('base64')}`;

let proxy: Awaited<ReturnType<typeof connectProxy>>;
beforeEach(async () => {
  proxy = await connectProxy();
});
afterEach(() => proxy.stop());

describe('the way to the hub', () => {
  it('goes through the proxy, with the name and password that were given', async () => {
    const hub = await FakeHub.start();
    const runner = aRunner(hub, { network: { version: 1, proxy: proxy.url, ca_file: null } });
    try {
      expect((await runner.connected)?.isConnected).toBe(true);
      expect(proxy.tunnels).toEqual([{ to: `127.0.0.1:${hub.port}`, authorization: BASIC }]);
    } finally {
      await runner.stop();
      await hub.stop();
    }
  });

  it('is the straight one where nobody asks for a proxy', () => {
    expect(routeTo('ws://127.0.0.1:1/runner', undefined)).toEqual({ proxy: undefined, ca: undefined });
  });

  it('is the straight one where the environment names a proxy of another kind than HTTP', () => {
    vi.stubEnv('ALL_PROXY', 'socks5://127.0.0.1:1080');
    try {
      expect(routeTo('wss://hub.example/runner', undefined).proxy).toBeUndefined();
      vi.stubEnv('HTTPS_PROXY', proxy.url);
      expect(routeTo('wss://hub.example/runner', undefined).proxy).toBe(proxy.url);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it.each(['HTTP', 'Https'])('may begin with %s in any case', (scheme) => {
    vi.stubEnv('HTTPS_PROXY', `${scheme}://p.example:1`);
    try {
      expect(routeTo('wss://hub.example/runner', undefined).proxy).toBe(`${scheme}://p.example:1`);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('is told in the log, once and without its password, where a proxy of the environment is not used', async () => {
    const hub = await FakeHub.start();
    vi.stubEnv('ALL_PROXY', 'SOCKS5://user:secret@127.0.0.1:1080');
    const lines: LogLine[] = [];
    const runner = aRunner(hub, { log: (line) => lines.push(line) });
    try {
      expect((await runner.connected)?.isConnected).toBe(true);
      hub.socket?.terminate();
      await hub.connected(2);
      const told = lines.filter(({ op }) => op === 'proxy.unused');
      expect(told).toEqual([{ op: 'proxy.unused', detail: expect.stringContaining('socks5') }]);
      expect(JSON.stringify(lines)).not.toContain('secret');
    } finally {
      vi.unstubAllEnvs();
      await runner.stop();
      await hub.stop();
    }
  });

  it('names a file of certificates that can not be used', () => {
    const file = join(newFolder(), 'ca.der');
    const network = { version: 1 as const, proxy: null, ca_file: file };
    expect(() => certificatesOf(network)).toThrow(`${file} can not be read (ENOENT)`);
    writeFileSync(file, 'binary');
    expect(() => certificatesOf(network)).toThrow('no certificate in PEM');
  });
});

describe('the file of the way', () => {
  it('comes back as it was written, and shows no password when it is damaged', () => {
    const home = newFolder();
    expect(readNetwork(home)).toBeUndefined();
    const network = { version: 1 as const, proxy: proxy.url, ca_file: CA };
    writeNetwork(home, network);
    expect(readNetwork(home)).toEqual(network);
    writeFileSync(
      networkFileIn(home),
      readFileSync(networkFileIn(home), 'utf8').replace('"ca_file"', '"ca"'),
    );
    expect(() => readNetwork(home)).toThrow(/^(?!.*secret).*network\.json is damaged/);
  });
});

describe('the command line behind a proxy that reads TLS', () => {
  let server: Server;
  let url: string;
  beforeEach(async () => {
    const keys = {
      key: readFileSync('test/support/tls/localhost-key.pem'),
      cert: readFileSync('test/support/tls/localhost-cert.pem'),
    };
    const status = { ok: true, pending_count: 0, denied_count: 0, token_required: true, version: VERSION };
    server = createServer(keys, (_, answer) => {
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(status));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `https://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  const doctor = (home: string, env: Record<string, string> = {}) =>
    provaraCommand(['doctor', '--home', home, '--hub', url, '--shell', 'sh', '--json'], env).end;
  const hubIn = (stdout: string): unknown =>
    JSON.parse(stdout).findings.find(({ check }: { check: string }) => check === 'hub');

  it('reaches the hub by what was remembered', async () => {
    const home = newFolder();
    writeNetwork(home, { version: 1, proxy: proxy.url, ca_file: CA });
    const { stdout, stderr } = await doctor(home);
    expect(hubIn(stdout)).toMatchObject({ state: 'ok' });
    expect(proxy.tunnels).toMatchObject([{ to: new URL(url).host, authorization: BASIC }]);
    // No word of Node's about what a library calls experimental.
    expect(stderr).toBe('');
  });

  it.each(['HTTPS_PROXY', 'all_proxy'])(
    'reaches the hub by the proxy of the environment: %s',
    async (name) => {
      const env = { [name]: proxy.url, NODE_EXTRA_CA_CERTS: CA };
      const { stdout, stderr } = await doctor(newFolder(), env);
      expect(hubIn(stdout)).toMatchObject({ state: 'ok' });
      expect(proxy.tunnels).toMatchObject([{ to: new URL(url).host, authorization: BASIC }]);
      expect(stderr).toBe('');
      expect(hubIn((await doctor(newFolder(), { ...env, NO_PROXY: 'localhost' })).stdout)).toMatchObject({
        state: 'ok',
      });
      expect(proxy.tunnels).toHaveLength(1);
    },
  );

  it('says how to trust the certificate where nothing was remembered', async () => {
    expect(hubIn((await doctor(newFolder())).stdout)).toMatchObject({
      state: 'fail',
      cure: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });
});

describe('a damaged file of the way', () => {
  const damaged = (): string => {
    const home = newFolder();
    writeFileSync(networkFileIn(home), '{"proxy":"http://user:secret@127.0.0.1:1"');
    return home;
  };

  it('is a finding of the doctor’s, with its cure, who calls nobody by another way', async () => {
    const home = damaged();
    const words = ['doctor', '--home', home, '--hub', 'http://127.0.0.1:1', '--shell', 'sh', '--json'];
    const { code, stdout, stderr } = await provaraCommand(words).end;
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).not.toContain('secret');
    const { findings } = JSON.parse(stdout) as { findings: { check: string }[] };
    expect(findings.filter(({ check }) => ['network', 'hub'].includes(check))).toEqual([
      {
        check: 'network',
        state: 'fail',
        detail: `${networkFileIn(home)} is damaged.`,
        cure: expect.stringContaining(`provara pair URL --home ${home} --proxy URL --ca FILE`),
      },
      expect.objectContaining({ check: 'hub', detail: expect.stringContaining('was not asked') }),
    ]);
    // All else is looked at as well.
    expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['node', 'journal', 'shell']));
  });

  it('ends every other command with a sentence that names it', async () => {
    const home = damaged();
    for (const words of [['logs'], ['service', 'status']]) {
      const { code, stderr } = await provaraCommand([...words, '--home', home]).end;
      expect(code).toBe(1);
      expect(stderr).toMatch(/^provara: .*network\.json is damaged\. It says by which proxy .* Remove it;/);
      expect(stderr).not.toContain('secret');
    }
  });

  it('ends a runner for good, whose log says why', async () => {
    const home = damaged();
    const pairing = { version: 1, hub_url: 'http://127.0.0.1:1', hub: HUB, runner: RUNNER, token: TOKEN };
    const text = JSON.stringify({ ...pairing, paired_at: new Date().toISOString() });
    writeFileSync(join(home, 'pairing.json'), text, { mode: 0o600 });
    const { code, stderr } = await provaraCommand(['runner', '--home', home]).end;
    expect(code).toBe(78);
    expect(stderr).toContain('network.json is damaged');
    const log = readFileSync(join(home, 'run', 'runner.log'), 'utf8');
    expect(log).toMatch(
      /"op":"runner\.ended","code":"misconfigured","reason":"[^"]*network\.json is damaged/,
    );
    writeFileSync(join(home, 'pairing.json'), '{', { mode: 0o600 });
    expect(await provaraCommand(['runner', '--home', home, '--final-end-is-success']).end).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('pairing.json is damaged'),
    });
  });

  it('may be one of certificates that are gone', async () => {
    const home = newFolder();
    writeNetwork(home, { version: 1, proxy: null, ca_file: join(home, 'ca.pem') });
    const { stdout } = await provaraCommand(['doctor', '--home', home, '--shell', 'sh']).end;
    expect(stdout).toMatch(/FAIL {2}network .*ca\.pem can not be read \(ENOENT\)\.\n +Put the file back/);
  });

  it('that can not be read is not taken for one that is not there', () => {
    const home = newFolder();
    mkdirSync(networkFileIn(home));
    expect(() => readNetwork(home)).toThrow('can not be read (EISDIR)');
  });
});
