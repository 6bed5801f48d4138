import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../../runner/journal/journal.ts';
import { clearRuns } from '../../../runner/plans/runs-folder.ts';
import { newFolder } from '../../support/start-runner.ts';

describe('the folder of the runs', () => {
  it('is not cleared where it is a link to another folder', () => {
    const [home, elsewhere] = [newFolder(), newFolder('elsewhere')];
    writeFileSync(join(elsewhere, 'letter.txt'), 'Dear');
    symlinkSync(elsewhere, join(home, 'runs'), 'junction');
    const journal = Journal.open(home, Date.now);
    try {
      expect(() => clearRuns(home, journal)).toThrow('is a link to another folder');
      expect(existsSync(join(elsewhere, 'letter.txt'))).toBe(true);
    } finally {
      journal.close();
    }
  });

  it('is cleared of what belongs to no open plan', () => {
    const home = newFolder();
    const journal = Journal.open(home, Date.now);
    try {
      writeFileSync(join(clearRuns(home, journal), 'old'), '');
      expect(existsSync(join(clearRuns(home, journal), 'old'))).toBe(false);
    } finally {
      journal.close();
    }
  });
});
