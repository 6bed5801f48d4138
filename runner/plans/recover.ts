import { outcomeOfSteps, type RunOutcome } from '../../shared/plan.ts';
import { RUNNER_REFUSALS } from '../../shared/runner-refusal.ts';
import { endRecord, type JournalEntry, type PlanEnd } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import type { Log } from '../log.ts';
import { MARKER } from '../run/clean-environment.ts';
import { readyMark } from '../shell/ready-shell.ts';
import { killTree } from '../terminate/kill-tree.ts';
import type { TreeEnd } from '../terminate/tree.ts';

/**
 * Gives every plan that a crash left without an end its end: nothing ran, or nobody knows how it ended. What
 * is left of its processes is ended. Nothing is started.
 */
export const recover = async (
  journal: Journal,
  now: () => number,
  gentleMs: number,
  log: Log,
): Promise<void> => {
  for (const entry of journal.unacknowledged()) {
    if (entry.end !== undefined) continue;
    const at = new Date(now()).toISOString();
    const { planId: plan_id, steps } = entry;
    if (entry.stepCount === undefined) {
      const detail = RUNNER_REFUSALS.interrupted;
      journal.append(endRecord(entry, { type: 'refused', at, code: 'interrupted', detail }));
      log({ op: 'plan.refused', plan_id, code: 'interrupted' });
      continue;
    }
    // A version that did not sign kept no hashes.
    const output = entry.output.length === steps.length ? entry.output : undefined;
    const finished = (outcome: RunOutcome, detail: string | null): PlanEnd => {
      return { type: 'finished', at, outcome, steps, detail, output };
    };
    // The crash may have come between the last step and the plan's end: then its end is known.
    const known = outcomeOfSteps(steps, entry.stepCount);
    if (known !== 'unknown') {
      journal.append(endRecord(entry, finished(known, null)));
      log({ op: 'plan.finished', plan_id, outcome: known, steps: steps.length });
      continue;
    }
    // A shell that was started ahead keeps its own mark; what it starts has the plan's.
    await killTree({ pid: undefined, mark: `${MARKER}=${readyMark(journal.id)}` }, gentleMs);
    const tree = await killTree({ pid: undefined, mark: `${MARKER}=${plan_id}` }, gentleMs);
    journal.append(endRecord(entry, finished('unknown', interruptedDetail(entry, tree))));
    log({
      op: 'plan.finished',
      plan_id,
      outcome: 'unknown',
      leftovers: tree.found,
      survivors: tree.survivors,
    });
  }
};

const interruptedDetail = ({ steps }: JournalEntry, { found, survivors, isCertain }: TreeEnd): string => {
  const words = [
    `The runner was interrupted while step ${steps.length + 1} ran; look at the machine before running it again.`,
  ];
  if (found > 0)
    words.push(`${found - survivors} of ${found} processes of it that were left have been ended.`);
  if (!isCertain) words.push('Processes of it may still run.');
  return words.join(' ');
};
