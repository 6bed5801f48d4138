import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PWSH } from '../../support/shells.ts';

/** So that every twelfth of six thousand texts is looked at. */
const EVERY = '12';

it.skipIf(PWSH === undefined)(
  'gives PowerShell the tree that it parsed: the copies that the launcher makes are the same',
  () => {
    const texts = 'test/vectors/powershell/reference-facts.jsonl';
    const said = execFileSync(
      PWSH?.option ?? '',
      ['-NoLogo', '-NoProfile', '-NonInteractive', '-File', 'test/powershell/copied-trees.ps1', texts, EVERY],
      { encoding: 'utf8' },
    );
    expect(said.trim()).toMatch(/^\d{3,} statements$/);
  },
  120_000,
);
