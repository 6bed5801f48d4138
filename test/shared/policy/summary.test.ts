import { describe, expect, it } from 'vitest';
import { judged, ruleIds } from './judging.ts';

const READS = ['Service', 'Process', 'Printer', 'Module', 'Job', 'Event', 'Help', 'HotFix', 'Disk', 'Volume']
  .map((noun) => `Get-${noun} a`)
  .concat('Get-Culture', 'Get-Host', 'Get-Tpm')
  .join('; ');

describe('the summary', () => {
  it.each([
    ['git push --force', 'runs the program git'],
    ['Remove-LocalUser bob', 'removes the local user bob'],
    ['$x.Stop()', 'calls Stop'],
    ['Remove-Item b', 'deletes b'],
    ['Test-NetConnection example.test', 'reaches example.test'],
  ])('hides no change behind a wall of reading: %s', (text, phrase) => {
    const { summary } = judged(`${READS}; ${text}`);
    expect(summary).toContain(phrase);
    expect(summary).toMatch(/; and \d+ more$/);
  });

  it.each([
    ["Stop-Service 'a; then starts it'", 'stops the service a\uFFFD then starts it'],
    ['Get-Service "a`nb"', 'reads service a\uFFFDb'],
    ["Get-Content 'a; b'", 'reads a\uFFFD b'],
    ['Get-Service a', 'reads service a'],
  ])('lets no name read as more phrases or lines: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it.each([
    ['$env:PATH = 1', 'changes environment variables'],
    ["$x.Status = 'Stopped'", 'sets Status'],
    ["[Environment]::CurrentDirectory = 'x'", 'sets CurrentDirectory'],
  ])('tells of a change that no command makes: %s', (text, phrase) => {
    expect(judged(text).summary).toContain(phrase);
  });
});

describe('a schema', () => {
  it.each([
    `Test-Json '{}' -Schema '{"$ref":"http://example.test/x"}'`,
    `Test-Json '{}' '{}'`,
    "Test-Json '{}' -SchemaFile x.json",
  ])('may be fetched: %s', (text) => {
    expect(ruleIds(judged(text))).toContain('network');
    expect(judged(text).risk).toBe('medium');
  });

  it('is not asked for by every test of JSON', () => {
    expect(judged("Test-Json '{}'").risk).toBe('low');
  });
});
