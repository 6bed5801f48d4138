// Makes random texts, asks PowerShell's own parser and ours, prints the smallest that differ.
//   node scripts/fuzz-reference.mjs [--count N] [--seed N] [--dialect 7|5.1] [--oracle 'COMMAND ARGUMENTS']
// The PowerShell is PROVARA_TEST_PWSH or `pwsh` on the path. Windows PowerShell is the reference for --dialect 5.1.
// Ends with 1 if facts differ, or if more than 0.5 % of what the reference parses is refused.
import { parseArgs } from 'node:util';
import { factsText, judge } from '../test/powershell/compare-facts.mjs';
import { loadTypeScript } from '../test/powershell/load-typescript.mjs';
import { Oracle, powerShellCommand } from '../test/powershell/oracle.mjs';
import { isFit, randomTexts, vectorTexts } from '../test/powershell/random-texts.mjs';
import { shrink } from '../test/powershell/shrink.mjs';

const batchSize = 500;
const examples = 10;
const greatestRefusedShare = 0.005;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    dialect: { type: 'string', default: '7' },
    oracle: { type: 'string' },
  },
});
const count = Number(values.count);
const { referenceFacts } = await loadTypeScript('shared/powershell/reference-facts.ts');
const oracle = new Oracle(values.oracle === undefined ? powerShellCommand() : values.oracle.split(' '));
const ours = (text) => JSON.parse(JSON.stringify(referenceFacts(text, values.dialect)));

const found = { same: 0, differ: [], refused: [], lax: 0, parsed: 0 };
/** Why the reference refuses what we parse: meant to be its checks of meaning only. */
const laxReasons = new Map();
const texts = randomTexts(Number(values.seed), vectorTexts());
for (let done = 0; done < count; done += batchSize) {
  const batch = Array.from({ length: Math.min(batchSize, count - done) }, () => texts.next().value);
  const answers = await oracle.ask(batch);
  for (const [index, reference] of answers.entries()) {
    const verdict = judge(reference, ours(batch[index]));
    found.parsed += reference.ok ? 1 : 0;
    if (verdict === 'differ' || verdict === 'refused') {
      found[verdict].push(batch[index]);
    } else {
      found[verdict] += 1;
    }
    if (verdict === 'lax') {
      const [{ id }] = reference.errors;
      const known = laxReasons.get(id) ?? { times: 0, text: batch[index] };
      const isShorter = batch[index].length < known.text.length;
      laxReasons.set(id, { times: known.times + 1, text: isShorter ? batch[index] : known.text });
    }
  }
}

/** Prints the shortest of the texts, made as small as they can be. */
async function show(verdict) {
  const shortest = found[verdict].toSorted((a, b) => a.length - b.length).slice(0, examples);
  const shown = new Set();
  for (const text of shortest) {
    const small = await shrink(text, async (part) => {
      if (!isFit(part)) {
        return false;
      }
      const [reference] = await oracle.ask([part]);
      return judge(reference, ours(part)) === verdict;
    });
    if (!shown.has(small)) {
      shown.add(small);
      const [reference] = await oracle.ask([small]);
      console.log(
        `${verdict}: ${JSON.stringify(small)}\n  reference ${factsText(reference)}\n  ours      ${factsText(ours(small))}`,
      );
    }
  }
}

await show('differ');
await show('refused');
await oracle.close();
for (const [id, { times, text }] of [...laxReasons].sort((a, b) => b[1].times - a[1].times)) {
  console.log(`parsed only by us: ${times} x ${id}, as in ${JSON.stringify(text)}`);
}
const share = found.parsed === 0 ? 0 : found.refused.length / found.parsed;
console.log(
  `seed ${values.seed}: ${count} texts, ${found.parsed} parsed by the reference, ${found.differ.length} differ, ` +
    `${found.refused.length} refused only by us (${(share * 100).toFixed(2)} %), ${found.lax} parsed only by us`,
);
process.exitCode = found.differ.length > 0 || share > greatestRefusedShare ? 1 : 0;
