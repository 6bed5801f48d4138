import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FakeHub } from '../support/fake-hub.ts';
import { FaultyMachine } from './support/faulty-machine.ts';
import { newMarkers } from './support/markers.ts';

/** All that a runner writes of a plan of one step, and what a kill there must lead to. */
const WRITES = [
  { write: 1, of: 'that it takes and starts the plan', lost: 'not begun', kept: 'unknown, and not run' },
  { write: 2, of: "the step's end", lost: 'unknown, and run', kept: 'succeeded' },
  { write: 3, of: "the plan's end", lost: 'succeeded', kept: 'succeeded' },
  { write: 4, of: 'that the hub has the end', lost: 'succeeded', kept: 'succeeded' },
] as const;
// A process that is killed loses nothing that it has handed to the system: `written` would show what `synced` shows.
const CASES = WRITES.flatMap((write) =>
  (['before', 'torn', 'synced'] as const).map((phase) => ({
    ...write,
    phase,
    result: phase === 'synced' ? write.kept : write.lost,
  })),
);

describe('a runner on Windows that is killed when it writes in its journal', () => {
  let hub: FakeHub;
  let machine: FaultyMachine;
  const { marked, timesRun, isNotRunAgain } = newMarkers();
  beforeAll(async () => {
    hub = await FakeHub.start();
    machine = await FaultyMachine.make(hub);
    await machine.start();
  });
  afterAll(async () => {
    await machine.end();
    await hub.stop();
  });

  it.each(CASES)('$of, $phase: $result', async ({ write, phase, result }) => {
    const name = `${write}-${phase}`;
    const plan = marked(name);
    await machine.arm({ write, phase });
    await hub.run(plan);
    await machine.hasDied();
    expect(timesRun(name)).toBe(write === 1 ? 0 : 1);
    await machine.start();
    if (result === 'not begun') {
      expect(hub.of('hello').at(-1)?.holds).toEqual([]);
      await hub.run(plan);
    }
    // The acknowledgement that was kept is the end of it: nothing is told until the hub asks.
    if (write === 4 && phase === 'synced') expect(hub.of('hello').at(-1)?.holds).toEqual([]);
    const { outcome } = await hub.finished(plan.plan_id, 60_000);
    expect(outcome).toBe(result.startsWith('unknown') ? 'unknown' : 'succeeded');
    expect(timesRun(name)).toBe(result === 'unknown, and not run' ? 0 : 1);
    if (result === 'succeeded') expect(hub.text(plan.plan_id, 'stdout').trim()).toBe('ran');
    await isNotRunAgain(hub, plan, name);
    await machine.hasWrittenAll(plan.plan_id);
    expect(new Set(hub.about('finished', plan.plan_id).map((told) => told.outcome)).size).toBe(1);
  });

  it.each(['before', 'torn', 'synced'] as const)(
    'what it found after a kill, %s: the next one says the same',
    async (phase) => {
      const name = `again-${phase}`;
      const plan = marked(name);
      await machine.arm({ write: 2, phase: 'before' });
      await hub.run(plan);
      await machine.hasDied();
      await machine.startToDie({ write: 1, phase });
      await machine.start();
      expect((await hub.finished(plan.plan_id, 60_000)).outcome).toBe('unknown');
      await isNotRunAgain(hub, plan, name);
      await machine.hasWrittenAll(plan.plan_id);
      expect(timesRun(name)).toBe(1);
    },
  );
});
