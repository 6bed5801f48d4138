// Random and mutated texts: no crash, no hang, and nothing that cannot be true.
//   node scripts/fuzz.mjs [--mode parse|policy|hostile] [--count N] [--seed N]
// parse: parses them in both dialects. policy: judges and explains them. hostile: judges long texts that are composed
// to take as long as they can, and prints the slowest.
import { parseArgs } from 'node:util';
import { checkParse } from '../test/powershell/check-parse.mjs';
import { loadTypeScript } from '../test/powershell/load-typescript.mjs';
import { Random } from '../test/powershell/random.mjs';
import { randomTexts, vectorTexts } from '../test/powershell/random-texts.mjs';

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'parse' },
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const modes = { parse, policy, hostile };
const slowestShown = 10;
const slowestKept = 60;
/** Those that took longest, the longest first. */
const slowest = [];

/** Takes the time of one text, and remembers it if it is among the slowest. */
function timed(text, run) {
  const started = performance.now();
  run();
  const ms = performance.now() - started;
  if (slowest.length === slowestKept && ms <= slowest.at(-1).ms) {
    return;
  }
  slowest.push({ ms, text, run });
  slowest.sort((a, b) => b.ms - a.ms);
  slowest.splice(slowestKept);
}

/** The least of several times: what the machine does besides, and what a first time costs, are not the text's. */
function leastMs(run) {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 15; times += 1) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** Random texts, now and then one that is repeated until it is long: time must not grow faster than length. */
function* repeatedTexts() {
  const random = new Random(seed + 1);
  for (const text of randomTexts(seed, vectorTexts())) {
    yield random.chance(0.001) ? text.repeat(1 + Math.floor(10_000 / (text.length + 1))) : text;
  }
}

async function parse() {
  const [{ parse: parseText }, { forEachNode }] = await Promise.all([
    loadTypeScript('shared/powershell/parse.ts'),
    loadTypeScript('shared/powershell/visit.ts'),
  ]);
  let parsed = 0;
  forEachText(repeatedTexts(), (text) => {
    for (const dialect of ['7', '5.1']) {
      timed(text, () => {
        parsed += checkParse(parseText, forEachNode, text, dialect) ? 1 : 0;
      });
    }
  });
  return `${parsed} parsed, counted once for each dialect`;
}

async function policy() {
  const check = await judgeChecker();
  forEachText(repeatedTexts(), (text, index) => timed(text, () => check(text, index)));
  return 'all judged';
}

async function hostile() {
  const { madeHostileTexts } = await loadTypeScript('test/powershell/hostile-maker.ts');
  const check = await judgeChecker();
  forEachText(madeHostileTexts(seed), (text, index) => timed(text, () => check(text, index)));
  return 'all judged';
}

/** Judges by the default policy and, every other time, a strict one with folders. */
async function judgeChecker() {
  const [{ checkJudge }, { defaultPolicy }] = await Promise.all([
    loadTypeScript('test/powershell/check-judge.ts'),
    loadTypeScript('shared/policy/default-policy.ts'),
  ]);
  const strict = { ...defaultPolicy, strict: true, working_directories: ['C:\\work', 'D:\\'] };
  const protect = {
    origins: ['http://127.0.0.1:8787'],
    folders: ['C:\\Users\\a\\.provara', '/home/a/.provara'],
  };
  return (text, index) =>
    checkJudge(
      text,
      index % 2 === 0 ? { policy: defaultPolicy, protect } : { policy: strict, protect, cwd: 'C:\\work' },
    );
}

function forEachText(texts, each) {
  for (let done = 0; done < count; done += 1) {
    each(texts.next().value, done);
    if (done % 100_000 === 99_999) {
      console.error(`${done + 1} texts`);
    }
  }
}

const run = modes[values.mode];
if (run === undefined) {
  throw new Error(`--mode is one of ${Object.keys(modes).join(', ')}`);
}
const outcome = await run();
console.log(`seed ${seed}: ${count} texts, ${outcome}; the slowest, measured again:`);
const again = slowest
  .map(({ text, run: repeat }) => ({ text, ms: leastMs(repeat) }))
  .sort((a, b) => b.ms - a.ms);
for (const { ms, text } of again.slice(0, slowestShown)) {
  const shown = text.length > 150 ? `${text.slice(0, 150)}…` : text;
  console.log(`${ms.toFixed(1).padStart(8)} ms for ${text.length} characters: ${JSON.stringify(shown)}`);
}
