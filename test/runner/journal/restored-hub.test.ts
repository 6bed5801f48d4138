import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../runner/journal/entry.ts';
import { Journal } from '../../../runner/journal/journal.ts';
import type { LogLine } from '../../../runner/log.ts';
import { HeldPlans } from '../../../runner/plans/held-plans.ts';
import type { Reports } from '../../../runner/plans/reports.ts';
import type { Runner } from '../../../runner/runner-options.ts';
import { planDigest } from '../../../shared/digest.ts';
import { AUDIT_HEAD_HEADER, auditHeadText, parseAuditHead } from '../../../shared/protocol.ts';
import { APPROVAL, aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

const HEAD = { seq: 40, hash: 'ab'.repeat(32) };
const OLDER = { seq: 12, hash: 'cd'.repeat(32) };
const NOTHING = { seq: 0, hash: '0'.repeat(64) };

const AT = '2026-01-01T00:00:00.000Z';
const ENDED: JournalEntry = {
  planId: '',
  digest: 'd',
  expiresAt: AT,
  acceptedAt: AT,
  boundTo: undefined,
  startedAt: AT,
  stepCount: 1,
  steps: [],
  output: [],
  end: { type: 'finished', at: AT, outcome: 'succeeded', steps: [], detail: null, output: [] },
  isAcknowledged: true,
};

let hub: FakeHub;
let runner: Runner | undefined;
let log: LogLine[];
let home: string;
let marker: string;
beforeEach(async () => {
  hub = await FakeHub.start();
  log = [];
  home = newFolder();
  marker = join(newFolder(), 'ran');
});
afterEach(async () => {
  await runner?.stop();
  await hub.stop();
});

const start = (options: { readonly pairedAt?: string } = {}): void => {
  runner = aRunner(hub, { home, log: (line) => log.push(line), ...options });
};
const named = (): string | undefined => hub.upgrades.at(-1)?.headers[AUDIT_HEAD_HEADER]?.toString();
const differences = (): LogLine[] => log.filter(({ op }) => op === 'hub.differ');
const timesRun = (): number =>
  existsSync(marker) ? readFileSync(marker, 'utf8').trim().split('\n').length : 0;

/** A plan that ran, whose end the hub acknowledged, and that countersigned `HEAD`. */
const ranPlan = async (document = aPlan(`echo x >> ${marker}`)): Promise<string> => {
  start();
  await until(() => hub.credits > 0, 'the runner asks for a plan');
  hub.send({ type: 'run', document, digest: planDigest(document), approval: APPROVAL, audit_head: HEAD });
  await hub.finished(document.plan_id);
  await until(() => !existsSync(join(home, 'runs', document.plan_id)), 'the end is acknowledged');
  return document.plan_id;
};

const reconnect = async (history: { audit_head: typeof HEAD; asks: string[] }): Promise<void> => {
  const before = hub.of('hello').length;
  hub.conduct.welcome = { history };
  hub.socket?.close(1001);
  await hub.connected(before + 1);
  await until(() => runner?.info.isConnected === true, 'the runner is welcome');
};

describe('a runner whose hub was restored', () => {
  it('names the last head that it countersigned, and the beginning before there is one', async () => {
    await ranPlan();
    expect(hub.upgrades[0]?.headers[AUDIT_HEAD_HEADER]).toBe(auditHeadText(NOTHING));
    await reconnect({ audit_head: HEAD, asks: [] });
    expect(named()).toBe(auditHeadText(HEAD));
    expect(differences()).toEqual([]);
  });

  it('says that the hub has forgotten, tells it again what it asks for, and runs nothing twice', async () => {
    const id = await ranPlan();
    await reconnect({ audit_head: OLDER, asks: [id, '20260102_030405_a1b2c3d4'] });
    await until(() => hub.about('finished', id).length === 2, 'the end is told again');
    expect(hub.about('finished', id)[1]).toEqual(hub.about('finished', id)[0]);
    expect(hub.about('accepted', id)).toHaveLength(2);
    expect(hub.of('refused')).toEqual([]);
    expect(timesRun()).toBe(1);
    expect(differences()).toEqual([
      {
        op: 'hub.differ',
        hub_entries: 12,
        known_entries: 40,
        told_again: 1,
        detail: expect.stringMatching(/restored from an older backup.*not run again.*provara audit verify/),
      },
    ]);
    await reconnect({ audit_head: OLDER, asks: [] });
    await reconnect({ audit_head: OLDER, asks: [] });
    // Changes are worth a line, every connection is not.
    expect(differences()).toHaveLength(2);
  });

  it('finds it out from what it is asked for alone, where the hub has all that was countersigned', async () => {
    const id = await ranPlan();
    await reconnect({ audit_head: HEAD, asks: [id] });
    await until(() => hub.about('finished', id).length === 2, 'the end is told again');
    expect(differences()).toMatchObject([{ told_again: 1 }]);
  });

  it('says under which approval a plan ran that is approved again, once, and does not run it again', async () => {
    const document = aPlan(`echo x >> ${marker}`);
    const id = await ranPlan(document);
    const first = hub.about('accepted', id)[0];
    const by = { kind: 'owner', id: 'another', name: 'another' } as const;
    hub.send({ type: 'run', document, digest: planDigest(document), approval: { ...APPROVAL, by } });
    await until(() => hub.about('finished', id).length === 2, 'the truth is told');
    expect(hub.about('accepted', id)).toEqual([first, first]);
    expect(hub.about('refused', id)).toEqual([]);
    await reconnect({ audit_head: HEAD, asks: [] });
    expect(hub.of('hello').at(-1)?.holds).toEqual([]);
    expect(hub.about('finished', id)).toHaveLength(2);
    expect(timesRun()).toBe(1);
  });

  it('is told nothing of plans that ran before the pairing: they may be another hub’s', async () => {
    const id = await ranPlan();
    await runner?.stop();
    start({ pairedAt: new Date(Date.now() + 60_000).toISOString() });
    await hub.connected(2);
    await reconnect({ audit_head: NOTHING, asks: [id] });
    await hub.run(aPlan('true', { hub: 'otherhub' }));
    await until(() => hub.of('refused').length === 1, 'what comes after it is answered');
    expect(hub.about('accepted', id)).toHaveLength(1);
    expect(hub.about('finished', id)).toHaveLength(1);
    expect(differences()).toEqual([]);
  });

  it('is told of each plan once that it asks for twice', async () => {
    const id = await ranPlan();
    await reconnect({ audit_head: OLDER, asks: [id, id, id] });
    await hub.run(aPlan('true', { hub: 'otherhub' }));
    await until(() => hub.of('refused').length === 1, 'what comes after it is answered');
    expect(hub.about('finished', id)).toHaveLength(2);
    expect(differences()).toMatchObject([{ told_again: 1 }]);
  });

  it('is told of a thousand plans in portions, between which the machine does other things', async () => {
    const ended = (number: number): JournalEntry => ({ ...ENDED, planId: `plan${number}` });
    const entries = new Map(Array.from({ length: 1_000 }, (_, number) => [`plan${number}`, ended(number)]));
    const told: string[] = [];
    const held = new HeldPlans({
      journal: { get: (id: string) => entries.get(id), unacknowledged: () => [] } as unknown as Journal,
      reports: {
        tellProgress: () => undefined,
        tellEnd: ({ planId }: JournalEntry) => told.push(planId) > 0,
      } as unknown as Reports,
      pairedAt: undefined,
      runsFolder: '',
      now: Date.now,
      log: () => undefined,
      send: () => true,
    });
    const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    held.tellAgain([...entries.keys()]);
    expect(told).toHaveLength(20);
    await turn();
    expect(told).toHaveLength(40);
    await until(() => told.length === 1_000, 'all are told');
    expect(told).toEqual([...entries.keys()]);
    held.tellAgain([...entries.keys()]);
    held.tellAgain([]);
    await turn();
    expect(told).toHaveLength(1_020);
  });

  it('tells a history that went on elsewhere from one that is short', async () => {
    await ranPlan();
    await reconnect({ audit_head: { ...HEAD, hash: OLDER.hash }, asks: [] });
    expect(differences()).toMatchObject([{ detail: expect.stringContaining('another history') }]);
  });

  it('names nothing that it countersigned before it was paired: that may be another hub’s', async () => {
    await ranPlan();
    await runner?.stop();
    start({ pairedAt: new Date(Date.now() + 60_000).toISOString() });
    await hub.connected(2);
    expect(named()).toBe(auditHeadText(NOTHING));
    await runner?.stop();
    start({ pairedAt: '2020-01-01T00:00:00.000Z' });
    await hub.connected(3);
    expect(named()).toBe(auditHeadText(HEAD));
  });

  it('signs the head of the hub before for no plan of the hub that it is paired with now', async () => {
    await ranPlan();
    await runner?.stop();
    start({ pairedAt: new Date(Date.now() + 1).toISOString() });
    await hub.connected(2);
    const first = aPlan('true');
    await hub.run(first);
    await hub.finished(first.plan_id);
    expect(hub.about('accepted', first.plan_id)[0]?.signed.statement).toMatchObject({ previous_head: null });
    const send = { document: aPlan('true'), approval: APPROVAL, audit_head: OLDER };
    hub.send({ type: 'run', ...send, digest: planDigest(send.document) });
    await hub.finished(send.document.plan_id);
    const third = aPlan('true');
    await hub.run(third);
    await hub.finished(third.plan_id);
    expect(hub.about('accepted', third.plan_id)[0]?.signed.statement).toMatchObject({ previous_head: OLDER });
  });

  it('remembers when it countersigned also in a journal that was made shorter', async () => {
    await ranPlan();
    await runner?.stop();
    runner = undefined;
    const before = Journal.open(home, Date.now);
    const at = before.countersignedAt;
    before.close();
    const later = Journal.open(home, () => Date.now() + 30 * 24 * 3_600_000);
    later.compact();
    later.close();
    const after = Journal.open(home, Date.now);
    expect([after.countersigned, after.countersignedAt]).toEqual([HEAD, at]);
    after.close();
  });

  it('gets along with an older hub, which tells no history', async () => {
    await ranPlan();
    hub.socket?.close(1001);
    await hub.connected(2);
    expect(differences()).toEqual([]);
  });
});

it.each(['', '1', `1.${'A'.repeat(64)}`, `-1.${'a'.repeat(64)}`, `1.${'a'.repeat(65)}`])(
  'takes %j for no head',
  (text) => {
    expect(parseAuditHead(text)).toBeUndefined();
  },
);
