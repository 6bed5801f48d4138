import { spawnSync } from 'node:child_process';
import fs, { cpSync, existsSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Journal } from '../../../runner/journal/journal.ts';
import { planDigest } from '../../../shared/digest.ts';
import { aPlan } from '../../support/builders.ts';
import { bundleEntry } from '../../support/bundle-entry.ts';
import { newFolder } from '../../support/start-runner.ts';

const LATER_MS = Date.now() + 30 * 24 * 3_600_000;

/** A journal with plans that may be forgotten, one whose end nobody acknowledged, and one that was cut off. */
const aJournal = (): { home: string; forgotten: { planId: string; expiresAt: string }[]; kept: string[] } => {
  const home = newFolder();
  const journal = Journal.open(home, Date.now);
  const add = (...more: ('finished' | 'acknowledged')[]): { planId: string; expiresAt: string } => {
    const plan = aPlan('true');
    const { plan_id, expires_at } = plan;
    const about = { plan_id, at: plan.created_at };
    journal.append(
      { type: 'accepted', ...about, digest: planDigest(plan), expires_at },
      { type: 'started', ...about, step_count: 1 },
    );
    for (const type of more) {
      if (type === 'finished') {
        journal.append({ type, ...about, outcome: 'succeeded', steps: [], detail: null, output: [] });
      } else journal.append({ type, ...about });
    }
    return { planId: plan_id, expiresAt: expires_at };
  };
  const forgotten = [add('finished', 'acknowledged'), add('finished', 'acknowledged')];
  const kept = [add('finished'), add()].map(({ planId }) => planId);
  journal.close();
  return { home, forgotten, kept };
};

describe('a compaction', () => {
  let entry: string;
  beforeAll(async () => {
    entry = await bundleEntry('test/support/compact-entry.ts');
  });

  it('that is killed at any call to the disk loses nothing, and is done by the next start', () => {
    const { home, forgotten, kept } = aJournal();
    let call = 0;
    let kills = 0;
    for (let isWhole = false; !isWhole; ) {
      call += 1;
      const copy = newFolder();
      cpSync(home, copy, { recursive: true });
      const { status, signal } = spawnSync(process.execPath, [entry, copy, String(LATER_MS), String(call)]);
      isWhole = signal === null;
      if (isWhole) expect(status).toBe(42);
      else expect(signal).toBe('SIGKILL');
      kills += isWhole ? 0 : 1;

      const journal = Journal.open(copy, () => LATER_MS);
      expect(journal.unacknowledged().map(({ planId }) => planId)).toEqual(kept);
      for (const { planId, expiresAt } of forgotten)
        expect(journal.knows(planId, expiresAt, expiresAt)).toBe(true);
      journal.compact();
      expect(forgotten.map(({ planId }) => journal.get(planId))).toEqual([undefined, undefined]);
      expect(journal.unacknowledged().map(({ planId }) => planId)).toEqual(kept);
      expect(existsSync(join(copy, 'journal.jsonl.new'))).toBe(false);
      journal.close();
    }
    // Open, write, sync and close the new file, close the old one, rename, open, and the folder's three.
    expect(kills).toBeGreaterThanOrEqual(7);
  });

  it('for which the disk has no room leaves the journal as it was, and usable', () => {
    const { home, forgotten } = aJournal();
    const journal = Journal.open(home, () => LATER_MS);
    const sync = vi.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
      throw new Error('ENOSPC');
    });
    syncBuiltinESMExports();
    const before = readFileSync(join(home, 'journal.jsonl'), 'utf8');
    expect(() => journal.compact()).toThrow('ENOSPC');
    sync.mockRestore();
    syncBuiltinESMExports();
    expect(readFileSync(join(home, 'journal.jsonl'), 'utf8')).toBe(before);
    expect(existsSync(join(home, 'journal.jsonl.new'))).toBe(false);
    expect(journal.get(forgotten[0]?.planId ?? '')).toBeDefined();
    const { plan_id, created_at } = aPlan('true');
    const about = { plan_id, at: created_at, digest: 'd', expires_at: created_at };
    journal.append({ type: 'accepted', ...about });
    journal.close();
    expect(Journal.open(home, Date.now).get(plan_id)).toBeDefined();
  });
});
