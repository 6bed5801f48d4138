import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedFiles } from '../../../shared/policy/named-files.ts';
import { runsUnseenFiles } from '../../../shared/policy/shell-text-files.ts';
import { newFolder } from '../../support/start-runner.ts';

const SHELLS = ['/bin/sh', '/bin/bash'].filter((shell) => existsSync(shell));

/** In `sub` lies another script of the same name: each says which of them ran. */
const folder = newFolder();
for (const place of ['', 'sub', 'home']) {
  mkdirSync(join(folder, place), { recursive: true });
  writeFileSync(join(folder, place, 'x.sh'), `#!/bin/sh\necho ran in ${place || 'the folder'}\n`);
  chmodSync(join(folder, place, 'x.sh'), 0o755);
}
writeFileSync(join(folder, 'env.sh'), 'cd sub\n');

const run = (shell: string, text: string): string =>
  spawnSync(shell, ['-c', text], {
    cwd: folder,
    encoding: 'utf8',
    env: { HOME: folder, PATH: '/usr/bin:/bin' },
  }).stdout;
const pathsIn = (text: string): string[] => namedFiles([{ command: text }], 'sh').map(({ path }) => path);

describe.skipIf(process.platform === 'win32')('a text for sh that goes to another folder', () => {
  it.each([
    "'cd' sub && ./x.sh",
    '\\cd sub && ./x.sh',
    'c\\d sub; ./x.sh',
    'c\\\nd sub; ./x.sh',
    '"c"d sub; ./x.sh',
    'c=cd; $c sub; ./x.sh',
    'c=cd; "$c" sub; ./x.sh',
    'eval "c""d sub"; ./x.sh',
    "'eval' 'c''d sub'; ./x.sh",
    'command cd sub && ./x.sh',
    '"command" cd sub && ./x.sh',
    'c=cd; command $c sub; ./x.sh',
    'command -p cd sub; ./x.sh',
    'if cd sub; then ./x.sh; fi',
    '! cd sub; ./x.sh',
    'A=1 cd sub; ./x.sh',
    'c=cd; A=1 $c sub; ./x.sh',
    '>/dev/null cd sub; ./x.sh',
    '2> /dev/null cd sub; ./x.sh',
    'case a in a)cd sub;; esac; ./x.sh',
    'c=cd; case a in a)$c sub;; esac; ./x.sh',
    'c=cd; case a in a) $c sub;; esac; ./x.sh',
    'c=cd; f() { $c sub; }; f; ./x.sh',
    'c=cd; for i in 1; do $c sub; ./x.sh; done',
    '. ./env.sh; ./x.sh',
    'for i in 1 2; do ./x.sh; . ./env.sh; done',
    'f() { ./x.sh; }\n. ./env.sh\nf',
    "# it's\nc=cd; $c sub # '\n./x.sh",
    "cat <<E >/dev/null\n'\nE\nc=cd; $c sub\ncat <<E >/dev/null\n'\nE\n./x.sh",
    `c=cd; echo "$(echo '"')" >/dev/null; $c sub; echo '' >/dev/null; ./x.sh`,
    `c=cd; : \${x:- #}; $c sub\n./x.sh`,
    "alias go='c''d'\ngo sub\n./x.sh",
    "c=cd; trap '$c sub' USR1; kill -USR1 $$; ./x.sh",
  ])('%j: no relative path is claimed, and it is said', (text) => {
    // It does go there, or the row proves nothing.
    expect(SHELLS.map((shell) => run(shell, text)).join()).toContain('ran in sub');
    expect(pathsIn(text)).not.toContain('./x.sh');
    expect(runsUnseenFiles(text, pathsIn(text))).toBe(true);
  });

  it.each([
    'set -e; ./x.sh',
    '[ -f ./x.sh ] && ./x.sh',
    'command -v ls >/dev/null && ./x.sh',
    'for i in 1 2; do ./x.sh "$i"; done',
    'case a in a) ./x.sh;; esac',
    "echo 'now' >/dev/null; ./x.sh # it's done",
    'f() { ./x.sh; }; f',
    'exec ./x.sh',
    'if true; then\n  ./x.sh\nfi',
  ])('%j does not: its relative path is claimed', (text) => {
    for (const shell of SHELLS) expect(run(shell, text)).toMatch(/^(?:ran in the folder\n)+$/);
    expect(pathsIn(text)).toEqual(['./x.sh']);
    expect(runsUnseenFiles(text, ['./x.sh'])).toBe(false);
  });

  it('is told what is sourced first, and whatever is absolute', () => {
    expect(pathsIn('. ./env.sh; ./x.sh; /opt/y.sh')).toEqual(['./env.sh', '/opt/y.sh']);
    expect(pathsIn('$c sub; ./x.sh; /opt/y.sh; ~/z.sh')).toEqual(['/opt/y.sh', '~/z.sh']);
  });

  it.each(['HOME=home; ~/x.sh', 'export HOME=home\n~/x.sh', '"~/x.sh"', '~+/x.sh', '~root/x.sh'])(
    'and %j means no file in the own home folder',
    (text) => {
      expect(pathsIn(text)).toEqual([]);
    },
  );

  it.each(['./x.sh\r', './x.sh\u00a0', '/opt/x.sh\r\n'])(
    'and the blank in %j is part of the name',
    (text) => {
      expect(pathsIn(text)).toEqual([]);
      expect(runsUnseenFiles(text, [])).toBe(true);
    },
  );

  it('and a name without a folder is sourced from the PATH', () => {
    expect(pathsIn('. env.sh')).toEqual([]);
  });
});
