import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { PlanDocument } from '../../../shared/plan.ts';
import type { FakeHub } from '../../support/fake-hub.ts';
import { until } from '../../support/until.ts';
import { aWindowsPlan } from './windows-plans.ts';
import { newWindowsFolder } from './windows-runner.ts';
import { onLinux } from './wine.ts';

/** Files in which plans leave a mark each time that they run: the proof of how often they did. */
export const newMarkers = () => {
  const folder = newWindowsFolder('markers');
  const timesRun = (name: string): number => {
    const file = `${onLinux(folder)}/${name}`;
    return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
  };
  return {
    timesRun,
    /** A plan that leaves its mark, says `ran`, and then does what is asked. */
    marked: (name: string, after = ''): PlanDocument =>
      aWindowsPlan(`[IO.File]::AppendAllText('${folder}\\${name}', 'x'); 'ran'; ${after}`),
    /** Sent once more, as a hub that lost its answer would, a plan's end is told again, and it is not run. */
    isNotRunAgain: async (hub: FakeHub, plan: PlanDocument, name: string): Promise<void> => {
      const endsTold = (): number => hub.about('finished', plan.plan_id).length;
      const [told, ran] = [endsTold(), timesRun(name)];
      hub.force(plan);
      await until(() => endsTold() > told, 'the end is told again');
      expect(timesRun(name)).toBe(ran);
      expect(ran).toBeLessThanOrEqual(1);
    },
  };
};
