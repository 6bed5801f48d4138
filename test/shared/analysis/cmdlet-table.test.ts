import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

describe('the embedded table', () => {
  it('is what the script makes of the data, apart from formatting', () => {
    const program =
      "import('./scripts/embed-cmdlets.mjs').then((it) => process.stdout.write(it.cmdletTable()))";
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    });
    expect(readFileSync('shared/analysis/cmdlet-table.ts', 'utf8')).toBe(stdout);
  });

  it('is at most 60 KB compressed', () => {
    expect(gzipSync(readFileSync('shared/analysis/cmdlet-table.ts'), { level: 9 }).length).toBeLessThan(
      60 * 1024,
    );
  });
});
