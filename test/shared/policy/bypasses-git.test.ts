import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import { judged } from './judging.ts';

/** A policy whose author takes git for a command that only reads. */
const trusting: Policy = {
  ...defaultPolicy,
  read_only_commands: [...defaultPolicy.read_only_commands, 'git'],
};

describe('git with settings that name programs', () => {
  it.each([
    'git -c core.pager=calc log',
    "git -c alias.x='!calc' x",
    'git -C sub -c core.fsmonitor=calc status',
    'git --config-env=core.pager=X log',
    'git --config-env core.pager=X log',
    'git --exec-path=C:\\evil log',
    "git config alias.x '!calc'",
    'git config --global core.sshCommand calc',
    'git config set core.hooksPath x',
    'git config --edit',
    'git clone --upload-pack calc x',
    'git clone -c core.hooksPath=x y',
    'git clone ext::calc y',
    'git rebase -x calc main',
    'git bisect run calc',
    'git submodule foreach calc',
    'git grep -Ocalc a',
    'git log -p --ext-d',
    'git show --textc',
    'git clone --upl calc x',
    'git clone --conf core.hooksPath=x y',
    'git init --temp=x',
    "$env:GIT_SSH_COMMAND = 'calc'; git fetch",
    'cmd /c "set GIT_PAGER=calc& git log"',
  ])('is high risk, whoever trusts git: %s', (text) => {
    expect(judged(text, { policy: trusting }).risk).toBe('high');
  });

  it.each([
    'git -c color.ui=never log',
    'git -c user.name=bob log',
    'git config user.name bob',
    'git log --output=x',
    'git diff --outp x',
  ])('is never low with a setting, or with a file to write: %s', (text) => {
    expect(judged(text, { policy: trusting }).risk).toBe('medium');
  });

  it.each([
    'git status',
    'git -C sub log --oneline',
    'git config --get core.pager',
    'git config core.pager',
    'git --exec-path',
  ])('leaves alone: %s', (text) => {
    expect(judged(text, { policy: trusting }).risk).toBe('low');
  });

  it.each(['git -C C:\\other clean -fdx', 'git --work-tree=C:\\other reset --hard', 'git -C .. clean -f'])(
    'does not delete outside of the working folder: %s',
    (text) => {
      expect(judged(text, { cwd: 'C:\\work' }).verdict).toBe('deny');
    },
  );

  it.each(['git clean -fdx', 'git reset --hard'])('says that it deletes: %s', (text) => {
    expect(judged(text, { cwd: 'C:\\work' })).toMatchObject({ verdict: 'ask', risk: 'medium' });
    expect(judged(text, { cwd: 'C:\\work' }).rules.map(({ id }) => id)).toContain('deletes');
  });
});
