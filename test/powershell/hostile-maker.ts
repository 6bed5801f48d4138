import { hostileParts, hostileWraps, repeatPart } from './hostile-texts.ts';
import { Random } from './random.mjs';

const LONGEST = 10_000;

/** Endless hostile texts, the same for the same seed: pieces that were put together, wrapped, cut and repeated. */
export function* madeHostileTexts(seed: number): Generator<string, never> {
  const random = new Random(seed);
  const piece = (): string => {
    const part = random.pick(hostileParts);
    const at = random.below(part.length + 1);
    return random.chance(0.8) ? part : part.slice(0, at) + random.pick(hostileParts) + part.slice(at);
  };
  for (;;) {
    let text = '';
    const length = Math.floor(LONGEST / (1 + random.below(3)));
    while (text.length < LONGEST - 10) {
      const part = random.many(1, 3, piece).join(random.pick(['', ' ', ';', '|', ',', '\n']));
      const [start, end] = random.chance(0.5) ? random.pick(hostileWraps) : ['', ''];
      text += `${start}${repeatPart(part, Math.min(length, LONGEST - text.length - start.length - end.length))}${end};`;
    }
    yield text.slice(0, LONGEST);
  }
}
