import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkService } from '../../../runner/doctor/check-service.ts';
import { launchdService } from '../../../runner/service/launchd-service.ts';
import type { Service } from '../../../runner/service/service.ts';
import { systemdService } from '../../../runner/service/systemd-service.ts';
import { optionsInUnit } from '../../../runner/service/systemd-unit.ts';
import { unitValues, unitWords } from '../../../runner/service/unit-words.ts';
import { provaraCommand } from '../../support/provara-command.ts';
import { system } from '../../support/system-tools.ts';

let folder: string;
let home: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provara-service-'));
  home = join(folder, 'state of mine');
  mkdirSync(home);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const unit = () => join(folder, 'systemd/user/provara-runner.service');
const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const programOf = () => ({
  program: '/opt/node',
  args: ['/opt/provara.mjs', 'runner', '--home', home, '--slots', '1'],
  home,
});
const systemd = (asked?: string[]): Service => {
  const tools = system((line) => {
    asked?.push(line);
    return line.includes('is-active') ? { stdout: 'active\n' } : {};
  });
  return systemdService(folder, home, tools.run);
};

describe('a systemd unit that a person edited', () => {
  const link = () => {
    symlinkSync(home, join(folder, 'link'));
    return join(folder, 'link');
  };
  const spaced = () => home.replaceAll(' ', '\\x20');
  it.each<[string, () => string]>([
    ['without quotes', () => `ExecStart=/opt/node /opt/provara.mjs runner --home ${spaced()} --slots 2`],
    ['in other quotes', () => `ExecStart = -/opt/node p.mjs runner --home '${home}'`],
    ['with an equals sign', () => `ExecStart=/opt/node p.mjs runner "--home=${home}"`],
    [
      'in several lines',
      () => `ExecStart=/opt/node p.mjs runner \\\n # mine\n  --slots 2 \\\n  --home "${home}"`,
    ],
    [
      'after another line was emptied',
      () => `ExecStart=/a --home /b\nExecStart=\nExecStart=/opt/node --home "${home}"`,
    ],
    [
      'beside a line that is switched off',
      () => `#ExecStart=/opt/node --home /b\nExecStart=/opt/node --home "${home}"`,
    ],
    ['by the last of two', () => `ExecStart=/opt/node p.mjs runner --home=/b --home "${home}" --slots 1`],
    ['through a link', () => `ExecStart=/opt/node p.mjs runner --home ${link()}`],
    ['with a slash at its end', () => `ExecStart=/opt/node p.mjs runner --home "${home}/"`],
  ])('is that of its folder all the same: %s', async (_, line) => {
    write(unit(), `[Service]\nEnvironment=A=b\n${line()}\nRestart=always\n`);
    const asked: string[] = [];
    const service = systemd(asked);
    expect(await service.state()).toMatchObject({ isInstalled: true, other: null, isRunning: true });
    expect((await checkService('paired', home, service)).state).toBe('ok');
    await service.restart();
    expect(asked.at(-1)).toBe('/usr/bin/systemctl --user restart provara-runner');
    await service.install(programOf());
    expect(readFileSync(unit(), 'utf8')).toContain(`"--home" "${home}"`);
    await service.uninstall();
    expect(existsSync(unit())).toBe(false);
  });

  it('may name the home of its user as systemd does', async () => {
    write(unit(), 'ExecStart=/opt/node p.mjs runner --home %h/100%%/.provara');
    const service = systemdService(folder, join(homedir(), '100%/.provara'), system().run);
    expect((await service.state()).other).toBeNull();
  });

  it.each([
    ['names no folder', 'ExecStart=/opt/node /opt/provara.mjs runner'],
    ['names one by a variable', 'ExecStart=/opt/node p.mjs runner --home $HOME/.provara'],
    ['names one by what systemd computes', 'ExecStart=/opt/node p.mjs runner --home /srv/%i'],
    ['names one that is relative', 'ExecStart=/opt/node p.mjs runner --home .provara'],
    ['starts nothing', '[Service]\nExecStart='],
  ])('and that %s is nobody’s, which is said with what to do', async (_, text) => {
    write(unit(), text);
    const asked: string[] = [];
    const service = systemd(asked);
    const said = new RegExp(
      `could not be found out whose runner .*provara-runner\\.service starts, so it is not taken for that of ${home}\\. ` +
        `It was edited by hand: name the folder behind --home in it, as ${home}, or remove it: systemctl --user disable --now provara-runner; rm .*provara-runner\\.service$`,
    );
    for (const what of ['install', 'uninstall', 'restart'] as const) {
      await expect(service[what](programOf())).rejects.toThrow(said);
    }
    expect(asked).toEqual([]);
    expect(readFileSync(unit(), 'utf8')).toBe(text);
    expect((await service.state()).other).toMatchObject({ isOwn: false, isKnown: false });
    expect(await checkService('paired', home, service)).toMatchObject({
      state: 'warn',
      cure: expect.stringMatching(/^It was edited by hand: .*rm \S+$/),
    });
  });

  it.runIf(process.platform === 'linux')('is said to be so by provara service status', async () => {
    write(unit(), 'ExecStart=/opt/node p.mjs runner');
    const { code, stdout } = await provaraCommand(['service', 'status', '--home', home], {
      XDG_CONFIG_HOME: folder,
    }).end;
    expect(code).toBe(1);
    expect(stdout).toMatch(/could not be found out whose runner .*It was edited by hand: name the folder/);
    expect(stdout).not.toContain('administrator');
  });
});

it('a launch agent that a person edited and that names no folder is nobody’s', async () => {
  const file = join(folder, 'Library/LaunchAgents/dev.provara.runner.plist');
  write(file, '<array><string>/opt/node</string><string>runner</string></array>');
  const service = launchdService(folder, 501, home, system().run);
  await expect(service.uninstall()).rejects.toThrow(
    /edited by hand: .*launchctl bootout gui\/501\/dev\.provara\.runner; rm .*\.plist$/,
  );
  expect(existsSync(file)).toBe(true);
});

describe('the words of a unit', () => {
  it.each<[string, string[]]>([
    ['a "b c" \'d "e\'', ['a', 'b c', 'd "e']],
    ['a"b c"d e\\ f', ['ab cd', 'e f']],
    ['"a\\"b\\\\" \\x41\\s', ['a"b\\', 'A ']],
    ['""', ['']],
    ['', []],
  ])('are taken apart as systemd does: %s', (value, words) => {
    expect(unitWords(value)).toEqual(words);
  });

  it('say the shell', () => {
    expect(optionsInUnit('ExecStart=/n p "--shell" "/opt/my pwsh"').shell).toBe('/opt/my pwsh');
    expect(optionsInUnit('ExecStart=/n p').shell).toBeUndefined();
    expect(unitValues('A=1\nB=2\nA=3', 'A')).toEqual(['1', '3']);
  });
});
