import { existsSync, readFileSync } from 'node:fs';
import type { PlanDocument } from '../../../shared/plan.ts';
import { aWindowsPlan } from './windows-plans.ts';
import { newWindowsFolder } from './windows-runner.ts';
import { onLinux } from './wine.ts';

/** Files in which plans leave a mark each time that they run: the proof of how often they did. */
export const newMarkers = () => {
  const folder = newWindowsFolder('markers');
  return {
    /** A plan that leaves its mark, says `ran`, and then does what is asked. */
    marked: (name: string, after = ''): PlanDocument =>
      aWindowsPlan(`[IO.File]::AppendAllText('${folder}\\${name}', 'x'); 'ran'; ${after}`),
    timesRun: (name: string): number => {
      const file = `${onLinux(folder)}/${name}`;
      return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
    },
  };
};
