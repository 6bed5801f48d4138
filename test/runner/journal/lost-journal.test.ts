import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Journal } from '../../../runner/journal/journal.ts';
import { planDigest } from '../../../shared/digest.ts';
import { CLOCK_TOLERANCE_MS } from '../../../shared/limits.ts';
import type { PlanDocument } from '../../../shared/plan.ts';
import { APPROVAL, aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { runnerWithClock } from '../../support/runner-with-clock.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

const DAY_MS = 24 * 3_600_000;
const fileIn = (home: string): string => join(home, 'journal.jsonl');
const idIn = (home: string): string => readFileSync(join(home, 'journal-id'), 'utf8').trim();

/** What may become of the journal of a machine that ran plans, beside its id. */
const LOSSES: readonly [what: string, lose: (home: string) => void][] = [
  ['emptied', (home) => writeFileSync(fileIn(home), '')],
  ['nothing but zeroes', (home) => writeFileSync(fileIn(home), Buffer.alloc(8_192))],
  [
    'nothing but a torn line',
    (home) => writeFileSync(fileIn(home), readFileSync(fileIn(home)).subarray(0, 40)),
  ],
  ['gone', (home) => rmSync(fileIn(home))],
  [
    'emptied, as the id is',
    (home) => {
      for (const name of ['journal.jsonl', 'journal-id']) writeFileSync(join(home, name), '');
    },
  ],
];

describe('a runner whose journal was lost', () => {
  const machine = runnerWithClock();
  const home = (): string => newFolder();
  /** As an honest hub says it: made and approved at that time of the machine. */
  const madeIn = (command: string, ms: number): PlanDocument =>
    aPlan(command, {
      created_at: new Date(Date.now() + ms).toISOString(),
      expires_at: new Date(Date.now() + ms + DAY_MS).toISOString(),
    });
  const send = (document: PlanDocument): void => {
    const approval = { ...APPROVAL, at: document.created_at };
    machine.hub.send({ type: 'run', document, digest: planDigest(document), approval });
  };

  it.each(LOSSES)(
    '(%s) is another one to the hub, and runs nothing that was made before',
    async (_, lose) => {
      const folder = home();
      const marker = join(newFolder(), 'ran');
      await machine.start(folder);
      expect(machine.log.some(({ op }) => op === 'journal.lost')).toBe(false);
      const [ran, waiting] = [aPlan(`echo ran >> ${marker}`), aPlan(`echo waited >> ${marker}`)];
      await machine.hub.run(ran);
      await machine.hub.finished(ran.plan_id);
      await machine.stop();
      lose(folder);

      await machine.start(folder);
      expect(machine.log.some(({ op }) => op === 'journal.lost')).toBe(true);
      const ids = machine.hub.of('hello').map(({ journal_id }) => journal_id);
      expect(new Set(ids).size).toBe(2);
      for (const plan of [ran, waiting]) {
        machine.hub.force(plan);
        // Nobody gets a signature that it did not run.
        expect(await machine.hub.refused(plan.plan_id)).toMatchObject({ code: 'plan_known', signed: null });
      }
      // The hub's clock may be ahead of the machine's.
      const doubtful = madeIn('true', CLOCK_TOLERANCE_MS - 10_000);
      send(doubtful);
      expect((await machine.hub.refused(doubtful.plan_id)).code).toBe('plan_known');
      expect(readFileSync(marker, 'utf8')).toBe('ran\n');

      // The next starts know it, too, also when the journal was compacted.
      await machine.stop();
      machine.clock.aheadMs = 10 * 60_000;
      await machine.start(folder);
      expect(machine.hub.of('hello').at(-1)?.journal_id).toBe(ids[1]);
      expect(machine.log.some(({ op }) => op === 'journal.lost')).toBe(false);
      machine.hub.force(ran);
      await until(() => machine.hub.about('refused', ran.plan_id).length > 1, 'it is refused again');
      const later = madeIn(`echo later >> ${marker}`, machine.clock.aheadMs);
      send(later);
      expect((await machine.hub.finished(later.plan_id)).outcome).toBe('succeeded');
      expect(readFileSync(marker, 'utf8')).toBe('ran\nlater\n');
    },
  );

  it('goes on with a journal of an older version, under its id', async () => {
    const folder = home();
    const plan = aPlan('true');
    const { plan_id, expires_at, created_at: at } = plan;
    writeFileSync(join(folder, 'journal-id'), `${'0123456789abcdef'.repeat(2)}\n`);
    const records = [
      { type: 'accepted', plan_id, at, digest: planDigest(plan), expires_at },
      { type: 'started', plan_id, at, step_count: 1 },
      { type: 'finished', plan_id, at, outcome: 'succeeded', steps: [], detail: null },
    ];
    writeFileSync(fileIn(folder), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    await machine.start(folder);
    expect(machine.hub.of('hello')[0]?.journal_id).toBe('0123456789abcdef'.repeat(2));
    const next = aPlan('true');
    await machine.hub.run(next);
    expect((await machine.hub.finished(next.plan_id)).outcome).toBe('succeeded');
  });
});

describe('a journal', () => {
  const NOW = Date.parse('2026-06-01T12:00:00.000Z');
  const AT = new Date(NOW).toISOString();
  const BEFORE = new Date(NOW - 1).toISOString();
  const LATER = new Date(NOW + DAY_MS).toISOString();
  const open = (folder: string, now = NOW): Journal => Journal.open(folder, () => now);
  /** As if its files had been written then. */
  const writtenAt = (folder: string, ms: number): void => {
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), ms / 1_000, ms / 1_000);
  };
  const PLAN_ID = '20260601_120000_00000001';

  it('that never had a plan is a whole one', () => {
    const folder = newFolder();
    const first = open(folder);
    expect(first.isAfterLoss).toBe(false);
    first.close();
    const again = open(folder);
    expect({ id: again.id, isAfterLoss: again.isAfterLoss }).toEqual({ id: first.id, isAfterLoss: false });
    expect(again.knows(PLAN_ID, LATER, BEFORE)).toBe(false);
  });

  it('whose first start was cut off before it had an id is a new one', () => {
    const folder = newFolder();
    for (const text of ['', ' '.repeat(100), '{"type":"forgo']) {
      writeFileSync(fileIn(folder), text);
      expect(open(folder).isAfterLoss).toBe(false);
      rmSync(join(folder, 'journal-id'));
    }
    writeFileSync(fileIn(folder), '');
    open(folder).close();
    expect(idIn(folder)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('that an older version left without a plan goes on under a new id, and runs what is made from then on', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'journal-id'), `${'a'.repeat(32)}\n`);
    writeFileSync(fileIn(folder), '');
    writtenAt(folder, NOW - DAY_MS);
    const journal = open(folder);
    expect(journal.id).not.toBe('a'.repeat(32));
    const made = new Date(NOW + CLOCK_TOLERANCE_MS + 1).toISOString();
    expect(journal.knows(PLAN_ID, LATER, made)).toBe(false);
  });

  it.each(['journal.jsonl', 'journal-id', 'runner-key.pem'])(
    'that is lost knows by %s that the clock fell back: what was made until that was written may have run',
    (name) => {
      const folder = newFolder();
      open(folder).close();
      writeFileSync(fileIn(folder), '');
      writeFileSync(join(folder, 'runner-key.pem'), '');
      writtenAt(folder, 0);
      utimesSync(join(folder, name), NOW / 1_000, NOW / 1_000);
      open(folder, 0).close();
      writtenAt(folder, 0);
      const journal = open(folder, 0);
      expect(journal.isAfterLoss).toBe(false);
      expect(journal.knows(PLAN_ID, LATER, BEFORE)).toBe(true);
      const made = new Date(NOW + CLOCK_TOLERANCE_MS + 1_000).toISOString();
      expect(journal.knows(PLAN_ID, LATER, made)).toBe(false);
      journal.close();
    },
  );

  it('that is lost again before its first line is there is another one again', () => {
    const folder = newFolder();
    const ids = [1, 2, 3].map(() => {
      const journal = open(folder);
      journal.close();
      writeFileSync(fileIn(folder), '');
      return journal.id;
    });
    expect(new Set(ids).size).toBe(3);
  });

  it('still knows when the one before was lost after it forgot plans', () => {
    const folder = newFolder();
    open(folder).close();
    writeFileSync(fileIn(folder), '');
    const journal = open(folder);
    const about = { plan_id: PLAN_ID, at: AT };
    journal.append(
      { type: 'accepted', ...about, digest: 'd', expires_at: AT },
      { type: 'started', ...about, step_count: 1 },
      { type: 'finished', ...about, outcome: 'succeeded', steps: [], detail: null },
      { type: 'acknowledged', ...about },
    );
    journal.close();
    const old = open(folder, NOW + 30 * DAY_MS);
    old.compact();
    expect(old.get(PLAN_ID)).toBeUndefined();
    old.close();
    const again = open(folder);
    expect(again.isAfterLoss).toBe(false);
    expect(again.knows('20260601_120000_00000002', LATER, BEFORE)).toBe(true);
  });
});

describe('a runner does not start with', () => {
  let hub: FakeHub;
  beforeEach(async () => {
    hub = await FakeHub.start();
  });
  afterEach(() => hub.stop());
  const end = async (folder: string): Promise<string> => {
    const { reason } = await aRunner(hub, { home: folder, proof: 'token' }).stopped;
    expect(hub.upgrades).toEqual([]);
    expect(reason).not.toContain('The runner failed');
    return reason;
  };

  it.each([
    ['journal.jsonl', 'Look at what ran on this machine, then move the folder away and start again.'],
    ['journal-id', 'Move it away, then start the runner again.'],
    ['runner-key.pem', 'Restore it from a backup, or remove it and pair this machine again.'],
    ['trust.json', 'Restore it from a backup, or remove it and pair this machine again.'],
    ['policy.json', 'Mend it (provara policy check names every error) or remove it for the default policy.'],
    ['redact.json', 'Mend it, or remove it to redact tokens only.'],
    ['runner.lock', 'look at it, move it away, then start the runner again.'],
  ])('a folder in the place of %s, and says what to do', async (name, cure) => {
    const folder = newFolder();
    mkdirSync(join(folder, name));
    const reason = await end(folder);
    expect(reason).toContain(cure);
    expect(reason).toContain(name);
  });

  it('a file in the place of the folder of its runs, and says what to do', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'runs'), '');
    const reason = await end(folder);
    expect(reason).toContain("A file is where one of the runner's folders must be");
    expect(reason).toContain('runs');
  });

  it('a folder in the place of a kept output: that runner starts, and tells the end without it', async () => {
    hub.conduct.acknowledgesEnds = false;
    const folder = newFolder();
    const first = aRunner(hub, { home: folder });
    const plan = aPlan('echo hello');
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    await first.stop();
    const spool = join(folder, 'runs', plan.plan_id, 'output.spool');
    rmSync(spool);
    mkdirSync(spool);
    appendFileSync(join(spool, 'file'), 'x');
    const again = aRunner(hub, { home: folder });
    await until(() => hub.about('finished', plan.plan_id).length > 1, 'its end is told again');
    hub.send({ type: 'end_ack', plan_id: plan.plan_id });
    await until(() => !existsSync(spool), 'what was kept of it is gone');
    await again.stop();
  });
});
