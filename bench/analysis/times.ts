import { analyse } from '../../shared/analysis/analyse.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { explain } from '../../shared/policy/explain.ts';
import { judge } from '../../shared/policy/judge.ts';
import { hostileTexts } from '../../test/powershell/hostile-texts.ts';
import { type Figure, figure } from '../figure.ts';
import { progress } from '../progress.ts';

const CHARACTERS = 10_000;
/** The promise: at most so long for any 10,000 characters. */
const MOST_MS = 10;
/** A time that doubles with the length, and what a measurement of a few milliseconds is off by. */
const MOST_GROWTH = 2.5;
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

interface Timed {
  readonly name: string;
  readonly submitMs: number;
  readonly halfMs: number;
  readonly showMs: number;
}

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
  for (const [name, make] of hostileTexts) {
    const text = make(CHARACTERS);
    const half = make(CHARACTERS / 2);
    timed.push({
      name,
      submitMs: meanMs(() => submit(text)),
      halfMs: meanMs(() => submit(half)),
      showMs: meanMs(() => show(text)),
    });
    report(timed.length);
  }
  const slowest = timed.toSorted((a, b) => b.submitMs - a.submitMs);
  const growth = (one: Timed): number => (one.submitMs < LEAST_MS ? 0 : one.submitMs / one.halfMs);
  const steepest = timed.toSorted((a, b) => growth(b) - growth(a));
  const shown = timed.toSorted((a, b) => b.showMs - a.showMs);
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
    figure('10,000 characters against 5,000, steepest', 'ms', steep.submitMs, steep.halfMs, {
      atMost: MOST_GROWTH,
    }),
  ];
};

process.stdout.write(JSON.stringify(analysisTimes()));
