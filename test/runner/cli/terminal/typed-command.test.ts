import { describe, expect, it } from 'vitest';
import { program } from '../../../../runner/cli/program/program.ts';
import {
  asTyped,
  COMMANDS,
  forHome,
  type Start,
  typedCommand,
} from '../../../../runner/cli/terminal/typed-command.ts';

const start = (changes: Partial<Start> = {}): Start => ({
  argv: ['/usr/bin/node', '/home/ann/provara/dist/provara.mjs'],
  execPath: '/usr/bin/node',
  env: { PATH: '/usr/bin:/usr/local/bin' },
  cwd: '/home/ann/provara',
  platform: 'linux',
  isThere: () => false,
  ...changes,
});

const APP = String.raw`C:\Users\Ann\AppData\Local\Provara\app\provara.mjs`;
const windows = (changes: Partial<Start>): Start =>
  start({
    execPath: String.raw`C:\node\node.exe`,
    platform: 'win32',
    cwd: String.raw`C:\Users\Ann`,
    ...changes,
  });
const EXE = String.raw`C:\Users\Ann\Downloads\provara-runner.exe`;

describe('a command is written as the person started this one', () => {
  it.each<[string, Start, string]>([
    ['by npx in a checkout', start({ env: { npm_command: 'exec' } }), 'npx provara runner'],
    ['by npm start', start({ env: { npm_lifecycle_event: 'start' } }), 'npx provara runner'],
    ['by Node in a checkout', start(), 'node dist/provara.mjs runner'],
    ['by Node elsewhere', start({ cwd: '/tmp' }), 'node /home/ann/provara/dist/provara.mjs runner'],
    ['by a name on the path', start({ argv: ['/usr/bin/node', '/usr/local/bin/provara'] }), 'provara runner'],
    [
      'by the path of a link',
      start({ argv: ['/usr/bin/node', '/opt/p/bin/provara'] }),
      '/opt/p/bin/provara runner',
    ],
    [
      'by the installed runner, whose folder is on the path of new windows only',
      windows({ argv: ['node', APP], isThere: (path) => path.endsWith('Provara\\provara.cmd') }),
      String.raw`AppData\Local\Provara\provara.cmd runner`,
    ],
    [
      'by the single executable in this folder',
      windows({ argv: [EXE], execPath: EXE, cwd: String.raw`C:\Users\Ann\Downloads` }),
      String.raw`.\provara-runner.exe runner`,
    ],
    [
      'by the single executable elsewhere, which names itself twice',
      windows({ argv: [EXE, EXE], execPath: EXE, cwd: 'D:\\' }),
      `${EXE} runner`,
    ],
    [
      'by the single executable in a folder with a space',
      windows({
        argv: [String.raw`C:\My Files\p.exe`],
        execPath: String.raw`C:\My Files\p.exe`,
        cwd: 'D:\\',
      }),
      String.raw`& "C:\My Files\p.exe" runner`,
    ],
  ])('%s', (_how, how, line) => expect(typedCommand(['runner'], how)).toBe(line));

  it('with a folder that a shell takes as one word', () => {
    expect(typedCommand(['runner', '--home', "/srv/ann's state"], start())).toBe(
      String.raw`node dist/provara.mjs runner --home '/srv/ann'\''s state'`,
    );
    const how = windows({ argv: ['node', String.raw`C:\p\dist\provara.mjs`], cwd: 'D:\\' });
    expect(typedCommand(['runner', '--home', String.raw`C:\My State`], how)).toBe(
      String.raw`node C:\p\dist\provara.mjs runner --home "C:\My State"`,
    );
    expect(typedCommand(['runner', '--home', 'C:\\My State\\'], how)).toMatch(/ "C:\\My State\\\\"$/);
    for (const hostile of ['C:\\$(calc)', 'C:\\`a b', 'C:\\%PATH% a', 'C:\\a\u201d; calc; \u201cb']) {
      expect(typedCommand(['runner', '--home', hostile], how)).toBe(
        `node C:\\p\\dist\\provara.mjs runner --home '${hostile}'`,
      );
    }
    expect(typedCommand(['runner', '--home', "C:\\$a'; calc"], how)).toMatch(/ 'C:\\\$a''; calc'$/);
  });
});

describe('a command in a sentence', () => {
  const npx = start({ env: { npm_command: 'exec' } });

  it.each([
    ['Pair it: provara pair URL. Or name', 'Pair it: npx provara pair URL. Or name'],
    ['(provara policy check names', '(npx provara policy check names'],
    ['call npx provara resume', 'call npx provara resume'],
    ['this version of provara does not know', 'this version of provara does not know'],
    ['provara planner is another word', 'provara planner is another word'],
    ['in /opt/provara list', 'in /opt/provara list'],
  ])('%s', (sentence, typed) => expect(asTyped(sentence, npx)).toBe(typed));

  it('is known for every command that the program has', () => {
    const names = program(async () => undefined).commands.map((command) => command.name());
    expect([...COMMANDS].sort()).toEqual(names.filter((name) => name !== 'deploy').sort());
  });
});

describe('a cure for a folder that was named', () => {
  it.each([
    [
      'provara service restart; provara logs says why.',
      'provara service restart --home /x; provara logs --home /x says why.',
    ],
    ['Pair again: provara pair URL --ca FILE.', 'Pair again: provara pair URL --home /x --ca FILE.'],
    [
      'provara trust add, or: provara pair https://hub.example',
      'provara trust add --home /x, or: provara pair https://hub.example --home /x',
    ],
    [
      'provara service install, or provara runner',
      'provara service install --home /x, or provara runner --home /x',
    ],
    ['The provara runners are away; provara up runs.', 'The provara runners are away; provara up runs.'],
  ])('names it at each of its commands: %s', (cure, named) => {
    expect(forHome(cure, '/x')).toBe(named);
    expect(forHome(cure, undefined)).toBe(cure);
  });
});
