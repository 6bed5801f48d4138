import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJournal } from '../../runner/journal/read-journal.ts';
import { MARKER } from '../../runner/run/clean-environment.ts';
import { findMarked } from '../../runner/terminate/find-marked.ts';
import { lookAt, oneRun, type RunRecord } from './one-run.ts';
import { Random } from './random.ts';
import { scenarioOf } from './scenario.ts';
import { type Lane, World } from './world.ts';

export interface ChaosOptions {
  readonly seed: number;
  /** The number of the first run; with the seed it says what happens in it. */
  readonly from: number;
  readonly runs: number;
  readonly lanes: number;
  /** The bundled `runner-entry.ts`. */
  readonly entry: string;
  /** Plants a bug: runners lose their journal at each start. */
  readonly forgets: boolean;
  readonly say: (line: string) => void;
}

export interface Violation {
  readonly run: number;
  readonly words: string;
  readonly timeline: readonly string[];
}

export interface Report {
  readonly records: readonly RunRecord[];
  readonly hubKills: number;
  readonly runnerKills: number;
  readonly violations: readonly Violation[];
}

const SAY_EVERY_MS = 5_000;

/** Carries out the runs of a seed and looks at each of them, and at all of them again at the end. Stops at the first violation. */
export const chaos = async (options: ChaosOptions): Promise<Report> => {
  const { seed, from, runs, say } = options;
  const world = await World.start({ ...options, random: Random.of(seed, -2) });
  const running = new Map<Lane, (what: string) => void>();
  world.note = (what) => {
    for (const note of running.values()) note(what);
  };
  const records: RunRecord[] = [];
  const violations: Violation[] = [];
  let runnerKills = 0;
  let next = from;
  const progress = setInterval(() => say(`chaos: ${records.length} of ${runs} runs`), SAY_EVERY_MS);
  const work = async (lane: Lane): Promise<void> => {
    while (next < from + runs && violations.length === 0) {
      const run = next;
      next += 1;
      const record = await oneRun(world, lane, scenarioOf(seed, run), `${seed}-${run}`, (note) =>
        running.set(lane, note),
      );
      records.push(record);
      runnerKills += lane.machine.kills;
      const words = [...record.violations, ...lane.machine.faults.splice(0).map((why) => `a runner ${why}`)];
      if (words.length > 0) {
        violations.push({ run, words: words.join('; '), timeline: record.timeline.lines });
      }
    }
  };
  try {
    await Promise.all(world.lanes.map(work));
    clearInterval(progress);
    await world.endMachines();
    violations.push(...(await lookAgain(world, records)));
    return { records, hubKills: world.kills, runnerKills, violations };
  } finally {
    clearInterval(progress);
    await world.stop();
  }
};

/** After everything has come to rest: nothing may have run later, no result may be gone, nothing may be left. */
const lookAgain = async (world: World, records: readonly RunRecord[]): Promise<Violation[]> => {
  const found: Violation[] = [];
  const states = new Map<string, string>();
  for (const { scenario, planId, evidence, timeline } of records) {
    const say = (words: string): void => {
      found.push({ run: scenario.run, words, timeline: timeline.lines });
    };
    const { marks, state, output, steps } = await lookAt(world, scenario, planId, evidence);
    states.set(planId, state);
    if (marks.join() !== evidence.marks.join()) say(`double run: later the marks were ${marks.join(', ')}`);
    if (state !== evidence.state) say(`lost: it was ${evidence.state}, later ${state}`);
    if (output !== evidence.output) say('lost: its output is not what it was');
    if (JSON.stringify(steps) !== JSON.stringify(evidence.steps))
      say('lost: its steps are not what they were');
    if ((await findMarked(`${MARKER}=${planId}`)).length > 0) say('left: a process of it still runs');
  }
  for (const { name, home } of world.lanes) {
    const say = (words: string): void => {
      found.push({ run: -1, words: `${name}: ${words}`, timeline: [] });
    };
    for (const { planId, end, isAcknowledged } of readJournal(join(home, 'journal.jsonl')).entries.values()) {
      const told = end?.type === 'finished' ? end.outcome : end?.type;
      const state = states.get(planId);
      if (!isAcknowledged) say(`lost: the end of ${planId} (${told}) was never acknowledged`);
      const isCancelled = state === 'cancelled' && told === 'refused';
      if (told !== state && !isCancelled)
        say(`lost: ${planId} is ${told} at the runner, ${state} at the hub`);
    }
    const left = readdirSync(join(home, 'runs'));
    if (left.length > 0) say(`left: files of ${left.join(', ')}`);
  }
  return found;
};

/** One line that says how it went. */
export const summaryOf = ({ seed }: ChaosOptions, report: Report, seconds: number): string => {
  const { records, violations, hubKills, runnerKills } = report;
  const doubles = violations.filter(({ words }) => words.includes('double run')).length;
  const lost = violations.filter(({ words }) => words.includes('lost')).length;
  const states = new Map<string, number>();
  for (const { evidence } of records) states.set(evidence.state, (states.get(evidence.state) ?? 0) + 1);
  const ends = [...states].sort(([, a], [, b]) => b - a).map(([state, count]) => `${count} ${state}`);
  const fired = records.reduce((sum, record) => sum + record.fired, 0);
  return (
    `chaos: ${records.length} runs of seed ${seed} in ${seconds.toFixed(0)} s: ${doubles} double runs, ${lost} lost, ` +
    `${violations.length} violations (${ends.join(', ')}; ${fired} faults, ${runnerKills} runners and ${hubKills} hubs killed)`
  );
};
