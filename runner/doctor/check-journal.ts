import { join } from 'node:path';
import { lossAhead } from '../journal/loss-ahead.ts';
import { readJournal } from '../journal/read-journal.ts';
import { type Finding, fail, ok } from './finding.ts';

/** Can the runner's memory of what it ran be read; without it no plan is taken. */
export const checkJournal = (runnerFolder: string, nowMs: number): Finding => {
  try {
    const { entries, lostAt } = readJournal(join(runnerFolder, 'journal.jsonl'));
    const ahead = lossAhead(lostAt, nowMs, runnerFolder);
    if (ahead !== undefined) return fail('journal', ahead.detail, ahead.cure);
    const held = [...entries.values()].filter(({ isAcknowledged }) => !isAcknowledged).length;
    return ok(
      'journal',
      `${entries.size} ${entries.size === 1 ? 'plan is' : 'plans are'} remembered; the hub does not know the end of ${held}.`,
    );
  } catch (error) {
    return fail('journal', (error as Error).message, 'Look at what ran before you move it away.');
  }
};
