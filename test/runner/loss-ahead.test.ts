import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogLine } from '../../runner/log.ts';
import type { Runner } from '../../runner/runner-options.ts';
import { aPlan } from '../support/builders.ts';
import { FakeHub } from '../support/fake-hub.ts';
import { aRunner, newFolder } from '../support/start-runner.ts';
import { until } from '../support/until.ts';

describe('a runner whose journal was lost while its clock was far ahead', () => {
  let hub: FakeHub;
  let runner: Runner | undefined;
  let aheadMs = 0;
  const log: LogLine[] = [];
  const start = async (folder: string): Promise<void> => {
    log.length = 0;
    runner = aRunner(hub, {
      home: folder,
      now: () => Date.now() + aheadMs,
      log: (line) => log.push(line),
    });
    await runner.connected;
    await until(() => hub.credits > 0, 'the runner asks for a plan');
  };

  beforeEach(async () => {
    hub = await FakeHub.start();
  });
  afterEach(async () => {
    await runner?.stop();
    await hub.stop();
  });

  it('names that cause and its cure in log and refusals, and the cure helps', async () => {
    const folder = newFolder();
    const marker = join(newFolder(), 'ran');
    await start(folder);
    await runner?.stop();
    rmSync(join(folder, 'journal.jsonl'));
    aheadMs = 1_000 * 24 * 3_600_000;
    await start(folder);
    await runner?.stop();
    expect(log.some(({ op }) => op === 'journal.ahead')).toBe(false);
    aheadMs = 0;
    await start(folder);
    const cause = /counts as lost at 20\S+Z, which is ahead: this machine's clock was wrong/;
    const cure = `end the runner, move journal.jsonl and journal-id out of ${folder}, and start it again.`;
    const words = (op: string): unknown => log.find((line) => line.op === op)?.detail;
    expect(words('journal.ahead')).toMatch(cause);
    expect(words('journal.ahead')).toContain(cure);
    const plan = aPlan(`echo ran >> ${marker}`);
    await hub.run(plan);
    const { code, detail } = await hub.refused(plan.plan_id);
    expect(code).toBe('plan_known');
    expect(detail).toMatch(cause);
    expect(detail).toContain('provara doctor at the machine says what to do');
    expect(words('plan.refused')).toContain(cure);
    await runner?.stop();
    for (const name of ['journal.jsonl', 'journal-id']) rmSync(join(folder, name));
    await start(folder);
    const again = aPlan(`echo ran >> ${marker}`);
    await hub.run(again);
    expect((await hub.finished(again.plan_id)).outcome).toBe('succeeded');
    expect(readFileSync(marker, 'utf8')).toBe('ran\n');
  });
});
