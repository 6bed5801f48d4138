import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rotatingLog } from '../../runner/rotating-log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provara-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps every line across a rotation, in two files', () => {
  const file = join(folder, 'run', 'runner.log');
  const write = rotatingLog(file, 40);
  for (let count = 0; count < 6; count += 1) write(`line number ${count}\n`);
  const kept = readFileSync(`${file}.1`, 'utf8') + readFileSync(file, 'utf8');
  expect(kept.split('\n').filter(Boolean).at(-1)).toBe('line number 5');
  expect(statSync(file).size).toBeLessThanOrEqual(40);
  expect(statSync(`${file}.1`).size).toBeLessThanOrEqual(40);
});

it('goes on where an earlier runner stopped', () => {
  const file = join(folder, 'runner.log');
  rotatingLog(file)('first\n');
  rotatingLog(file)('second\n');
  expect(readFileSync(file, 'utf8')).toBe('first\nsecond\n');
});

it('does not end the runner when it can not write', () => {
  writeFileSync(join(folder, 'run'), 'a file where a folder should be');
  const write = rotatingLog(join(folder, 'run', 'runner.log'));
  expect(() => write('lost\n')).not.toThrow();
  rmSync(join(folder, 'run'));
  write('kept\n');
  expect(existsSync(join(folder, 'run', 'runner.log'))).toBe(true);
});
