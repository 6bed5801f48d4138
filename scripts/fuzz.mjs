// Parses random and mutated texts in both dialects: no crash, no hang, and every place lies within the text.
//   node scripts/fuzz.mjs [--count N] [--seed N]
import { parseArgs } from 'node:util';
import { checkParse } from '../test/powershell/check-parse.mjs';
import { loadTypeScript } from '../test/powershell/load-typescript.mjs';
import { Random } from '../test/powershell/random.mjs';
import { randomTexts, vectorTexts } from '../test/powershell/random-texts.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const count = Number(values.count);
const [{ parse }, { forEachNode }] = await Promise.all([
  loadTypeScript('shared/powershell/parse.ts'),
  loadTypeScript('shared/powershell/visit.ts'),
]);
const random = new Random(Number(values.seed) + 1);
const texts = randomTexts(Number(values.seed), vectorTexts());
let parsed = 0;
let slowest = { ms: 0, text: '' };
for (let done = 0; done < count; done += 1) {
  // Now and then a text is repeated until it is long: time must not grow faster than length.
  const made = texts.next().value;
  const text = random.chance(0.001) ? made.repeat(1 + Math.floor(10_000 / (made.length + 1))) : made;
  for (const dialect of ['7', '5.1']) {
    const started = performance.now();
    parsed += checkParse(parse, forEachNode, text, dialect) ? 1 : 0;
    const ms = performance.now() - started;
    slowest = ms > slowest.ms ? { ms, text } : slowest;
  }
}
console.log(
  `seed ${values.seed}: ${count} texts in both dialects, ${parsed} parsed; the slowest took ` +
    `${slowest.ms.toFixed(1)} ms for ${slowest.text.length} characters`,
);
