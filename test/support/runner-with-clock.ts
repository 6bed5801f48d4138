import { afterEach, beforeEach } from 'vitest';
import type { LogLine } from '../../runner/log.ts';
import type { Runner } from '../../runner/runner-options.ts';
import { FakeHub } from './fake-hub.ts';
import { aRunner } from './start-runner.ts';
import { until } from './until.ts';

/** For each test of the file a hub, and a runner for it that is started, often again, with a clock that may be ahead. */
export const runnerWithClock = () => {
  let hub: FakeHub;
  let runner: Runner | undefined;
  const log: LogLine[] = [];
  const clock = { aheadMs: 0 };

  beforeEach(async () => {
    hub = await FakeHub.start();
    clock.aheadMs = 0;
  });
  afterEach(async () => {
    await runner?.stop();
    await hub.stop();
  });

  return {
    get hub() {
      return hub;
    },
    /** Of the last start. */
    log,
    clock,
    /** Starts it on this folder, and waits until it asks for a plan. */
    start: async (folder: string): Promise<void> => {
      log.length = 0;
      runner = aRunner(hub, {
        home: folder,
        now: () => Date.now() + clock.aheadMs,
        log: (line) => log.push(line),
      });
      await runner.connected;
      await until(() => hub.credits > 0, 'the runner asks for a plan');
    },
    stop: async (): Promise<void> => runner?.stop(),
  };
};
