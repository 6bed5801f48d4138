import { expect, test } from 'vitest';
import { endWords } from '../../worker/app/words/end-words.ts';
import { resultWords } from '../../worker/app/words/result-words.ts';
import { aPlan, aStepResult } from './support/samples.ts';

const bySignal = (signal: string, over = {}) => aStepResult({ exit_code: null, signal, ...over });

test.each([
  [aStepResult(), 'exit code 0'],
  [aStepResult({ end: 'timed_out', exit_code: null, signal: 'SIGKILL' }), 'timed out: it was ended by force'],
  [bySignal('SIGTERM', { end: 'cancelled' }), 'cancelled: it was told to end'],
  [aStepResult({ end: 'cancelled', exit_code: null }), 'cancelled'],
  [bySignal('SIGSEGV'), 'it crashed'],
  [bySignal('SIGUSR1'), 'it was ended from outside'],
])('says how a step ended without the name of a signal: %#', (result, words) => {
  expect(resultWords(result)).toBe(words);
});

test('names the signal once, behind the plain words, where a plan failed by it', () => {
  const plan = aPlan({ life: { state: 'failed', steps: [bySignal('SIGSEGV')] } });
  expect(endWords(plan)?.said).toBe('Step 1 crashed (signal SIGSEGV).');
});
