import { appendFileSync, mkdtempSync, readFileSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LogFile } from '../../../runner/supervise/log-file.ts';

const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'provara-log-')), 'hub.log');

describe("a child's log", () => {
  it('gives the last lines of this start only', () => {
    const path = newPath();
    appendFileSync(path, 'of an earlier start\n');
    const log = new LogFile(path);
    log.lend((descriptor) => writeSync(descriptor, 'one\ntwo\nthree\n'));
    expect(log.tail(2)).toBe('two\nthree');
    expect(log.tail(9)).toBe('one\ntwo\nthree');
    log.close();
  });

  it('does not grow for ever', () => {
    const path = newPath();
    appendFileSync(path, 'x'.repeat(11 * 1024 * 1024));
    new LogFile(path).close();
    expect(statSync(path).size).toBe(0);
    expect(readFileSync(`${path}.1`).length).toBe(11 * 1024 * 1024);
  });
});
