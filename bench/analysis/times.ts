import { analyse } from '../../shared/analysis/analyse.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { explain } from '../../shared/policy/explain.ts';
import { judge } from '../../shared/policy/judge.ts';
import { parse } from '../../shared/powershell/parse.ts';
import { hostileTexts, type MakeText } from '../../test/powershell/hostile-texts.ts';
import { type Figure, figure } from '../figure.ts';
import { progress } from '../progress.ts';

const CHARACTERS = 10_000;
/** The promise: at most so long for any 10,000 characters. */
const MOST_MS = 10;
/** A time that doubles with the length, and what a measurement of a few milliseconds is off by. */
const MOST_GROWTH = 2.5;
/** Of so many comparisons of a text with its half the median counts, for those that seem steep at first. */
const COMPARISONS = 5;
const SEEMS_STEEP = 2;
/** How often the floor is measured: after each so many texts, so that the machine's drift is in it. */
const FLOOR_EVERY = 25;
/** The same promise where a machine is slower or faster. */
const MOST_FLOORS = 10;
/** Shorter times say more of the clock than of the text. */
const LEAST_MS = 1;

const PROTECT = {
  origins: ['http://127.0.0.1:8787', 'https://hub.example.com'],
  folders: ['C:\\Users\\agent\\.provara', 'D:\\state\\provara'],
};

/** What the hub does with a submitted command. */
const submit = (text: string): void => {
  judge(analyse(text), defaultPolicy, { cwd: 'C:\\work', protect: PROTECT });
};

/** What the page shows of it. */
const show = (text: string): void => {
  explain(text, { policy: defaultPolicy, cwd: 'C:\\work', protect: PROTECT });
};

/** Processor milliseconds so far: waiting for other programs isn't counted, collecting garbage is. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What a run takes in the long run; of several measurements the least, which shows the machine's other work least. */
const meanMs = (run: () => void): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let measurement = 0; measurement < 3; measurement += 1) {
    const started = processorMs();
    let runs = 0;
    for (; runs < 5 || (processorMs() - started < 25 && runs < 500); runs += 1) run();
    least = Math.min(least, (processorMs() - started) / runs);
  }
  return least;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** So often a text runs before it is called warm, and so often the median of five runs is taken, of which the least counts. */
const WARM_RUNS = 20;
const MEDIANS = 6;

/** The median of five runs of warm code, when the machine does least besides. */
const warmMs = (run: () => void): number => {
  for (let count = 0; count < WARM_RUNS; count += 1) run();
  const medians = Array.from({ length: MEDIANS }, () =>
    median(
      Array.from({ length: 5 }, () => {
        const started = processorMs();
        run();
        return processorMs() - started;
      }),
    ),
  );
  return Math.min(...medians);
};

/** What seems slowest is measured again, until nothing that was measured once seems slower. */
const settled = (measured: readonly Timed[]): readonly Timed[] => {
  const open = [...measured];
  const done: Timed[] = [];
  for (;;) {
    open.sort((a, b) => b.submitMs - a.submitMs);
    const most = Math.max(0, ...done.map(({ submitMs }) => submitMs));
    const [next] = open;
    if (next === undefined || next.submitMs <= most) return [...done, ...open];
    open.shift();
    const submitMs = Math.min(
      next.submitMs,
      warmMs(() => submit(next.text)),
    );
    const showMs = Math.min(
      next.showMs,
      warmMs(() => show(next.text)),
    );
    done.push({ ...next, submitMs, showMs });
  }
};

interface Timed {
  readonly name: string;
  readonly text: string;
  readonly submitMs: number;
  readonly halfMs: number;
  readonly showMs: number;
  readonly growth: number;
}

const ORDINARY = "Get-Content -Path 'C:\\logs\\app.log' -Tail 5 | Select-String -Pattern 'error'\n";

/** The least that a machine does with a text of that length which was parsed: its tree, as JSON, is read and written. */
const floorText = (): string => {
  const result = parse(ORDINARY.repeat(Math.floor(CHARACTERS / ORDINARY.length)), { dialect: '7' });
  if (!result.ok) throw new Error(result.error.message);
  return JSON.stringify(result.tree);
};

/** Half of a text that is read like the whole one: a cut may leave a string open, which is another text. */
const halfOf = (make: MakeText): string => {
  const isRead = (text: string): boolean => parse(text, { dialect: '7' }).ok;
  const isWholeRead = isRead(make(CHARACTERS));
  const most = CHARACTERS / 2;
  for (let length = most; length > most - 100; length -= 1) {
    const text = make(length);
    if (isRead(text) === isWholeRead) return text;
  }
  return make(most);
};

/** How much longer a text takes than its half: 2 where time is linear. Shorter times say more of the clock. */
const growthOf = (text: string, half: string, submitMs: number, halfMs: number): number => {
  const scaled = (ms: number, base: number): number => ((ms / base) * 2 * half.length) / text.length;
  const first = scaled(submitMs, halfMs);
  if (submitMs < LEAST_MS || first < SEEMS_STEEP) return submitMs < LEAST_MS ? 0 : first;
  return median(
    Array.from({ length: COMPARISONS }, () =>
      scaled(
        meanMs(() => submit(text)),
        meanMs(() => submit(half)),
      ),
    ),
  );
};

const SHOWN = 8;

/**
 * How long the analysis of hostile texts takes, and how it grows: 10,000 characters of each against the promise, and
 * against 5,000 of the same.
 */
const analysisTimes = (): Figure[] => {
  // The engine compiles what it runs often: a hub that judges its second plan is warm.
  for (const make of hostileTexts.values()) show(make(2_000));
  const report = progress('analysis', hostileTexts.size);
  const timed: Timed[] = [];
  const floors: number[] = [];
  const tree = floorText();
  for (const [name, make] of hostileTexts) {
    if (timed.length % FLOOR_EVERY === 0)
      floors.push(
        meanMs(() => {
          JSON.stringify(JSON.parse(tree));
        }),
      );
    const text = make(CHARACTERS);
    const half = halfOf(make);
    const submitMs = meanMs(() => submit(text));
    const halfMs = meanMs(() => submit(half));
    const growth = growthOf(text, half, submitMs, halfMs);
    timed.push({ name, text, submitMs, halfMs, showMs: meanMs(() => show(text)), growth });
    report(timed.length);
  }
  const measured = settled(timed);
  const slowest = measured.toSorted((a, b) => b.submitMs - a.submitMs);
  const steepest = timed.toSorted((a, b) => b.growth - a.growth);
  const shown = measured.toSorted((a, b) => b.showMs - a.showMs);
  const tell = (what: string, texts: readonly Timed[]): void => {
    console.error(
      `The ${what} of ${timed.length} hostile texts of ${CHARACTERS} characters, and half of each:`,
    );
    for (const { name, submitMs, halfMs, showMs } of texts.slice(0, SHOWN)) {
      const times = [submitMs, halfMs, showMs].map((ms) => ms.toFixed(2).padStart(6)).join(' ');
      console.error(`${times} ms judged, half of it, explained: ${JSON.stringify(name)}`);
    }
  };
  tell('slowest', slowest);
  tell('steepest', steepest);
  const [first] = slowest;
  const [steep] = steepest;
  const [page] = shown;
  if (first === undefined || steep === undefined || page === undefined) return [];
  return [
    figure(`judged, slowest of ${timed.length}`, 'ms', first.submitMs, MOST_MS, { atMost: 1 }),
    figure(`explained for the page, slowest of ${timed.length}`, 'ms', page.showMs, MOST_MS, undefined),
    figure(
      `judged, slowest of ${timed.length}, against its tree as JSON`,
      'ms',
      first.submitMs,
      median(floors),
      {
        atMost: MOST_FLOORS,
      },
    ),
    figure('10,000 characters against 5,000, steepest', '', steep.growth, 1, { atMost: MOST_GROWTH }),
  ];
};

process.stdout.write(JSON.stringify(analysisTimes()));
