import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { protectionOf, startOf } from '../../../runner/policy/protection.ts';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judgePlan } from '../../../shared/policy/judge-plan.ts';
import { protectedSchema } from '../../../shared/policy/protecting-rules.ts';
import { aPolicy } from '../../support/policies.ts';

const verdictOf = (command: string, protect = sample, shell: 'pwsh' | 'sh' = 'pwsh'): string =>
  judgePlan([{ command, cwd: null }], shell, aPolicy(), protect).verdict;

const sample = protectionOf({
  hubs: ['http://127.0.0.1:9123', 'http://192.168.1.5:9123'],
  folders: [join(homedir(), 'deep', 'state'), '/srv/state'],
  workDir: homedir(),
});

describe('what no plan may touch', () => {
  it.each([
    'Invoke-RestMethod http://127.0.0.1:9123/plans',
    'curl.exe http://localhost:9123/approve/x',
    'iwr http://[::1]:9123/',
    'iwr http://0x7f.1:9123/status',
    'iwr http://192.168.1.5:9123/',
    `Get-Content ${join(homedir(), 'deep/state/credentials.json')}`,
    'Get-Content deep/state/credentials.json',
    'Get-Content ./deep/../deep/state/policy.json',
    'Set-Location deep; Remove-Item state/policy.json',
    'Get-Content ~/deep/state/runner/journal.jsonl',
    'Set-Content /srv/state/policy.json x',
    `Get-Content ${relative(homedir(), '/srv/state/policy.json')}`,
    'tar c /srv/state',
  ])('is denied by an empty policy too: %s', (command) => {
    expect(verdictOf(command)).toBe('deny');
  });

  it.each([
    'Get-Content deep/other.json',
    'iwr http://127.0.0.1:9124/',
    'Get-Content /srv/states/x',
    'Get-Date',
  ])('is not %s', (command) => {
    expect(verdictOf(command)).toBe('ask');
  });

  it('is looked for in the text for a POSIX shell', () => {
    expect(verdictOf('cat /srv/state/credentials.json', sample, 'sh')).toBe('deny');
    expect(verdictOf('curl -s http://[::1]:9123/', sample, 'sh')).toBe('deny');
    expect(verdictOf('cat /srv/other', sample, 'sh')).toBe('ask');
  });

  it('does not become everything for a runner that works within its own folder', () => {
    for (const workDir of ['/srv/state', '/srv/state/work']) {
      const protect = protectionOf({ hubs: ['https://hub.example/base'], folders: ['/srv/state'], workDir });
      expect(verdictOf('Get-Content notes.txt', protect)).toBe('ask');
      expect(verdictOf('cat notes.txt', protect, 'sh')).toBe('ask');
    }
  });

  it('keeps within what the protocol takes', () => {
    const many = Array.from({ length: 30 }, (_, index) => `/srv/${index}`);
    const protect = protectionOf({
      hubs: ['https://hub.example'],
      folders: [...many, `/${'x'.repeat(2_000)}`],
      workDir: '/',
    });
    expect(protectedSchema.safeParse(protect).success).toBe(true);
    expect(judgePlan([{ command: 'Get-Date', cwd: null }], 'pwsh', defaultPolicy, protect).verdict).toBe(
      'ask',
    );
  });
});

describe('where a step without a folder starts', () => {
  it('is told to the hub, so that both judge a path that climbs alike', () => {
    const start = startOf(homedir());
    expect(start.start).toBeDefined();
    expect(protectedSchema.safeParse({ ...sample, ...start }).success).toBe(true);
    const climbing = `Get-Content ${'../'.repeat(40)}${join(homedir(), 'deep/state/x').replace(/^[\\/]/, '')}`;
    expect(verdictOf(climbing, { ...sample, ...start })).toBe('deny');
  });
});
