import fs, {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Journal } from '../../../runner/journal/journal.ts';
import { JournalBroken } from '../../../runner/journal/read-journal.ts';
import type { JournalRecord } from '../../../runner/journal/record.ts';
import { VERSION } from '../../../shared/version.ts';
import { newFolder } from '../../support/start-runner.ts';

const NOW = Date.parse('2026-06-01T12:00:00.000Z');
const AT = new Date(NOW).toISOString();
const DAY_MS = 24 * 3_600_000;
const id = (number: number): string => `20260601_120000_${number.toString(16).padStart(8, '0')}`;

const accepted = (number: number, expiresAt = AT): JournalRecord => ({
  type: 'accepted',
  plan_id: id(number),
  at: AT,
  digest: `digest${number}`,
  expires_at: expiresAt,
});
const started = (number: number): JournalRecord => ({
  type: 'started',
  plan_id: id(number),
  at: AT,
  step_count: 1,
});
const finished = (number: number): JournalRecord => ({
  type: 'finished',
  plan_id: id(number),
  at: AT,
  outcome: 'succeeded',
  steps: [],
  detail: null,
});
const acknowledged = (number: number): JournalRecord => ({
  type: 'acknowledged',
  plan_id: id(number),
  at: AT,
});
const refused = (number: number, expiresAt = AT): JournalRecord => ({
  type: 'refused',
  plan_id: id(number),
  at: AT,
  digest: `digest${number}`,
  expires_at: expiresAt,
  code: 'cwd_missing',
  detail: 'no',
});

const NEWER = new RegExp(
  `^Line 1 of \\S+ is of a form that this version \\(${VERSION}\\) does not know, .*upgrade to that again: nothing is lost\\. Else look`,
);

const file = (home: string): string => join(home, 'journal.jsonl');
/** The file without what it is filled up with. */
const records = (home: string): string => readFileSync(file(home), 'utf8').trimEnd();
const open = (home: string, now = NOW): Journal => Journal.open(home, () => now);

describe('the journal', () => {
  it('knows after a restart what it was told', () => {
    const home = newFolder();
    const first = open(home);
    first.append(accepted(1), started(1));
    first.append(finished(1));
    first.append(accepted(2), started(2));
    first.append(refused(3));
    first.append(acknowledged(1));
    first.close();
    const again = open(home);
    expect(again.get(id(1))).toMatchObject({
      stepCount: 1,
      isAcknowledged: true,
      end: { type: 'finished' },
    });
    expect(again.unacknowledged().map(({ planId }) => planId)).toEqual([id(2), id(3)]);
    expect(again.get(id(3))?.end).toMatchObject({ type: 'refused', code: 'cwd_missing' });
    expect(again.get(id(4))).toBeUndefined();
    expect(statSync(file(home)).mode & 0o777).toBe(0o600);
  });

  it('cuts off a line that a crash tore, and goes on after the whole ones', () => {
    const home = newFolder();
    open(home).append(accepted(1), started(1));
    const whole = records(home);
    appendFileSync(file(home), JSON.stringify(finished(1)).slice(0, 50));
    const again = open(home);
    expect(records(home)).toBe(whole);
    expect(again.get(id(1))?.end).toBeUndefined();
    again.append(finished(1));
    expect(open(home).get(id(1))?.end).toMatchObject({ type: 'finished' });
  });

  it('cuts off what was torn where the file is filled up', () => {
    const home = newFolder();
    open(home).append(accepted(1), started(1));
    const whole = records(home);
    const torn = openSync(file(home), 'r+');
    writeSync(torn, JSON.stringify(finished(1)).slice(0, 50), whole.length + 1);
    closeSync(torn);
    const again = open(home);
    expect(records(home)).toBe(whole);
    expect(again.get(id(1))?.end).toBeUndefined();
  });

  it('writes no record over the end of a block, and reads all of them back', () => {
    const home = newFolder();
    const journal = open(home);
    for (let n = 1; n <= 99; n += 1) {
      journal.append(accepted(n), started(n));
      journal.append(finished(n));
    }
    const lines = readFileSync(file(home), 'utf8').split('\n').slice(0, -1);
    let at = 0;
    for (const line of lines) {
      const start = at + line.length - line.trimStart().length;
      expect(Math.floor(start / 4_096)).toBe(Math.floor((at + line.length) / 4_096));
      at += line.length + 1;
    }
    journal.close();
    expect(readFileSync(file(home), 'utf8').endsWith('\n')).toBe(true);
    const again = open(home);
    for (let n = 1; n <= 99; n += 1) expect(again.get(id(n))?.end).toMatchObject({ type: 'finished' });
  });

  it.each([
    ['a line that is no JSON', '{"type"\n'],
    ['an unknown kind of record', '{"type":"dreamt","plan_id":"20260601_120000_00000001"}\n'],
    ['the end of a plan that it does not know', `${JSON.stringify(finished(9))}\n`],
    ['an acceptance that was written twice', `${JSON.stringify(accepted(1))}\n`.repeat(2)],
    ['an empty line', '\n'],
  ])('does not guess when it holds %s', (_, text) => {
    const home = newFolder();
    appendFileSync(file(home), text);
    expect(() => open(home)).toThrow(JournalBroken);
    expect(readFileSync(file(home), 'utf8')).toBe(text);
  });

  it.each([
    ['an unknown kind of record', '{"type":"dreamt","plan_id":"20260601_120000_00000001"}\n', true],
    ['a known one with an unknown member', `${JSON.stringify({ ...accepted(1), mood: 'good' })}\n`, true],
    ['a line that is no JSON', '{"type"\n', false],
    ['the end of a plan that it does not know', `${JSON.stringify(finished(9))}\n`, false],
  ])('says whether a newer version may have written %s', (_, text, isNewer) => {
    const home = newFolder();
    appendFileSync(file(home), text);
    expect(() => open(home)).toThrow(isNewer ? NEWER : /^Line 1 of \S+ can not be read, so it is not sure/);
  });

  it('keeps nothing of what the disk did not take, and can go on', () => {
    const home = newFolder();
    const journal = open(home);
    journal.append(accepted(1), started(1));
    const whole = records(home);
    const sync = vi.spyOn(fs, 'fdatasyncSync').mockImplementationOnce(() => {
      throw new Error('EIO');
    });
    // A named import sees the change only after this.
    syncBuiltinESMExports();
    expect(() => journal.append(accepted(2), started(2))).toThrow('EIO');
    sync.mockRestore();
    syncBuiltinESMExports();
    expect(records(home)).toBe(whole);
    expect(journal.get(id(2))).toBeUndefined();
    journal.append(accepted(2), started(2));
    expect(open(home).get(id(2))?.stepCount).toBe(1);
  });

  it('refuses a record that does not fit', () => {
    const journal = open(newFolder());
    journal.append(accepted(1), started(1));
    expect(() => journal.append(accepted(1))).toThrow(/no place/);
    expect(() => journal.append(refused(1))).toThrow(/no place/);
    expect(() => journal.append(finished(2))).toThrow(/no place/);
  });

  it('forgets only what is acknowledged and expired long ago', () => {
    const home = newFolder();
    const old = new Date(NOW - 3 * 86_400_000).toISOString();
    const journal = open(home);
    journal.append(accepted(1, old), started(1), finished(1), acknowledged(1));
    journal.append(accepted(2, old), started(2), finished(2));
    journal.append(accepted(3, AT), started(3), finished(3), acknowledged(3));
    journal.append(accepted(4, old), started(4));
    journal.append(refused(5, old), acknowledged(5));
    journal.compact();
    const known = [1, 2, 3, 4, 5].filter((number) => journal.get(id(number)) !== undefined);
    expect(known).toEqual([2, 3, 4]);
    journal.append(finished(4));
    const again = open(home);
    expect([1, 2, 3, 4, 5].filter((number) => again.get(id(number)) !== undefined)).toEqual(known);
    expect(again.get(id(4))?.end).toMatchObject({ type: 'finished' });
    expect(again.get(id(3))?.isAcknowledged).toBe(true);
    expect(existsSync(`${file(home)}.new`)).toBe(false);
  });

  it('still knows a plan that it forgot while the clock was ahead, and no later one', () => {
    const home = newFolder();
    let nowMs = NOW;
    const journal = Journal.open(home, () => nowMs);
    const expiry = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString();
    journal.append(accepted(1, expiry(1)), started(1), finished(1), acknowledged(1));
    journal.append(accepted(2, expiry(2)), started(2), finished(2), acknowledged(2));
    nowMs = NOW + 400 * 86_400_000;
    journal.compact();
    nowMs = NOW;
    for (const known of [journal, open(home)]) {
      expect(known.get(id(2))).toBeUndefined();
      expect(known.knows(id(1), expiry(1), AT)).toBe(true);
      expect(known.knows(id(2), expiry(2), AT)).toBe(true);
      expect(known.knows(id(3), expiry(2.001), AT)).toBe(false);
    }
    journal.append(accepted(3, expiry(3)), started(3), finished(3), acknowledged(3));
    nowMs = NOW + 400 * 86_400_000;
    journal.compact();
    expect(open(home).knows(id(4), expiry(3), AT)).toBe(true);
  });

  it('remembers what is signed, with its times, and the audit head that was countersigned, when plans are forgotten', () => {
    const home = newFolder();
    const first = open(home);
    const later = new Date(NOW + 100 * DAY_MS).toISOString();
    const heads = [1, 2].map((seq) => ({ seq, hash: String(seq).repeat(64) }));
    const bound = (seq: 1 | 2): JournalRecord => ({
      ...(accepted(seq, seq === 1 ? later : AT) as Extract<JournalRecord, { type: 'accepted' }>),
      bound_to: {
        approval_digest: 'ab'.repeat(32),
        audit_head: heads[seq - 1] ?? null,
        previous_head: seq === 1 ? null : (heads[0] ?? null),
      },
    });
    first.append(bound(1), started(1));
    first.append(bound(2), started(2), finished(2), acknowledged(2));
    const before = first.get(id(1));
    first.close();
    const again = open(home, NOW + 30 * DAY_MS);
    expect(again.countersigned).toEqual(heads[1]);
    again.compact();
    again.close();
    const compacted = open(home, NOW + 30 * DAY_MS);
    expect(compacted.get(id(2))).toBeUndefined();
    expect(compacted.get(id(1))).toEqual(before);
    expect(compacted.countersigned).toEqual(heads[1]);
  });
});
