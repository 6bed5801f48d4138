import fs, { readFileSync, statSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JournalFile } from '../../../runner/journal/journal-file.ts';
import { newFolder } from '../../support/start-runner.ts';

const line = (name: string, bytes = 100): string => `${name.padEnd(bytes - 1, '.')}\n`;
const LARGE = 4_097;

describe('what is written to a journal at once', () => {
  const path = (): string => join(newFolder(), 'journal.jsonl');
  /** Of its whole lines. */
  const namesIn = (file: string): string[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((text) => text.trim().charAt(0));
  /** What stands in the file each time that the disk is waited for; the wait fails at `failsAt`. */
  const waits = (file: string, failsAt = -1): string[][] => {
    const seen: string[][] = [];
    vi.spyOn(fs, 'fdatasyncSync').mockImplementation(() => {
      seen.push(namesIn(file));
      if (seen.length - 1 === failsAt) throw new Error('EIO');
    });
    // A named import sees the spy only after this.
    syncBuiltinESMExports();
    return seen;
  };
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  it('makes room when there is something to write, not for a start that waits for the disk', () => {
    const file = path();
    const journal = new JournalFile(file, 0);
    expect(statSync(file).size).toBe(0);
    journal.write([line('a')]);
    expect(statSync(file).size).toBeGreaterThan(10_000);
    journal.close();
    expect(statSync(file).size).toBe(100);
    const again = new JournalFile(file, 100);
    expect(statSync(file).size).toBe(100);
    again.fillAhead();
    const { size } = statSync(file);
    expect(size).toBeGreaterThan(10_000);
    again.write([line('b')]);
    expect(statSync(file).size).toBe(size);
    again.close();
    expect(namesIn(file)).toEqual(['a', 'b']);
  });

  it('waits for the disk once, where each text is within one block', () => {
    const file = path();
    const journal = new JournalFile(file, 0);
    const seen = waits(file);
    journal.write([line('a'), line('b', 4_096), line('c')]);
    expect(seen).toEqual([['a', 'b', 'c']]);
    journal.close();
  });

  it('has nothing behind a text that is larger than a block before the disk has that, and its newline last', () => {
    const file = path();
    const journal = new JournalFile(file, 0);
    const seen = waits(file);
    journal.write([line('a'), line('b', LARGE), line('c'), line('d', 3 * LARGE), line('e', LARGE)]);
    expect(seen).toEqual([
      ['a'],
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd', 'e'],
    ]);
    journal.write([line('f')]);
    journal.close();
    expect(namesIn(file)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('is all taken back when the disk does not take a later part of it', () => {
    const file = path();
    const journal = new JournalFile(file, 0);
    journal.write([line('a')]);
    waits(file, 2);
    expect(() => journal.write([line('b', LARGE), line('c')])).toThrow('EIO');
    expect(namesIn(file)).toEqual(['a']);
    journal.write([line('d')]);
    journal.close();
    expect(namesIn(file)).toEqual(['a', 'd']);
  });
});
