import fs, { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '../../../runner/journal/journal.ts';
import { readJournal } from '../../../runner/journal/read-journal.ts';
import type { Runner } from '../../../runner/runner-options.ts';
import { planDigest } from '../../../shared/digest.ts';
import { APPROVAL, aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

/** Fewer than end a connection. */
const PLANS = 900;

describe('a hub that sends many plans at once which are refused', () => {
  let hub: FakeHub;
  let runner: Runner | undefined;
  const home = newFolder();
  beforeEach(async () => {
    hub = await FakeHub.start();
    runner = aRunner(hub, { home });
    await runner.connected;
    await until(() => hub.credits > 0, 'the runner asks for a plan');
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    await runner?.stop();
    await hub.stop();
  });

  it('has the machine wait for its disk a few times, not for each, and a plan that runs is cancelled as ever', async () => {
    const running = aPlan('sleep 60');
    await hub.run(running);
    await until(() => hub.about('started', running.plan_id).length > 0, 'a plan runs');
    const sync = vi.spyOn(fs, 'fdatasyncSync');
    // A named import sees the spy only after this.
    syncBuiltinESMExports();
    const refused = Array.from({ length: PLANS }, () => aPlan('true', { hub: 'otherhub' }));
    for (const plan of refused) hub.force(plan);
    hub.send({ type: 'cancel', plan_id: running.plan_id, reason: null });
    expect((await hub.finished(running.plan_id)).outcome).toBe('cancelled');
    await until(() => hub.of('refused').length >= PLANS, 'all are refused');
    const acknowledged = (): number =>
      [...readJournal(join(home, 'journal.jsonl')).entries.values()].filter((entry) => entry.isAcknowledged)
        .length;
    await until(() => acknowledged() === PLANS + 1, 'all ends are acknowledged, on the disk');
    // Two for each before: its refusal, and the acknowledgement.
    expect(sync.mock.calls.length).toBeLessThan(PLANS / 4);
    // Each is signed, so each is in the journal.
    const { entries } = readJournal(join(home, 'journal.jsonl'));
    for (const { plan_id } of refused) {
      expect(hub.about('refused', plan_id)[0]?.signed).not.toBeNull();
      expect(entries.get(plan_id)?.end).toMatchObject({ type: 'refused', code: 'wrong_hub' });
    }
    const next = aPlan('true');
    await hub.run(next);
    expect((await hub.finished(next.plan_id)).outcome).toBe('succeeded');
  });

  it('gets one answer for a plan that it sends twice in one breath, and can not have it run by the second', async () => {
    const plan = aPlan('echo ran');
    const frame = (approval: unknown): string =>
      JSON.stringify({ type: 'run', document: plan, digest: planDigest(plan), approval });
    // In one turn of the event loop: the frames arrive together.
    hub.sendRaw(frame(null));
    hub.sendRaw(frame(APPROVAL));
    await hub.refused(plan.plan_id);
    const next = aPlan('true');
    await hub.run(next);
    await hub.finished(next.plan_id);
    expect(hub.about('started', plan.plan_id)).toEqual([]);
    const answers = hub.about('refused', plan.plan_id);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.code).toBe('not_approved');
  });

  it('gets unsigned refusals when the disk does not take them, and may send them again', async () => {
    vi.spyOn(fs, 'fdatasyncSync').mockImplementationOnce(() => {
      throw new Error('EIO');
    });
    syncBuiltinESMExports();
    const plan = aPlan('echo ran', { hub: 'otherhub' });
    hub.force(plan);
    expect(await hub.refused(plan.plan_id)).toMatchObject({ code: 'wrong_hub', signed: null });
    expect(readFileSync(join(home, 'journal.jsonl'), 'utf8')).not.toContain(plan.plan_id);
    hub.force(plan);
    await until(() => hub.about('refused', plan.plan_id).length > 1, 'it is refused again');
    expect(hub.about('refused', plan.plan_id)[1]?.signed).not.toBeNull();
  });
});

describe('records that wait for each other', () => {
  const at = new Date(0).toISOString();
  const refusal = (number: number) => ({
    type: 'refused' as const,
    plan_id: `20260601_120000_${number.toString(16).padStart(8, '0')}`,
    at,
    digest: 'd',
    expires_at: at,
    code: 'no_slot' as const,
    detail: 'x'.repeat(200),
  });

  it('are each within one block of the disk, known at once, told of once they are written, and there after a restart', async () => {
    const home = newFolder();
    const journal = Journal.open(home, Date.now);
    const written: number[] = [];
    for (let n = 0; n < 60; n += 1) journal.appendSoon(refusal(n), () => written.push(n));
    expect(written).toEqual([]);
    expect(journal.knows(refusal(7).plan_id, at, at)).toBe(true);
    expect(journal.get(refusal(7).plan_id)).toBeUndefined();
    await until(() => written.length === 60, 'they are written');
    const text = readFileSync(join(home, 'journal.jsonl'), 'utf8');
    let from = 0;
    for (const line of text.split('\n').slice(0, -1)) {
      const start = from + line.length - line.trimStart().length;
      expect(Math.floor(start / 4_096)).toBe(Math.floor((from + line.length) / 4_096));
      from += line.length + 1;
    }
    journal.appendSoon(refusal(60), () => undefined);
    journal.close();
    expect(Journal.open(home, Date.now).unacknowledged()).toHaveLength(61);
  });
});
