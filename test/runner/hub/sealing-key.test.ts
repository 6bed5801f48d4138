import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureSealingKey } from '../../../runner/hub/sealing-key.ts';
import { fromBase64url } from '../../../shared/proof/base64url.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'provara-sealing-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the sealing key of a state folder', () => {
  it('is made once, of 32 random bytes, for this user alone', () => {
    const made = ensureSealingKey(home);
    expect(made).toMatchObject({ path: join(home, 'sealing.key'), isNew: true });
    expect(fromBase64url(made.key)).toHaveLength(32);
    if (process.platform !== 'win32') expect(statSync(made.path).mode & 0o777).toBe(0o600);
    expect(ensureSealingKey(home)).toEqual({ ...made, isNew: false });
    rmSync(made.path);
    expect(ensureSealingKey(home).key).not.toBe(made.key);
  });

  it.each(['', 'x', 'A'.repeat(42), `${'A'.repeat(42)}B`, 'A'.repeat(44)])(
    'that is damaged is neither used nor replaced: "%s"',
    (text) => {
      const { path } = ensureSealingKey(home);
      chmodSync(path, 0o600);
      writeFileSync(path, text);
      expect(() => ensureSealingKey(home)).toThrow(/Restore it from a backup/);
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );
});
