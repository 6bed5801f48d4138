import { FILE_LOOK_MS } from '../../shared/limits.ts';
import type { ReferencedFile, Shell } from '../../shared/plan.ts';
import type { HubMessage, RunnerMessage } from '../../shared/protocol.ts';
import { folderOf } from './folder-of.ts';
import { lookAtFile } from './look-at-file.ts';

type Look = Extract<HubMessage, { type: 'look' }>;

/** Reading files must not keep a run waiting. */
const AT_ONCE = 4;
/** A hub asks once at a time for each agent; one that asks for more than this gets no answer for the rest. */
const WAITING_MAX = 200;

/** Answers what files a new plan names, in their order and as long as the hub waits for it. */
export const answerLooks = (shell: Shell, defaultCwd: string, send: (frame: string) => boolean) => {
  const waiting: (() => Promise<void>)[] = [];
  let underWay = 0;

  const answer = async ({ id, files }: Look, signal: AbortSignal): Promise<void> => {
    const looked: ReferencedFile[] = [];
    for (const { step, path, cwd } of files) {
      if (signal.aborted) return;
      const options = { cwd: folderOf(cwd, defaultCwd), shell, platform: process.platform, signal };
      looked.push(await lookAtFile({ step, path }, options));
    }
    if (signal.aborted) return;
    const message: RunnerMessage = { type: 'looked', id, files: looked };
    send(JSON.stringify(message));
  };

  const goOn = async (): Promise<void> => {
    underWay += 1;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
    } finally {
      underWay -= 1;
    }
  };

  return async (look: Look): Promise<void> => {
    if (waiting.length >= WAITING_MAX) return;
    const signal = AbortSignal.timeout(FILE_LOOK_MS);
    waiting.push(() => answer(look, signal));
    if (underWay < AT_ONCE) await goOn();
  };
};
