import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { look } from '../../../runner/cli/machine/doctor.ts';
import type { Finding } from '../../../runner/doctor/finding.ts';
import { judgedBy } from '../../../runner/doctor/judged-by.ts';
import { systemdUnit } from '../../../runner/service/systemd-unit.ts';
import { taskService } from '../../../runner/service/task-service.ts';
import { fakePwsh } from '../../support/fake-shells.ts';
import { newFolder } from '../../support/start-runner.ts';
import { PROGRAM, system } from '../../support/system-tools.ts';

const of = (findings: readonly Finding[], check: string): Finding | undefined =>
  findings.find((finding) => finding.check === check);

describe.runIf(process.platform === 'linux')('provara doctor in a terminal with another environment', () => {
  let home: string;
  let config: string;
  beforeEach(() => {
    home = newFolder('doctor');
    config = newFolder('config');
    vi.stubEnv('XDG_CONFIG_HOME', config);
    // A PowerShell that only this terminal finds, and a proxy that only it has.
    vi.stubEnv('PATH', `${dirname(fakePwsh('exit 0'))}:${process.env.PATH}`);
    vi.stubEnv('ALL_PROXY', 'socks5://127.0.0.1:1');
    vi.stubEnv('NODE_EXTRA_CA_CERTS', '/srv/ca.pem');
  });
  afterEach(() => vi.unstubAllEnvs());

  const register = (...options: string[]): void => {
    const folder = join(config, 'systemd/user');
    mkdirSync(folder, { recursive: true });
    const args = ['/p.mjs', 'runner', '--home', home, ...options];
    const unit = systemdUnit({ program: '/node', args, home }, []);
    writeFileSync(join(folder, 'provara-runner.service'), unit);
  };
  const looked = (environment: string, ofUnit = '', files = '') =>
    look(
      home,
      { hub: 'http://127.0.0.1:1' },
      system((line) =>
        line.includes('show-environment')
          ? { stdout: environment, ...(environment === '' && { code: 1 }) }
          : line.includes('--property=EnvironmentFiles')
            ? { stdout: files }
            : line.includes('--property=Environment')
              ? { stdout: ofUnit }
              : line.includes('is-active')
                ? { stdout: 'active\n' }
                : {},
      ).run,
    );

  it('judges shell and proxies by what the service is given, and says so', async () => {
    register();
    const findings = await looked("PATH=/usr/bin:/bin\nMOTD=$'two words'\n");
    expect(of(findings, 'env')).toMatchObject({
      state: 'ok',
      detail: expect.stringMatching(
        /environment of the runner; this terminal may have another than a systemd user unit/,
      ),
    });
    expect(of(findings, 'shell')?.detail).toContain('Commands run in sh');
    expect(of(findings, 'scripts')?.state).toBe('ok');
    expect(of(findings, 'proxy')).toBeUndefined();
    expect(of(findings, 'network')).toMatchObject({
      state: 'warn',
      detail: expect.stringContaining('NODE_EXTRA_CA_CERTS of this terminal is not that of the runner'),
      cure: expect.stringContaining('provara pair URL --ca FILE'),
    });
  });

  it('counts what the unit adds to it', async () => {
    register();
    const own = 'ALL_PROXY=socks4://127.0.0.1:1 "NODE_EXTRA_CA_CERTS=/srv/ca.pem"\n';
    const findings = await looked('PATH=/usr/bin:/bin\n', own);
    expect(of(findings, 'proxy')?.detail).toContain('of the kind socks4');
    expect(of(findings, 'network')).toBeUndefined();
  });

  it('counts what the files of the unit add to it, and misses one that is not there', async () => {
    register();
    const file = join(home, 'proxies');
    writeFileSync(
      file,
      '# of the network\n; and this\n  ALL_PROXY="socks4://127.0.0.1:1" \nNO_PROXY=a\\\n.b\nNONE\n',
    );
    const named = (path: string, optional: string): string => `${path} (ignore_errors=${optional})\n`;
    const own = 'ALL_PROXY=socks5://127.0.0.1:1\n';
    const whole = await looked('PATH=/usr/bin:/bin\n', own, named(file, 'no') + named('/no/such', 'yes'));
    expect(of(whole, 'proxy')?.detail).toContain('of the kind socks4');
    const reads = (findings: readonly Finding[]): readonly string[] =>
      findings.map(({ detail }) => detail).filter((detail) => detail.includes('can not be read'));
    expect(reads(whole)).toEqual([]);
    expect(reads(await looked('PATH=/usr/bin:/bin\n', own, named('/no/such', 'no')))).toEqual([
      'The runner is a systemd user unit that reads /no/such, and that file can not be read: it does not start.',
    ]);
  });

  it('goes by what was written beside the unit', async () => {
    register('--shell', '/no/such/pwsh');
    const beside = join(config, 'systemd/user/provara-runner.service.d');
    mkdirSync(beside);
    const line = `ExecStart="${process.execPath}" "${import.meta.filename}" runner --shell sh`;
    writeFileSync(join(beside, 'override.conf'), `[Service]\nExecStart=\n${line}\n`);
    const findings = await looked('PATH=/usr/bin:/bin\n');
    expect(of(findings, 'shell')?.detail).toBe('/bin/sh, as was chosen.');
    expect(findings.filter(({ check, state }) => check === 'service' && state === 'fail')).toEqual([]);
  });

  it('tries the shell that the service was installed with, not the best one', async () => {
    register('--shell', '/no/such/pwsh');
    expect(of(await looked('PATH=/usr/bin:/bin\n'), 'shell')).toMatchObject({
      state: 'fail',
      detail: expect.stringContaining('/no/such/pwsh'),
    });
  });

  it('says that it judged by this terminal where no service is, or the system does not tell', async () => {
    expect(of(await looked('PATH=/usr/bin\n'), 'env')?.detail).toBe(
      'Shell and proxies are judged by the environment of this terminal; a runner that is started here has the same.',
    );
    register();
    const findings = await looked('');
    expect(of(findings, 'env')?.detail).toBe(
      'Shell and proxies are judged by the environment of this terminal; a systemd user unit may have another.',
    );
    // The stub, which runs nothing.
    expect(of(findings, 'scripts')?.state).toBe('fail');
    expect(of(findings, 'proxy')?.detail).toContain('socks5');
  });
});

it('a task tells its shell, and nothing of its environment', async () => {
  const line = `--headless node.exe provara.mjs runner --home "${PROGRAM.home}" --shell "C:\\Program Files\\pwsh.exe"`;
  const { run } = system((asked) =>
    asked.endsWith('/XML') ? { stdout: `<Arguments>${line.replaceAll('"', '&quot;')}</Arguments>` } : {},
  );
  const place = { systemRoot: 'C:\\Windows', user: 'S-1-5-21-7', username: 'ana', folder: '/unused' };
  const task = taskService({ ...place, home: PROGRAM.home, isFree: async () => true }, run);
  const terminal = { PATH: '/here' };
  expect(await judgedBy('paired', terminal, [task])).toMatchObject({
    env: terminal,
    shell: 'C:\\Program Files\\pwsh.exe',
    finding: { detail: expect.stringContaining('of this terminal; a task at sign-in may have another.') },
  });
});
