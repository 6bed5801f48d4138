import { describe, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { checkJudge } from '../../powershell/check-judge.ts';
import { madeHostileTexts } from '../../powershell/hostile-maker.ts';
import { hostileTexts } from '../../powershell/hostile-texts.ts';
import { randomTexts, vectorTexts } from '../../powershell/random-texts.mjs';
import { strictPolicy } from './judging.ts';

const protect = { origins: ['http://127.0.0.1:8787'], folders: ['C:\\Users\\a\\.provara'] };
const usual = { policy: defaultPolicy, protect };
const strict = { policy: strictPolicy, protect, cwd: 'C:\\work' };

describe('what is said of any text is a verdict that can be true', () => {
  it('made from the grammar or mutated from the vectors', () => {
    const texts = randomTexts(20_261_124, vectorTexts());
    for (let count = 0; count < 1_500; count += 1) {
      checkJudge(texts.next().value, count % 2 === 0 ? usual : strict);
    }
  });

  it('composed to take as long as it can', () => {
    const texts = madeHostileTexts(7);
    for (let count = 0; count < 60; count += 1)
      checkJudge(texts.next().value, count % 2 === 0 ? usual : strict);
  });

  it.each([...hostileTexts])('that repeats or nests: %s', (_name, make) => {
    checkJudge(make(10_000), usual);
    checkJudge(make(10_000), strict);
  });
});
