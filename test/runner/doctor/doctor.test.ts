import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContainment } from '../../../runner/doctor/check-containment.ts';
import { checkFiles } from '../../../runner/doctor/check-files.ts';
import { checkFolder } from '../../../runner/doctor/check-folder.ts';
import { askByFetch, checkHub } from '../../../runner/doctor/check-hub.ts';
import { checkNode } from '../../../runner/doctor/check-node.ts';
import { checkShell } from '../../../runner/doctor/check-shell.ts';
import type { Finding } from '../../../runner/doctor/finding.ts';
import { ensureCredentials } from '../../../runner/hub/credentials-file.ts';
import { VERSION } from '../../../shared/version.ts';
import { HUB, RUNNER, TOKEN } from '../../support/builders.ts';
import { fakePwsh } from '../../support/fake-shells.ts';
import { provaraCommand } from '../../support/provara-command.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'provara-doctor-'));
  chmodSync(home, 0o700);
});
afterEach(() => rmSync(home, { recursive: true }));

const of = (findings: readonly Finding[], check: string): Finding | undefined =>
  findings.find((finding) => finding.check === check);

describe('Node', () => {
  it.each([
    ['20.18.3', 'fail'],
    ['18.20.0', 'fail'],
    ['20.19.0', 'ok'],
    ['24.1.0', 'ok'],
  ])('%s: %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });
});

describe('the folder', () => {
  it('is missing: pair first', async () => {
    expect((await checkFolder(join(home, 'absent'), 'none'))[0]).toMatchObject({
      state: 'fail',
      cure: expect.stringContaining('pair'),
    });
  });

  it('may not be read by others', async () => {
    expect(of(await checkFolder(home, 'paired'), 'access')?.state).toBe('ok');
    chmodSync(home, 0o755);
    expect(of(await checkFolder(home, 'paired'), 'access')).toMatchObject({
      state: 'fail',
      cure: `chmod 700 ${home}`,
    });
  });
});

describe('job objects', () => {
  it('are looked for on Windows alone', async () => {
    expect(await checkContainment(home, 'linux')).toEqual([]);
  });

  it('are missed where the FFI is absent or can not be loaded', async () => {
    const [absent] = await checkContainment(home, 'win32', async () => undefined);
    expect(absent).toMatchObject({ state: 'warn', detail: expect.stringContaining('taskkill') });
    const [broken] = await checkContainment(home, 'win32', () => Promise.reject(new Error('not for arm64')));
    expect(broken).toMatchObject({ state: 'warn', detail: expect.stringContaining('not for arm64') });
    const [there] = await checkContainment(home, 'win32', async () => () => undefined);
    expect(there?.state).toBe('ok');
  });

  it('are not tried where there is no state folder: the single executable would make one', async () => {
    const load = () => Promise.reject(new Error('it makes a folder'));
    expect(await checkContainment(join(home, 'absent'), 'win32', load)).toEqual([]);
  });
});

describe('the files', () => {
  it('may be absent', () => {
    const findings = checkFiles(home, home);
    expect(of(findings, 'policy')?.state).toBe('ok');
    expect(of(findings, 'redaction')?.state).toBe('ok');
    // Nobody's yes is believed then.
    expect(of(findings, 'trust')?.state).toBe('fail');
  });

  it('may be absent beside a hub of its own, whose word is taken', () => {
    const names = { owner: 'o', approver: 'a', agent: 'g', runner: 'r' };
    ensureCredentials(home, join(home, 'hub'), names, new Date());
    expect(of(checkFiles(home, home), 'trust')?.state).toBe('warn');
  });

  it('are told one by one when they are broken', () => {
    writeFileSync(join(home, 'policy.json'), '{"version":1,"denny":[]}');
    writeFileSync(join(home, 'redact.json'), '{}');
    writeFileSync(join(home, 'trust.json'), '{', { mode: 0o600 });
    for (const finding of checkFiles(home, home)) expect(finding.state).toBe('fail');
  });

  it('ask for a passkey that nobody has', () => {
    const trust = { version: 1, proof: 'passkey', relying_party: null, keys: [], revoked: [] };
    writeFileSync(join(home, 'trust.json'), JSON.stringify(trust), { mode: 0o600 });
    expect(of(checkFiles(home, home), 'trust')).toMatchObject({ state: 'fail', cure: 'provara trust add' });
    expect(of(checkFiles(home, home, 'https://hub.example'), 'trust')?.cure).toBe(
      'provara trust add, or pair this machine again: provara pair https://hub.example',
    );
  });

  it('say to pair again where the machine was paired with a hub that had no passkeys', () => {
    const trust = { version: 1, proof: 'token', relying_party: null, keys: [], revoked: [] };
    writeFileSync(join(home, 'trust.json'), JSON.stringify(trust), { mode: 0o600 });
    expect(of(checkFiles(home, home, 'https://hub.example'), 'trust')).toMatchObject({
      state: 'warn',
      cure: 'Enrol a passkey on the page, then pair this machine again: provara pair https://hub.example',
    });
  });
});

describe.skipIf(process.platform === 'win32')('the shell', () => {
  it('runs a script', async () => {
    expect(of(await checkShell('sh', process.env), 'scripts')?.state).toBe('ok');
  });

  it('is found out when it starts and runs nothing', async () => {
    expect(of(await checkShell(fakePwsh('exit 0'), process.env), 'scripts')).toMatchObject({
      state: 'fail',
      cure: expect.stringContaining('policy'),
    });
  });

  it('is not there', async () => {
    expect((await checkShell(join(home, 'pwsh'), process.env))[0]?.state).toBe('fail');
  });
});

describe('the hub', () => {
  const NOW = Date.parse('2026-01-02T03:04:05Z');
  const answering =
    (date: string, version: string, selfStatus = 200) =>
    async (url: string) => {
      const body = url.endsWith('/status')
        ? { ok: true, pending_count: 0, denied_count: 0, token_required: true, version }
        : { hub: 'main', runner: { id: 'x', name: 'pc' } };
      const status = url.endsWith('/self') ? selfStatus : 200;
      return Response.json(status === 200 ? body : {}, { status, headers: { date } });
    };

  it('answers, agrees on the time, and knows the machine', async () => {
    const ask = answering(new Date(NOW).toUTCString(), VERSION);
    const findings = await checkHub('https://hub.test', 'token', ask, () => NOW);
    expect(findings.map(({ check, state }) => [check, state])).toEqual([
      ['hub', 'ok'],
      ['clock', 'ok'],
      ['token', 'ok'],
    ]);
  });

  it('is of another version, three minutes away, and does not know the token', async () => {
    const ask = answering(new Date(NOW + 180_000).toUTCString(), '0.0.1', 401);
    const findings = await checkHub('https://hub.test', 'token', ask, () => NOW);
    expect(of(findings, 'hub')?.state).toBe('warn');
    expect(of(findings, 'clock')).toMatchObject({
      state: 'fail',
      detail: expect.stringContaining('180 s behind'),
    });
    expect(of(findings, 'token')).toMatchObject({
      state: 'fail',
      cure: expect.stringContaining('provara pair'),
    });
  });

  it('is the sign-in page of a guest network', async () => {
    const portal = createServer((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
    });
    await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
    const { port } = portal.address() as AddressInfo;
    try {
      const [finding] = await checkHub(`http://127.0.0.1:${port}`, undefined, askByFetch, Date.now);
      expect(finding).toMatchObject({ state: 'fail', detail: expect.stringContaining('200 with text/html') });
    } finally {
      portal.close();
    }
    const [finding] = await checkHub(`http://127.0.0.1:${port}`, undefined, askByFetch, Date.now);
    expect(finding).toMatchObject({ state: 'fail', detail: expect.stringContaining('ECONNREFUSED') });
  });

  it('has a certificate that nobody here knows', async () => {
    const ask = async () => {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error(), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
      });
    };
    const [finding] = await checkHub('https://hub.test', undefined, ask, Date.now);
    expect(finding?.cure).toContain('NODE_EXTRA_CA_CERTS');
  });
});

describe('a proxy of the environment', () => {
  const findings = async (env: Record<string, string>): Promise<Finding[]> => {
    const words = ['doctor', '--home', home, '--shell', 'sh', '--hub', 'http://hub.invalid:1', '--json'];
    const { stdout } = await provaraCommand(words, env).end;
    return (JSON.parse(stdout) as { findings: Finding[] }).findings;
  };

  it('that is of a kind which is not used is said, with what to do', async () => {
    expect(of(await findings({ ALL_PROXY: 'socks5://user:secret@127.0.0.1:1' }), 'proxy')).toEqual({
      check: 'proxy',
      state: 'warn',
      detail:
        'The environment names a proxy of the kind socks5, which is not used: the hub is called without it.',
      cure: `HTTPS_PROXY takes one that begins with http:// or https://. Or: provara pair URL --home ${home} --proxy URL`,
    });
  });

  it('that is used, or passed over for this hub, is nothing to say', async () => {
    expect(of(await findings({ HTTP_PROXY: 'http://127.0.0.1:1' }), 'proxy')).toBeUndefined();
    const passedOver = { ALL_PROXY: 'socks5://127.0.0.1:1', NO_PROXY: 'hub.invalid' };
    expect(of(await findings(passedOver), 'proxy')).toBeUndefined();
  });
});

describe('the cure where the system keeps no runner', () => {
  const findingsNow = async (): Promise<readonly Finding[]> => {
    const { stdout } = await provaraCommand(['doctor', '--home', home, '--shell', 'sh', '--json']).end;
    return (JSON.parse(stdout) as { findings: Finding[] }).findings;
  };
  const pair = (hubUrl: string): void => {
    const pairing = { version: 1, hub_url: hubUrl, hub: HUB, runner: RUNNER, token: TOKEN };
    const text = JSON.stringify({ ...pairing, paired_at: new Date().toISOString() });
    writeFileSync(join(home, 'pairing.json'), text, { mode: 0o600 });
  };

  it('is to pair first, in a folder without pairing', async () => {
    expect(of(await findingsNow(), 'service')?.cure).toBe(
      `provara pair URL --home ${home} and then provara service install --home ${home}`,
    );
  });

  it('is not a service of the runner beside the hub of npm start, which would be refused', async () => {
    const names = { owner: 'o', approver: 'a', agent: 'g', runner: 'r' };
    ensureCredentials(home, join(home, 'hub'), names, new Date());
    const findings = await findingsNow();
    for (const check of ['runner', 'service']) expect(of(findings, check)?.cure).toContain('npm start');
    expect(JSON.stringify(findings)).not.toContain('service install');
  });

  it('is the service alone on a paired machine', async () => {
    pair('http://127.0.0.1:1');
    expect(of(await findingsNow(), 'service')?.cure).toBe(`provara service install --home ${home}`);
  });

  it('is left to the pairing, as that of the trust, when the hub has unpaired the machine', async () => {
    const hub = createServer((request, answer) => {
      const status = { ok: true, pending_count: 0, denied_count: 0, token_required: true, version: VERSION };
      answer.writeHead(request.url === '/status' ? 200 : 401, { 'content-type': 'application/json' });
      answer.end(JSON.stringify(request.url === '/status' ? status : {}));
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
    try {
      pair(url);
      const cures = (await findingsNow())
        // The shell's is advice, whatever the hub says.
        .filter(({ check }) => check !== 'shell')
        .flatMap(({ cure }) => cure ?? []);
      expect(cures).toEqual([`Pair it again: provara pair ${url} --home ${home}`]);
    } finally {
      hub.close();
    }
  });
});

it('says of a fresh folder what to do first, and ends with 1', async () => {
  const { code, stdout } = await provaraCommand(['doctor', '--home', join(home, 'absent'), '--shell', 'sh'])
    .end;
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /FAIL {2}folder .*\n +Pair this machine: node dist\/provara.mjs pair URL --home \S+\/absent\n/,
  );
  expect(stdout).toMatch(/FAIL {2}trust .*\n +node dist\/provara.mjs trust add --home \S+\/absent\n/);
  expect(stdout).toMatch(/FAIL {2}hub /);
});
