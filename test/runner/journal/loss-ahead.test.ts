import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/builders.ts';
import { runnerWithClock } from '../../support/runner-with-clock.ts';
import { newFolder } from '../../support/start-runner.ts';

describe('a runner whose journal was lost while its clock was far ahead', () => {
  const machine = runnerWithClock();

  it('names that cause and its cure in log and refusals, and the cure helps', async () => {
    const folder = newFolder();
    const marker = join(newFolder(), 'ran');
    await machine.start(folder);
    await machine.stop();
    rmSync(join(folder, 'journal.jsonl'));
    machine.clock.aheadMs = 1_000 * 24 * 3_600_000;
    await machine.start(folder);
    await machine.stop();
    expect(machine.log.some(({ op }) => op === 'journal.ahead')).toBe(false);
    machine.clock.aheadMs = 0;
    await machine.start(folder);
    const cause = /counts as lost at 20\S+Z, which is ahead: this machine's clock was wrong/;
    const cure = `end the runner, move journal.jsonl and journal-id out of ${folder}, and start it again.`;
    const words = (op: string): unknown => machine.log.find((line) => line.op === op)?.detail;
    expect(words('journal.ahead')).toMatch(cause);
    expect(words('journal.ahead')).toContain(cure);
    const plan = aPlan(`echo ran >> ${marker}`);
    await machine.hub.run(plan);
    const { code, detail } = await machine.hub.refused(plan.plan_id);
    expect(code).toBe('plan_known');
    expect(detail).toMatch(cause);
    expect(detail).toContain('provara doctor at the machine says what to do');
    expect(words('plan.refused')).toContain(cure);
    await machine.stop();
    for (const name of ['journal.jsonl', 'journal-id']) rmSync(join(folder, name));
    await machine.start(folder);
    const again = aPlan(`echo ran >> ${marker}`);
    await machine.hub.run(again);
    expect((await machine.hub.finished(again.plan_id)).outcome).toBe('succeeded');
    expect(readFileSync(marker, 'utf8')).toBe('ran\n');
  });
});
