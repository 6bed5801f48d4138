import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureCredentials } from '../../../../runner/hub/credentials-file.ts';
import { makePrivateFolder } from '../../../../runner/private/private-file.ts';
import { systemdUnit } from '../../../../runner/service/systemd-unit.ts';
import { HUB, RUNNER, TOKEN } from '../../../support/builders.ts';
import { provaraCommand } from '../../../support/provara-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provara-service-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pairedFolder = (name: string): string => {
  const home = join(folder, name);
  mkdirSync(home, { mode: 0o700 });
  const pairing = { version: 1, hub_url: 'http://127.0.0.1:1', hub: HUB, runner: RUNNER, token: TOKEN };
  const text = JSON.stringify({ ...pairing, paired_at: new Date().toISOString() });
  writeFileSync(join(home, 'pairing.json'), text, { mode: 0o600 });
  return home;
};

const service = (what: string, home: string, ...more: string[]) =>
  provaraCommand(['service', what, '--home', home, ...more], { XDG_CONFIG_HOME: folder }).end;

it.runIf(process.platform === 'linux')('provara service says how this very folder is paired', async () => {
  const home = join(folder, 'not paired');
  const { code, stderr } = await service('install', home);
  expect(code).toBe(2);
  expect(stderr).toContain(` pair URL --home '${home}'\n`);
});

it.runIf(process.platform === 'linux')(
  'provara service sends nobody to pair the folder of npm start, whose machine is the hub’s own',
  async () => {
    const home = join(folder, 'hub');
    makePrivateFolder(home);
    const names = { owner: 'owner', approver: 'approver', agent: 'agent', runner: 'machine' };
    ensureCredentials(home, join(home, 'hub'), names, new Date());
    const installed = await service('install', home);
    expect(installed.code).toBe(2);
    const status = await service('status', home);
    expect(status.code).toBe(1);
    for (const said of [installed.stderr, status.stdout]) {
      expect(said).toContain('npm start runs it, and has to be kept running itself: docs/operations.md');
      expect(said).not.toMatch(/pair URL|service install/);
    }
  },
);

describe.runIf(process.platform === 'linux')('provara service, where it keeps this folder’s runner', () => {
  const unit = () => join(folder, 'systemd/user/provara-runner.service');
  // No user manager answers the test: what was there before stays, written anew.
  const installed = async (home: string, ...more: string[]): Promise<string> => {
    await service('install', home, ...more);
    return readFileSync(unit(), 'utf8').match(/"--slots".*/)?.[0] ?? '';
  };

  it('install keeps slots, shell, language and ready shell, unless others are named', async () => {
    const home = pairedFolder('mine');
    const options = ['--slots', '3', '--shell', 'pwsh', '--constrained-language', '--no-ready-shell'];
    const args = ['/p.mjs', 'runner', '--home', home, ...options];
    mkdirSync(join(folder, 'systemd/user'), { recursive: true });
    writeFileSync(unit(), systemdUnit({ program: '/node', args, home }, []));
    const kept = '"--slots" "3" "--shell" "pwsh" "--constrained-language" "--no-ready-shell"';
    expect(await installed(home)).toBe(kept);
    expect(readFileSync(unit(), 'utf8')).toContain(process.execPath);
    expect(await installed(home, '--slots', '2')).toBe(kept.replace('"3"', '"2"'));
    const full = ['--shell', 'sh', '--no-constrained-language'];
    expect(await installed(home, ...full)).toBe('"--slots" "2" "--shell" "sh" "--no-ready-shell"');
    expect(await installed(home, '--ready-shell')).toBe('"--slots" "2" "--shell" "sh"');
    expect(await installed(home)).toBe('"--slots" "2" "--shell" "sh"');
    expect(await installed(home, '--no-ready-shell')).toBe('"--slots" "2" "--shell" "sh" "--no-ready-shell"');
  });

  it('restart says what makes it where there is none', async () => {
    const home = pairedFolder('mine');
    const { code, stderr } = await service('restart', home);
    expect(code).toBe(1);
    expect(stderr).toMatch(/There is no unit .*provara-runner\.service\. It is made by: .* service install/);
  });
});

describe.runIf(process.platform === 'linux')(
  'provara service, where the system keeps another folder’s runner',
  () => {
    const unit = () => join(folder, 'systemd/user/provara-runner.service');
    const keepOther = (): string => {
      const home = '/srv/the other';
      const args = ['/p.mjs', 'runner', '--home', home];
      const text = systemdUnit({ program: '/node', args, home }, []);
      mkdirSync(join(folder, 'systemd/user'), { recursive: true });
      writeFileSync(unit(), text);
      return text;
    };

    it.each(['install', 'uninstall', 'restart'])(
      '%s refuses, and says by which command it goes',
      async (what) => {
        const text = keepOther();
        const { code, stderr } = await service(what, pairedFolder('mine'));
        expect(code).toBe(1);
        expect(stderr).toMatch(
          /runner of another folder.*mine: .*provara-runner\.service.*service uninstall --home "\/srv\/the other"\n$/,
        );
        expect(readFileSync(unit(), 'utf8')).toBe(text);
      },
    );

    it('status says whose it is, and ends with 1', async () => {
      keepOther();
      const home = pairedFolder('mine');
      const { code, stdout } = await service('status', home);
      expect(code).toBe(1);
      expect(stdout).toContain(`not that of ${home}`);
      expect(stdout).toContain('service uninstall --home "/srv/the other"\n');
      const { stdout: json } = await service('status', home, '--json');
      expect(JSON.parse(json)).toMatchObject({ isInstalled: true, other: { folder: '/srv/the other' } });
    });

    it('doctor says it, too', async () => {
      keepOther();
      const home = pairedFolder('mine');
      const { stdout } = await provaraCommand(['doctor', '--home', home, '--shell', 'sh', '--json'], {
        XDG_CONFIG_HOME: folder,
      }).end;
      const { findings } = JSON.parse(stdout) as {
        findings: { check: string; detail: string; cure: string }[];
      };
      const found = findings.find(({ check }) => check === 'service');
      expect(found?.detail).toContain(`not that of ${home}`);
      expect(found?.cure).toBe(
        `provara service uninstall --home "/srv/the other"; then provara service install --home ${home}`,
      );
    });

    it('install refuses a folder with a line break in its name, and writes nothing', async () => {
      const { code, stderr } = await service('install', pairedFolder('a\nExecStartPre=b'));
      expect(code).toBe(1);
      expect(stderr).toContain('control character');
      expect(() => readFileSync(unit())).toThrow('ENOENT');
    });
  },
);
