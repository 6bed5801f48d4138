import { readFileSync } from 'node:fs';
import { mutate } from './mutate.mjs';
import { Random } from './random.mjs';
import { ScriptMaker } from './random-script.mjs';

const longest = 600;
/** Reading these may load code or start a runspace, also in the reference: they are no matter for a fuzz. */
const loadsCode = /configuration|using\s*[^\s;]*\s*(module|assembly)|requires/i;

/** Whether a text may be asked about: not every reference reads half of a surrogate pair. */
export function isFit(text) {
  return text.length <= longest && text.isWellFormed() && !loadsCode.test(text);
}

/** The texts of the vectors. */
export function vectorTexts() {
  const file = new URL('../vectors/powershell/reference-facts.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text);
}

/** Endless random texts, the same for the same seed: made from the grammar, and mutations of these and of `known`. */
export function* randomTexts(seed, known) {
  const random = new Random(seed);
  const maker = new ScriptMaker(random);
  for (;;) {
    const source = () => (random.chance(0.5) ? maker.script() : random.pick(known));
    let text = random.chance(0.35) ? maker.script() : source();
    const times = random.chance(0.4) ? 0 : 1 + random.below(3);
    for (let index = 0; index < times; index += 1) {
      text = mutate(random, text, random.pick(known));
    }
    if (isFit(text)) {
      yield text;
    }
  }
}
