import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCmdlet } from '../../../shared/analysis/cmdlets.ts';
import { roleOf } from '../../../shared/analysis/roles.ts';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judged } from './judging.ts';

interface Row {
  readonly name: string;
  readonly parameters: Readonly<Record<string, { readonly pipeline?: boolean }>>;
}

/** They take a text as it is, and a place only from a property that a text has not; or no place that is read. */
const OTHERWISE = new Set([
  'Get-Disk',
  'Get-SmbMapping',
  'Get-Volume',
  'Get-WindowsOptionalFeature',
  'Receive-Job',
  'Select-String',
  'Test-Json',
]);

/** Read-only commands with a parameter that takes a path, an address or a machine from the pipeline. */
const TAKING = readFileSync('test/vectors/policy/cmdlets.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .filter(
    ({ name, parameters }) =>
      defaultPolicy.read_only_commands.includes(name) &&
      Object.entries(parameters).some(([parameter, { pipeline }]) => {
        const info = findCmdlet(name, '7')?.parameters.find((one) => one.name === parameter);
        return pipeline === true && info !== undefined && /^(?:path|host|uri)$/.test(roleOf(name, info));
      }),
  )
  .map(({ name }) => name);

describe('a place that a pipeline names', () => {
  it.each([...new Set(TAKING)].filter((name) => !OTHERWISE.has(name)))(
    'is never low, for it may be on another machine: %s',
    (name) => {
      expect(judged(`Get-Content x | ${name}`).risk).not.toBe('low');
    },
  );

  it.each(['Get-Help', 'Get-Command', 'Get-Module', 'Get-Counter'])(
    'is never low where a name may be a place: %s',
    (name) => {
      expect(judged(`Get-Content x | ${name}`).risk).not.toBe('low');
    },
  );

  it.each([
    'Get-Content x | Select-String a',
    'Get-Content x | Test-Json',
    'Get-Command a | Get-Help',
    'Get-Module a | Get-Command',
    'Get-ChildItem | Set-Location',
    'Get-Disk | Get-Partition | Get-Volume',
    'Get-Content x | Join-Path -ChildPath a',
  ])('is no false alarm where no place comes: %s', (text) => {
    expect(judged(text).risk).toBe('low');
  });

  it('is told by whether a file is read or a machine is asked', () => {
    expect(judged('Get-Content x | Get-Content').rules[0]?.reason).toBe(
      'What Get-Content reads comes from the pipeline.',
    );
    expect(judged('Import-Csv x | Get-Service').rules[0]?.reason).toBe(
      'Which machine Get-Service asks may come from the pipeline.',
    );
  });
});
