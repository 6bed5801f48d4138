import type { ReferencedFile, Shell } from '../../shared/plan.ts';
import type { HubMessage, RunnerMessage } from '../../shared/protocol.ts';
import { resolveCwd } from '../run/resolve-cwd.ts';
import { lookAtFile } from './look-at-file.ts';

/** A hub that asks more often at once gets no answer for the rest: reading files must not keep a run waiting. */
const AT_ONCE = 4;

/** Answers what files a new plan names. */
export const answerLooks = (shell: Shell, defaultCwd: string, send: (frame: string) => boolean) => {
  let underWay = 0;
  return async ({ id, files }: Extract<HubMessage, { type: 'look' }>): Promise<void> => {
    if (underWay >= AT_ONCE) return;
    underWay += 1;
    try {
      const looked: ReferencedFile[] = [];
      for (const { step, path, cwd } of files) {
        const options = { cwd: resolveCwd(cwd, defaultCwd), shell, platform: process.platform };
        looked.push(await lookAtFile({ step, path }, options));
      }
      const message: RunnerMessage = { type: 'looked', id, files: looked };
      send(JSON.stringify(message));
    } finally {
      underWay -= 1;
    }
  };
};
